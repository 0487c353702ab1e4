import type { FieldEdit } from "../../content/edit/edits";
import { type FieldPath, type FieldValue, fieldAt, isGroup } from "../../content/edit/field-value";
import { type FieldPart, type FormPart, nameOf } from "./form-parts";
import { readTyped } from "./typed-value";

/** The hidden field that says that a form has shown the item of a list as one that does not exist yet. */
export const nextName = (path: FieldPath): string => `next-item.${nameOf(path)}`;

/** True for a field of a form that only marks an item as new. */
export const isNextName = (name: string): boolean => name.startsWith("next-item.");

/**
 * What somebody has typed into the item of a list that their form showed as not there yet. They may send the form again and
 * again as they type: the item is made once, follows what is typed, and goes where all of it is taken back.
 * @param part the item, which by now may be in the file
 * @param fields the file's
 */
export function nextItemEdits(
  part: FormPart & { readonly parts: readonly FormPart[] },
  posted: URLSearchParams,
  fields: unknown,
): FieldEdit[] {
  const { path } = part;
  const index = path.at(-1);
  if (typeof index !== "number") return [];
  const typed = part.parts
    .filter((field): field is FieldPart => field.kind === "field" && posted.has(nameOf(field.path)))
    .map((field) => ({ ...field, text: posted.get(nameOf(field.path))?.trim() ?? "" }));
  const isThere = fieldAt(fields, path) !== undefined;
  if (typed.every(({ text }) => text === "")) return isThere ? [{ kind: "remove", path }] : [];
  const before = fieldAt(fields, [...path.slice(0, -1), index - 1]);
  const value: Record<string, FieldValue> = isGroup(before) ? { ...before } : {};
  for (const { path: field, control, text } of typed) {
    // Of two items with one day neither would be the later one.
    if (text !== "" || control.kind === "day") value[String(field.at(-1))] = readTyped(text, control.kind);
  }
  return [{ kind: isThere ? "set" : "insert", path, value }];
}
