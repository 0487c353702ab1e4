import type { Catalogue, Role, Service, Team } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { NONE_NEEDED, needsRegistration } from "../model/registration";
import { coversMost, lengthOf, yearsInCommon, yearsOf, yearsOfGroup } from "./age-terms";
import { type PlaceCriteria, type PlaceQuestion, placesToWork } from "./place-criteria";

/**
 * How what a place states compares with what somebody wants. `may fit`: the place has what is wanted, and does not state
 * that nothing stands in its way.
 */
export type Match = "fits" | "fits among others" | "may fit" | "not stated" | "differs";

/** One thing that somebody wants, held against one place. */
export interface Finding {
  readonly question: Exclude<PlaceQuestion, "council">;
  readonly match: Match;
}

/** A place for somebody, with how it meets each of their wishes, in the order of the questions. */
export interface FittingPlace {
  readonly place: Service | Team;
  readonly findings: readonly Finding[];
  readonly score: number;
}

/** What is stated counts; what is not stated is neither for a place nor against it. */
const WORTH: Readonly<Record<Match, number>> = {
  fits: 3,
  "fits among others": 2,
  "may fit": 1,
  "not stated": 0,
  differs: -2,
};

/**
 * What somebody likes to do counts so many times as much as their registration, which only opens a door: a place with roles for it
 * and nothing else that is wanted does not come before one that has what is wanted. Unless every role there needs another.
 */
const WISH = 3;

function worthOf({ question, match }: Finding): number {
  return WORTH[match] * (question === "registered" && match !== "differs" ? 1 : WISH);
}

/** How many places are shown. */
const SHOWN = 3;

/** A place for this many years at most is for them; one for more is for children of all ages. */
const OWN_FIELD = 10;

function matchAges({ ages, ageGroups }: Service | Team, group: NonNullable<PlaceCriteria["ages"]>): Match {
  const wanted = yearsOfGroup(group);
  const stated = yearsOf(ages);
  if (stated === undefined) {
    if (ageGroups.length === 0) return "not stated";
    return ageGroups.includes(group) ? "fits" : "differs";
  }
  if (yearsInCommon(wanted, stated) === 0) return "differs";
  return coversMost(stated, wanted) && lengthOf(stated) <= OWN_FIELD ? "fits" : "fits among others";
}

function matchList<Value>(stated: readonly Value[], wanted: Value): Match {
  if (stated.length === 0) return "not stated";
  if (!stated.includes(wanted)) return "differs";
  return stated.length === 1 ? "fits" : "fits among others";
}

/** Kinds of role that are not named in what somebody without a registration looks for; whether they need one, few councils say. */
const SOCIAL_WORK_FAMILIES: readonly Role["family"][] = [
  "social work",
  "review and protection",
  "management",
];

/**
 * The roles of a place that speak for an answer about registration: those that state that they need one, or none. As hardly any
 * council states it, for whom is registered also those in social work, and for whom is not those in other work if none states it.
 */
export function rolesForRegistration(
  { roles }: Service | Team,
  registered: NonNullable<PlaceCriteria["registered"]>,
): readonly Role[] {
  const all = roles.map(({ role }) => role);
  if (registered === "yes")
    return all.filter(({ registration, family }) =>
      isStated(registration) ? needsRegistration(registration) : family === "social work",
    );
  const none = all.filter(({ registration }) => registration === NONE_NEEDED);
  if (none.length > 0) return none;
  return all.filter(
    ({ registration, family }) => !isStated(registration) && !SOCIAL_WORK_FAMILIES.includes(family),
  );
}

function matchRegistration(
  place: Service | Team,
  registered: NonNullable<PlaceCriteria["registered"]>,
): Match {
  if (place.roles.length === 0) return "not stated";
  const speaking = rolesForRegistration(place, registered);
  if (speaking.length > 0) {
    if (registered === "no" && !speaking.some(({ registration }) => registration === NONE_NEEDED))
      return "may fit";
    return speaking.length === place.roles.length ? "fits" : "fits among others";
  }
  // Only stated needs speak against a place: a title alone does not say what a council asks for.
  return place.roles.every(({ role }) => isStated(role.registration)) ? "differs" : "not stated";
}

/** How a place meets each wish, in the order of the questions; nothing about what was left open. */
function findingsOf(place: Service | Team, criteria: PlaceCriteria): readonly Finding[] {
  const { ages, work, setting, registered, near } = criteria;
  const findings: readonly (Finding | undefined)[] = [
    ages && { question: "ages", match: matchAges(place, ages) },
    work && { question: "work", match: matchList(place.work, work) },
    setting && { question: "setting", match: matchList(place.settings, setting) },
    registered && { question: "registered", match: matchRegistration(place, registered) },
    near && { question: "near", match: matchList(place.nearTo, near) },
  ];
  return findings.filter((finding) => finding !== undefined);
}

/** How many of the questions a place has an answer to: the better described of two equal places comes first. */
function statedFacts({ ages, ageGroups, work, settings, nearTo, roles }: Service | Team): number {
  const facts = [isStated(ages) ? [ages] : ageGroups, work, settings, nearTo, roles];
  return facts.filter((fact) => fact.length > 0).length;
}

/** True for a team and the service that it is part of. */
function isPartOf(one: Service | Team, other: Service | Team): boolean {
  return one.kind === "team" && other.kind === "service" && one.service === other;
}

/** The same without what is part of a place before it, or has one for a part: both are one answer. */
function eachOnce(places: readonly FittingPlace[]): readonly FittingPlace[] {
  const kept: FittingPlace[] = [];
  for (const one of places)
    if (!kept.some(({ place }) => isPartOf(one.place, place) || isPartOf(place, one.place))) kept.push(one);
  return kept;
}

/**
 * At most three places that fit what somebody wants, best first. What fits one age group or kind of work alone comes before
 * what fits it among others, and both before what is not stated. Where something is wanted, a place that meets none of it
 * is left out; where everything is left open, the places that say the most come first, each of another kind of work.
 */
export function findPlaces(
  catalogue: Pick<Catalogue, "councils">,
  criteria: PlaceCriteria,
): readonly FittingPlace[] {
  const places = placesToWork(catalogue)
    .filter(({ council }) => criteria.council === undefined || council === criteria.council)
    .map((place): FittingPlace => {
      const findings = findingsOf(place, criteria);
      return { place, findings, score: findings.reduce((sum, finding) => sum + worthOf(finding), 0) };
    })
    .toSorted((one, other) => other.score - one.score || statedFacts(other.place) - statedFacts(one.place));
  if (places.some(({ findings }) => findings.length > 0)) {
    return eachOnce(places.filter(({ score }) => score > 0)).slice(0, SHOWN);
  }
  const kinds = new Set<string>();
  const varied = places.filter(({ place: { work } }) => {
    const isNew = !work.some((kind) => kinds.has(kind));
    for (const kind of work) kinds.add(kind);
    return isNew;
  });
  return varied.slice(0, SHOWN);
}
