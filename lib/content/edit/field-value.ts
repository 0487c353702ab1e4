/** What a field of the front matter can hold. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** The way to a field: `["values", 0, "maximum"]`. A number is an item of a list, a text a field of a group. */
export type FieldPath = readonly (string | number)[];

/** True for a group of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, FieldValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a list. */
export function isList(value: unknown): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** The value at a path; `undefined` where there is none. */
export function fieldAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isGroup(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
