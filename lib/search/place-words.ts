import type { Service, Team } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { KINDS_OF_WORK, type NearTo, SETTINGS } from "../model/place-facts";
import { allOf, rolePlural } from "../offers";
import { agesWords } from "./ages-words";
import { type Finding, type FittingPlace, rolesForRegistration } from "./find-places";
import type { PlaceCriteria } from "./place-criteria";

/** Why a place is shown, what of it is not stated, and what of it is different; sentences, in the order of the questions. */
export interface PlaceReasons {
  readonly because: readonly string[];
  readonly notStated: readonly string[];
  readonly differs: readonly string[];
}

const NOT_STATED: Readonly<Record<Finding["question"], string>> = {
  ages: "which ages it works with",
  work: "what kind of work it is",
  setting: "where and when people work",
  registered: "which roles need a registration",
  near: "how near it is to court or a crisis",
};

const NEAR_SENTENCES: Readonly<Record<NearTo, string>> = {
  court: "It is near to court.",
  crisis: "It is there in emergencies, when nothing can wait.",
  prevention: "It helps before a crisis comes.",
};

/** The words of some keys of a table, as one phrase with small letters. */
function inWords<Key extends string>(keys: readonly Key[], table: Readonly<Record<Key, string>>): string {
  return allOf(keys.map((key) => table[key].charAt(0).toLowerCase() + table[key].slice(1)));
}

function agesSentence({ ages, ageGroups }: Service | Team): string {
  return isStated(ages) ? `It works with ages ${agesWords(ages)}.` : `It works with ${allOf(ageGroups)}.`;
}

/** The roles of a place that speak for an answer about registration: `family support workers and youth workers`. */
function namesForRegistration(
  place: Service | Team,
  registered: NonNullable<PlaceCriteria["registered"]>,
): string {
  return allOf(
    rolesForRegistration(place, registered).map(({ slug, council }) => rolePlural(council.offer.names, slug)),
  );
}

function registrationSentence(
  place: Service | Team,
  registered: NonNullable<PlaceCriteria["registered"]>,
): string {
  const names = namesForRegistration(place, registered);
  if (names !== "") return `Its roles include ${names}.`;
  return registered === "yes" ? "Its roles need no registration." : "Its roles need a registration.";
}

/** What a place leaves open about one question. */
function openWords(place: Service | Team, { question, match }: Finding): string {
  return match === "may fit"
    ? `whether its ${namesForRegistration(place, "no")} need a registration`
    : NOT_STATED[question];
}

/** What a place states about one question. */
function statedWords(place: Service | Team, { question }: Finding, criteria: PlaceCriteria): string {
  switch (question) {
    case "ages":
      return agesSentence(place);
    case "work":
      return `The work: ${inWords(place.work, KINDS_OF_WORK)}.`;
    case "setting":
      return `You would work ${inWords(place.settings, SETTINGS)}.`;
    case "registered":
      return registrationSentence(place, criteria.registered ?? "yes");
    case "near":
      return place.nearTo.map((near) => NEAR_SENTENCES[near]).join(" ");
  }
}

/** The reasons for showing a place, in words made from what its files state. */
export function reasonsFor({ place, findings }: FittingPlace, criteria: PlaceCriteria): PlaceReasons {
  const words = (fits: (match: Finding["match"]) => boolean) =>
    findings.filter(({ match }) => fits(match)).map((finding) => statedWords(place, finding, criteria));
  return {
    because: words((match) => match === "fits" || match === "fits among others"),
    differs: words((match) => match === "differs"),
    notStated: findings
      .filter(({ match }) => match === "not stated" || match === "may fit")
      .map((finding) => openWords(place, finding)),
  };
}
