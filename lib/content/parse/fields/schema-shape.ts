import { z } from "zod";
import { type Expected, expectedBy } from "../../../model/expected";
import { type Ways, waysOf } from "../../../model/one-of";

import type { Path } from "../front-matter/field-paths";

/** A field that may be written in several ways, told apart by what is written. */
export interface SeveralWays {
  readonly ways: Ways;
}

/** Narrows a schema to a field that may be written in several ways. */
export function isSeveralWays(schema: unknown): schema is SeveralWays {
  return typeof schema === "object" && schema !== null && "ways" in schema;
}

/**
 * The schema inside defaults, optional fields and transformations, which do not change what is written. Stops at a
 * schema that has an entry of its own in `expectations`.
 */
function unwrapped(schema: unknown): unknown {
  const ways = waysOf(schema);
  if (ways !== undefined) return { ways };
  if (expectedBy(schema) !== undefined) return schema;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema;
}

/**
 * Every schema that may describe the value at a path; more than one where the field has alternatives.
 * @param value what is written at the beginning of the path, which tells which of several kinds of group is meant
 */
export function schemasAt(schema: unknown, path: Path, value: unknown): unknown[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    return meantOptions(inner, value).flatMap((option) => schemasAt(option, path, value));
  }
  const [step, ...rest] = path;
  if (step === undefined) return [inner];
  if (isSeveralWays(inner)) {
    const entries = Object.entries(inner.ways.fields);
    const meant = entries.filter(([name]) => Object.hasOwn(Object(value), name));
    return (meant.length > 0 ? meant : entries).flatMap(([, option]) => schemasAt(option, path, value));
  }
  const below = Object(value)[step];
  if (inner instanceof z.ZodObject) {
    return step in inner.shape ? schemasAt(inner.shape[String(step)], rest, below) : [];
  }
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest, below);
  if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType, rest, below);
  return [];
}

/** Where one field tells the kinds of group apart, only the kind that it names; otherwise every alternative. */
function meantOptions(union: z.ZodUnion, value: unknown): readonly unknown[] {
  if (!(union instanceof z.ZodDiscriminatedUnion)) return union.options;
  const { discriminator } = union.def;
  const written = Object(value)[discriminator];
  const meant = union.options.filter((option) =>
    schemasAt(option, [discriminator], value).some(
      (kind) => kind instanceof z.ZodLiteral && kind.values.has(written),
    ),
  );
  return meant.length > 0 ? meant : union.options;
}

/** The schemas of the group of fields at `path`: one for each kind of group that may be meant. */
export function groupsAt(schema: z.ZodType, path: Path, value: unknown): z.ZodObject[] {
  return schemasAt(schema, path, value).filter((candidate) => candidate instanceof z.ZodObject);
}

/** The names of the fields that the group of fields at `path` may have. */
export function fieldNamesAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  const names = schemasAt(schema, path, value).flatMap((candidate) => {
    if (candidate instanceof z.ZodObject) return Object.keys(candidate.shape);
    return isSeveralWays(candidate) ? fieldsOfWays(candidate.ways, valueBelow(value, path)) : [];
  });
  return [...new Set(names)];
}

function valueBelow(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

/** The fields of the way that is meant; where none is, those that tell the ways apart. */
function fieldsOfWays({ fields }: Ways, written: unknown): string[] {
  const meant = Object.keys(fields).find((name) => Object.hasOwn(Object(written), name));
  const schema = meant === undefined ? undefined : fields[meant];
  return schema === undefined ? Object.keys(fields) : fieldNamesAt(schema, [], written);
}

/** What a text must be at `path`; `undefined` where any text will do, or none. */
export function expectedAt(schema: z.ZodType, path: Path, value: unknown): Expected | undefined {
  return schemasAt(schema, path, value)
    .map((candidate) => expectedBy(isSeveralWays(candidate) ? unwrapped(candidate.ways.words) : candidate))
    .find((expected) => expected !== undefined);
}

/** What the name of a group must be, in the field at `path` that holds groups by name. */
export function expectedOfNamesAt(schema: z.ZodType, path: Path, value: unknown): Expected | undefined {
  return schemasAt(schema, path, value)
    .map((candidate) => (candidate instanceof z.ZodRecord ? expectedBy(candidate.keyType) : undefined))
    .find((expected) => expected !== undefined);
}
