import { isDeepStrictEqual } from "node:util";
import { type FieldPath, type FieldValue, fieldAt, isGroup, isList } from "./field-value";

/** One change of the front matter. */
export type FieldEdit =
  /** Writes a value; a field that is not there is added, and the groups around it. */
  | { readonly kind: "set"; readonly path: FieldPath; readonly value: FieldValue }
  /** Adds an item to a list; the path ends with the number that it then has. */
  | { readonly kind: "insert"; readonly path: FieldPath; readonly value: FieldValue }
  /** Takes out a field or an item; nothing where it is not there. */
  | { readonly kind: "remove"; readonly path: FieldPath };

/**
 * An edit as the smallest ones that come to the same: of a group the fields that differ, of a list the items.
 * @param fields the front matter that it is to change
 */
export function smallestEdits(fields: unknown, edit: FieldEdit): FieldEdit[] {
  if (edit.kind !== "set")
    return edit.kind === "remove" && fieldAt(fields, edit.path) === undefined ? [] : [edit];
  return differences(fieldAt(fields, edit.path), edit.value, edit.path);
}

function differences(before: unknown, value: FieldValue, path: FieldPath): FieldEdit[] {
  if (isDeepStrictEqual(before, value)) return [];
  if (isGroup(before) && isGroup(value)) {
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(value, name));
    return [
      ...Object.entries(value).flatMap(([name, inner]) =>
        differences(fieldAt(before, [name]), inner, [...path, name]),
      ),
      ...gone.map((name): FieldEdit => ({ kind: "remove", path: [...path, name] })),
    ];
  }
  if (isList(before) && isList(value)) return listDifferences(before, value, path);
  return [{ kind: "set", path, value }];
}

/** What is the same at the beginning and at the end of a list stays; the items between are changed one by one. */
function listDifferences(
  before: readonly FieldValue[],
  value: readonly FieldValue[],
  path: FieldPath,
): FieldEdit[] {
  const shorter = Math.min(before.length, value.length);
  let first = 0;
  while (first < shorter && isDeepStrictEqual(before[first], value[first])) first += 1;
  let last = 0;
  while (last < shorter - first && isDeepStrictEqual(before.at(-1 - last), value.at(-1 - last))) last += 1;
  const edits: FieldEdit[] = [];
  const changed = shorter - first - last;
  for (let index = first; index < first + changed; index += 1)
    edits.push(...differences(before[index], value[index] ?? null, [...path, index]));
  for (const [index, item] of value.slice(first + changed, value.length - last).entries())
    edits.push({ kind: "insert", path: [...path, first + changed + index], value: item });
  for (let count = before.length - last - first - changed; count > 0; count -= 1)
    edits.push({ kind: "remove", path: [...path, first + changed] });
  return edits;
}

/** The fields as they are after an edit; the ones that were given stay as they were. */
export function afterEdit(fields: unknown, edit: FieldEdit): unknown {
  const [step, ...rest] = edit.path;
  if (step === undefined) return edit.kind === "remove" ? undefined : edit.value;
  if (typeof step === "number") {
    const list = isList(fields) ? fields : [];
    if (rest.length > 0) return list.toSpliced(step, 1, inner(list[step], { ...edit, path: rest }));
    if (edit.kind === "insert") return list.toSpliced(step, 0, edit.value);
    return edit.kind === "remove" ? list.toSpliced(step, 1) : list.toSpliced(step, 1, edit.value);
  }
  const group = isGroup(fields) ? fields : {};
  if (rest.length === 0 && edit.kind === "remove") {
    return Object.fromEntries(Object.entries(group).filter(([name]) => name !== step));
  }
  return { ...group, [step]: inner(group[step], { ...edit, path: rest }) };
}

function inner(fields: unknown, edit: FieldEdit): FieldValue {
  return JSON.parse(JSON.stringify(afterEdit(fields, edit) ?? null));
}
