import { z } from "zod";
import { type Ways, waysOf } from "../../../model/one-of";

type Path = readonly PropertyKey[];

/** A field that may be written in several ways, told apart by what is written. */
interface SeveralWays {
  readonly ways: Ways;
}

function isSeveralWays(found: unknown): found is SeveralWays {
  return typeof found === "object" && found !== null && "ways" in found;
}

/** The schema inside wrappers that do not change what is written: defaults, optional fields, transformations. */
function unwrapped(schema: unknown): unknown {
  const ways = waysOf(schema);
  if (ways !== undefined) return { ways };
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema;
}

/**
 * Every schema that may describe what stands at a path; more than one where a field may be this or that.
 * @param value what is written at the beginning of the path, which tells which of several kinds of group is meant
 */
function schemasAt(schema: unknown, path: Path, value: unknown): unknown[] {
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

/** The names of the fields that the group of fields at `path` may have. */
export function fieldNamesAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  const names = schemasAt(schema, path, value).flatMap((found) => {
    if (found instanceof z.ZodObject) return Object.keys(found.shape);
    return isSeveralWays(found) ? fieldsOfWays(found.ways, valueBelow(value, path)) : [];
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

/** True when the field at `path` is a number by its schema, whatever else it may be. */
export function mayBeNumber(schema: z.ZodType, path: Path, value: unknown): boolean {
  return schemasAt(schema, path, value).some((found) => found instanceof z.ZodNumber);
}

/** What may stand at `path`, in words: `text`, `a number or \`not stated\``. */
export function allowedAt(schema: z.ZodType, path: Path, value: unknown): string {
  const unique = [...new Set(schemasAt(schema, path, value).map(inWords))];
  // `not stated` reads best at the end.
  const isWord = (words: string) => words.startsWith("`");
  return [...unique.filter((words) => !isWord(words)), ...unique.filter(isWord)].join(" or ");
}

/** The words that may be written as they stand, in what {@link allowedAt} says. */
export function choicesIn(allowed: string): string[] {
  return [...allowed.matchAll(/`([^`]+)`/g)].map(([, choice]) => choice ?? "");
}

function quoted(names: readonly unknown[]): string {
  return names.map((name) => `\`${String(name)}\``).join(", ");
}

function inWords(schema: unknown): string {
  if (isSeveralWays(schema)) return waysInWords(schema.ways);
  if (schema instanceof z.ZodLiteral) return quoted([...schema.values]);
  if (schema instanceof z.ZodEnum) return quoted(schema.options);
  if (schema instanceof z.ZodNumber) return "a number, written without £, commas or quotes";
  if (schema instanceof z.ZodBoolean) return "`true` or `false`";
  if (schema instanceof z.ZodArray) return "a list, each item on its own line after a hyphen";
  if (schema instanceof z.ZodObject)
    return `the fields ${quoted(Object.keys(schema.shape))}, indented beneath`;
  if (schema instanceof z.ZodRecord) return "named groups of fields, indented beneath";
  if (schema instanceof z.ZodISODate) return "a day, written YYYY-MM-DD";
  if (schema instanceof z.ZodURL) return "a web address that starts with https://";
  return "text";
}

function waysInWords({ phrases, words, fields }: Ways): string {
  const names = Object.keys(fields);
  return [
    ...(Object.keys(phrases).length > 0 ? [quoted(Object.keys(phrases))] : []),
    // Words of one's own name a figure, wherever a field may be written in several ways.
    ...(words === undefined ? [] : ["the name of a figure"]),
    ...(names.length > 0
      ? [`a group of fields, indented beneath, with ${names.length > 1 ? "one of " : ""}${quoted(names)}`]
      : []),
  ].join(" or ");
}
