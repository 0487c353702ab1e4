import type { Issue } from "@/lib/content/issue";
import type { LastChange } from "@/lib/studio/desk/last-change";
import { studioRoutes } from "@/lib/studio/routes";
import { checkSentence } from "@/lib/studio/words/check-sentence";
import { UNKEPT } from "./browser/unkept";
import { FORM, SHOWN } from "./studio-document";
import { FormToken } from "./studio-frame";
import { PutBack } from "./studio-put-back";
import { Settle, type SettleShown, settleLines } from "./studio-settle";
import { CheckWords } from "./words";

/** A whole file as text, and what the check says of each line. */
export function StudioWhole({
  file,
  text,
  isReadable,
  issues,
  last,
  shown,
  settle,
  whose,
  token,
}: {
  file: string;
  text: string;
  /** Whether its fields can be read, so that it has a form. */
  isReadable: boolean;
  /** Those of this file. */
  issues: readonly Issue[];
  /** What was last published of the file; `undefined` where there is nothing to put back. */
  last: LastChange | undefined;
  /** The fingerprint of the text. */
  shown: string;
  /** What is to be chosen in it: of what somebody else has published meanwhile, and of what was typed in two windows at once. */
  settle: readonly SettleShown[];
  /** Whose desk this is, for what their browser keeps. */
  whose: string;
  token: { readonly name: string; readonly value: string };
}) {
  const lines = text.split("\n");
  return (
    <>
      <p id="state" data-follows="">
        {isReadable ? (
          <>
            This is all of it as it is stored. <a href={studioRoutes.document(file)}>Its form</a> is easier.
          </>
        ) : (
          "What is written here cannot be read, so it has no form. Put it back as it was before, or mend it below: its form comes back then."
        )}
      </p>
      <p className="studio-mistake" id={UNKEPT} data-follows="" role="alert" />
      <div id="settle" data-follows="">
        {settle.map((one) => (
          <Settle key={String(one.isTwice)} {...one} token={token} isInForm />
        ))}
      </div>
      <div id="mistakes" data-follows="">
        <ul className="studio-list">
          {issues.map(({ line, column, problem, fix }) => (
            <li key={`${line}:${column} ${problem}`} className="studio-mistake">
              <a href="#whole" data-line={line}>
                Line {line}
              </a>
              : <CheckWords text={`${problem} ${fix ?? ""}`} /> <code>{lines[line - 1]}</code>
            </li>
          ))}
        </ul>
      </div>
      <form
        method="post"
        action={studioRoutes.whole(file)}
        data-says={[checkSentence(issues), ...settleLines(settle)].join("\n")}
        data-whose={whose}
      >
        <FormToken {...token} />
        <span id="shown" data-follows="" hidden>
          <input type="hidden" name={SHOWN} value={shown} />
        </span>
        <p role="status" className="sr-only" />
        <label htmlFor="whole">As it is stored</label>
        <textarea
          id="whole"
          name="whole"
          className="studio-whole"
          rows={Math.min(40, text.split("\n").length + 2)}
          spellCheck={false}
          aria-describedby="mistakes"
          data-line={isReadable ? undefined : issues[0]?.line}
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
      {last !== undefined && issues.length > 0 && (
        <form id={FORM} method="post" action={studioRoutes.document(file)}>
          <FormToken {...token} />
          <PutBack last={last} form={FORM} />
        </form>
      )}
    </>
  );
}
