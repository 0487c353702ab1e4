import { describe, expect, test } from "vitest";
import { type Asked, answerOf, figures, given, linesOf, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** Moves within the time that a payment is for, and payments that come on any day of a year. */

const FIGURES = figures({
  more: "3000 pounds",
  less: "1500 pounds",
  "half-more": "1500 pounds",
  "half-less": "750 pounds",
  "six-months": "6 months",
  twice: "2 count",
});
const TEAMS = "{by: team, amounts: {front-door: more, court-team: less}, otherwise: nothing}";
const HALVES = "{by: team, amounts: {front-door: half-more, court-team: half-less}, otherwise: nothing}";
const rule = (amount: string, when: string, more = "") =>
  `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none${more}}]`;
const moved: Asked = {
  years: 2,
  told: { team: "front-door", moves: [{ from: day("2027-12-01"), team: "court-team" }] },
};
const IN_MARCH = "{months: [March, September], each: an equal share, shortFirstYear: in proportion}";

describe("£1,500 for a half-year in one team and £750 in the other, moving on 1 December 2027, half-way through October to March", () => {
  const dueInMarch = (more: string) =>
    given(rule(TEAMS, IN_MARCH, more), moved).filter((line) => /^2028-03/.test(line));

  test("not stated: anything from £750 to £1,500, of which £750 comes in any case", () => {
    expect(dueInMarch("")).toEqual(["2028-03-01 to 2028-03-31: £750 to £1,500 (possible)"]);
    const { certain, possible } = answerOf(rule(TEAMS, IN_MARCH), moved).totals;
    expect(totalsIn({ certain, possible, isOpen: false })).toBe("£4,000 certain, £750 possible");
  });

  test("by the months in each: two of six at £1,500 and four at £750, £500 and £500", () => {
    expect(dueInMarch(", ifMoved: in proportion to months")).toEqual([
      "2028-03-01 to 2028-03-31: £500 (certain)",
      "2028-03-01 to 2028-03-31: £500 (certain)",
    ]);
  });

  test("as on the day: £750", () => {
    expect(dueInMarch(", ifMoved: as on the day")).toEqual(["2028-03-01 to 2028-03-31: £750 (certain)"]);
  });

  test("out of what the rule is for, two months of six are £500 by months, and nothing as on the day", () => {
    const out: Asked = {
      ...moved,
      told: { team: "front-door", moves: [{ from: day("2027-12-01"), team: "leaving-care-team" }] },
    };
    const march = (more: string) =>
      given(rule(TEAMS, IN_MARCH, more), out).filter((line) => /^2028-03/.test(line));
    expect(march(", ifMoved: in proportion to months")).toEqual(["2028-03-01 to 2028-03-31: £500 (certain)"]);
    expect(march(", ifMoved: as on the day")).toEqual([]);
  });

  test("a payment that a move parts in two is one of two that are paid", () => {
    const lines = given(rule(TEAMS, IN_MARCH, ", ifMoved: in proportion to months, atMostTimes: twice"), {
      years: 2,
      told: { team: "front-door", moves: [{ from: day("2026-12-01"), team: "court-team" }] },
    });
    expect(lines.map((line) => line.slice(0, 7))).toEqual(["2026-09", "2027-03", "2027-03"]);
  });

  test("is refused beside a time that comes once", () => {
    expect(() => answerOf(rule(TEAMS, "starting", ", ifMoved: as on the day"))).toThrow();
  });
});

describe("a half-year in arrears: £1,500 in December to whoever is in post on 30 November, for six months", () => {
  const when =
    "{inPostOn: 30 November, paidIn: December, shortFirstYear: in proportion, paysFor: six-months}";
  const start = (written: string): Asked => ({ years: 1, told: { team: "front-door", start: day(written) } });

  test("started on 1 June 2026, the six months are complete: £1,500", () => {
    expect(given(rule(HALVES, when), start("2026-06-01"))).toEqual([
      "2026-12-01 to 2026-12-31: £1,500 (certain)",
    ]);
  });

  test("started on 1 September 2026, three of six: £750", () => {
    expect(given(rule(HALVES, when), start("2026-09-01"))).toEqual([
      "2026-12-01 to 2026-12-31: £750 (certain)",
    ]);
  });

  test("moved on 1 September 2027 to a team at £750: three months of each are £750 and £375, £1,125", () => {
    const asked: Asked = {
      years: 2,
      told: {
        team: "front-door",
        start: day("2026-06-01"),
        moves: [{ from: day("2027-09-01"), team: "court-team" }],
      },
    };
    expect(given(rule(HALVES, when, ", ifMoved: in proportion to months"), asked).slice(-2)).toEqual([
      "2027-12-01 to 2027-12-31: £375 (certain)",
      "2027-12-01 to 2027-12-31: £750 (certain)",
    ]);
  });
});

test("£3,000 a year in one team and £1,500 in the other, by the months in each of the twelve before a day that is not published", () => {
  const lines = answerOf(rule(TEAMS, "each year", ", ifMoved: in proportion to months"), {
    ...moved,
    years: 3,
  });
  expect(linesOf(lines).map((line) => line.replace(/\.\d\d/, ""))).toEqual([
    "2026-09-01 to 2027-08-31: £3,000 (certain)",
    // Three months of twelve at £3,000 on the last day.
    "2027-09-01 to 2028-08-31: £1,875 to £3,000 (possible)",
    "2028-09-01 to 2029-08-31: £1,500 to £1,870 (possible)",
  ]);
});

describe("£1,500 each year, at a time in the year that is not published", () => {
  const yearly = rule("less", "each year");

  test("comes in every whole year in the job: £3,000 in two, certain", () => {
    expect(given(yearly, { years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £1,500 (certain)",
      "2027-09-01 to 2028-08-31: £1,500 (certain)",
    ]);
  });

  test("is possible in a year that ends after five months, or in which it is only for part of the year", () => {
    const leaving = { on: day("2028-01-31"), noticeGiven: day("2027-12-31") };
    expect(given(yearly, { years: 2, told: { leaving } })).toEqual([
      "2026-09-01 to 2027-08-31: £1,500 (certain)",
      "2027-09-01 to 2028-01-31: £1,500 (possible)",
    ]);
    const served = rule("less", "each year", ", who: {serviceAtLeast: six-months}");
    expect(given(served, { years: 1 })).toEqual(["2026-09-01 to 2027-08-31: £1,500 (possible)"]);
  });
});
