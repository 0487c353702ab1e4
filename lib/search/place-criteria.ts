import type { Catalogue, Council, Service, Team } from "../catalogue/types";
import { AGE_GROUPS, KINDS_OF_WORK, NEAR_TO, SETTINGS } from "../model/place-facts";
import { keysOf } from "../site/register";
import { query, routes } from "../site/routes";
import { coversMost, yearsOf, yearsOfGroup } from "./age-terms";
import { councilNamed } from "./named";
import { type Parameters, parameterValues } from "./parameters";

/** What *Find my place* asks, by the names of the parameters in its address, in the order they are written. */
const PLACE_QUESTIONS = ["ages", "work", "council", "setting", "registered", "near"] as const;
export type PlaceQuestion = (typeof PLACE_QUESTIONS)[number];

/** The answer of somebody who cannot say. */
export const UNKNOWN = "unknown";

const ANSWERS = {
  ages: keysOf(AGE_GROUPS),
  work: keysOf(KINDS_OF_WORK),
  setting: keysOf(SETTINGS),
  registered: ["yes", "no"],
  near: keysOf(NEAR_TO),
} as const;

/** What somebody wants; undefined for what they cannot say. */
export interface PlaceCriteria {
  readonly ages: (typeof ANSWERS.ages)[number] | undefined;
  readonly work: (typeof ANSWERS.work)[number] | undefined;
  readonly council: Council | undefined;
  readonly setting: (typeof ANSWERS.setting)[number] | undefined;
  /** Whether they are registered with Social Work England. */
  readonly registered: (typeof ANSWERS.registered)[number] | undefined;
  readonly near: (typeof ANSWERS.near)[number] | undefined;
}

export interface ReadPlaceCriteria {
  readonly criteria: PlaceCriteria;
  /** True when the form was sent, even with nothing but “I don’t know yet”. */
  readonly isAsked: boolean;
  /** What was not understood and left out, each as a sentence for the reader. */
  readonly problems: readonly { readonly field: PlaceQuestion; readonly words: string }[];
}

/** The places where somebody could work: teams, and services without teams, or with roles or a kind of work of their own. */
export function placesToWork({ councils }: Pick<Catalogue, "councils">): readonly (Service | Team)[] {
  return councils.flatMap(({ services }) =>
    services.flatMap((service) => [
      ...(service.teams.length === 0 || service.roles.length > 0 || service.work.length > 0 ? [service] : []),
      ...service.teams,
    ]),
  );
}

/** Answers that at least one place states, so that no choice leads nowhere. */
export function choicesOf(catalogue: Pick<Catalogue, "councils">) {
  const places = placesToWork(catalogue);
  return {
    ages: ANSWERS.ages.filter((group) =>
      places.some((place) => {
        const stated = yearsOf(place.ages);
        return place.ageGroups.includes(group) || (stated && coversMost(stated, yearsOfGroup(group)));
      }),
    ),
    work: ANSWERS.work.filter((kind) => places.some(({ work }) => work.includes(kind))),
    setting: ANSWERS.setting.filter((setting) => places.some(({ settings }) => settings.includes(setting))),
    near: ANSWERS.near.filter((near) => places.some(({ nearTo }) => nearTo.includes(near))),
  };
}

/**
 * Reads what somebody wants from an address. Never throws: what is not understood is left out and listed in `problems`. Of
 * a repeated parameter the first value counts.
 */
export function readPlaceCriteria(
  parameters: Parameters,
  catalogue: Pick<Catalogue, "councils" | "redirects">,
): ReadPlaceCriteria {
  const problems: { field: PlaceQuestion; words: string }[] = [];
  let isAsked = false;
  function read<Answer>(field: PlaceQuestion, reader: (typed: string) => Answer | undefined) {
    const [typed] = parameterValues(parameters, field);
    if (typed === undefined) return undefined;
    isAsked = true;
    const small = typed.toLowerCase();
    if (small === UNKNOWN) return undefined;
    const answer = reader(small);
    if (answer === undefined) {
      problems.push({
        field,
        words: `“${typed}” is not one of the answers here. Choose one, or leave it open.`,
      });
    }
    return answer;
  }
  const criteria: PlaceCriteria = {
    ages: read("ages", (typed) => ANSWERS.ages.find((answer) => answer === typed)),
    work: read("work", (typed) => ANSWERS.work.find((answer) => answer === typed)),
    council: read("council", (typed) => councilNamed(typed, catalogue)),
    setting: read("setting", (typed) => ANSWERS.setting.find((answer) => answer === typed)),
    registered: read("registered", (typed) => ANSWERS.registered.find((answer) => answer === typed)),
    near: read("near", (typed) => ANSWERS.near.find((answer) => answer === typed)),
  };
  return { criteria, isAsked, problems };
}

/** The canonical query of an answer: what is known, in a fixed order; where nothing is, that alone. */
export function placeQuery({ council, ...rest }: PlaceCriteria): string {
  const answers: Readonly<Record<PlaceQuestion, string | undefined>> = { ...rest, council: council?.slug };
  const written = query(PLACE_QUESTIONS.map((name) => [name, answers[name]]));
  return written === "" ? query([["ages", UNKNOWN]]) : written;
}

/** The canonical address of an answer; of the empty form where nothing was asked. */
export function placeFinderAddress({ criteria, isAsked }: ReadPlaceCriteria): string {
  return routes.placeFinder(isAsked ? placeQuery(criteria) : "");
}
