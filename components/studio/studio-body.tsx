import type { Issue } from "@/lib/content/issue";
import { studioRoutes } from "@/lib/studio/routes";
import { MARK, type Mark, PUT_IN } from "@/lib/studio/text/marks";
import { FieldMistakes, isWrong } from "./studio-mistakes";
import { type Contested, OtherVersion } from "./studio-settle";

/** The field of a form that holds the text below the fields of a file; no field of a file has a name of its kind. */
export const BODY = "text";

/** The id of the list of marks. */
const MARKS = "marks";

/** The text of the page, in Markdown, and what may be put into it. */
export function BodyText({
  text,
  marks,
  issues,
  contested,
}: {
  text: string;
  marks: readonly Mark[];
  issues: readonly Issue[];
  contested: Contested;
}) {
  return (
    <div className="studio-field">
      <label htmlFor="field-text">Text of the page</label>
      <textarea
        id="field-text"
        name={BODY}
        data-pastes={studioRoutes.paste}
        rows={Math.min(30, Math.max(6, text.split("\n").length + 2))}
        aria-describedby="mistake-text help-text"
        aria-invalid={isWrong("text", issues) || undefined}
        defaultValue={text}
      />
      <FieldMistakes field="text" issues={issues} />
      <OtherVersion field="text" contested={contested} />
      <p className="studio-help" id="pasted" aria-live="polite" />
      <p className="studio-help" id="help-text">
        {/* The editor that the script puts there has buttons for all of this. */}
        <noscript>
          A blank line between paragraphs; <code>## </code> before a heading, <code>- </code> before each item
          of a list, <code>[words](/address)</code> for a link.
        </noscript>
      </p>
      {marks.length > 0 && <PutIn marks={marks} />}
    </div>
  );
}

/** Finds a figure or a term by a word of it. With the script it comes to where somebody is in the text. */
function PutIn({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      <label htmlFor="mark">Find an amount, a term or a page to link to, and put it into the text</label>
      <p className="studio-step">
        <input id="mark" name={MARK} list={MARKS} autoComplete="off" aria-describedby="help-mark" />
        <button type="submit" name={PUT_IN} value="yes" className="studio-second">
          Put it in
        </button>
      </p>
      <p className="studio-help" id="put-in-note" aria-live="polite" />
      <p className="studio-help" id="help-mark">
        Type a part of its name. The text then follows the amount wherever it changes, and explains the term.
        It comes to where you are in the text, or to its end.
      </p>
      <datalist id={MARKS}>
        {marks.map(({ words, mark }) => (
          <option key={mark} value={words} data-mark={mark} />
        ))}
      </datalist>
    </>
  );
}
