import { isStated, NOT_STATED } from "../model/not-stated";
import type { OfferRole } from "../offers";
import type { Role } from "./types";

/** A role as the engine of offers knows it: its grade and the places where it works, by slug. */
export function offerRole({ slug, name, grade, workplaces }: Role): OfferRole {
  return {
    slug,
    name,
    grade: isStated(grade) ? grade.slug : NOT_STATED,
    places: workplaces.map(({ place }) => place.slug),
  };
}
