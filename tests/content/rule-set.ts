import { type ContentSet, changed, onlyIssueIn } from "./content-set";

/** The benefit whose one rule the tests write. */
export const RULE_FILE = "riverton/benefits/welcome-payment.mdx";

/** The benefit with one rule, in which the fields given stand in place of what is usual. */
export function withRule(fields: Readonly<Record<string, string>>): ContentSet {
  const rule = {
    gives: "payment",
    amount: "amount",
    when: "starting",
    proRata: "not stated",
    repay: "not stated",
    ...fields,
  };
  const lines = Object.entries(rule).map(([name, value]) => `    ${name}: ${value}\n`);
  return changed(RULE_FILE, "figures:", `rules:\n  - ${lines.join("").trimStart()}figures:`);
}

/** What the check says is to be done about the fields given. */
export function fixOf(fields: Readonly<Record<string, string>>): string | undefined {
  return onlyIssueIn(withRule(fields)).fix;
}
