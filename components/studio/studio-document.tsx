import type { Issue } from "@/lib/content/issue";
import { checkSentence } from "@/lib/studio/check-sentence";
import type { FormPart } from "@/lib/studio/form";
import { studioRoutes } from "@/lib/studio/routes";
import { StudioFields } from "./studio-fields";
import { FormToken } from "./studio-frame";
import { CheckWords } from "./words";

/** The form of one file beside the page as readers see it. */
export function StudioDocument({
  file,
  parts,
  issues,
  names,
  page,
  token,
  isDraft,
  note,
}: {
  file: string;
  parts: readonly FormPart[];
  /** Those of this file. */
  issues: readonly Issue[];
  names: (to: string) => readonly { readonly slug: string; readonly title: string }[];
  /** The address of the page on which readers see it. */
  page: string;
  token: { readonly name: string; readonly value: string };
  isDraft: boolean;
  /** Why nothing was saved, where it was not. */
  note: string | undefined;
}) {
  return (
    <div className="studio-desk">
      <div>
        <p className="studio-help" id="state" data-follows="">
          {file} · {isDraft ? "You have a draft of this, which is kept." : "As it is published."}
        </p>
        <p className="studio-mistake" id="unkept" data-follows="" role={note && "alert"}>
          {note}
        </p>
        <div id="mistakes" data-follows="">
          {issues.length > 0 && <Mistakes issues={issues} />}
        </div>
        <form method="post" action={studioRoutes.document(file)} data-says={checkSentence(issues)}>
          <FormToken {...token} />
          <p role="status" className="sr-only" />
          {/* Enter in a field is the first button of the form. */}
          <p className="studio-actions">
            <button type="submit" name="next" value="review">
              Save and see what it changes
            </button>{" "}
            <button type="submit" name="next" value="stay" className="studio-second">
              Save and stay
            </button>{" "}
            <span id="discard" data-follows="">
              {isDraft && (
                <button type="submit" name="discard" value="yes" className="studio-second">
                  Throw the draft away
                </button>
              )}
            </span>
          </p>
          <StudioFields parts={parts} issues={issues} names={names} />
          <p className="studio-actions">
            <button type="submit" name="next" value="review">
              Save and see what it changes
            </button>
          </p>
        </form>
      </div>
      <section aria-labelledby="page" className="studio-page">
        <h2 id="page">As readers see it</h2>
        <p>
          <a href={page}>Open the page alone</a>
        </p>
        <iframe src={page} title="The page as readers see it, with your drafts" />
      </section>
    </div>
  );
}

/** Every mistake of the file, each a way to its field. */
function Mistakes({ issues }: { issues: readonly Issue[] }) {
  return (
    <section aria-labelledby="check" className="studio-mistakes">
      <h2 id="check">The check says</h2>
      <ul>
        {issues.map(({ line, column, field, problem }) => (
          <li key={`${line}:${column} ${problem}`}>
            <a href={`#field-${field}`}>Line {line}</a>: <CheckWords text={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}
