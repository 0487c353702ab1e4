import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { bodyOf } from "../content/edit/body";
import { fieldsIn } from "../content/edit/edit-front-matter";
import { type FieldPath, type FieldValue, isGroup, isList } from "../content/edit/field-value";
import type { Conflict } from "../content/edit/merge";
import { formOf } from "./form";
import { labelOf } from "./form-parts";
import { placeLabel } from "./form-places";

/** A field that a draft changes. */
export interface FieldChange {
  /** `Pay from one day on 1: Maximum`. */
  readonly label: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/**
 * What differs between two texts of a file, field by field; of a list that has grown or shrunk the items by their number.
 * @param schema of the file's fields; without one they go by their names
 */
export function fieldChanges(before: string, after: string, schema?: z.ZodObject): readonly FieldChange[] {
  const [old, present] = [fieldsIn(before), fieldsIn(after)];
  const parts = schema === undefined ? [] : formOf(schema, present ?? old);
  const changes = changesIn(old, present, []).map(({ path, ...values }) => ({
    label: placeLabel(parts, path),
    ...values,
  }));
  return [...changes, ...textChange(before, after)];
}

/** The paragraphs from the first to the last that differ. */
function textChange(before: string, after: string): FieldChange[] {
  const [old = [], present = []] = [before, after].map((file) => (bodyOf(file) ?? "").split(/\n{2,}/));
  let first = 0;
  while (first < Math.min(old.length, present.length) && old[first] === present[first]) first += 1;
  let last = 0;
  const rest = Math.min(old.length, present.length) - first;
  while (last < rest && old.at(-1 - last) === present.at(-1 - last)) last += 1;
  const [was, is] = [old, present].map(
    (paragraphs) => paragraphs.slice(first, paragraphs.length - last).join("\n\n") || undefined,
  );
  return was === is ? [] : [{ label: "Text", before: was, after: is }];
}

function changesIn(
  before: FieldValue | undefined,
  after: FieldValue | undefined,
  path: FieldPath,
): (Omit<FieldChange, "label"> & { readonly path: FieldPath })[] {
  if (isDeepStrictEqual(before, after)) return [];
  const steps = new Set<string | number>();
  for (const value of [before, after]) {
    if (isGroup(value)) for (const name of Object.keys(value)) steps.add(name);
    else if (isList(value)) for (const index of value.keys()) steps.add(index);
    else if (value !== undefined) return [{ path, before, after }];
  }
  return [...steps].flatMap((step) => changesIn(inside(before, step), inside(after, step), [...path, step]));
}

function inside(value: FieldValue | undefined, step: string | number): FieldValue | undefined {
  if (isList(value)) return value[Number(step)];
  return isGroup(value) ? value[step] : undefined;
}

/**
 * A place of a file as an editor reads it.
 * @param text of the file, with the fields that the place is among
 */
export function placeWords(place: Conflict["place"], text: string, schema?: z.ZodObject): string {
  if (place === "text") return "Text";
  if (place === "file") return "The whole of it";
  return placeLabel(schema === undefined ? [] : formOf(schema, fieldsIn(text)), place);
}

/** A value as an editor reads it. */
export function valueWords(value: FieldValue | undefined): string {
  if (value === undefined) return "nothing";
  if (isList(value)) return value.map(valueWords).join("; ") || "an empty list";
  if (isGroup(value))
    return Object.entries(value)
      .map(([name, inner]) => `${labelOf(name)}: ${valueWords(inner)}`)
      .join("; ");
  return typeof value === "number" ? value.toLocaleString("en-GB") : String(value);
}
