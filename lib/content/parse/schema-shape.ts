import { z } from "zod";

/** The schema inside wrappers that do not change what is written: defaults, optional fields, transformations. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema;
}

/** Every schema that may describe what stands at a path; more than one where a field may be this or that. */
function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [inner];
  if (inner instanceof z.ZodObject)
    return step in inner.shape ? schemasAt(inner.shape[String(step)], rest) : [];
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType, rest);
  return [];
}

/** The names of the fields that a group of fields at `path` may have. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
}

/** True when the field at `path` is a number by its schema, whatever else it may be. */
export function mayBeNumber(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some((found) => found instanceof z.ZodNumber);
}

/** What may stand at `path`, in words: `text`, `a number or \`not stated\``. */
export function allowedAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const words = schemasAt(schema, path).map(inWords);
  const unique = [...new Set(words)];
  // `not stated` reads best at the end.
  const ordered = [
    ...unique.filter((word) => !word.startsWith("`")),
    ...unique.filter((word) => word.startsWith("`")),
  ];
  return ordered.join(" or ");
}

function inWords(schema: unknown): string {
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((value) => `\`${String(value)}\``).join(" or ");
  if (schema instanceof z.ZodEnum) return schema.options.map((value) => `\`${String(value)}\``).join(", ");
  if (schema instanceof z.ZodNumber) return "a number, written without £, commas or quotes";
  if (schema instanceof z.ZodBoolean) return "`true` or `false`";
  if (schema instanceof z.ZodArray) return "a list, each item on its own line after a hyphen";
  if (schema instanceof z.ZodObject) {
    return `the fields ${Object.keys(schema.shape)
      .map((name) => `\`${name}\``)
      .join(", ")}, indented beneath`;
  }
  if (schema instanceof z.ZodRecord) return "named groups of fields, indented beneath";
  if (schema instanceof z.ZodISODate) return "a day, written YYYY-MM-DD";
  if (schema instanceof z.ZodURL) return "a web address that starts with https://";
  return "text";
}
