import { z } from "zod";
import { type Refusal, refused } from "./refusal";
import { withTypedQuotes } from "./typography";

/** The ways a field may be written. */
export interface Ways {
  /** Fixed phrases and what each means. */
  readonly phrases: Readonly<Record<string, unknown>>;
  /** What any other words must be. */
  readonly words?: z.ZodType;
  /** What an object must be, by the field that only it has. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** How a group of fields is written here: `{after: six-months}`. */
  readonly example?: string;
  /** Fields that editors write inside the group and that belong beside it, each as it is written there. */
  readonly beside?: Readonly<Record<string, string>>;
}

/**
 * The ways of every field that has several, so that a mistake in one can be explained. Keyed by definition, because
 * `.describe()` makes a new schema that shares it.
 */
const waysByDefinition = new WeakMap<object, Ways>();

/** The ways in which a field may be written, where its schema is one of {@link oneOf}. */
export function waysOf(schema: unknown): Ways | undefined {
  return schema instanceof z.ZodType ? waysByDefinition.get(schema.def) : undefined;
}

/**
 * A field that may be written in several ways: fixed phrases, other words, or objects told apart by a field that
 * only one of them has. A mistake is reported for the way that was meant, where a union would say "invalid input".
 */
export function oneOf<
  const Phrase = never,
  Field extends z.ZodType = z.ZodNever,
  Words extends z.ZodType = z.ZodNever,
>(
  ways: Omit<Ways, "phrases" | "words" | "fields"> & {
    readonly phrases: Readonly<Record<string, Phrase>>;
    readonly words?: Words;
    readonly fields: Readonly<Record<string, Field>>;
  },
) {
  const schema = z.unknown().transform((value, context): Phrase | z.output<Words> | z.output<Field> => {
    const phrase = typeof value === "string" ? withTypedQuotes(value) : "";
    const meaning = Object.hasOwn(ways.phrases, phrase) ? ways.phrases[phrase] : undefined;
    if (meaning !== undefined) return meaning;
    const small = phrase.trim().toLowerCase();
    if (ways.words !== undefined && Object.hasOwn(ways.phrases, small)) {
      context.issues.push(refused({ tag: "capital letters", phrase: small }, value));
      return z.NEVER;
    }
    const meant = schemaFor<Words | Field>(value, ways);
    if (meant === undefined) {
      const isMissing = value === undefined || value === null;
      context.issues.push(
        isMissing
          ? { code: "invalid_type", expected: "string", input: value }
          : refused({ tag: "none of the ways" }, value),
      );
      return z.NEVER;
    }
    const result = meant.safeParse(value);
    if (result.success) return result.data;
    const mixed = result.error.issues.map((issue) => mixedUp(issue, Object(value), ways)).find(Boolean);
    if (mixed !== undefined) {
      context.issues.push(refused(mixed, value));
      return z.NEVER;
    }
    for (const issue of result.error.issues) {
      // zod takes the input out of an issue that it gives away; with it, the issue is again what it was.
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
  waysByDefinition.set(schema.def, ways);
  return schema;
}

/** The reason where a group mixes two ways, or holds a field that belongs beside it; `undefined` otherwise. */
function mixedUp(issue: z.core.$ZodIssue, value: object, { fields, beside = {} }: Ways): Refusal | undefined {
  if (issue.code !== "unrecognized_keys" || issue.path.length > 0) return undefined;
  for (const field of issue.keys) {
    const example = Object.hasOwn(beside, field) ? beside[field] : undefined;
    if (example !== undefined) return { tag: "belongs beside", field, example };
  }
  const [first, ...others] = Object.keys(fields).filter((name) => Object.hasOwn(value, name));
  const other = others.find((name) => issue.keys.includes(name));
  if (first === undefined || other === undefined) return undefined;
  return { tag: "two ways at once", fields: [first, other] };
}

/** What the value must be by the way in which it is evidently written; undefined where it is none of them. */
function schemaFor<Schema extends z.ZodType>(
  value: unknown,
  { words, fields }: { readonly words?: Schema; readonly fields: Readonly<Record<string, Schema>> },
): Schema | undefined {
  if (value === undefined || value === null || Array.isArray(value)) return undefined;
  if (typeof value !== "object") return words;
  const field = Object.keys(fields).find((name) => name in value);
  return field === undefined ? undefined : fields[field];
}
