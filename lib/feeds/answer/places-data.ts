import { noticeWords } from "../../catalogue/notice";
import type { Catalogue } from "../../catalogue/types";
import { findPlaces } from "../../search/find-places";
import { placeFinderAddress, type ReadPlaceCriteria, UNKNOWN } from "../../search/place-criteria";
import { reasonsFor } from "../../search/place-words";
import { absolute } from "../../site/routes";
import { referenceData } from "../data/values";

/**
 * The answer of *Find my place* for machines: what was asked, and at most three places with the reasons.
 * @param origin where the site is reached, without a trailing slash
 */
export function placesData(asked: ReadPlaceCriteria, catalogue: Catalogue, origin: string) {
  const { ages, work, council, setting, registered, near } = asked.criteria;
  return {
    address: absolute(origin, placeFinderAddress(asked)),
    asked: {
      ages: ages ?? UNKNOWN,
      work: work ?? UNKNOWN,
      council: council?.slug ?? UNKNOWN,
      setting: setting ?? UNKNOWN,
      registered: registered ?? UNKNOWN,
      near: near ?? UNKNOWN,
    },
    places: findPlaces(catalogue, asked.criteria).map((fitting) => ({
      ...referenceData(fitting.place, origin),
      council: referenceData(fitting.place.council, origin),
      notice: noticeWords(fitting.place.council),
      summary: fitting.place.summary,
      ...reasonsFor(fitting, asked.criteria),
    })),
  };
}

/** Why an address has no answer: nobody reads notes in a file, so what was not understood is refused. */
export function placesRefusal(asked: ReadPlaceCriteria, origin: string) {
  return {
    error: "This address was not understood, so there is no answer to it.",
    problems: asked.problems.map(({ field, words }) => ({ parameter: field, words })),
    form: absolute(origin, placeFinderAddress(asked)),
  };
}
