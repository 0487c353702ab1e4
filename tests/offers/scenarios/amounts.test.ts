import { describe, expect, test } from "vitest";
import { pence } from "@/lib/money/pence";
import { exactly, UNPUBLISHED } from "@/lib/offers/entries/money-range";
import { isMoney } from "@/lib/offers/entries/outcome";
import {
  day,
  doubtsOf,
  formulaOf,
  hours,
  inWords,
  offerOf,
  payments,
  person,
  reasonFor,
  role,
  salary,
  worked,
} from "../offer-fixture";

describe("10% of the starting salary, half in June and half in December", () => {
  const offer = () => offerOf("percentage-in-named-months");

  test("£36,000 gives £1,800 each time once six months are worked, and 4 of 6 parts of it at first", () => {
    expect(payments(worked(offer(), person(), 2))).toEqual([
      "2026-12-01 to 2026-12-31: £1,200 (certain)",
      "2027-06-01 to 2027-06-30: £1,800 (certain)",
      "2027-12-01 to 2027-12-31: £1,800 (certain)",
      "2028-06-01 to 2028-06-30: £1,800 (certain)",
    ]);
  });

  test("the formula shows how: 10% × £36,000 × 50%", () => {
    expect(worked(offer(), person(), 2).entries.map(formulaOf)[1]).toBe("10% × £36,000 × 50%");
  });

  test("27 of 36 hours give three quarters, and the formula says so", () => {
    const [, june] = worked(offer(), person({ hours: hours(27) }), 2).entries;
    expect(inWords(june)).toMatchObject({
      amount: exactly(pence(135_000)),
      formula: "10% × £36,000 × 50% × 75% of full-time hours",
    });
  });

  test("hours that drop in May 2027 count from June 2027 on", () => {
    const changes = [{ from: day("2027-05-01"), share: hours(18) }];
    expect(payments(worked(offer(), person({ hoursChanges: changes }), 2))).toEqual([
      "2026-12-01 to 2026-12-31: £1,200 (certain)",
      "2027-06-01 to 2027-06-30: £900 (certain)",
      "2027-12-01 to 2027-12-31: £900 (certain)",
      "2028-06-01 to 2028-06-30: £900 (certain)",
    ]);
  });

  test("the two halves of an odd amount come to the whole: £36,000.10 gives £1,800.01 and £1,800", () => {
    const odd = worked(offer(), person({ startingSalary: salary(36_000.1), start: day("2025-01-01") }), 1);
    expect(payments(odd)).toEqual([
      "2026-12-01 to 2026-12-31: £1,800 (certain)",
      "2027-06-01 to 2027-06-30: £1,800.01 (certain)",
    ]);
  });

  test("somebody who starts on 1 December has worked one month of six", () => {
    const [first] = worked(offer(), person({ start: day("2026-12-01") }), 1).entries;
    expect(inWords(first)).toMatchObject({
      amount: exactly(pence(30_000)),
      occasion: "in December, 1 of 6 months worked",
    });
  });

  test("somebody who leaves before the end of June may get June's, as its pay day is not published; whoever has left by May does not", () => {
    const given = (on: string) =>
      payments(worked(offer(), person({ leaving: { on: day(on), noticeGiven: "unanswered" } }), 2));
    const december = "2026-12-01 to 2026-12-31: £1,200 (certain)";
    expect(given("2027-06-29")).toEqual([december, "2027-06-01 to 2027-06-30: £1,800 (possible)"]);
    expect(given("2027-05-31")).toEqual([december]);
  });

  test("without a salary the amount is open, and the salary is the question", () => {
    const [first] = worked(offer(), person({ startingSalary: "unanswered" }), 1).entries;
    expect(inWords(first)).toMatchObject({ amount: UNPUBLISHED, status: "possible" });
    expect(doubtsOf(first)).toEqual(["startingSalary"]);
  });

  test("a personal adviser is told whom it is for and what would change it", () => {
    const result = worked(offer(), person(), 1, role("personal-adviser"));
    expect(result.nothing[0]).toMatchObject({
      reason: "it is for social workers and senior practitioners, not for personal advisers",
      change: "the role of social worker or senior practitioner",
    });
  });
});

