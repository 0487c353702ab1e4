import type { Conflict } from "@/lib/content/edit/merge";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken, type Token } from "./studio-frame";
import { TextAsRead } from "./studio-text";

/** A place with both of its versions. */
type PlaceShown = Pick<Conflict, "place"> & {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** True for the text of a page. */
  readonly isText?: true;
};

/** A draft of which something is to be chosen. */
export interface SettleShown {
  readonly file: string;
  readonly title: string;
  /** True where its own editor has typed both versions, in two windows. */
  readonly isTwice: boolean;
  /** Who has published the other version, where Git knows. */
  readonly by: string | undefined;
  readonly open: readonly PlaceShown[];
}

/** Both versions of each place side by side, to choose from. */
export function Settle({
  file,
  title,
  isTwice,
  by,
  open,
  token,
  isInForm = false,
}: SettleShown & {
  token: Token;
  /** True on the page of the file's form, to which the choice then leads back. */
  isInForm?: boolean;
}) {
  const [yours, others] = isTwice ? ["Typed last", "Typed in another window"] : ["Yours", by ?? "The other"];
  return (
    <form method="post" action={studioRoutes.settle} className="studio-mistakes">
      <FormToken {...token} />
      <input type="hidden" name="file" value={file} />
      {isTwice && <input type="hidden" name="windows" value={isInForm ? "form" : "review"} />}
      <h2>
        {isTwice
          ? `${title} was changed in two windows at once`
          : `${title} was changed by somebody else as well`}
      </h2>
      <p>
        {isTwice ? "Both are kept until you choose" : "All else is brought together. Choose"} which is to hold
        here:
      </p>
      {open.map((one) => (
        <fieldset key={JSON.stringify(one.place)} className="studio-group">
          <legend>{one.label}</legend>
          <Version of={one} value="mine" whose={yours} />
          <Version of={one} value="theirs" whose={others} />
        </fieldset>
      ))}
      <button type="submit">Go on with what is chosen</button>
    </form>
  );
}

function Version({
  of: { place, isText, ...versions },
  value,
  whose,
}: {
  of: PlaceShown;
  value: "mine" | "theirs";
  whose: string | undefined;
}) {
  const words = versions[value];
  return (
    <>
      <label className="studio-box">
        <input type="radio" name={JSON.stringify(place)} value={value} required />
        <span className={place === "file" ? "studio-lines" : undefined}>
          {whose}: {!isText && words}
        </span>
      </label>
      {isText && <TextAsRead text={words} other={versions[value === "mine" ? "theirs" : "mine"]} />}
    </>
  );
}

/** What a screen reader is told of it, a line for each place. */
export function settleLines(twice: SettleShown | undefined): readonly string[] {
  return (twice?.open ?? []).map(
    ({ label, theirs }) =>
      `In another window ${label} has ${theirs.slice(0, 100)}: choose above which is to hold.`,
  );
}

/** What became of what was published, and when readers see it. */
export function PublishNews({
  published,
  brought,
  isSent,
  isTakenBack,
  landed,
  unsent,
  token,
}: {
  /** The commit that was just made. */
  published: string | undefined;
  /** The commit with which a colleague's was just brought to the site. */
  brought: string | undefined;
  /** True where what was on this computer alone was just sent. */
  isSent: boolean;
  /** True where what waited for a look was just taken back. */
  isTakenBack: boolean;
  /** Whether what is published is where the site is built from; `undefined` where somebody else brings it there. */
  landed: boolean | undefined;
  /** Why what is published is on this computer alone. */
  unsent: string | undefined;
  token: Token;
}) {
  const next = nextWords(unsent === undefined ? landed : undefined, unsent !== undefined);
  return (
    <>
      {published !== undefined && (
        <p role="status">
          {landed === false && unsent === undefined
            ? "Sent to a colleague for a look, kept as"
            : "Published as"}{" "}
          {published}, in your name. {next}
        </p>
      )}
      {brought !== undefined && (
        <p role="status">
          Brought to the site as {brought}. {ON_THE_SITE}
        </p>
      )}
      {isTakenBack && (
        <p role="status">It waits no more: it is among your drafts again. Send from here what is settled.</p>
      )}
      {isSent && unsent === undefined && <p role="status">It was sent. {next}</p>}
      {unsent !== undefined && (
        <form method="post" action={studioRoutes.send} className="studio-mistakes">
          <FormToken {...token} />
          <p>
            It is safe here, and nobody else has it yet: it could not be sent. For whoever looks after the
            studio: {unsent}
          </p>
          <button type="submit">Send it again</button>
        </form>
      )}
    </>
  );
}

const ON_THE_SITE = "It belongs to the site now: readers see it as soon as the site is built anew.";

/** Whether readers see what is published, and what has to happen until they do. */
function nextWords(landed: boolean | undefined, isHereAlone: boolean): string {
  if (landed) return ON_THE_SITE;
  if (isHereAlone) return "Readers do not see it yet: it has to be sent first.";
  if (landed === false)
    return "Readers do not see it yet. It goes to the site once a colleague has looked at it.";
  return "Readers do not see it yet. It is kept under your name: whoever looks after the site brings it there.";
}
