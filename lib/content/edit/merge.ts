import { isDeepStrictEqual } from "node:util";
import { bodyOf, withBody } from "./body";
import { type EditProblem, editFrontMatter, type FieldOrder, fieldsIn } from "./edit-front-matter";
import { type FieldEdit, smallestEdits } from "./edits";
import { type FieldPath, type FieldValue, fieldAt, isList } from "./field-value";

/** A place that two people have changed, each in another way. A value is `undefined` where there is none. */
export interface Conflict {
  /** A field, the text below the fields, or the whole file where its fields cannot be read or it was taken away. */
  readonly place: FieldPath | "text" | "file";
  readonly mine: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
}

/** Which of two versions of a place somebody has chosen; `undefined` while they have not. */
export type Choose = (conflict: Conflict) => "mine" | "theirs" | undefined;

/** A file with the changes of two people. */
export interface Merged {
  /** Theirs, with mine in it wherever nobody else has changed the same place or mine was chosen; `undefined` for no file. */
  readonly text: string | undefined;
  /** Those that nobody has chosen in. */
  readonly open: readonly Conflict[];
}

/**
 * Brings two people's changes of a file together, field by field: two lines side by side are no conflict, and neither is the
 * same change made twice.
 * @param begun the file from which both began; empty where there was none
 * @param mine `undefined` where it was taken away, as is `theirs`
 */
export function merge(
  begun: string,
  mine: string | undefined,
  theirs: string | undefined,
  { choose = () => undefined, order }: { readonly choose?: Choose; readonly order?: FieldOrder } = {},
): Merged {
  if (mine === theirs || mine === begun) return { text: theirs, open: [] };
  if (theirs === begun) return { text: mine, open: [] };
  const fields = [begun, mine ?? "", theirs ?? ""].map(fieldsIn);
  const [before, ours, others] = fields;
  if (mine === undefined || theirs === undefined || !before || !ours || !others)
    return chosen({ place: "file", mine, theirs }, choose, mine, theirs);
  const open: Conflict[] = [];
  const edits = new Map<string, FieldEdit>();
  for (const edit of smallestEdits(before, { kind: "set", path: [], value: ours })) {
    const place = contested(edit, before, others);
    if (place === undefined) {
      edits.set(`${edits.size}`, edit);
      continue;
    }
    const conflict = { place, mine: valueAt(ours, place), theirs: valueAt(others, place) };
    if (isDeepStrictEqual(conflict.mine, conflict.theirs)) continue;
    const choice = choose(conflict);
    if (choice === undefined && !open.some((other) => isDeepStrictEqual(other.place, place)))
      open.push(conflict);
    // A list is chosen as a whole, however many of its items differ.
    if (choice === "mine")
      edits.set(
        JSON.stringify(place),
        conflict.mine === undefined
          ? { kind: "remove", path: place }
          : { kind: "set", path: place, value: conflict.mine },
      );
  }
  const result: { readonly text: string } | EditProblem = editFrontMatter(theirs, [...edits.values()], order);
  if (!("text" in result)) return chosen({ place: "file", mine, theirs }, choose, mine, theirs);
  const body = mergedBody(
    [begun, mine, theirs].map((text) => bodyOf(text) ?? ""),
    choose,
  );
  return { text: withBody(result.text, body.text ?? ""), open: [...open, ...body.open] };
}

function mergedBody([begun = "", mine = "", theirs = ""]: readonly string[], choose: Choose): Merged {
  if (mine === theirs || mine === begun) return { text: theirs, open: [] };
  if (theirs === begun) return { text: mine, open: [] };
  const together = bothTexts(begun, mine, theirs);
  return together === undefined
    ? chosen({ place: "text", mine, theirs }, choose, mine, theirs)
    : { text: together, open: [] };
}

/** A text with two people's changes, where what one has changed lies in other paragraphs than what the other has. */
function bothTexts(begun: string, mine: string, theirs: string): string | undefined {
  const [old = [], ours = [], others = []] = [begun, mine, theirs].map((text) => text.split(/\n{2,}/));
  const [change, other] = [ours, others].map((paragraphs) => stretchThatDiffers(old, paragraphs));
  if (change === undefined || other === undefined) return undefined;
  // At the same place nobody knows which comes first.
  const [first, second] = change.from < other.from ? [change, other] : [other, change];
  if (first.to >= second.from) return undefined;
  return [
    ...old.slice(0, first.from),
    ...first.paragraphs,
    ...old.slice(first.to, second.from),
    ...second.paragraphs,
    ...old.slice(second.to),
  ].join("\n\n");
}

/** The paragraphs from the first to the last that differ, and what stands in their place. */
function stretchThatDiffers(old: readonly string[], present: readonly string[]) {
  const shorter = Math.min(old.length, present.length);
  let from = 0;
  while (from < shorter && old[from] === present[from]) from += 1;
  let last = 0;
  while (last < shorter - from && old.at(-1 - last) === present.at(-1 - last)) last += 1;
  return { from, to: old.length - last, paragraphs: present.slice(from, present.length - last) };
}

function chosen(
  conflict: Conflict,
  choose: Choose,
  mine: string | undefined,
  theirs: string | undefined,
): Merged {
  const choice = choose(conflict);
  return { text: choice === "mine" ? mine : theirs, open: choice === undefined ? [conflict] : [] };
}

/** The value at a place of some fields, as data. */
export function valueAt(fields: unknown, path: FieldPath): FieldValue | undefined {
  const value = fieldAt(fields, path);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The place that an edit would overwrite somebody's change of; `undefined` where nobody has changed anything there. */
function contested(edit: FieldEdit, before: unknown, others: unknown): FieldPath | undefined {
  for (const [depth, step] of edit.path.entries()) {
    if (typeof step !== "number") continue;
    const list = edit.path.slice(0, depth);
    const [old, present] = [fieldAt(before, list), fieldAt(others, list)];
    if (!isList(old) || !isList(present)) return list;
    // Items go by their number: where one has come or gone, it means the same one only while all up to it are the same.
    const isSame = isDeepStrictEqual(old.slice(0, step + 1), present.slice(0, step + 1));
    const isInsert = edit.kind === "insert" && depth === edit.path.length - 1;
    if (old.length !== present.length && (isInsert || !isSame)) return list;
  }
  if (edit.kind === "insert") return undefined;
  return isDeepStrictEqual(fieldAt(before, edit.path), fieldAt(others, edit.path)) ? undefined : edit.path;
}

/**
 * A text without one change that was made of it, and with all that was changed since; what was changed again since stays.
 * @param text as it is now; `undefined` for no file
 * @param change the text before the change and after it
 */
export function takenBack(
  text: string | undefined,
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
): string | undefined {
  if (text === after) return before;
  return merge(after ?? "", text, before, { choose: () => "mine" }).text;
}
