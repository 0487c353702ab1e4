import { CheckWords } from "@/components/studio/words";
import { type CalendarDate, readCalendarDate } from "@/lib/calendar/calendar-date";
import { formatDay } from "@/lib/calendar/format-day";
import { dayInLondon } from "@/lib/calendar/london-day";
import type { Catalogue } from "@/lib/catalogue/types";
import { openingOf } from "@/lib/catalogue/vacancy-times";
import { closedWords } from "@/lib/catalogue/vacancy-words";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { addressOf } from "@/lib/content/relate/addresses";
import { previewPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { addressBook, addressResolver } from "@/lib/site/address-book";
import { SHARE } from "@/lib/site/feeds";
import { memoize } from "@/lib/site/memoize";
import { pageAt } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";
import { FixedDrafts } from "@/lib/studio/desk/drafts";
import { withDrafts } from "@/lib/studio/desk/drafts-together";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { Workspace } from "@/lib/studio/desk/workspace";
import { drawnAt } from "@/lib/studio/documents/photographs";
import { DAY, type pageVersionOf, shownOn, studioRoutes } from "@/lib/studio/routes";
import { pageDocument } from "../(content)/page-document";
import { documentAfterOpening, documentOpening } from "../(tools)/document";
import { TOOLS } from "../(tools)/every-tool";
import type { Asked, ToolAnswer } from "../(tools)/tool";
import { thingsOf } from "../(tools)/tool-things";
import { asset, type LetIn, type Studio, seeOther } from "./studio-page";

/** A page of the site as readers see it, with the drafts in it; or, where there is none, why. Both stand in the form's frame. */
export async function answerPreview({ studio, path, query }: LetIn): Promise<Response> {
  const { workspace } = studio;
  const drawn = await drawnAt(path, await workspace.measurePhotographs(), workspace.options.directory);
  if (drawn !== undefined) return asset(drawn.content, `image/${drawn.format}`);
  const day = readCalendarDate(query.get(DAY) ?? "");
  const asked = { path, parameters: query };
  return previewOf(studio, asked, day) ?? nothingToShow(studio, path);
}

/**
 * A page of the site before a change or after it: without one's own drafts, or as it is with and without what a colleague has
 * published and waits for a look.
 */
export async function answerPageVersion(
  { studio, query, path }: LetIn,
  { page, editor, version }: NonNullable<ReturnType<typeof pageVersionOf>>,
): Promise<Response> {
  const after = editor === undefined ? studio.workspace : lookedAt(studio, editor);
  if (after === undefined) return seeOther(studioRoutes.look(editor ?? ""));
  const workspace = version === "after" ? after : withDrafts(after, []);
  await workspace.measurePhotographs();
  const place = path.slice(0, -page.length);
  return (
    previewOf({ ...studio, workspace }, { path: page, parameters: query }, undefined, place) ??
    nothingToShow({ ...studio, workspace }, page)
  );
}

/** The content with what an editor has published; a copy, since others look at other things meanwhile. */
function lookedAt({ signedIn }: Studio, editor: string): Workspace | undefined {
  const look = signedIn?.landing.look(editor);
  if (typeof look !== "object") return undefined;
  const { options } = look.workspace;
  return new Workspace({ ...options, drafts: new FixedDrafts(options.drafts.all()) });
}

/**
 * What an address shows; `undefined` where it is none of what can be shown.
 * @param place what stands before the address of a page to which another leads
 */
function previewOf(
  { workspace, sheet }: Studio,
  asked: Asked,
  day: CalendarDate | undefined,
  place = "",
): Response | undefined {
  const catalogue = workspace.shown({ day });
  if (catalogue === undefined) return undefined;
  const html = documentAt(asked, catalogue, sheet) ?? vacancyAsOpen(workspace, asked, catalogue.today, sheet);
  if (html !== undefined) return shownInFrame(html);
  const resolution = resolverOf(catalogue)(asked.path);
  return resolution.kind === "moved" ? seeOther(place + shownOn(resolution.to, day)) : undefined;
}

/** A vacancy that is not open on a day, as it is once it opens. */
function vacancyAsOpen(
  workspace: Workspace,
  asked: Asked,
  today: string,
  styles: string,
): string | undefined {
  const vacancy = vacancyAt(asked.path, workspace);
  if (vacancy === undefined) return undefined;
  const moment = openingOf(vacancy);
  const asOpen = workspace.shown({ day: dayInLondon(new Date(moment)), moment });
  return asOpen && documentAt(asked, asOpen, styles, notOpenWords(vacancy, today));
}

const resolverOf = memoize((catalogue: Catalogue) => addressResolver(addressBook(catalogue)));

/** The page at an address as a document without a script, whether the build makes it or the server per request. */
function documentAt(asked: Asked, catalogue: Catalogue, styles: string, note?: string): string | undefined {
  const kind = pageAt(catalogue, asked.path)?.kind;
  if (kind === undefined || !isTool(kind)) return pageDocument(asked.path, catalogue, styles);
  const answer = TOOLS[kind](asked, catalogue);
  const page = note === undefined ? answer.page : withNote(note, answer);
  const shown = { ...answer, page, hasLiveForm: false };
  return documentOpening(styles) + documentAfterOpening(shown, thingsOf(kind, answer), "", "");
}

function withNote(note: string, { page }: ToolAnswer) {
  return (
    <>
      <p className="bg-tint p-4 font-semibold" role="note">
        {note}
      </p>
      {page}
    </>
  );
}

/** The vacancy whose page, or kit, has an address, open or not. */
function vacancyAt(path: string, workspace: Workspace) {
  const page = path.endsWith(SHARE) ? path.slice(0, -SHARE.length) : path;
  return workspace
    .drafted()
    .checked.documents.flatMap(({ data, ...place }) =>
      "closes" in data && addressOf(place) === page ? data : [],
    )[0];
}

function notOpenWords(vacancy: { readonly opens: string; readonly closes: string }, today: string): string {
  const opens = vacancy.opens.slice(0, 10);
  const state =
    today < opens
      ? `This vacancy opens on ${formatDay(opens)}: on ${formatDay(today)} nobody sees it.`
      : `${closedWords(vacancy)} On ${formatDay(today)} its address says so.`;
  return `${state} Below is its page as on the day on which it opens.`;
}

/** A page for the frame of the form, with its own styles and nothing that runs. */
function shownInFrame(html: string, status = 200): Response {
  const hashes = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css = ""]) => styleHash(css));
  return new Response(html, {
    status,
    headers: studioHeaders("text/html; charset=utf-8", previewPolicy(hashes)),
  });
}

