import { z } from "zod";
import { withTypedQuotes } from "./typography";

/** The ways a field may be written. */
export interface Ways {
  /** Fixed phrases and what each means. */
  readonly phrases: Readonly<Record<string, unknown>>;
  /** What any other words must be. */
  readonly words?: z.ZodType;
  /** What an object must be, by the field that only it has. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** Fields that editors write inside the group and that belong beside it, each as it is written there. */
  readonly beside?: Readonly<Record<string, string>>;
}

type OutputOf<Given extends Ways> =
  | Given["phrases"][keyof Given["phrases"]]
  | (Given["words"] extends z.ZodType ? z.output<Given["words"]> : never)
  | z.output<Given["fields"][keyof Given["fields"]]>;

/** The ways of every field that has several, for whoever explains a mistake in one. */
const known = new WeakMap<object, Ways>();

/** The ways in which a field may be written, where its schema is one of {@link oneOf}. */
export function waysOf(schema: unknown): Ways | undefined {
  return typeof schema === "object" && schema !== null ? known.get(schema) : undefined;
}

/**
 * A field that may be written in several ways: fixed phrases, other words, or objects told apart by a field that
 * only one of them has. A mistake is reported for the way that was meant, where a union would say "invalid input".
 * @param allowed the ways, for the message when none fits; starts with "must"
 */
export function oneOf<const Given extends Ways>(allowed: string, ways: Given) {
  const schema = z.unknown().transform((value, context): OutputOf<Given> => {
    const phrase = typeof value === "string" ? withTypedQuotes(value) : "";
    if (Object.hasOwn(ways.phrases, phrase)) return ways.phrases[phrase] as OutputOf<Given>;
    const small = phrase.trim().toLowerCase();
    if (ways.words !== undefined && Object.hasOwn(ways.phrases, small)) {
      const message = `must be written in small letters: ${small}`;
      context.issues.push({ code: "custom", message, input: value });
      return z.NEVER;
    }
    const meant = schemaFor(value, ways);
    if (meant === undefined) {
      const isMissing = value === undefined || value === null;
      context.issues.push(
        isMissing
          ? { code: "invalid_type", expected: "string", message: allowed, input: value }
          : { code: "custom", message: allowed, input: value },
      );
      return z.NEVER;
    }
    const result = meant.safeParse(value);
    if (result.success) return result.data as OutputOf<Given>;
    const mixed = result.error.issues.map((issue) => mixedUp(issue, Object(value), ways)).find(Boolean);
    if (mixed !== undefined) {
      context.issues.push({ code: "custom", message: mixed, input: value });
      return z.NEVER;
    }
    for (const issue of result.error.issues) {
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
  known.set(schema, ways);
  return schema;
}

/** What to say where a group mixes two of the ways, or holds what stands beside it; otherwise nothing. */
function mixedUp(issue: z.core.$ZodIssue, value: object, { fields, beside = {} }: Ways): string | undefined {
  if (issue.code !== "unrecognized_keys" || issue.path.length > 0) return undefined;
  const strange = issue.keys.find((key) => Object.hasOwn(beside, key));
  if (strange !== undefined) {
    return `must not hold \`${strange}\`, which stands beside it in the rule: \`${strange}: ${beside[strange]}\``;
  }
  const [first, ...others] = Object.keys(fields).filter((name) => Object.hasOwn(value, name));
  const other = others.find((name) => issue.keys.includes(name));
  return other && `must not hold both \`${first}\` and \`${other}\`: they cannot stand together`;
}

function schemaFor(value: unknown, { words, fields }: Ways): z.ZodType | undefined {
  if (value === undefined || value === null || Array.isArray(value)) return undefined;
  if (typeof value !== "object") return words;
  const field = Object.keys(fields).find((name) => name in value);
  return field === undefined ? undefined : fields[field];
}
