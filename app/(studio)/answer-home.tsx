import { AddCouncil, AddDocument } from "@/components/studio/studio-add";
import { DocumentList, FindForm, Needs, PayByCouncil } from "@/components/studio/studio-home";
import { AllWaiting } from "@/components/studio/studio-waiting";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { documentTypes } from "@/lib/model/document-types";
import { mayAddCouncil, mayDo } from "@/lib/studio/council/rights";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { calledExactly, findDocuments } from "@/lib/studio/documents/find";
import { needsOf } from "@/lib/studio/documents/needs";
import { silencesOf } from "@/lib/studio/documents/silences";
import { OPEN, studioRoutes } from "@/lib/studio/routes";
import { answerPreview } from "./answer-preview";
import { settleShown } from "./answer-settle";
import { type LetIn, seeOther, studioPage, waitingIn } from "./studio-page";

/** So many grades are found at a glance; of more, each council's page has its own. */
const MOST_GRADES = 60;

/** All councils, or one: what needs the editor, and what they look for. */
export async function answerHome(asked: LetIn, council: string | undefined): Promise<Response> {
  const { studio, query, path, token } = asked;
  const { workspace, copy } = studio;
  const note = await copy.recent();
  const { checked, files } = workspace.drafted();
  const isHere = ({ file }: { readonly file: string }) =>
    council === undefined || file.startsWith(`${council}/`);
  const documents = checked.documents.filter(isHere);
  // One whose own file cannot be read is there as well, by the name of its folder.
  const councils = files.flatMap(({ path: file }) => {
    const [slug = "", page] = file.split("/");
    const data = checked.documents.find((one) => one.file === file)?.data;
    return page === "council.mdx" ? { slug, name: data && "name" in data ? data.name : slug } : [];
  });
  const named = councils.find(({ slug }) => slug === council);
  if (council !== undefined && named === undefined) return answerPreview(asked);
  const typed = query.get("q") ?? "";
  const rights = studio.signedIn?.rights;
  const mayWrite =
    rights === undefined || council === undefined || mayDo(rights, "write", `${council}/council.mdx`);
  const isTheirs = ({ file }: { readonly file: string }) =>
    rights === undefined || mayDo(rights, "write", file);
  const needs = needsOf(
    documents.filter(isTheirs),
    checked.issues.filter((issue) => isHere(issue) && isTheirs(issue)),
    calendarDate(workspace.options.today()),
  ).map((need) => ({ ...need, title: fileTitle(workspace, need.file) }));
  const choices = settleShown(studio).filter(isHere);
  const silences = silencesOf(checked.documents).filter(
    (one) => (council ?? one.council) === one.council && isTheirs({ file: `${one.council}/council.mdx` }),
  );
  const nameOf = (slug: string) => councils.find((one) => one.slug === slug)?.name ?? slug;
  const needed = <Needs choices={choices} needs={needs} silences={silences} nameOf={nameOf} />;
  const results = findDocuments(documents, typed);
  const mine = results.filter(isTheirs);
  const grades = mine.filter(({ kind }) => kind === documentTypes.grade.one);
  const meant = query.has(OPEN) ? calledExactly(mine, typed) : undefined;
  if (meant !== undefined) return seeOther(studioRoutes.document(meant.file));
  return studioPage(
    studio,
    named?.name ?? "What would you like to change?",
    <>
      {note !== undefined && <p role="status">{note}</p>}
      <FindForm action={path} typed={typed} />
      <div id="found">
        {typed === "" && council === undefined ? (
          <>
            {needed}
            <ul className="studio-list">
              {councils.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={studioRoutes.council(slug)}>{name}</a>
                  {!isTheirs({ file: `${slug}/council.mdx` }) && <small> to look at: not one of yours</small>}
                </li>
              ))}
            </ul>
            {grades.length <= MOST_GRADES && <PayByCouncil grades={grades} />}
            <AllWaiting waiting={waitingIn(studio)} />
            {(rights === undefined || mayAddCouncil(rights)) && <AddCouncil token={token} />}
          </>
        ) : (
          <>
            {typed === "" && needed}
            {typed === "" && council !== undefined && mayWrite && (
              <AddDocument council={council} token={token} />
            )}
            {!mayWrite && (
              <p>
                You may look at all of this, and not change it: none of your groups writes for this council.
              </p>
            )}
            <h2>{typed === "" ? "Everything" : `Found for “${typed}”`}</h2>
            <DocumentList documents={results} />
          </>
        )}
      </div>
    </>,
    { scripts: [studioRoutes.formScript] },
  );
}
