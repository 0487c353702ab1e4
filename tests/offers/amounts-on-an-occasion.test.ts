import { describe, expect, test } from "vitest";
import { doubtWords } from "@/lib/offers/words/doubts";
import { comesTo, figures, under } from "./amount-written";
import { day, NAMES, offerWritten, person, role, salary, worked } from "./offer-fixture";

describe("one amount", () => {
  test.each([
    ["small", "£1,000 = £1,000 at amount"],
    ["up-to", "£500 = up to £500 (it is up to £500, and may be less) at amount"],
    ["about", "£500 = £500 (it is about £500, not exactly that) at amount"],
    ["nearly", "£500 = £500 (it is nearly £500, not exactly that) at amount"],
    ["least", "£500 = at least £500 at amount"],
    ["unknown", "amount not stated = not stated at amount"],
    ["not stated", "amount not stated = not stated at amount"],
  ])("%s", (amount, line) => expect(comesTo(amount)).toEqual([line]));
});

test("what the amount hangs on beside the person and the council's silence is not promised", () => {
  const doubtsUnder = (amount: string, when: string) =>
    worked(under(amount, when), person(), 1).entries[0]?.doubts.map((doubt) => [
      doubt.kind,
      doubt.kind === "unanswered" ? doubt.question : doubtWords(doubt, NAMES),
    ]);
  expect(doubtsUnder("about", "starting")).toEqual([["not promised", "it is about £500, not exactly that"]]);
  const steps = "{byService: [{afterYears: 0, amount: small}], afterLastStep: nothing}";
  expect(doubtsUnder(steps, "not stated, serviceFrom: probation passed")).toContainEqual([
    "not promised",
    "the amount hangs on the years of service by then",
  ]);
});

describe("a part of the salary", () => {
  test.each([
    ["{percent: tenth, of: starting salary}", "10% × £36,000 = £3,600 at amount"],
    ["{monthsOfSalary: two-months, of: starting salary}", "£36,000 ÷ 12 × 2 months = £6,000 at amount"],
    ["{monthsOfSalary: one-month, of: current salary}", "£36,000 ÷ 12 × 1 month = £3,000 at amount"],
    [
      "{percent: up-to-tenth, of: starting salary}",
      "10% × £36,000 = up to £3,600 (it is up to 10%, and may be less) at amount",
    ],
    ["{percent: unknown-share, of: starting salary}", "amount not stated = not stated at amount"],
    [
      "{percent: tenth, of: starting salary, atMost: large}",
      "10% × £36,000, at most £3,000 = £3,000 at amount",
    ],
    ["{percent: tenth, of: starting salary, atLeast: large}", "10% × £36,000 = £3,600 at amount"],
    [
      "{percent: tenth, of: starting salary, atLeast: unknown, atMost: unknown}",
      "10% × £36,000 = £3,600 (not stated: Ashbourne has not published its lowest or highest amount) at amount",
    ],
  ])("%s", (amount, line) => {
    expect(comesTo(amount)).toEqual([line]);
  });

  const limited = (pay: number) =>
    comesTo("{percent: tenth, of: starting salary, atLeast: small, atMost: large}", {
      startingSalary: salary(pay),
    });

  test("is at least and at most what the rule says, and says so only where that changes it", () => {
    expect(limited(9_990)).toEqual(["10% × £9,990, at least £1,000 = £1,000 at amount"]);
    expect(limited(10_000)).toEqual(["10% × £10,000 = £1,000 at amount"]);
    expect(limited(10_010)).toEqual(["10% × £10,010 = £1,001 at amount"]);
    expect(limited(29_990)).toEqual(["10% × £29,990 = £2,999 at amount"]);
    expect(limited(30_000)).toEqual(["10% × £30,000 = £3,000 at amount"]);
    expect(limited(30_010)).toEqual(["10% × £30,010, at most £3,000 = £3,000 at amount"]);
  });

  test("hangs on the salary where that is not told, and not where the share is not published", () => {
    const told = { startingSalary: "unanswered" as const };
    expect(comesTo("{percent: tenth, of: starting salary}", told)).toEqual([
      "amount not known yet = unanswered (startingSalary) at amount",
    ]);
    expect(comesTo("{percent: unknown-share, of: starting salary}", told)).toEqual([
      "amount not stated = not stated at amount",
    ]);
  });
});

