import type { ReactNode } from "react";
import type { Issue } from "@/lib/content/issue";
import type { ThrownAway } from "@/lib/studio/desk/drafts";
import type { LastChange } from "@/lib/studio/desk/last-change";
import type { FormPart } from "@/lib/studio/form/form-parts";
import type { Names } from "@/lib/studio/form/names";
import { usesOfFigures } from "@/lib/studio/form/typed-figure";
import { studioRoutes } from "@/lib/studio/routes";
import type { Mark } from "@/lib/studio/text/marks";
import { checkSentence } from "@/lib/studio/words/check-sentence";
import { UNKEPT } from "./browser/unkept";
import { BodyText } from "./studio-body";
import { FigureNames } from "./studio-controls";
import { StudioFields } from "./studio-fields";
import { FormToken } from "./studio-frame";
import { Mistakes, StillToFill } from "./studio-mistakes";
import { OtherWays } from "./studio-other-ways";
import { PageBeside } from "./studio-page-beside";
import { PutBack } from "./studio-put-back";
import { contestedFields, Settle, type SettleShown, settleLines } from "./studio-settle";
import { followedWords, Waits, type WaitsShown } from "./studio-state";
import { BringBack } from "./studio-throw-away";

/** The field of a form that holds the fingerprint of the text that it shows. */
export const SHOWN = "shown";

/** The same of the text that it showed when its window was opened: what stands in the window has the lines of that one. */
export const OPENED = "opened";

/** The id of the form of a file. */
export const FORM = "document";

/** The form of one file beside the page as readers see it. */
export function StudioDocument({
  file,
  kind,
  parts,
  issues,
  names,
  fields,
  inWords,
  page,
  day,
  notShown,
  token,
  shown,
  whose,
  formerly,
  isDraft,
  followed,
  waits,
  settle,
  thrown,
  last,
  body,
  marks,
  isCouncil,
  note,
}: {
  file: string;
  /** What it is, and whose: `Grade, Sutton`. */
  kind: string;
  parts: readonly FormPart[];
  /** Those of this file. */
  issues: readonly Issue[];
  names: Names;
  /** The file's fields. */
  fields: unknown;
  /** Its rules in words, beside the form; left out for what has no rules. */
  inWords: ReactNode;
  /** The address of the page on which readers see it. */
  page: string;
  /** The day as on which it is shown; `undefined` for today. */
  day: string | undefined;
  /** Which files keep the page beside the form from following. */
  notShown: ReactNode;
  token: { readonly name: string; readonly value: string };
  /** The fingerprint of the text that the form shows. */
  shown: string;
  /** Whose desk this is, for what their browser keeps. */
  whose: string;
  /** Files that this was before: the browser may have kept something for their forms. */
  formerly: readonly string[];
  isDraft: boolean;
  /** Who has given the page another address meanwhile, to which the draft has followed; `undefined` for nobody. */
  followed: string | undefined;
  /** A change of this file that waits for somebody's look; `undefined` for none. */
  waits: WaitsShown | undefined;
  /** What is to be chosen in it: of what somebody else has published meanwhile, and of what was typed in two windows at once. */
  settle: readonly SettleShown[];
  /** What was thrown away of this file, and can be brought back. */
  thrown: ThrownAway | undefined;
  /** What was last published of the file; `undefined` where there is nothing to put back. */
  last: LastChange | undefined;
  /** The text below the fields; `undefined` where nobody would see one. */
  body: string | undefined;
  /** What its text may cite. */
  marks: readonly Mark[];
  /** A whole council is neither copied nor taken away. */
  isCouncil: boolean;
  /** Why nothing was saved, where it was not. */
  note: ReactNode;
}) {
  return (
    <div className="studio-desk">
      <div>
        <p className="studio-help" id="state" data-follows="">
          {kind} · {isDraft ? "You have a draft of this, which is kept." : !waits && "As it is published."}
          {waits && <Waits {...waits} isDraft={isDraft} />}
          {followed !== undefined && ` ${followedWords(followed)}`}
        </p>
        <p className="studio-mistake" id={UNKEPT} data-follows="" role="alert">
          {note}
        </p>
        <div id="settle" data-follows="">
          {settle.map((one) => (
            <Settle key={String(one.isTwice)} {...one} token={token} isInForm />
          ))}
        </div>
        <div id="mistakes" data-follows="">
          <Mistakes issues={issues} parts={parts} />
          <StillToFill issues={issues} />
        </div>
        {issues.length > 0 && last !== undefined && <PutBack last={last} form={FORM} />}
        <div id="thrown" data-follows="">
          <BringBack thrown={thrown} token={token} />
        </div>
        <form
          id={FORM}
          method="post"
          action={studioRoutes.document(file)}
          data-says={[checkSentence(issues), ...settleLines(settle)].join("\n")}
          data-whose={whose}
          data-formerly={formerly.map((one) => studioRoutes.document(one)).join(" ") || undefined}
        >
          <FormToken {...token} />
          <span id="shown" data-follows="" hidden>
            <input type="hidden" name={SHOWN} value={shown} />
          </span>
          <input type="hidden" name={OPENED} value={shown} />
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
                <button type="submit" name="next" value="throw-away" className="studio-second">
                  Throw the draft away
                </button>
              )}
            </span>
          </p>
          <div id="fields">
            <StudioFields
              parts={parts}
              issues={issues}
              names={names}
              fields={fields}
              uses={usesOfFigures(parts)}
              contested={contestedFields(settle)}
            />
            <FigureNames fields={fields} />
          </div>
          {body !== undefined && (
            <BodyText text={body} marks={marks} issues={issues} contested={contestedFields(settle)} />
          )}
          <p className="studio-actions">
            <button type="submit" name="next" value="review">
              Save and see what it changes
            </button>
          </p>
        </form>
        {!isCouncil && <OtherWays file={file} token={token} />}
        {issues.length === 0 && last !== undefined && <PutBack last={last} form={FORM} />}
        {body !== undefined && (
          <p>
            <a href={studioRoutes.photograph(file)}>Add a photograph</a>
          </p>
        )}
        <p>
          <a href={studioRoutes.whole(file)}>All of this as plain text, as it is stored</a>
        </p>
      </div>
      <div className="studio-page">
        {inWords}
        <PageBeside page={page} day={day} notShown={notShown} form={FORM} />
      </div>
    </div>
  );
}
