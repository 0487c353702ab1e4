import { type CalendarDate, calendarDate } from "../../lib/calendar/calendar-date";
import { sum } from "../../lib/money/arithmetic";
import { type Pence, pounds } from "../../lib/money/pence";
import {
  type Circumstances,
  isMoney,
  NOTHING_ANSWERED,
  type Offer,
  type OfferRole,
  timeline,
} from "../../lib/offers";
import { fullTimeSalary } from "../../lib/pay/salary";
import { FULL_TIME } from "../../lib/pay/working-share";
import { median } from "./medians";

const YEARS = 10;
const RUNS = 3_000;
const FROM: CalendarDate = calendarDate("2026-09-01");

/** Somebody full time who has answered what every offer asks, so that nothing is left out early. */
const PERSON: Circumstances = {
  ...NOTHING_ANSWERED,
  start: FROM,
  startingSalary: fullTimeSalary(pounds(45_000)),
  hours: FULL_TIME,
  standing: "new starter",
  contract: "permanent",
  yearsQualified: 5,
  assessedYear: "passed",
  monthsSinceLeaving: "never worked here",
  continuousServiceFrom: "none",
};

/** How long the engine takes for one role's offer, and how long it takes only to add up what comes out of it. */
export interface EngineTime {
  readonly name: string;
  readonly entries: number;
  /** Medians in milliseconds. */
  readonly engine: number;
  readonly adding: number;
}

function medianTime(work: () => unknown): number {
  for (let run = 0; run < RUNS / 10; run += 1) work();
  const times = Array.from({ length: RUNS }, () => {
    const started = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
  return median(times);
}

/** Times the timeline of ten years against a bare loop that adds the amounts that it came to. */
export function engineTime(name: string, offer: Offer, role: OfferRole): EngineTime {
  const { entries } = timeline(offer, role, PERSON, FROM, YEARS);
  const amounts: readonly Pence[] = entries.filter(isMoney).map(({ amount }) => amount.most);
  return {
    name,
    entries: entries.length,
    engine: medianTime(() => timeline(offer, role, PERSON, FROM, YEARS)),
    adding: medianTime(() => sum(amounts)),
  };
}
