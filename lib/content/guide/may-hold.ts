import { z } from "zod";
import { documentTypes, namedBy } from "../../model/document-types";
import { expectedBy } from "../../model/expected";
import { NOT_STATED } from "../../model/not-stated";
import { waysOf } from "../../model/one-of";

/** What a field may hold. */
export interface MayHold {
  /** In words, one for each alternative: `text`, `everyone`, `the name of a file in roles/`. */
  readonly words: readonly string[];
  /** The groups of fields that are allowed there. */
  readonly groups: readonly z.ZodObject[];
  readonly notStated: boolean;
}

const NOTHING: MayHold = { words: [], groups: [], notStated: false };

/** What may be written where a schema stands. */
export function mayHold(schema: unknown): MayHold {
  if (!(schema instanceof z.ZodType)) return NOTHING;
  const to = namedBy(schema);
  if (to === "source") return words("the name of a source that `council.mdx` lists");
  if (to !== undefined) return words(`the name of a file in \`${documentTypes[to].folder}/\``);
  const ways = waysOf(schema);
  if (ways !== undefined) {
    const phrases = joined(Object.keys(ways.phrases).map((phrase) => literal(phrase)));
    return joined([phrases, mayHold(ways.words), ...Object.values(ways.fields).map(mayHold)]);
  }
  if (expectedBy(schema)?.kind === "figure")
    return { ...words("the name of a figure"), notStated: schema.safeParse(NOT_STATED).success };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return mayHold(schema.unwrap());
  if (schema instanceof z.ZodPipe)
    return mayHold(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (schema instanceof z.ZodUnion) return joined(schema.options.map(mayHold));
  if (schema instanceof z.ZodLiteral) return joined([...schema.values].map(literal));
  if (schema instanceof z.ZodEnum) return joined(schema.options.map(literal));
  if (schema instanceof z.ZodObject) return { ...NOTHING, groups: [schema] };
  if (schema instanceof z.ZodArray) return eachOf("a list of", mayHold(schema.element));
  if (schema instanceof z.ZodRecord)
    return eachOf("any number, each under a name of its own, of", mayHold(schema.valueType));
  return words(plainWords(schema));
}

function words(text: string): MayHold {
  return { ...NOTHING, words: [text] };
}

function literal(value: unknown): MayHold {
  return value === NOT_STATED ? { ...NOTHING, notStated: true } : words(`\`${String(value)}\``);
}

function joined(parts: readonly MayHold[]): MayHold {
  return {
    words: [...new Set(parts.flatMap((part) => part.words))],
    groups: parts.flatMap(({ groups }) => groups),
    notStated: parts.some(({ notStated }) => notStated),
  };
}

function eachOf(what: string, { words: each, groups, notStated }: MayHold): MayHold {
  const alternatives = [
    ...each,
    ...(notStated ? [`\`${NOT_STATED}\``] : []),
    ...(groups.length > 0 ? ["groups of fields"] : []),
  ];
  return { words: [`${what}: ${alternatives.join(" or ")}`], groups, notStated: false };
}

/** What a number, a day or a text must be like. */
function plainWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodNumber) return numberWords(schema);
  if (schema instanceof z.ZodBoolean) return "`true` or `false`";
  if (schema instanceof z.ZodISODate) return "a day, like `2026-04-01`";
  if (schema instanceof z.ZodURL) return "a web address that starts with `https://`";
  return "text";
}

function numberWords({ format, minValue, maxValue }: z.ZodNumber): string {
  const kind = format === "safeint" ? "a whole number" : "a number";
  const limits = [
    ...(minValue !== null && Number.isFinite(minValue) && minValue > -1e9 ? [`from ${minValue}`] : []),
    ...(maxValue !== null && maxValue < 1e9 ? [`to ${maxValue}`] : []),
  ];
  return [kind, ...limits].join(" ");
}
