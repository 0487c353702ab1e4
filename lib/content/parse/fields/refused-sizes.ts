import type { z } from "zod";
import type { Finding } from "../reporter";

type Explained = Pick<Finding, "rule" | "problem" | "fix">;

/** A list, a text or a number that is too short, too long, too small, too large or too finely divided. */
type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig | z.core.$ZodIssueNotMultipleOf;

/** The items of a list that has a minimum length, by its field. */
const LISTS: Readonly<Record<string, (least: string) => string>> = {
  values: (least) => `hold at least ${least} dated value`,
  sources: (least) => `name at least ${least} source listed in council.mdx`,
  roles: (least) => `name at least ${least} role`,
  grades: (least) => `name at least ${least} grade`,
  teams: (least) => `name at least ${least} team`,
  services: (least) => `name at least ${least} service`,
  months: (least) => `name at least ${least} month`,
  instalments: (least) => `hold at least ${least} instalments; for one, write when it is paid`,
  anyOf: (least) => `hold at least ${least} sets; one set is written without anyOf`,
  options: (least) => `hold at least ${least} options`,
};

/**
 * Explains an issue of zod about a size.
 * @param name of the field
 * @param written the field as it was written, in backquotes
 */
export function explainSize(issue: SizeIssue, name: string, written: string): Explained {
  if (issue.code === "not_multiple_of") {
    const decimals = Math.max(0, Math.round(-Math.log10(issue.divisor)));
    return { rule: "out-of-range", problem: `${written} must have at most ${NUMBERS[decimals]} decimals.` };
  }
  if (issue.code === "too_big") {
    const problem =
      issue.origin === "string"
        ? `${written} must be ${name === "question" ? "one short question" : "a name"}, not a paragraph: ${issue.maximum} letters at most.`
        : `${written} is above the most allowed, which is ${issue.maximum}.`;
    return issue.origin === "string"
      ? { rule: "out-of-range", problem }
      : {
          rule: "out-of-range",
          problem,
          fix: "Check it against the source: a digit may be too many, or a point missing.",
        };
  }
  if (issue.origin === "string") return { rule: "empty-field", problem: `${written} must not be empty.` };
  if (issue.origin === "array") {
    const least = NUMBERS[Number(issue.minimum)] ?? String(issue.minimum);
    const holds = LISTS[name]?.(least) ?? `hold at least ${least}`;
    return { rule: "empty-field", problem: `${written} must ${holds}.` };
  }
  const bound = `${issue.inclusive ? "" : "just above "}${issue.minimum}`;
  return { rule: "out-of-range", problem: `${written} is below the least allowed, which is ${bound}.` };
}

const NUMBERS = ["no", "one", "two", "three"];
