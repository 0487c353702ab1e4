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
import { PageBeside } from "./studio-page-beside";
import { PutBack } from "./studio-put-back";
import { Settle, type SettleShown, settleLines } from "./studio-settle";
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
  waits,
  twice,
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
  /** A change of this file that waits for somebody's look; `undefined` for none. */
  waits: WaitsShown | undefined;
  /** What was typed in two windows at once; `undefined` where nothing was. */
  twice: SettleShown | undefined;
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
        </p>
        <p className="studio-mistake" id={UNKEPT} data-follows="" role="alert">
          {note}
        </p>
        <div id="twice" data-follows="">
          {twice && <Settle {...twice} token={token} isInForm />}
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
          data-says={[checkSentence(issues), ...settleLines(twice)].join("\n")}
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
            />
            <FigureNames fields={fields} />
          </div>
          {body !== undefined && <BodyText text={body} marks={marks} issues={issues} />}
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

/** A change that was sent and that readers do not see yet. */
interface WaitsShown {
  /** Whose it is; `undefined` where it is this editor's. */
  readonly who: string | undefined;
  /** Where it is looked at. */
  readonly look: string;
}

function Waits({ who, look, isDraft }: WaitsShown & { isDraft: boolean }) {
  const [whose, shows] =
    who === undefined ? ["Your change", "shows it"] : [`A change by ${who}`, "is without it"];
  return (
    <>
      {isDraft && " "}
      {whose} of this <a href={look}>waits for a look</a>: readers do not see it yet
      {!isDraft && `, and this form ${shows}`}.
    </>
  );
}

/** What else can be done with a document than to change it. */
function OtherWays({
  file,
  token,
}: {
  file: string;
  token: { readonly name: string; readonly value: string };
}) {
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">More</h2>
      <form method="post" action={studioRoutes.copy(file)} className="studio-find">
        <FormToken {...token} />
        <label htmlFor="copy-name">Name of a new one that begins as a copy of this</label>
        <input id="copy-name" name="name" required maxLength={120} autoComplete="off" />
        <button type="submit" className="studio-second">
          Make a copy
        </button>
      </form>
      <form method="post" action={studioRoutes.rename(file)} className="studio-find">
        <FormToken {...token} />
        <label htmlFor="slug">
          New last part of its web address. Links on this site follow, and the old address leads on to it
        </label>
        <input
          id="slug"
          name="slug"
          required
          maxLength={120}
          autoComplete="off"
          defaultValue={file.slice(file.lastIndexOf("/") + 1, -".mdx".length)}
        />
        <button type="submit" className="studio-second">
          Rename
        </button>
      </form>
      <p>
        <a href={studioRoutes.takeAway(file)}>Take this off the site</a>
      </p>
    </section>
  );
}
