import fc from "fast-check";
import type { CalendarDate } from "@/lib/calendar/calendar-date";
import type { MoneyEntry } from "@/lib/offers/entries/entry";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { Timeline } from "@/lib/offers/entries/timeline-types";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { Offer, OfferRole } from "@/lib/offers/rules/offer";
import { timeline } from "@/lib/offers/timeline/timeline";
import { arbitraryOffer } from "./arbitrary-offer";
import { arbitraryDay, arbitraryPerson, arbitraryRole } from "./arbitrary-person";

/** One offer, one person, one stretch of years, and what the engine makes of them. */
export interface Try {
  readonly offer: Offer;
  readonly role: OfferRole;
  readonly who: Circumstances;
  readonly from: CalendarDate;
  readonly years: number;
  readonly lastDay: CalendarDate;
  readonly result: Timeline;
}

export const anything = (isExclusive: boolean) =>
  fc
    .record({
      offer: arbitraryOffer({ isExclusive }),
      role: arbitraryRole,
      who: arbitraryPerson,
      from: arbitraryDay,
      years: fc.integer({ min: 1, max: 10 }),
      lastDay: arbitraryDay,
    })
    .map((given): Try => ({ ...given, result: worked(given) }));

export function worked(
  { offer, role, who, from, years }: Omit<Try, "result">,
  more: Partial<Circumstances> = {},
): Timeline {
  return timeline(offer, role, { ...who, ...more }, from, years);
}

export const moneyOf = ({ entries }: Pick<Timeline, "entries">): readonly MoneyEntry[] =>
  entries.filter(isMoney);
