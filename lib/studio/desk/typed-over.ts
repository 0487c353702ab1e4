import { isDeepStrictEqual } from "node:util";
import { bodyOf, withBody } from "../../content/edit/body";
import { editFrontMatter, type FieldOrder, fieldsIn } from "../../content/edit/edit-front-matter";
import type { FieldValue } from "../../content/edit/field-value";
import { type Conflict, merge, valueAt } from "../../content/edit/merge";
import type { Draft, TypedOver } from "./drafts";

/** The text of a draft, and what is kept beside it. */
type Typed = Pick<Draft, "text" | "typedOver">;

/**
 * Brings what was typed in a window into a draft. What the window did not show, and would write over, is kept beside the draft.
 * @param shown the text that the window showed before
 */
export function typedInto(
  { text, typedOver = [] }: Typed,
  shown: string,
  typed: string,
  order?: FieldOrder,
): Typed {
  let kept = typedOver;
  const merged = merge(shown, typed, text, {
    ...(order && { order }),
    choose: ({ place, mine, theirs }) => {
      kept = keptBeside(kept, { place, value: theirs }, [mine, valueIn(shown, place)]);
      return "mine";
    },
  });
  return { text: merged.text, typedOver: kept };
}

/** The same for a window that shows the whole file: it is kept as it was typed, to the last comment. */
export function typedWhole({ text, typedOver = [] }: Typed, shown: string, typed: string): Typed {
  if (typed === shown || typed === text) return { text, typedOver };
  const other = { place: "file", value: text } as const;
  return {
    text: typed,
    typedOver: text === shown ? typedOver : keptBeside(typedOver, other, [typed, shown]),
  };
}

/** @param gone what the window that is typed in has, and had before it */
function keptBeside(
  before: readonly TypedOver[],
  other: TypedOver,
  gone: readonly (FieldValue | undefined)[],
): readonly TypedOver[] {
  const isOther = ({ place, value }: TypedOver) =>
    !isDeepStrictEqual(place, other.place) ||
    [...gone, other.value].every((one) => !isDeepStrictEqual(one, value));
  return [...before.filter(isOther), other];
}

/** What is to be chosen in a draft, the first at each of its places. */
export function typedTwice({ text, typedOver = [] }: Typed): readonly Conflict[] {
  const first = typedOver.filter(
    ({ place }, index) => typedOver.findIndex((other) => isDeepStrictEqual(other.place, place)) === index,
  );
  return first.map(({ place, value }) => ({ place, mine: valueIn(text, place), theirs: value }));
}

/** A draft with what was chosen at one of its places: its own value, or the one that is kept beside it. */
export function chosenIn(
  draft: Typed,
  { place, theirs }: Conflict,
  choice: "mine" | "theirs",
  order?: FieldOrder,
): Typed {
  const { text, typedOver = [] } = draft;
  const index = typedOver.findIndex((one) => isDeepStrictEqual(one.place, place));
  const kept = { text, typedOver: typedOver.filter((_, other) => other !== index) };
  if (choice === "mine") return kept;
  if (place === "file") return { ...kept, text: asText(theirs) };
  if (text === undefined) return draft;
  if (place === "text") return { ...kept, text: withBody(text, asText(theirs) ?? "") };
  const edit =
    theirs === undefined
      ? ({ kind: "remove", path: place } as const)
      : ({ kind: "set", path: place, value: theirs } as const);
  const edited = editFrontMatter(text, [edit], order);
  return "text" in edited ? { ...kept, text: edited.text } : draft;
}

const asText = (value: FieldValue | undefined) => (value === undefined ? undefined : String(value));

function valueIn(text: string | undefined, place: Conflict["place"]): FieldValue | undefined {
  if (text === undefined || place === "file") return text;
  if (place === "text") return bodyOf(text);
  return valueAt(fieldsIn(text), place);
}
