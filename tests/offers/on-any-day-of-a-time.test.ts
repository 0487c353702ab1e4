import { describe, expect, test } from "vitest";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, salary } from "./offer-fixture";

/** What comes on a day that nobody knows is judged on all of those that it may be. */

const FIGURES = figures({
  thousand: "1000 pounds",
  threshold: "30000 pounds",
  percent: "10 percent",
  month: "1 months",
  open: "not stated months",
});
const rule = (more: string) => `${FIGURES}rules: [{gives: payment, repay: none, ${more}}]`;
const fullTime = workingShare(36, 36);
const halfTime = workingShare(18, 36);
const leaving = (on: string) => ({ on: day(on), noticeGiven: "unanswered" }) as const;

describe("once a year, on a day that is not published, is", () => {
  test("from the least of the year to the most, where hours go down in it", () => {
    const told = { hours: fullTime, hoursChanges: [{ from: day("2027-03-01"), share: halfTime }] };
    const yaml = rule("amount: thousand, when: each year, proRata: yes");
    expect(given(yaml, { told, years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £500 to £1,000 (possible)",
      "2027-09-01 to 2028-08-31: £500 (certain)",
    ]);
    // Whoever leaves gets no more than whoever stays.
    expect(given(yaml, { told: { ...told, leaving: leaving("2027-02-28") }, years: 2 })).toEqual([
      "2026-09-01 to 2027-02-28: £1,000 (possible)",
    ]);
  });

  test("possible in the year in which the rule ends", () => {
    const yaml = rule(
      "amount: thousand, when: each year, proRata: no, until: {day: 2027-06-30, afterwards: nothing}",
    );
    expect(given(yaml, { years: 2 })).toEqual(["2026-09-01 to 2027-08-31: £1,000 (possible)"]);
  });

  test("due at the latest on the last day of the rule, whatever the hours are on a day before", () => {
    const yaml = rule(
      "amount: thousand, when: each year, proRata: no, until: {day: 2027-06-30, afterwards: nothing}",
    );
    const hoursChanges = [{ from: day("2026-12-01"), share: halfTime }];
    const dues = [{}, { hours: fullTime, hoursChanges }].map((told) =>
      answerOf(yaml, { told, years: 2 }).entries.map((entry) => "due" in entry && entry.due),
    );
    expect(dues).toEqual([["2027-06-30"], ["2027-06-30"]]);
  });

  test("10% of the pay of any day of it, which rises in April", () => {
    const payChanges = [{ from: day("2027-04-01"), salary: salary(40_000) }];
    const yaml = rule("amount: {percent: percent, of: current salary}, when: each year, proRata: no");
    expect(given(yaml, { told: { startingSalary: salary(36_000), payChanges }, years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £3,600 to £4,000 (possible)",
      "2027-09-01 to 2028-08-31: £4,000 (certain)",
    ]);
  });

  test("possible where the average of the twelve months before is another on each day of it, though hours are the same", () => {
    const told = { hours: fullTime, hoursChanges: [{ from: day("2027-09-01"), share: halfTime }] };
    const yaml = rule("amount: thousand, when: each year, proRata: by average hours");
    const lines = given(yaml, { told, years: 3 });
    expect(lines[1]).toMatch(/^2027-09-01 to 2028-08-31: £500 to £9\d\d\.\d\d \(possible\)$/);
    expect([lines[0], lines[2]]).toEqual([
      "2026-09-01 to 2027-08-31: £1,000 (certain)",
      "2028-09-01 to 2029-08-31: £500 (certain)",
    ]);
  });
});

test("each year on a day that the person has not named, by bands of pay: the band before a rise counts as well as the next, of which nothing is published", () => {
  const bands =
    "{byPay: [{upTo: threshold, amount: thousand}, {amount: not stated}], payReads: full-time pay}";
  const yaml = rule(
    `amount: ${bands}, when: {event: you renew, question: On which day?, key: renewal, again: each year}, proRata: no`,
  );
  const told = {
    startingSalary: salary(30_000),
    payChanges: [{ from: day("2026-09-02"), salary: salary(30_001) }],
  };
  const leaves = answerOf(yaml, { told: { ...told, leaving: leaving("2026-09-01") }, years: 1 });
  expect(totalsIn(leaves.totals)).toBe("£0 certain, £1,000 possible");
  const stays = answerOf(yaml, { told, years: 1 });
  expect([totalsIn(stays.totals), stays.totals.isOpen]).toEqual(["£0 certain, £1,000 possible", true]);
});

describe("by the average of hours since a month of service, after a time that is not published, is", () => {
  const yaml = rule("amount: thousand, when: {after: open}, proRata: {averageHoursSince: month}");
  const told = { hours: halfTime, hoursChanges: [{ from: day("2027-03-01"), share: fullTime }] };

  test("from half of it, on the first days, to what the last day in view makes of it", () => {
    // Five months of the eleven since 1 October are half time: (5 × 0.5 + 6) ÷ 11.
    expect(given(yaml, { told, years: 1 })).toEqual([
      "after a length of service that is not published: £500 to £772.73 (possible)",
    ]);
  });

  test("the same for somebody who has told of a move, which it is nothing to", () => {
    const moves = [{ from: day("2027-05-10"), team: "front-door" }];
    expect(answerOf(yaml, { told: { ...told, moves }, years: 1 }).entries).toEqual(
      answerOf(yaml, { told, years: 1 }).entries,
    );
  });
});
