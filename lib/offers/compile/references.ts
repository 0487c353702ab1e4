import type { Benefit } from "../../model/benefit";
import type { Conditions, PlainConditions } from "../../model/offer/conditions";
import type { OfferRule } from "../../model/offer-rule";
import type { Names } from "../rules/offer";
import type { NamedKind, UnknownName } from "../rules/problem";
import { amountsOf, type WrittenAmount } from "./amounts-at";
import { conditionsOf } from "./conditions-of";

/** Notes a name that is not one of the council's, or that may not stand there. */
export type Report = (
  reference: Omit<UnknownName, "rule"> & { readonly field: string; readonly written: string },
) => void;

/** Where a rule names something of the council. */
interface Place {
  readonly field: string;
  readonly names: Names;
  readonly report: Report;
}

const SLUGS: Readonly<Record<Exclude<NamedKind, "figure" | "benefit">, (names: Names) => object>> = {
  role: ({ roles }) => roles,
  grade: ({ grades }) => grades,
  team: ({ teams }) => teams,
  service: ({ services }) => services,
};

function check(kind: keyof typeof SLUGS, slugs: readonly string[], { field, names, report }: Place): void {
  const existing = Object.keys(SLUGS[kind](names));
  for (const written of slugs) {
    if (existing.includes(written)) continue;
    report({ field, written, kind, because: "no such name", names: existing });
  }
}

/** A team, or a service that has none: people work in one or the other. */
function checkTeams(slugs: readonly string[], place: Place): void {
  const { names, report, field } = place;
  const services = slugs.filter((slug) => names.services[slug] !== undefined);
  const others = slugs.filter((slug) => !services.includes(slug));
  check("team", others, place);
  for (const written of services) {
    if (!Object.values(names.teams).some(({ service }) => service === written)) continue;
    const teams = Object.keys(names.teams);
    report({ field, written, kind: "team", because: "service with teams", names: teams });
  }
}

function checkPlain(who: PlainConditions, { field, names, report }: Place): void {
  const at = (name: string): Place => ({ field: `${field}.${name}`, names, report });
  check("role", who.roles ?? [], at("roles"));
  check("grade", who.grades ?? [], at("grades"));
  check("service", who.services ?? [], at("services"));
  checkTeams(who.teams ?? [], at("teams"));
  for (const bound of ["gradeAtLeast", "gradeAtMost"] as const) {
    const grade = who[bound];
    if (grade !== undefined) check("grade", [grade], at(bound));
  }
}

/** Notes every role, grade, team and service that conditions name and the council does not have. */
export function checkWho(who: Conditions, place: Place): void {
  checkPlain(who, place);
  for (const group of ["anyOf", "except", "notStatedFor"] as const) {
    for (const [index, set] of (who[group] ?? []).entries()) {
      checkPlain(set, { ...place, field: `${place.field}.${group}.${index}` });
    }
  }
}

/** The same for the amounts of a rule: for the grades whose pay they name, and for tables, in which a service stands for all its teams. */
export function checkRule(rule: OfferRule, { field, names, report }: Place): void {
  if (rule.who !== undefined) checkWho(rule.who, { field: `${field}.who`, names, report });
  for (const { field: at, amount } of amountsOf(rule, field)) {
    for (const level of gradesNamedIn(amount))
      check("grade", [level.grade], { field: `${at}.${level.field}.grade`, names, report });
    if (amount.kind !== "table") continue;
    const slugs = Object.keys(amount.amounts);
    const rows = amount.by === "team" ? slugs.filter((slug) => names.services[slug] === undefined) : slugs;
    for (const row of rows) check(amount.by, [row], { field: `${at}.amounts.${row}`, names, report });
  }
}

/** The grades of which an amount names the pay, and the field that holds each. */
function gradesNamedIn(amount: WrittenAmount): readonly { readonly field: string; readonly grade: string }[] {
  // By what an amount holds: a new kind that is a share of a salary need not be named here.
  if ("of" in amount)
    return typeof amount.of === "object" && amount.of.kind === "end of grade"
      ? [{ field: "of", grade: amount.of.grade }]
      : [];
  return "salary" in amount && "grade" in amount.salary
    ? [{ field: "raisesTo", grade: amount.salary.grade }]
    : [];
}

/** A place at which a benefit names something of its council, as a condition or a row of a table. */
export interface NamedPlace {
  /** The field that holds the name, or the list of names; of a row, the row itself. */
  readonly field: string;
  /** A team stands for a service too. */
  readonly kind: NamedKind;
  readonly slug: string;
}

const NOTHING_NAMED: Names = { council: "", roles: {}, grades: {}, teams: {}, services: {} };

/** Every place at which a benefit's conditions, rules and combinations name something of its council. */
export function namedPlaces(content: Pick<Benefit, "who" | "rules" | "notWith">): readonly NamedPlace[] {
  const places: NamedPlace[] = content.notWith.map((slug) => ({ field: "notWith", kind: "benefit", slug }));
  // Where nothing exists, all that is named is reported.
  const report: Report = ({ field, kind, written }) => places.push({ field, kind, slug: written });
  checkWho(conditionsOf(content), { field: "who", names: NOTHING_NAMED, report });
  for (const [index, rule] of content.rules.entries())
    checkRule(rule, { field: `rules.${index}`, names: NOTHING_NAMED, report });
  return places;
}
