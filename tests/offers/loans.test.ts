import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loansLeft } from "@/lib/offers/leaving/loans-left";
import { moneyRangeWords } from "@/lib/offers/words/entry-words";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** Money that is lent and paid back out of pay. */

const FIGURES = figures({
  lent: "1200 pounds",
  ten: "10 months",
  unknown: "not stated months",
  half: "50 percent",
  two: "2 years",
});
const loan = (more = "") =>
  `${FIGURES}rules: [{gives: loan, towards: a season ticket, amount: lent, when: starting, interest: none, repaidOver: ten, onLeaving: the rest is due at once${more}}]`;
const left = (yaml: string, on: string) =>
  loansLeft(answerOf(yaml), day(on)).map((one) => moneyRangeWords(one.left));

describe("a loan", () => {
  test("is shown and worth nothing", () => {
    expect(given(loan())).toEqual([
      "2026-09-01: £1,200 lent, £120 a month out of your pay to pay it back (certain)",
    ]);
    expect(totalsIn(answerOf(loan()).totals)).toBe("£0 certain, £0 possible");
  });

  test.each([
    ["the month in which it is lent has no repayment", "2026-09-30", "£1,200"],
    ["a tenth goes with the pay of the next month", "2026-10-31", "£1,080"],
    ["a month that is not worked to its end has no repayment yet", "2027-01-15", "£840"],
    ["the tenth repayment leaves nothing", "2027-07-31", "£0"],
  ])("%s", (_, on, rest) => {
    expect(left(loan(), on)).toEqual([rest]);
  });

  test.each([
    [
      "20 October is before the pay day: nothing is paid back yet",
      "{day: 25, ifWeekend: the working day before}",
      "2026-10-20",
      "£1,200",
    ],
    // 25 October 2026 is a Sunday.
    [
      "the 25th is a Sunday and the salary comes on Friday 23 October: a tenth",
      "{day: 25, ifWeekend: the working day before}",
      "2026-10-23",
      "£1,080",
    ],
    ["the same on Monday 26 October", "{day: 25, ifWeekend: the working day after}", "2026-10-25", "£1,200"],
    [
      "on Friday or on Monday, which is not stated: on Saturday a tenth may have gone",
      "{day: 25, ifWeekend: not stated}",
      "2026-10-24",
      "£1,080 to £1,200",
    ],
    [
      "the last working day of January 2027 is the 29th: four tenths",
      "last working day",
      "2027-01-29",
      "£720",
    ],
  ])("goes back with the salary: %s", (_, payDay, on, rest) => {
    const answer = answerOf(loan(), { payDay: parse(payDay) });
    expect(loansLeft(answer, day(on)).map((one) => moneyRangeWords(one.left))).toEqual([rest]);
  });

  test("before it is lent nothing is owed", () => {
    expect(left(loan().replace("starting", "{after: two}"), "2027-01-31")).toEqual([]);
  });

  test("over a time that is not published, anything up to all of it is left", () => {
    expect(left(loan().replace("repaidOver: ten", "repaidOver: unknown"), "2027-01-31")).toEqual([
      "up to £1,200",
    ]);
  });

  test("with interest more may be left than its parts", () => {
    expect(left(loan().replace("interest: none", "interest: half"), "2026-10-31")).toEqual([
      "at least £1,080",
    ]);
  });

  test("what is written off of it is worth that, from then on", () => {
    const off = loan(", writtenOff: [{share: half, when: {after: two}}]").replace(
      "repaidOver: ten",
      "repaidOver: two",
    );
    expect(given(off)).toEqual(["2026-09-01: £1,200 lent (certain)", "2028-08-31: £600 (certain)"]);
    expect(totalsIn(answerOf(off).totals)).toBe("£600 certain, £0 possible");
    // Of £1,200 in 24 parts of £50, the 22nd goes with the pay of July 2028.
    expect(left(off, "2028-07-31")).toEqual(["£100"]);
    expect(left(off, "2028-08-31")).toEqual(["£0"]);
  });

  test("a loan that is not paid back out of pay is owed in full but for what is written off", () => {
    const off = loan(", writtenOff: [{share: half, when: {after: two}}]").replace(
      "repaidOver: ten",
      "repaidOver: not out of pay",
    );
    expect(left(off, "2028-08-30")).toEqual(["£1,200"]);
    expect(left(off, "2028-08-31")).toEqual(["£600"]);
  });

  test("a share to be written off that is not published is an amount not published", () => {
    const off = loan(", writtenOff: [{share: not stated, when: starting}]");
    expect(given(off)).toContain("2026-09-01: amount not published (not stated)");
  });
});

describe("what somebody pays into a pension", () => {
  const pension = (yours: string) =>
    `${figures({ employer: "20 percent", low: "5 percent", high: "7.5 percent", end: "20000 pounds" })}rules: [{gives: pension, amount: {percent: employer, of: current salary}, yours: ${yours}}]`;

  test("stands beside what the council pays, and is no money in hand", () => {
    const one = pension("{percent: low, of: current salary}");
    expect(given(one, { years: 1 })).toEqual([
      "2026-09-01 to 2027-08-31: £7,200 into your pension (certain)",
      "2026-09-01 to 2027-08-31: £1,800 of your pay into your pension (certain)",
    ]);
    expect(totalsIn(answerOf(one).totals)).toBe("£0 certain, £0 possible");
  });

  test("may differ by pay: the whole of it is at the rate of its band", () => {
    const bands = pension(
      "{byPay: [{upTo: end, amount: {percent: low, of: current salary}}, {amount: {percent: high, of: current salary}}], payReads: actual pay}",
    );
    expect(given(bands, { years: 1 })[1]).toBe(
      "2026-09-01 to 2027-08-31: £2,700 of your pay into your pension (certain)",
    );
  });

  test("may be what the council has not published", () => {
    expect(given(pension("not stated"), { years: 1 })[1]).toBe(
      "2026-09-01 to 2027-08-31: amount not published of your pay into your pension (not stated)",
    );
  });
});
