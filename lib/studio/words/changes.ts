import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { readCalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { bodyOf } from "../../content/edit/body";
import { fieldsIn } from "../../content/edit/edit-front-matter";
import { type FieldPath, type FieldValue, fieldAt, isGroup, isList } from "../../content/edit/field-value";
import type { Conflict } from "../../content/edit/merge";
import { formOf } from "../form/form";
import { type FormPart, nameOf } from "../form/form-parts";
import { partAt, placeLabel } from "../form/form-places";
import type { Names } from "../form/names";
import { type ValuePlace, valueWords } from "../form/value-words";
import { type Mark, withoutCitations } from "../text/marks";

/** A field that a draft changes, in words. */
export interface FieldChange {
  /** `Pay from one day on 1: Maximum`; of what holds from a later day `From 1 April 2027: Maximum`. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** True for the text of a page, which is in Markdown. */
  readonly isText?: true;
}

/** What is known of a file beside its text. */
export interface FileWords {
  /** Of its fields; without one they go by their names. */
  readonly schema: z.ZodObject | undefined;
  readonly names: Names;
  /** What its text may cite. */
  readonly marks?: () => readonly Mark[];
}

/** What differs between two texts of a file, field by field. What holds from a later day differs from what holds until then. */
export function fieldChanges(before: string, after: string, file: FileWords): readonly FieldChange[] {
  const [old, present] = [before, after].map((text) => placeIn(text, file));
  if (old === undefined || present === undefined) return [];
  const labels = present.fields === undefined ? old.parts : present.parts;
  const changes = changesIn(asValue(old.fields), asValue(present.fields), []).flatMap(
    (change) =>
      later(change, present) ??
      leavesOf(change).map(({ path, before: was, after: is }) => ({
        label: placeLabel(labels, path),
        before: valueWords(was, path, old),
        after: valueWords(is, path, present),
      })),
  );
  const [was, is] = textsApart(
    [before, after].map((text) => bodyOf(text) ?? ""),
    file,
  );
  return was === is ? changes : [...changes, { label: "Text", before: was, after: is, isText: true }];
}

function placeIn(text: string, { schema, names }: FileWords): ValuePlace {
  const fields = fieldsIn(text);
  return { fields, names, parts: schema === undefined ? [] : formOf(schema, fields) };
}

/** A place whose value differs. */
interface Change {
  readonly path: FieldPath;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** What an item that is added to a list of dated ones changes from its day on; `undefined` for any other change. */
function later({ path, before, after }: Change, place: ValuePlace): readonly FieldChange[] | undefined {
  const item = partAt(place.parts, nameOf(path));
  const index = path.at(-1);
  if (before !== undefined || !isGroup(after) || typeof index !== "number" || index === 0) return undefined;
  const dated = datedField(item);
  const day = readCalendarDate(String(after[dated ?? ""] ?? ""));
  if (dated === undefined || day === undefined) return undefined;
  const last = asValue(fieldAt(place.fields, [...path.slice(0, -1), index - 1]));
  const changes = changesIn(last, after, path).filter((change) => change.path.at(-1) !== dated);
  const words = (value: FieldValue | undefined, at: FieldPath) => valueWords(value, at, place);
  const start = `From ${formatDay(day)}`;
  return changes.length === 0
    ? [{ label: start, before: "nothing", after: "the same as until then" }]
    : changes.map((change) => ({
        label: start + placeLabel(place.parts, change.path).slice(placeLabel(place.parts, path).length),
        before: words(change.before, change.path),
        after: words(change.after, change.path),
      }));
}

/** The field that says from which day an item holds, where its first does. */
function datedField(item: FormPart | undefined): string | undefined {
  const [first] = item?.kind === "group" ? item.parts : [];
  return first?.kind === "field" && first.control.kind === "day" ? String(first.path.at(-1)) : undefined;
}

/** Of two texts the paragraphs from the first to the last that differ, with what they cite in words. */
function textsApart(texts: readonly string[], { marks = () => [] }: FileWords): readonly [string, string] {
  const [old = [], present = []] = texts.map((text) => text.split(/\n{2,}/));
  let first = 0;
  while (first < Math.min(old.length, present.length) && old[first] === present[first]) first += 1;
  let last = 0;
  const rest = Math.min(old.length, present.length) - first;
  while (last < rest && old.at(-1 - last) === present.at(-1 - last)) last += 1;
  const apart = (paragraphs: readonly string[]) =>
    withoutCitations(paragraphs.slice(first, paragraphs.length - last).join("\n\n"), marks) || "nothing";
  return [apart(old), apart(present)];
}

const isShort = (value: FieldValue | undefined) =>
  value === undefined || (isList(value) && value.every((item) => !isGroup(item) && !isList(item)));

function changesIn(before: FieldValue | undefined, after: FieldValue | undefined, path: FieldPath): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const steps = new Set<string | number>();
  // A list of names is read as a whole. What comes to a list may be read as what holds from a later day.
  const isWhole =
    (isShort(before) && isShort(after)) || (before === undefined && typeof path.at(-1) === "number");
  if (isWhole) return [{ path, before, after }];
  for (const value of [before, after]) {
    if (isGroup(value)) for (const name of Object.keys(value)) steps.add(name);
    else if (isList(value)) for (const index of value.keys()) steps.add(index);
    else if (value !== undefined) return [{ path, before, after }];
  }
  return [...steps].flatMap((step) => changesIn(inside(before, step), inside(after, step), [...path, step]));
}

/** What comes to a list field by field. */
function leavesOf({ path, before, after }: Change): readonly Change[] {
  if (before !== undefined || !isGroup(after)) return [{ path, before, after }];
  return Object.entries(after).flatMap(([name, value]) =>
    changesIn(undefined, value, [...path, name]).flatMap(leavesOf),
  );
}

function inside(value: FieldValue | undefined, step: string | number): FieldValue | undefined {
  if (isList(value)) return value[Number(step)];
  return isGroup(value) ? value[step] : undefined;
}

const asValue = (value: unknown): FieldValue | undefined =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** A place of which there are two versions, as an editor reads it. */
export interface ConflictWords {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** What the other version is, within a sentence: `£49,500 for “Maximum”`. */
  readonly other: string;
  /** True for the text of a page. */
  readonly isText?: true;
}

const GONE = "It is taken off the site";
const STAYS = "It stays on the site, with what was changed in it";

/** A place that two people have changed, in words, with what each has made of it. */
export function conflictWords(
  { place, mine, theirs }: Conflict,
  text: string,
  file: FileWords,
): ConflictWords {
  if (place === "text") return textConflict(String(mine ?? ""), String(theirs ?? ""), file);
  if (place === "file") {
    const label = "The whole of it";
    if (theirs === undefined)
      return { label, mine: STAYS, theirs: GONE, other: "that it is taken off the site" };
    if (mine === undefined) return { label, mine: GONE, theirs: STAYS, other: "a change of it" };
    return { label, mine: String(mine), theirs: String(theirs), other: "another version of all of it" };
  }
  const there = placeIn(text, file);
  const [yours = "", others = ""] = [mine, theirs].map((value) => valueWords(value, place, there));
  const label = placeLabel(there.parts, place);
  return { label, mine: yours, theirs: others, other: `${others} for “${label}”` };
}

function textConflict(mine: string, theirs: string, file: FileWords): ConflictWords {
  const [yours, others] = textsApart([mine, theirs], file);
  return { label: "Text", mine: yours, theirs: others, other: "another text", isText: true };
}
