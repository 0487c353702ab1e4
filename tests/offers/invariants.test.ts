import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/calendar-date";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { timeline } from "@/lib/offers/timeline/timeline";
import { runs } from "../harness/random";
import { invariants, whereNothingStandsForAnother } from "./invariants";
import { rangeInvariants } from "./invariants-ranges";
import { anything, type Try } from "./invariants-tried";

/** True of every offer and every person. */
const always: typeof invariants = { ...invariants, ...rangeInvariants };

/** Each rule has cases of its own above; here one offer and one person are held to all of them. */
const RUNS = runs(60);
const TIME = 60_000 + RUNS * 100;

describe("whatever the offer, and whoever asks", () => {
  test.each(Object.entries(always))(
    "%s",
    (_, holds) => {
      fc.assert(fc.property(anything(true), holds), { numRuns: runs(100) });
    },
    TIME,
  );

  test.each(Object.entries(whereNothingStandsForAnother))(
    "%s",
    (_, holds) => {
      fc.assert(fc.property(anything(false), holds), { numRuns: runs(100) });
    },
    TIME,
  );

  test(
    "every month of leaving has a row, and none raises an exception",
    () => {
      const holds = ({ offer, role, who, from }: Try) => {
        const rows = leavingMonths(offer, timeline(offer, role, who, from, 2));
        expect(rows.length).toBeGreaterThanOrEqual(23);
        for (const { lastDay } of rows) expect(addDays(lastDay, 1).slice(8)).toBe("01");
      };
      fc.assert(fc.property(anything(true), holds), { numRuns: runs(20) });
    },
    TIME,
  );

  test(
    `all of it at once, ${RUNS} times`,
    () => {
      const all = (checks: typeof invariants) => (given: Try) => {
        for (const holds of Object.values(checks)) holds(given);
      };
      fc.assert(fc.property(anything(true), all(always)), { numRuns: RUNS });
      fc.assert(fc.property(anything(false), all(whereNothingStandsForAnother)), {
        numRuns: Math.ceil(RUNS / 10),
      });
    },
    TIME,
  );
});
