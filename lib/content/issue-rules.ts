import { FIELD_RULES } from "./issue-rules/fields";
import { FILE_RULES } from "./issue-rules/files";
import { OFFER_RULES } from "./issue-rules/offers";
import { REFERENCE_RULES } from "./issue-rules/references";
import { TEXT_RULES } from "./issue-rules/texts";

/** Every rule of the content check, sorted for the editors' guide. */
export const ISSUE_RULE_GROUPS = [
  { title: "Files and folders", rules: FILE_RULES },
  { title: "Fields", rules: FIELD_RULES },
  { title: "Text", rules: TEXT_RULES },
  { title: "Links, pictures and what refers to other files", rules: REFERENCE_RULES },
  { title: "Offers", rules: OFFER_RULES },
] as const;

/** Every rule of the content check by its name, which is stable: it stands in the report and heads the guide. */
export const ISSUE_RULES = {
  ...FILE_RULES,
  ...FIELD_RULES,
  ...TEXT_RULES,
  ...REFERENCE_RULES,
  ...OFFER_RULES,
} as const;

/** The name of a rule of the content check. */
export type IssueRule = keyof typeof ISSUE_RULES;

/** Narrows a text to the name of a rule. */
export function isIssueRule(name: unknown): name is IssueRule {
  return typeof name === "string" && Object.hasOwn(ISSUE_RULES, name);
}

/** An error stops the build; a warning stops nobody. */
export type Severity = "error" | "warning";

/** How much an issue of a rule matters. */
export function severityOf(rule: IssueRule): Severity {
  return ISSUE_RULES[rule].severity;
}
