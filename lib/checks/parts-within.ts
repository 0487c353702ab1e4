/** One part of some rules: the field that it stands in, and what it holds. Of an item of a list it is the list's field. */
export interface RulePart {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Every part of some rules, however deep: a text says the same of them wherever the language has its field.
 * @param aside fields that are left out with all that they hold
 */
export function partsWithin(
  value: unknown,
  aside: ReadonlySet<string> = new Set(),
  name = "",
): readonly RulePart[] {
  const within =
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([field, inner]) =>
          aside.has(field) ? [] : partsWithin(inner, aside, Array.isArray(value) ? name : field),
        );
  return [{ name, value }, ...within];
}
