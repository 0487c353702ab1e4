import type { Issue } from "@/lib/content/issue";
import { checkSentence } from "@/lib/studio/check-sentence";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";
import { CheckWords } from "./words";

/** A whole file as text, and what the check says of each line. */
export function StudioWhole({
  file,
  text,
  issues,
  token,
}: {
  file: string;
  text: string;
  /** Those of this file. */
  issues: readonly Issue[];
  token: { readonly name: string; readonly value: string };
}) {
  return (
    <>
      <p>
        This is the file as it is kept. <a href={studioRoutes.document(file)}>Its form</a> is easier, where
        the check can read the file.
      </p>
      <p className="studio-mistake" id="unkept" data-follows="" />
      <div id="mistakes" data-follows="">
        <ul className="studio-list">
          {issues.map(({ line, column, problem, fix }) => (
            <li key={`${line}:${column} ${problem}`} className="studio-mistake">
              Line {line}: <CheckWords text={`${problem} ${fix ?? ""}`} />
            </li>
          ))}
        </ul>
      </div>
      <form method="post" action={studioRoutes.whole(file)} data-says={checkSentence(issues)}>
        <FormToken {...token} />
        <p role="status" className="sr-only" />
        <label htmlFor="whole">The file</label>
        <textarea
          id="whole"
          name="whole"
          className="studio-whole"
          rows={Math.min(40, text.split("\n").length + 2)}
          spellCheck={false}
          aria-describedby="mistakes"
          // A text area drops a line end at its beginning.
          defaultValue={text.startsWith("\n") ? `\n${text}` : text}
        />
        <p className="studio-actions">
          <button type="submit" name="next" value="review">
            Save and see what it changes
          </button>{" "}
          <button type="submit" name="next" value="stay" className="studio-second">
            Save and stay
          </button>
        </p>
      </form>
    </>
  );
}