describe("amounts by service", () => {
  const steps = (between: string, after: string) =>
    `{byService: [{afterYears: 1, amount: small}, {afterYears: 3, amount: large}], betweenSteps: ${between}, afterLastStep: ${after}}`;
  const given = (between: string, after: string, years = 5) =>
    comesTo(steps(between, after), {}, "each completed year", role("social-worker"), years);
  const FIRST = "£1,000 = £1,000 at amount.byService.0.amount";
  const SECOND = "£3,000 = £3,000 at amount.byService.1.amount";
  const NOT_STATED = "amount not stated = not stated at amount";

  test.each([
    ["the step before goes on", "the last step repeats", [FIRST, FIRST, SECOND, SECOND, SECOND]],
    ["nothing", "nothing", [FIRST, SECOND]],
    ["nothing", "the last step repeats", [FIRST, SECOND, SECOND, SECOND]],
    ["the step before goes on", "nothing", [FIRST, FIRST, SECOND]],
    ["not stated", "not stated", [FIRST, NOT_STATED, SECOND, NOT_STATED, NOT_STATED]],
  ])("between the steps %s, after the last %s", (between, after, lines) => {
    expect(given(between, after)).toEqual(lines);
  });

  const after = (years: number, unit = "years") =>
    offerWritten(
      `${figures}  time: {label: Time, value: ${years}, unit: ${unit}, effective: not stated, source: advert}
rules: [{gives: payment, amount: ${steps("nothing", "nothing")}, when: {after: time}, proRata: no, repay: none}]`,
    ).offer;
  const reason = (years: number, unit?: string) =>
    worked(after(years, unit), person(), 6).nothing.map(({ reason: words, change }) => [words, change]);

  test("before the first step, and after the last, it says why there is none", () => {
    expect(reason(11, "months")).toEqual([
      [
        "it starts after 1 year of service, and you will have served 0 complete years by then",
        "1 year of service",
      ],
    ]);
    expect(reason(12, "months")).toEqual([]);
    expect(reason(4)).toEqual([["it gives nothing after 4 complete years of service", undefined]]);
  });

  test("a year between two steps has nothing", () => {
    expect(reason(2)).toHaveLength(1);
    expect(reason(3)).toEqual([]);
  });

  test("at a time that nobody can date the step is open", () => {
    expect(comesTo(steps("nothing", "nothing"), {}, "not stated")).toEqual([
      "£1,000 = £1,000 (not stated: Ashbourne has not said when it is paid; whether you get it hangs on the day on which it falls due) at amount.byService.0.amount",
    ]);
  });
});

describe("amounts by role, grade or team", () => {
  const byGrade = (otherwise: string) => `{by: grade, amounts: {grade-9: large}, otherwise: ${otherwise}}`;
  const byTeam = (rows: string) => `{by: team, amounts: {${rows}}, otherwise: nothing}`;
  const on = (amount: string, grade: string) =>
    comesTo(amount, {}, "starting", role("social-worker", { grade }));

  test.each([
    [byGrade("nothing"), "grade-9", "£3,000 = £3,000 at amount.amounts.grade-9"],
    [byGrade("nothing"), "grade-8", "nothing: it has no amount for the grade (another grade)"],
    [byGrade("small"), "grade-8", "£1,000 = £1,000 at amount.otherwise"],
    [byGrade("not stated"), "grade-8", "amount not stated = not stated at amount"],
    [
      byGrade("small"),
      "not stated",
      "£3,000 = £1,000 to £3,000 (not stated: Ashbourne has not published the grade of this role) at amount.amounts.grade-9",
    ],
    [byTeam("front-door: large"), "grade-8", "£3,000 = £3,000 (team) at amount.amounts.front-door"],
  ])("%s on %s: %s", (amount, grade, line) => expect(on(amount, grade)).toEqual([line]));

  test.each([
    ["court-team: large", "court-team", "£3,000 = £3,000 at amount.amounts.court-team"],
    ["care-planning: large", "court-team", "£3,000 = £3,000 at amount.amounts.care-planning"],
    ["care-planning: small, court-team: large", "court-team", "£3,000 = £3,000 at amount.amounts.court-team"],
    ["care-planning: large", "care-planning", "£3,000 = £3,000 at amount.amounts.care-planning"],
    ["care-planning: large", "front-door", "nothing: it has no amount for the team (another team)"],
    ["court-team: large", "care-planning", "£3,000 = £3,000 (team) at amount.amounts.court-team"],
  ])("{%s} for the team %s: %s", (rows, team, line) =>
    expect(comesTo(byTeam(rows), { team })).toEqual([line]),
  );

  test("the grade that is not published is a matter for the council, by the rule that asks", () => {
    const ungraded = role("social-worker", { grade: "not stated" });
    const { notStated } = worked(under(byGrade("small"), "starting"), person(), 1, ungraded);
    expect(notStated.map(({ key }) => key)).toEqual(["benefit.rules.0.grade"]);
    expect(
      worked(under(byGrade("small"), "starting"), person({ start: day("2026-09-02") }), 1).nothing,
    ).toEqual([]);
  });
});
