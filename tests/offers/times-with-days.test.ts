import { describe, expect, test } from "vitest";
import { readAnswer } from "@/lib/calculator/further-question";
import { readDay } from "@/lib/calculator/year-month";
import { question } from "@/lib/offers/words/questions";
import { type Asked, answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten } from "./offer-fixture";

/** What happens any number of times, on days that the person names, with limits by month, by year and in pounds. */

const FIGURES = figures({
  each: "500 pounds",
  shift: "60 pounds",
  most: "3000 pounds",
  six: "6 count",
  two: "2 count",
  three: "3 count",
  "half-year": "6 months",
});
const whenever = (key: string, more = "") =>
  `{whenever: somebody you referred ${key}, question: On which days?, key: ${key}, asks: on which days${more}}`;
const rule = (amount: string, when: string, more = "") =>
  `{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none${more}}`;
const told = (days: Readonly<Record<string, readonly string[]>>, years = 2): Asked => ({
  years,
  told: {
    start: day("2026-04-01"),
    days: Object.fromEntries(Object.entries(days).map(([key, all]) => [key, all.map(day)])),
  },
});

describe("half when somebody referred starts and half six months later, for three people in a calendar year", () => {
  const limit = ", atMostTimes: {times: three, in: a calendar year}";
  const halves = (after: string) =>
    `${FIGURES}rules: [${rule("each", whenever("starts", limit))}, ${rule("each", whenever("starts", `, after: ${after}${limit}`))}]`;
  const four = told({ starts: ["2026-05-01", "2026-08-03", "2026-10-01", "2026-11-02"] });

  test("the fourth of a year brings neither half, also where its second would fall into the next", () => {
    expect(given(halves("half-year"), four)).toEqual([
      "2026-05-01: £500 (certain)",
      "2026-08-03: £500 (certain)",
      "2026-10-01: £500 (certain)",
      "2026-10-31: £500 (certain)",
      "2027-02-02: £500 (certain)",
      "2027-03-31: £500 (certain)",
    ]);
  });

  test("who leaves in between keeps the first half and gets no second", () => {
    const leaving = { on: day("2026-12-31"), noticeGiven: day("2026-11-30") };
    expect(given(halves("half-year"), { ...four, told: { ...four.told, leaving } })).toHaveLength(4);
  });

  test("how long after is not published: each second half has no day", () => {
    const when = "some time after each time that somebody you referred starts; how long after is not stated";
    expect(given(halves("not stated"), four).slice(3)).toEqual(Array(3).fill(`${when}: £500 (possible)`));
  });

  test("of which only the number is told, each half counts for all of them", () => {
    const numbered = halves("half-year").replaceAll(", asks: on which days", "").replaceAll(limit, "");
    expect(given(numbered, { told: { times: { starts: 2 } } })).toEqual([
      "each time somebody you referred starts (2 times): £1,000 (certain)",
      "on completing 6 months from each time that somebody you referred starts (2 times): £1,000 (certain)",
    ]);
  });
});

describe("£500 when somebody referred starts and £500 when they pass probation, at most £3,000 in a financial year", () => {
  const yaml = `inAllAtMost: {amount: most, in: a financial year}\n${FIGURES}rules: [${rule("each", whenever("starts"))}, ${rule("each", whenever("passes"))}]`;
  const five = told({
    starts: ["2026-06-01", "2026-09-01", "2026-11-02", "2027-01-04", "2027-03-01"],
    passes: ["2026-11-30", "2027-02-28", "2027-05-01", "2027-07-03", "2027-08-31"],
  });

  test("five people are £3,000 in 2026/27, where a seventh payment finds nothing left, and £1,500 in 2027/28", () => {
    const { years, totals } = answerOf(yaml, five);
    expect(years.map(totalsIn)).toEqual(["£3,000 certain, £0 possible", "£1,500 certain, £0 possible"]);
    expect(totalsIn(totals)).toBe("£4,500 certain, £0 possible");
    expect(given(yaml, five)).toHaveLength(9);
  });

  test("who leaves before somebody passes probation gets £500", () => {
    const one = told({ starts: ["2026-09-01"], passes: ["2027-02-28"] });
    const leaving = { on: day("2027-01-31"), noticeGiven: day("2026-12-31") };
    expect(given(yaml, { ...one, told: { ...one.told, leaving } })).toEqual(["2026-09-01: £500 (certain)"]);
  });

  test("days before the job count for nothing, and none at all is said to be none", () => {
    expect(given(yaml, told({ starts: ["2026-03-31", "2026-05-04"], passes: [] }))).toEqual([
      "2026-05-04: £500 (certain)",
    ]);
  });

  test("ten times of which nobody tells the days are £3,000 at least, all of them falling in one year", () => {
    const times = `inAllAtMost: {amount: most, in: a financial year}\n${FIGURES}rules: [${rule("each", "{whenever: it happens, question: How often?, key: often}")}]`;
    const { totals } = answerOf(times, { told: { times: { often: 10 } } });
    expect(totalsIn(totals)).toBe("£3,000 certain, £2,000 possible");
  });
});

