import type { Conflict } from "@/lib/content/edit/merge";
import { nameOf } from "@/lib/studio/form/form-parts";
import { studioRoutes } from "@/lib/studio/routes";
import type { ConflictWords } from "@/lib/studio/words/changes";
import { FormToken, type Token } from "./studio-frame";
import { TextAsRead } from "./studio-text";

/** A place with both of its versions. */
type PlaceShown = Pick<Conflict, "place"> & ConflictWords;

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

/** Fields of the form that chooses: whether both versions are its editor's own, and whether it stands on the page of the file's form. */
export const SETTLES = { twice: "windows", inForm: "in-form" } as const;

/** What the version beside the editor's own is of: `Sam Head has published`. */
const otherWords = ({ isTwice, by }: Pick<SettleShown, "isTwice" | "by">): string =>
  isTwice ? "In another window you have typed" : `${by ?? "Somebody else"} has published`;

/** A choice in one sentence: `Grade 8: Sam Head has published £49,500 for “Maximum”, where you have £49,600.` */
export function choiceWords({ title, open, ...whose }: Omit<SettleShown, "file">): string {
  const versions = open.map(({ place, mine, other }) =>
    typeof place === "string" ? other : `${other}, where you have ${mine}`,
  );
  return `${title}: ${otherWords(whose)} ${versions.join("; ")}.`;
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
      {isTwice && <input type="hidden" name={SETTLES.twice} value="yes" />}
      {isInForm && <input type="hidden" name={SETTLES.inForm} value="yes" />}
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

/** What a screen reader is told of them, a line for each place. */
export function settleLines(settle: readonly SettleShown[]): readonly string[] {
  return settle.flatMap(({ open, ...whose }) =>
    open.map(({ other }) => `${otherWords(whose)} ${other.slice(0, 100)}: choose above which is to hold.`),
  );
}

/** Fields of a form of which another version is there, by their names, with what it is in a sentence. */
export type Contested = ReadonlyMap<string, string>;

/** The fields of a file in which something is to be chosen. */
export function contestedFields(settle: readonly SettleShown[]): Contested {
  return new Map(
    settle.flatMap(({ open, ...whose }) =>
      open.map(({ place, other }) => [
        typeof place === "string" ? place : nameOf(place),
        `${otherWords(whose)} ${other}.`,
      ]),
    ),
  );
}

/** Says at a field that another version of it is there, and leads to the choice; its place is there before that, for the script. */
export function OtherVersion({ field, contested }: { field: string; contested: Contested | undefined }) {
  const words = contested?.get(field);
  return (
    <p className="studio-mistake" id={`other-${field}`} data-follows="">
      {words !== undefined && (
        <>
          {words} <a href="#settle">Choose which is to hold</a>
        </>
      )}
    </p>
  );
}
