import { type FieldValue, isGroup, isList } from "../../content/edit/field-value";
import { documentTypes } from "../../model/document-types";
import { NOT_STATED } from "../../model/not-stated";
import { FIGURE_KINDS } from "../../model/offer/figure-kinds";
import type { Choices, Control } from "./control";
import { groupFor, type Start, startOf, startsOf } from "./start";

/** One of the ways in which a value may be written, with what stands there at first. */
export interface Way extends Start {
  readonly kind: "phrase" | "typed" | "group" | "list";
}

/** What is typed, in a word or two. */
function typedTitle(control: Control): string {
  if (control.kind === "figure") return FIGURE_KINDS[control.holds].units.join(" or ");
  if (control.kind === "reference")
    return control.to === "source" ? "a source" : documentTypes[control.to].one;
  return control.kind === "text" ? "in words" : `a ${control.kind}`;
}

/** Every way in which a value may be written, in the words of the guide. */
export function waysOfWriting(choices: Choices): readonly Way[] {
  const { control, phrases, notStated, item } = choices;
  const isTyped = control !== undefined && control.kind !== "choice";
  return [
    ...(isTyped ? [{ kind: "typed", title: typedTitle(control), value: "" } as const] : []),
    ...phrases.map((phrase): Way => ({ kind: "phrase", title: phrase, value: readPhrase(phrase) })),
    ...(notStated ? [{ kind: "phrase", title: NOT_STATED, value: NOT_STATED } as const] : []),
    ...startsOf(choices).map((start): Way => ({ kind: "group", ...start })),
    ...(item === undefined ? [] : [{ kind: "list", title: "these", value: startOfList(item) } as const]),
  ];
}

/**
 * The ways to choose from, where a plain control does not offer all of them: a value that may also have fields of its own, be a
 * list beside a fixed phrase, or a fixed phrase beside a figure.
 */
export function waysToChoose(choices: Choices): readonly Way[] {
  const ways = waysOfWriting(choices);
  const kinds = new Set(ways.map(({ kind }) => kind));
  const isPlain = !kinds.has("group") && !kinds.has("list");
  if (ways.length < 2 || (isPlain && !(choices.control?.kind === "figure" && choices.phrases.length > 0)))
    return [];
  return ways;
}

/** Which of the ways a value is written in; `-1` where it is none of them. */
export function wayOf(ways: readonly Way[], value: FieldValue | undefined, choices: Choices): number {
  if (value === undefined) return -1;
  if (isList(value)) return ways.findIndex(({ kind }) => kind === "list");
  if (isGroup(value)) {
    const group = groupFor(value, choices);
    const place = group === undefined ? -1 : choices.groups.indexOf(group);
    return place === -1 ? -1 : ways.findIndex(({ kind }) => kind === "group") + place;
  }
  const phrase = ways.findIndex((way) => way.kind === "phrase" && way.value === value);
  return phrase === -1 ? ways.findIndex(({ kind }) => kind === "typed") : phrase;
}

const readPhrase = (phrase: string): FieldValue =>
  phrase === "true" || phrase === "false" ? phrase === "true" : phrase;

function startOfList(item: unknown): FieldValue {
  const start = startOf(item);
  return isGroup(start) ? [start] : [];
}
