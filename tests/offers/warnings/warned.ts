import { expect } from "vitest";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { findWarnings } from "@/lib/offers/warnings/find-warnings";
import { benefitsWritten, role } from "../offer-fixture";

/** A social worker on grade 8 in two teams, and a team manager on grade 9 in one. */
export const ROLES: readonly OfferRole[] = [
  role("social-worker", { places: ["front-door", "court-team"] }),
  role("team-manager", { grade: "grade-9", places: ["court-team"] }),
];

const FIGURES = `figures:
  one: {label: One, value: 1000, unit: pounds, effective: not stated, source: advert}
  two: {label: Two, value: 2000, unit: pounds, effective: not stated, source: advert}
  zero: {label: Zero, value: 0, unit: pounds, effective: not stated, source: advert}
  none: {label: None, value: 0, unit: percent, effective: not stated, source: advert}
  days: {label: Days, value: 30, unit: days, effective: not stated, source: advert}
  half: {label: Half a year, value: 6, unit: months, effective: not stated, source: advert}
  year: {label: A year, value: 12, unit: months, effective: not stated, source: advert}
  later: {label: Two years, value: 24, unit: months, effective: not stated, source: advert}
  five: {label: Five years, value: 5, unit: years, effective: not stated, source: advert}
`;
const PAYMENT = "gives: payment, amount: one, when: starting, proRata: no, repay: none";
export const YES = "{key: car, question: Do you drive?, answer: yes}";
export const NO = "{key: car, question: Do you drive?, answer: no}";

/** A benefit of rules, each written as the fields in which it differs from a payment of £1,000 on starting. */
export function benefit(rules: readonly string[], more = ""): string {
  const lines = rules.map((fields) => {
    const names = [...fields.matchAll(/(?:^|, )(\w+):/g)].map(([, name]) => name);
    const usual = PAYMENT.split(", ").filter((field) => !names.includes(field.split(":")[0]));
    const isMoney = !fields.includes("gives:") || fields.includes("gives: reimbursement");
    return `  - {${[...(isMoney ? usual : []), fields].filter(Boolean).join(", ")}}`;
  });
  return `${FIGURES}${more}rules:\n${lines.join("\n")}\n`;
}

/** Every warning as `rule at field`, of one benefit or of several by name. */
export function warnings(written: string | Readonly<Record<string, string>>): string[] {
  const { offer, problems } = benefitsWritten(typeof written === "string" ? { benefit: written } : written);
  expect(problems).toEqual([]);
  const texts = typeof written === "string" ? { benefit: written } : written;
  const isWritten = (slug: string, field: string) => texts[slug]?.includes(`${field}:`) === true;
  return findWarnings({ offer, roles: ROLES, isWritten }).map(
    ({ field, warning }) => `${warning.rule} at ${field}`,
  );
}

/** The condition of one team. */
export const FRONT = "who: {teams: [front-door]}";
