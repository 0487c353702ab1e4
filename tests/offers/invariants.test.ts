import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/calendar-date";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { timeline } from "@/lib/offers/timeline/timeline";
import { runs } from "../harness/random";
import { type Invariants, invariants, whereNothingStandsForAnother } from "./invariants";
import { rangeInvariants } from "./invariants-ranges";
import { anything, type Try } from "./invariants-tried";

const RUNS = runs(60, 1_000);
// Long, for a machine that does other work at the same time: what hangs is stopped all the same.
const TIME = 300_000 + RUNS * 500;

/** The names of the rules that a case breaks. Each case is made once, which takes longer than trying it, and held to all of them. */
function brokenRules(rules: Invariants, isExclusive: boolean, numRuns: number): ReadonlySet<string> {
  const broken = new Set<string>();
  const tryAll = (given: Try) => {
    for (const [rule, holds] of Object.entries(rules)) {
      try {
        holds(given);
      } catch {
        broken.add(rule);
      }
    }
  };
  fc.assert(fc.property(anything(isExclusive), tryAll), { numRuns });
  return broken;
}

describe.each([
  {
    whose: "whatever the offer",
    rules: { ...invariants, ...rangeInvariants },
    isExclusive: true,
    numRuns: RUNS,
  },
  {
    whose: "where no rule takes the place of another",
    rules: whereNothingStandsForAnother,
    isExclusive: false,
    numRuns: RUNS,
  },
])("$whose, and whoever asks", ({ rules, isExclusive, numRuns }) => {
  let broken: ReadonlySet<string>;

  beforeAll(() => {
    broken = brokenRules(rules, isExclusive, numRuns);
  }, TIME);

  test.each(Object.entries(rules))(
    "%s",
    (rule, holds) => {
      // Tries the same cases by itself, which finds the smallest that breaks it.
      if (broken.has(rule)) fc.assert(fc.property(anything(isExclusive), holds), { numRuns });
      expect(broken).not.toContain(rule);
    },
    TIME,
  );
});

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
