import { z } from "zod";

/** The ways a field may be written. */
interface Ways<
  Said extends Readonly<Record<string, unknown>>,
  Words extends z.ZodType,
  Fields extends Readonly<Record<string, z.ZodType>>,
> {
  /** Fixed phrases and what each means. */
  readonly phrases: Said;
  /** What any other words or number must be. */
  readonly words?: Words;
  /** What an object must be, by the field that only it has. */
  readonly fields: Fields;
}

/**
 * A field that may be written in several ways: fixed phrases, other words, or objects told apart by a field that
 * only one of them has. A mistake is reported for the way that was meant, where a union would say "invalid input".
 * @param allowed the ways, for the message when none fits; starts with "must"
 */
export function oneOf<
  const Said extends Readonly<Record<string, unknown>>,
  const Fields extends Readonly<Record<string, z.ZodType>>,
  Words extends z.ZodType = z.ZodNever,
>(allowed: string, ways: Ways<Said, Words, Fields>) {
  type Output = Said[keyof Said] | z.output<Words> | z.output<Fields[keyof Fields]>;
  return z.unknown().transform((value, context): Output => {
    if (typeof value === "string" && Object.hasOwn(ways.phrases, value)) {
      return ways.phrases[value as keyof Said];
    }
    const schema = schemaFor(value, ways);
    if (schema === undefined) {
      context.issues.push({ code: "custom", message: allowed, input: value });
      return z.NEVER;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data as Output;
    for (const issue of result.error.issues) {
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
}

function schemaFor(
  value: unknown,
  { words, fields }: Ways<Readonly<Record<string, unknown>>, z.ZodType, Readonly<Record<string, z.ZodType>>>,
): z.ZodType | undefined {
  if (value === undefined || value === null || Array.isArray(value)) return undefined;
  if (typeof value !== "object") return words;
  const field = Object.keys(fields).find((name) => name in value);
  return field === undefined ? undefined : fields[field];
}