describe("20% of salary in hard-to-recruit teams, at most £8,000, and 5% in every other", () => {
  const offer = () => offerOf("hard-to-recruit-teams");

  test("the front door on £36,000 gets £7,200 a year, and not the 5% as well", () => {
    const result = worked(offer(), person({ team: "front-door" }), 2);
    expect(payments(result)).toEqual(["2027-08-31: £7,200 (certain)", "2028-08-31: £7,200 (certain)"]);
  });

  test("on £45,000, 20% is more than £8,000, which is the most", () => {
    const [first] = worked(
      offer(),
      person({ team: "court-team", startingSalary: salary(45_000) }),
      1,
    ).entries;
    expect(inWords(first)).toMatchObject({
      amount: exactly(pence(800_000)),
      formula: "20% × £45,000, at most £8,000",
    });
  });

  test("the leaving care team gets 5%", () => {
    expect(payments(worked(offer(), person({ team: "leaving-care-team" }), 1))).toEqual([
      "2027-08-31: £1,800 (certain)",
    ]);
  });

  test("with no team said, it is one of the two, and the smaller is certain", () => {
    const result = worked(offer(), person(), 1);
    expect(payments(result)).toEqual(["2027-08-31: £1,800 to £7,200 (possible)"]);
    expect(result.totals).toMatchObject({ certain: 180_000, possible: 540_000 });
    expect(result.openQuestions).toEqual(["team"]);
  });

  test("a role that works only at the front door need not say so", () => {
    const atFrontDoor = role("social-worker", { places: ["front-door"] });
    expect(payments(worked(offer(), person(), 1, atFrontDoor))).toEqual(["2027-08-31: £7,200 (certain)"]);
  });
});

describe("steps by year of service", () => {
  const offer = () => offerOf("stepped-years");
  const result = () => worked(offer(), person(), 6);
  const givenBy = (slug: string) => ({
    entries: result().entries.filter(({ rule }) => rule.benefit === slug),
  });

  test("after the last step an amount that the council has not stated is not guessed", () => {
    expect(payments(givenBy("retention-bonus")).slice(2)).toEqual([
      "2029-08-31: £2,500 (certain)",
      "2030-08-31: not stated (not stated)",
      "2031-08-31: not stated (not stated)",
      "2032-08-31: not stated (not stated)",
    ]);
  });

  test("milestones at three and five years pay nothing between or after", () => {
    expect(payments(givenBy("milestones"))).toEqual([
      "2029-08-31: £3,000 (certain)",
      "2031-08-31: £5,000 (certain)",
    ]);
  });

  test("a rate that rises after four years is paid each anniversary at the rate that is then due", () => {
    expect(payments(givenBy("rising-rate"))).toEqual([
      "2027-09-01: £2,000 (certain)",
      "2028-09-01: £2,000 (certain)",
      "2029-09-01: £2,000 (certain)",
      "2030-09-01: £3,000 (certain)",
      "2031-09-01: £3,000 (certain)",
    ]);
  });

  test("each entry cites the step that it follows", () => {
    const [first] = givenBy("retention-bonus").entries;
    expect(first?.rule).toMatchObject({
      benefit: "retention-bonus",
      path: "rules.0.amount.byService.0.amount",
    });
  });

  test("a horizon of one year gives nothing from a milestone at three, and says what would change it", () => {
    const short = worked(offer(), person(), 1);
    expect(short.nothing.find(({ benefit }) => benefit === "milestones")).toMatchObject({
      reason: "it starts after 3 years of service, and you will have served 1 complete year by then",
      change: "3 years of service",
    });
  });
});

describe("a month of salary every three years, at least £2,500, at most £6,000 in all", () => {
  const offer = () => offerOf("months-of-salary");
  const award = (amount: number, years: number) =>
    worked(offer(), person({ startingSalary: salary(amount), yearsQualified: 0 }), years).entries.filter(
      (entry) => isMoney(entry) && entry.rule.benefit === "long-service-award",
    );

  test("£36,000 gives £3,000", () => {
    expect(inWords(award(36_000, 3)[0])).toMatchObject({
      amount: exactly(pence(300_000)),
      formula: "£36,000 ÷ 12 × 1 month",
    });
  });

  test("£24,000 gives the least, £2,500", () => {
    expect(inWords(award(24_000, 3)[0])).toMatchObject({
      amount: exactly(pence(250_000)),
      formula: "£24,000 ÷ 12 × 1 month, at least £2,500",
    });
  });

  test("£30,000 reaches the most in all with the third, and the fourth gives nothing", () => {
    expect(award(30_000, 12).map((entry) => isMoney(entry) && entry.amount.most)).toEqual([
      250_000, 250_000, 100_000,
    ]);
  });

  test("an amount by years since qualifying grows with service, and stops after three years", () => {
    const result = worked(offer(), person({ yearsQualified: 3 }), 5);
    const experience = {
      entries: result.entries.filter(({ rule }) => rule.benefit === "experience-payment"),
    };
    expect(payments(experience)).toEqual([
      "2027-08-31: £500 (certain)",
      "2028-08-31: £1,000 (certain)",
      "2029-08-31: £1,000 (certain)",
    ]);
  });

  test("one year after qualifying is too early for it", () => {
    const result = worked(offer(), person({ yearsQualified: 0 }), 1);
    expect(reasonFor(result, "experience-payment")).toBe("1 year qualified is less than 2 years");
  });
});