/** Why an address shows nothing: a mistake of its own file, or of another that everything stands on. */
function nothingToShow({ workspace, sheet }: Studio, path: string): Response {
  const { files, checked } = workspace.drafted();
  const errors = checked.issues.filter(({ severity }) => severity === "error");
  const file = files.find((one) => {
    const placed = placeOf(one.path);
    return "place" in placed && addressOf(placed.place).split("#", 1)[0] === path;
  })?.path;
  const inItsFile = errors.filter((issue) => issue.file === file);
  const reasons = inItsFile.length > 0 ? inItsFile : errors;
  const title = reasons.length > 0 ? "This page cannot be shown yet" : "No page is here";
  const page = (
    <main id="main" className="p-6">
      <h1 className="text-2xl">{title}</h1>
      {reasons.length > 0 ? (
        <>
          <p className="mt-3">It is shown as soon as this is mended:</p>
          <ul className="mt-3 list-disc pl-6">
            {reasons.map((issue) => (
              <li key={`${issue.file}:${issue.line}:${issue.column} ${issue.problem}`}>
                <a href={studioRoutes.document(issue.file)} target="_top">
                  {fileTitle(workspace, issue.file)}
                </a>
                : <CheckWords text={issue.problem} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-3">
          The studio shows pages of the site.{" "}
          <a href={studioRoutes.home} target="_top">
            Find what to change
          </a>
        </p>
      )}
    </main>
  );
  const html = documentOpening(sheet) + documentAfterOpening({ metadata: { title }, page }, [], "", "");
  return shownInFrame(html, reasons.length > 0 ? 200 : 404);
}