test("a sum that comes each year on a day not told is no more than the limit of a month, in whichever it comes", () => {
  const limited = (amount: string) =>
    `${FIGURES}rules: [${rule(amount, "{event: it is renewed, question: When?, key: renewed, again: each year}", ", inAllAtMost: {amount: shift, in: a calendar month}")}]`;
  for (const amount of ["each", "not stated"])
    expect(totalsIn(answerOf(limited(amount), told({})).totals)).toBe("£0 certain, £120 possible");
});

describe("£60 a month, at most £500 in a calendar year", () => {
  const monthly = `{gives: payment, amount: shift, when: {monthly: the whole amount}, proRata: no, repay: none}`;
  const yaml = `inAllAtMost: {amount: each, in: a calendar year}\n${FIGURES}rules: [${monthly}]`;

  test("of twelve months from April: £540 to December limited to £500, and £180 to March, are £680", () => {
    expect(totalsIn(answerOf(yaml, told({}, 1)).totals)).toBe("£680 certain, £0 possible");
  });

  test("the first year is the same however many years are shown", () => {
    const first = (years: number) => answerOf(yaml, told({}, years)).years[0];
    expect(first(3)).toEqual(first(1));
  });
});

describe("£60 for a standby shift, up to six in a calendar month", () => {
  const yaml = `${FIGURES}rules: [${rule("shift", whenever("shift", ", atMostTimes: {times: six, in: a calendar month}"))}]`;
  const shifts = (month: string, number: number) =>
    Array.from({ length: number }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);

  test("four in June, seven in July, six in August and three in September are 19 of them, £1,140", () => {
    const days = [
      ...shifts("2026-06", 4),
      ...shifts("2026-07", 7),
      ...shifts("2026-08", 6),
      ...shifts("2026-09", 3),
    ];
    expect(totalsIn(answerOf(yaml, told({ shift: days }, 1)).totals)).toBe("£1,140 certain, £0 possible");
  });
});

test.each([
  ["a tax year", ["2027-04-05", "2027-04-06"], 4],
  ["a financial year", ["2027-03-31", "2027-04-01"], 4],
  ["a calendar year", ["2026-12-31", "2027-01-01"], 4],
  ["a year of service", ["2027-03-31", "2027-04-01"], 4],
  ["a calendar month", ["2026-12-31", "2027-01-01"], 4],
])(
  "two in %s: two on either side of its end all count, and a third before it does not",
  (counted, [before = "", after = ""], count) => {
    const yaml = `${FIGURES}rules: [${rule("each", whenever("starts", `, atMostTimes: {times: two, in: ${counted}}`))}]`;
    expect(given(yaml, told({ starts: [before, before, before, after, after] }))).toHaveLength(count);
  },
);

test("two in a year that is not stated: a third is possible where one of the years that may be meant has begun in between", () => {
  const yaml = `${FIGURES}rules: [${rule("each", whenever("starts", ", atMostTimes: {times: two, in: not stated}"))}]`;
  expect(given(yaml, told({ starts: ["2026-11-02", "2026-11-09", "2027-02-01"] }))).toEqual([
    "2026-11-02: £500 (certain)",
    "2026-11-09: £500 (certain)",
    "2027-02-01: £500 (possible)",
  ]);
});

test("the question for days takes several, and says which is none", () => {
  const { offer } = offerWritten(`${FIGURES}rules: [${rule("each", whenever("starts"))}]`);
  const asked = question("days:starts", offer);
  expect(asked.words).toBe("On which days?");
  const field = {
    id: asked.id,
    parameter: "days.starts",
    words: asked.words,
    kind: "days",
    choices: [],
    typed: "days",
    least: 0,
    most: 0,
    counts: "whole numbers",
  } as const;
  expect(readAnswer(field, "1 June 2026, 3 May 2026 and 2026-07-01", readDay)).toEqual({
    value: "2026-05-03,2026-06-01,2026-07-01",
  });
  expect(readAnswer(field, "1 June 2026, soon", readDay)).toEqual({
    problem: "“soon” is not a day of the calendar. Write days like 1 May 2027, 3 June 2027.",
  });
});
