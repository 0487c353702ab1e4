import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { timeline } from "@/lib/offers/timeline/timeline";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import { figures, given } from "./answered";
import { day, doubtsOf, hours, offerWritten, person, role } from "./offer-fixture";

/** Leave of a leave year: for starters and leavers, and where more of it comes in within the year. */

const FIGURES = figures({ first: "26 days", five: "31 days", ten: "33 days" });
const leave = (more: string) => `${FIGURES}rules:
  - gives: annual leave
    amount:
      byService: [{afterYears: 0, amount: first}, {afterYears: 5, amount: five}, {afterYears: 10, amount: ten}]
      betweenSteps: the step before goes on
      afterLastStep: the last step repeats
    bankHolidays: on top
    serviceFrom: continuous local government service
    proRata: yes
${more}`;
const IN_PROPORTION =
  "    leaveYear: {begins: 1 April, higherFrom: the day after}\n    startersAndLeavers: in proportion\n";

/** The leave of so many leave years from 1 April 2026. */
const ofLeaveYears = (yaml: string, told: Partial<Circumstances>, years = 3) => {
  const { offer, problems } = offerWritten(yaml);
  if (problems.length > 0) throw new Error(problems.map(({ problem }) => problem).join());
  return timeline(offer, role("social-worker"), person(told), day("2026-04-01"), years).entries;
};
const amounts = (...asked: Parameters<typeof ofLeaveYears>) => ofLeaveYears(...asked).map(amountOfEntry);

describe("leave in proportion to the months worked", () => {
  const moved = { start: day("2026-10-01"), continuousServiceFrom: day("2022-10-01") };

  test("half a leave year at first, half at each step in the year in which five years are complete, then the higher", () => {
    expect(amounts(leave(IN_PROPORTION), moved)).toEqual(["13 days", "28.5 days", "31 days"]);
  });

  test("somebody who starts with ten months left gets ten twelfths", () => {
    const told = { start: day("2026-06-01"), continuousServiceFrom: "none" as const };
    expect(amounts(leave(IN_PROPORTION), told, 2)).toEqual(["21.67 days", "26 days"]);
  });

  test("somebody who leaves after three months of the leave year gets a quarter", () => {
    const told = { ...moved, leaving: { on: day("2027-06-30"), noticeGiven: day("2027-04-30") } };
    expect(amounts(leave(IN_PROPORTION), told)).toEqual(["13 days", "6.5 days"]);
  });

  test("hours take their part of it", () => {
    expect(amounts(leave(IN_PROPORTION), { ...moved, hours: hours(18) })).toEqual([
      "6.5 days",
      "14.25 days",
      "15.5 days",
    ]);
  });
});

describe("starters and leavers", () => {
  const told = { start: day("2026-10-01"), continuousServiceFrom: "none" as const };
  const withPart = (part: string) => amounts(leave(`    startersAndLeavers: ${part}\n`), told, 1);

  test("may get all of a year, or what nobody has said", () => {
    expect(withPart("in full")).toEqual(["26 days"]);
    expect(withPart("not stated")).toEqual(["0 to 26 days"]);
  });
});

describe("when more leave comes in", () => {
  const told = { continuousServiceFrom: day("2022-01-01") };

  test("is open where the council has not said: the year is shown from the leave of before to that of then", () => {
    expect(given(leave("    leaveYear: not stated\n"), { years: 2, told })).toEqual([
      "2026-09-01 to 2027-08-31: 26 to 31 days (possible)",
      "2027-09-01 to 2028-08-31: 31 days (certain)",
    ]);
  });

  test("the entry says that this is what is open", () => {
    const [entry] = ofLeaveYears(
      leave("    leaveYear: not stated\n"),
      { ...told, start: day("2026-04-01") },
      1,
    );
    expect(doubtsOf(entry)).toEqual(["not stated: Ashbourne has not said when in the year leave changes"]);
  });

  test.each([
    ["five years complete in July count from that April", "2021-07-15", ["31 days", "31 days"]],
    ["complete on the last day of March, from the April before", "2022-04-01", ["31 days", "31 days"]],
    ["complete on 1 April, from that day", "2022-04-02", ["26 days", "31 days"]],
  ])("from the beginning of the leave year in which it is complete: %s", (_, since, expected) => {
    const rule = leave("    leaveYear: {begins: 1 April, higherFrom: that leave year}\n");
    expect(amounts(rule, { start: day("2026-04-01"), continuousServiceFrom: day(since) }, 2)).toEqual(
      expected,
    );
  });

  test("without a step in the year nothing is open", () => {
    const none = { continuousServiceFrom: "none" as const };
    expect(given(leave("    leaveYear: not stated\n"), { years: 1, told: none })).toEqual([
      "2026-09-01 to 2027-08-31: 26 days (certain)",
    ]);
  });
});
