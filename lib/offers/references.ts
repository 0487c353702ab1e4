import type { Conditions, PlainConditions } from "../model/offer/conditions";
import type { OfferRule } from "../model/offer-rule";
import type { Names } from "./offer";

/** What a rule may name beside figures, and what the message calls it. */
const KINDS = { roles: "role", grades: "grade", teams: "team", services: "service" } as const;
type Kind = keyof typeof KINDS;

type Report = (field: string, written: string, problem: string, allowed: readonly string[]) => void;

function knownOf(kind: Kind, names: Names): readonly string[] {
  // A team question may be answered with a service that has no teams, so a rule may name one as a place.
  return kind === "teams"
    ? [...Object.keys(names.teams), ...Object.keys(names.services)]
    : Object.keys(names[kind]);
}

function check(kind: Kind, slugs: readonly string[], field: string, names: Names, report: Report): void {
  const known = knownOf(kind, names);
  for (const slug of slugs) {
    if (!known.includes(slug))
      report(field, slug, `\`${slug}\` is not a ${KINDS[kind]} of this council.`, known);
  }
}

function checkPlain(who: PlainConditions, field: string, names: Names, report: Report): void {
  for (const kind of ["roles", "grades", "teams", "services"] as const) {
    check(kind, who[kind] ?? [], `${field}.${kind}`, names, report);
  }
}

/** Notes every role, grade, team and service that conditions name and the council does not have. */
export function checkWho(who: Conditions, field: string, names: Names, report: Report): void {
  checkPlain(who, field, names, report);
  for (const group of ["anyOf", "except", "notStatedFor"] as const) {
    for (const [index, set] of (who[group] ?? []).entries()) {
      checkPlain(set, `${field}.${group}.${index}`, names, report);
    }
  }
}

const TABLES = { role: "roles", grade: "grades", team: "teams" } as const;

/** The same for the tables of a rule's amounts. */
export function checkRule(rule: OfferRule, field: string, names: Names, report: Report): void {
  if (rule.who !== undefined) checkWho(rule.who, `${field}.who`, names, report);
  const amounts =
    rule.gives === "one of"
      ? rule.options.flatMap((option) => ("amount" in option ? [option.amount] : []))
      : rule.gives === "time off"
        ? []
        : [rule.amount];
  for (const amount of amounts) {
    if (amount.kind === "table")
      check(TABLES[amount.by], Object.keys(amount.amounts), `${field}.amount`, names, report);
  }
}
