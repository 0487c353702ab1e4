import type { CalendarDate } from "../../calendar/calendar-date";
import { completionDay } from "../../calendar/service";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import { questionsFor } from "../questions/questions";
import type { Offer, OfferRole } from "../rules/offer";

/**
 * The last day of a contract that ends.
 * @param start the first day in the job
 * @returns none where the contract is permanent, its length is not told, or nothing in the offer asks for its length
 */
export function contractEnd(
  offer: Offer,
  role: OfferRole,
  { contract, contractMonths }: Circumstances,
  start: CalendarDate,
): CalendarDate | undefined {
  if (contract === UNANSWERED || contract === "permanent" || contractMonths === UNANSWERED) return undefined;
  const isAsked = questionsFor(offer, role).includes("contractMonths");
  return isAsked ? completionDay(start, contractMonths) : undefined;
}
