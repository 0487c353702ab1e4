import { inMonths } from "../../calendar/length";
import { holdsOneOf } from "../person/places";
import { gradeBeside } from "../rules/grade-order";
import { lengthOf } from "../rules/length-of";
import type { OfferRole, PlainWho, Who } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { stagesOf } from "./assessed-stages";
import { isWithin, type Together, waysInAll } from "./people";
import type { World } from "./warning";

/** True where nobody can be included by all of these at once, as far as what is published tells. */
export function includeNobody(whos: readonly (Who | undefined)[], world: World): boolean {
  const exceptions = whos.flatMap((who) => who?.except ?? []);
  return waysInAll(whos).every(
    (sets) => isNobody(sets, world) || exceptions.some((exception) => isWithin(sets, exception)),
  );
}

function isNobody(sets: Together, world: World): boolean {
  return (
    haveNoneInCommon(sets.map(({ grades }) => grades)) ||
    haveNoneInCommon(sets.map(({ contract }) => contract)) ||
    haveNoneInCommon(sets.map(({ standing }) => standing && [standing])) ||
    haveNoneInCommon(sets.map(({ assessedYear }) => assessedYear && stagesOf(assessedYear))) ||
    answerBothWays(sets) ||
    SPANS.some((span) => isEmptySpan(sets, span)) ||
    startTooLate(sets) ||
    nowhere(sets, world) ||
    noRole(sets, world)
  );
}

function haveNoneInCommon(lists: readonly (readonly string[] | undefined)[]): boolean {
  const [first, ...others] = lists.filter((list) => list !== undefined);
  return first?.some((item) => others.every((list) => list.includes(item))) === false;
}

function answerBothWays(sets: Together): boolean {
  const answers = sets.flatMap((set) => set.answers ?? []);
  return answers.some(({ key, answer }) =>
    answers.some((other) => other.key === key && other.answer !== answer),
  );
}

/** Two fields between which something must lie. */
interface Span {
  readonly least: keyof PlainWho & `${string}AtLeast`;
  readonly most: keyof PlainWho & (`${string}Below` | `${string}AtMost`);
}
const SPANS = [
  { least: "startingSalaryAtLeast", most: "startingSalaryBelow" },
  { least: "yearsQualifiedAtLeast", most: "yearsQualifiedBelow" },
  { least: "serviceAtLeast", most: "serviceBelow" },
  { least: "spinalColumnPointAtLeast", most: "spinalColumnPointAtMost" },
] as const satisfies readonly Span[];

function isEmptySpan(sets: Together, { least, most }: (typeof SPANS)[number]): boolean {
  const days = new Set(
    sets.filter((set) => set[least] ?? set[most]).map(({ judged }) => JSON.stringify(judged)),
  );
  if (days.size > 1) return false;
  const from = Math.max(...sets.map((set) => sizeOf(set[least]) ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...sets.map((set) => sizeOf(set[most]) ?? Number.POSITIVE_INFINITY));
  return most === "spinalColumnPointAtMost" ? from > to : from >= to;
}

/** A number to compare with others of its kind: lengths of time in months. Nothing where it is not published. */
export function sizeOf(quantity: Quantity | undefined): number | undefined {
  if (quantity === undefined || !isPublished(quantity)) return undefined;
  const length = lengthOf(quantity);
  return length === undefined ? quantity.value : inMonths(length);
}

function startTooLate(sets: Together): boolean {
  const days = (field: "startedFrom" | "startedUntil") =>
    sets.flatMap((set) => (set[field] === undefined || set[field] === "not stated" ? [] : [set[field]]));
  return days("startedFrom").some((from) => days("startedUntil").some((until) => until < from));
}

/** Whether somebody who works in a place may be one of those meant: a service may stand for any of its teams. */
function isMeantPlace(place: string, { teams, services }: PlainWho, { names }: World["offer"]): boolean {
  const service = names.teams[place]?.service;
  const isTeam = teams === undefined || teams.includes(place) || holdsOneOf(place, teams, names);
  return isTeam && (services === undefined || services.some((slug) => slug === place || slug === service));
}

function nowhere(sets: Together, { offer }: World): boolean {
  const { teams, services } = offer.names;
  const places = [...Object.keys(teams), ...Object.keys(services)];
  const naming = sets.filter((set) => set.teams ?? set.services);
  return naming.length > 0 && !places.some((place) => naming.every((set) => isMeantPlace(place, set, offer)));
}

/** Where roles are named, none of them has a grade and a place that are meant. */
function noRole(sets: Together, world: World): boolean {
  return (
    sets.some((set) => set.roles) &&
    !world.roles.some((role) => sets.every((set) => mayHaveRole(role, set, world)))
  );
}

function mayHaveRole(role: OfferRole, set: PlainWho, world: World): boolean {
  if (set.roles?.includes(role.slug) === false) return false;
  return mayHaveGrade(role, set, world) && mayWorkThere(role, set, world);
}

function mayHaveGrade({ grade }: OfferRole, set: PlainWho, { offer }: World): boolean {
  if (grade === "not stated") return true;
  const { grades, gradeAtLeast: least, gradeAtMost: most } = set;
  if (grades?.includes(grade) === false) return false;
  if (least !== undefined && gradeBeside(grade, least, offer.gradesPay) === "below") return false;
  return most === undefined || gradeBeside(grade, most, offer.gradesPay) !== "above";
}

/** A place of which the council names no role may have any. */
function mayWorkThere(role: OfferRole, set: PlainWho, { offer, roles }: World): boolean {
  const staffed = new Set(roles.flatMap(({ places }) => places));
  const isOpen = [...(set.teams ?? []), ...(set.services ?? [])].some(
    (named) => ![...staffed].some((place) => isMeantPlace(place, { services: [named] }, offer)),
  );
  return isOpen || role.places.length === 0 || role.places.some((place) => isMeantPlace(place, set, offer));
}
