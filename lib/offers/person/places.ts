import type { Names } from "../rules/offer";
import { UNANSWERED } from "./circumstances";
import type { Subject } from "./subject";

/** What stands for a place that only its parts would settle: a service, where the rule names one of its teams. */
export const UNCLEAR = "unclear";

/**
 * What a rule says of where somebody works. Where it says the same of every place of the role, the person need not
 * answer and an answer changes nothing; otherwise the answer decides, and nothing does without one.
 * @param rowOf what the rule says of one place
 */
export function acrossPlaces<Row>(
  { role, circumstances }: Subject,
  rowOf: (place: string) => Row | typeof UNCLEAR,
): Row | typeof UNCLEAR {
  const rows = role.places.map(rowOf);
  const [first] = rows;
  if (first !== undefined && first !== UNCLEAR && rows.every((row) => row === first)) return first;
  return circumstances.team === UNANSWERED ? UNCLEAR : rowOf(circumstances.team);
}

/** Whether a place is a service to which one of the slugs belongs as a team. */
export function holdsOneOf(place: string, slugs: readonly string[], { teams, services }: Names): boolean {
  return services[place] !== undefined && slugs.some((slug) => teams[slug]?.service === place);
}
