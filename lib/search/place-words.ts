import type { Service, Team } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { KINDS_OF_WORK, type NearTo, SETTINGS } from "../model/place-facts";
import { allOf } from "../offers";
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

function registrationSentence(
  place: Service | Team,
  registered: NonNullable<PlaceCriteria["registered"]>,
): string {
  const roles = rolesForRegistration(place, registered);
  const [first] = roles;
  if (first === undefined) return "Its roles need a registration.";
  const names = allOf(roles.map(({ plural }) => plural.toLowerCase()));
  if (registered === "yes") return `Its roles include ${names}.`;
  return `Its roles include ${names}; whether they need a registration is not stated.`;
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
      .filter(({ match }) => match === "not stated")
      .map(({ question }) => NOT_STATED[question]),
  };
}
