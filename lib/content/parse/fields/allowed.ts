import { z } from "zod";
import { MONTHS, monthName } from "../../../calendar/months";
import { type Expected, expectedBy } from "../../../model/expected";
import type { Ways } from "../../../model/one-of";
import type { Path } from "../front-matter/field-paths";
import { isSeveralWays, schemasAt } from "./schema-shape";

/** One kind of value that a field may hold. */
export type Allowed =
  | {
      readonly kind:
        | "text"
        | "figure"
        | "number"
        | "true or false"
        | "list"
        | "named groups"
        | "day"
        | "day and time"
        | "web address";
    }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "group"; readonly fields: readonly string[] }
  | { readonly kind: "ways"; readonly ways: Ways };

/**
 * The kinds of value allowed at a path, without duplicates. Fixed words come last: `not stated` reads best at the end.
 * @param value what is written at the beginning of the path
 */
export function allowedAt(schema: z.ZodType, path: Path, value: unknown): Allowed[] {
  const kinds = new Map(
    schemasAt(schema, path, value)
      .map(kindOf)
      .map((allowed) => [inWords(allowed), allowed]),
  );
  const all = [...kinds.values()];
  return [...all.filter((one) => !isOfWords(one)), ...all.filter(isOfWords)];
}

function kindOf(schema: unknown): Allowed {
  if (isSeveralWays(schema)) return { kind: "ways", ways: schema.ways };
  const expected = expectedBy(schema)?.kind;
  if (expected === "figure" || expected === "day and time") return { kind: expected };
  if (expected === "month") return { kind: "words", words: MONTHS.map(monthName) };
  if (schema instanceof z.ZodLiteral) return { kind: "words", words: [...schema.values].map(String) };
  if (schema instanceof z.ZodEnum) return { kind: "words", words: schema.options.map(String) };
  if (schema instanceof z.ZodObject) return { kind: "group", fields: Object.keys(schema.shape) };
  if (schema instanceof z.ZodNumber) return { kind: "number" };
  if (schema instanceof z.ZodBoolean) return { kind: "true or false" };
  if (schema instanceof z.ZodArray) return { kind: "list" };
  if (schema instanceof z.ZodRecord) return { kind: "named groups" };
  if (schema instanceof z.ZodISODate) return { kind: "day" };
  return { kind: schema instanceof z.ZodURL ? "web address" : "text" };
}

/** True for a kind of value that is written in fixed words, or may be. */
function isOfWords(allowed: Allowed): boolean {
  return phrasesOf(allowed).length > 0;
}

/** True where only fixed words may stand, or a group of fields in their place. */
export function isChoice(allowed: readonly Allowed[]): boolean {
  return allowed.length > 0 && allowed.every(isOfWords);
}

function phrasesOf(allowed: Allowed): readonly string[] {
  if (allowed.kind === "words") return allowed.words;
  if (allowed.kind === "true or false") return ["true", "false"];
  return allowed.kind === "ways" ? Object.keys(allowed.ways.phrases) : [];
}

/** The words that may be written as they stand. */
export function phrasesIn(allowed: readonly Allowed[]): string[] {
  return allowed.flatMap(phrasesOf);
}

/** What may stand in a field, in words: `text`, `a number or \`not stated\``. */
export function allowedInWords(allowed: readonly Allowed[]): string {
  return allowed.map(inWords).join(" or ");
}

/** What kind of value a field needs, in a word or two. */
export function neededInWords(allowed: readonly Allowed[]): string {
  const [first] = allowed;
  if (first === undefined || isOfWords(first)) return NEEDED.words;
  if (first.kind === "group" || first.kind === "ways") return "a group of fields";
  return NEEDED[first.kind];
}

/** What stands where a rule cites a figure. */
export const A_FIGURE = "the name of a figure";

const NEEDED = {
  text: "text",
  figure: A_FIGURE,
  number: "a number",
  "true or false": "`true` or `false`",
  list: "a list",
  "named groups": "named groups of fields",
  day: "a day",
  "day and time": "a day and a time",
  "web address": "a web address that starts with https://",
  words: "one of the values this field may have",
} as const satisfies Record<Exclude<Allowed["kind"], "group" | "ways">, string>;

function inWords(allowed: Allowed): string {
  switch (allowed.kind) {
    case "words":
      return quoted(allowed.words);
    case "group":
      return `the fields ${quoted(allowed.fields)}, indented beneath`;
    case "ways":
      return waysInWords(allowed.ways);
    case "number":
      return "a number, written without £, commas or quotes";
    case "list":
      return "a list, each item on its own line after a hyphen";
    case "named groups":
      return "named groups of fields, indented beneath";
    case "day":
      return "a day, written YYYY-MM-DD";
    case "day and time":
      return "a day and a time in London, written YYYY-MM-DD HH:MM";
    default:
      return NEEDED[allowed.kind];
  }
}

function waysInWords({ phrases, words, fields }: Ways): string {
  const names = Object.keys(fields);
  return [
    ...(Object.keys(phrases).length > 0 ? [quoted(Object.keys(phrases))] : []),
    ...(words === undefined ? [] : [otherWords(words)]),
    ...(names.length > 0
      ? [`a group of fields, indented beneath, with ${names.length > 1 ? "one of " : ""}${quoted(names)}`]
      : []),
  ].join(" or ");
}

/** What any other words must be, in a field that may be written in several ways. */
function otherWords(words: z.ZodType): string {
  const expected = schemasAt(words, [], undefined).map(expectedBy).find(Boolean);
  return expected === undefined || expected.kind === "figure"
    ? A_FIGURE
    : (OTHER_WORDS[expected.kind] ?? "text");
}

const OTHER_WORDS: Readonly<Partial<Record<Expected["kind"], string>>> = {
  "day of the year": "a day and a month, like 31 March",
  month: "the name of a month, like April",
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
