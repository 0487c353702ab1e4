import { z } from "zod";
import { namedBy } from "../../../model/document-types";
import { waysOf } from "../../../model/one-of";
import type { Reference } from "../../parsed-document";

/** Every field of a front matter that names a document or a source, as its schema says. Its values are valid. */
export function readReferences(schema: z.ZodType, value: unknown): Reference[] {
  return [...referencesIn(schema, value, "")];
}

function* referencesIn(schema: unknown, value: unknown, field: string, list?: string): Generator<Reference> {
  if (value === undefined || !(schema instanceof z.ZodType)) return;
  const to = namedBy(schema);
  if (to !== undefined) {
    if (typeof value === "string") yield { field, to, slug: value, ...(list !== undefined && { list }) };
    return;
  }
  const inner = (name: string) => (field === "" ? name : `${field}.${name}`);
  const ways = waysOf(schema)?.fields;
  if (ways !== undefined) {
    const meant = Object.keys(ways).find((name) => Object.hasOwn(Object(value), name));
    if (meant !== undefined) yield* referencesIn(ways[meant], value, field, list);
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* referencesIn(schema.unwrap(), value, field, list);
  } else if (schema instanceof z.ZodPipe) {
    yield* referencesIn(schema.in, value, field, list);
  } else if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => one instanceof z.ZodType && one.safeParse(value).success);
    yield* referencesIn(option, value, field, list);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const listed = namesThings(schema.element) ? field : undefined;
    for (const [index, item] of value.entries())
      yield* referencesIn(schema.element, item, inner(String(index)), listed);
  } else if (schema instanceof z.ZodObject) {
    for (const [name, below] of Object.entries(schema.shape))
      yield* referencesIn(below, Object(value)[name], inner(name), list);
  } else if (schema instanceof z.ZodRecord) {
    for (const [name, item] of Object.entries(Object(value)))
      yield* referencesIn(schema.valueType, item, inner(name), list);
  }
}

/** True for what may be written as a name alone, whatever else it may be. */
function namesThings(schema: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  if (schema instanceof z.ZodUnion) return schema.options.some(namesThings);
  return schema instanceof z.ZodPipe ? namesThings(schema.in) : namedBy(schema) !== undefined;
}
