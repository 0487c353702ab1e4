import { describe, expect, test } from "vitest";
import { ANNUAL, EXTRA, inYears, leaveUnder } from "./leave-written";
import { day, doubtsOf, hours, inWords, role } from "./offer-fixture";

describe("a number of days", () => {
  test.each([
    [`${ANNUAL}, amount: days`, "27 days (certain)"],
    [`${EXTRA}, amount: hours`, "7.5 hours (certain)"],
    [`${EXTRA}, amount: up-to`, "0 to 5 days (possible: it is up to 5 days, and may be less)"],
    [`${EXTRA}, amount: about`, "5 days (certain)"],
    [`${EXTRA}, amount: unknown`, "not stated days (not stated)"],
    [`${EXTRA}, amount: not stated`, "not stated days (not stated)"],
  ])("%s gives %s", (rule, line) => expect(inYears(rule)).toEqual([line]));

  test("the entry says how, when and under which rule", () => {
    const [entry] = leaveUnder([`name: Leave, gives: annual leave, proRata: yes, amount: days`], {
      hours: hours(18),
    }).entries;
    expect(inWords(entry)).toMatchObject({
      name: "Leave",
      gives: "annual leave",
      year: 1,
      occasion: "in year 1",
      formula: "27 days × 50% of full-time hours",
      when: { kind: "period", from: "2026-09-01", to: "2027-08-31" },
      due: "2026-09-01",
      rule: { benefit: "benefit", benefitName: "Benefit", path: "rules.0.amount" },
    });
    expect(inWords(leaveUnder([`${EXTRA}, amount: unknown`]).entries[0])).toMatchObject({
      formula: "amount not stated",
    });
  });

  test("is to a hundredth in proportion to hours: 8.33 days for 27 of 36 hours are 6.25", () => {
    expect(inYears("gives: annual leave, proRata: yes, amount: third", { hours: hours(27) })).toEqual([
      "6.25 days (certain)",
    ]);
  });

  test("that it is up to is all that the council promises", () => {
    const [entry] = leaveUnder([`${EXTRA}, amount: up-to`]).entries;
    expect(entry?.doubts.map(({ kind }) => kind)).toEqual(["not promised"]);
    expect(doubtsOf(entry)).toEqual(["it is up to 5 days, and may be less"]);
  });

  test("without an answer on hours is open", () => {
    expect(inYears("gives: annual leave, proRata: yes, amount: days", { hours: "unanswered" })).toEqual([
      "27 days (possible: hours)",
    ]);
  });

  test("that may or may not be in proportion is between the two", () => {
    expect(inYears("gives: annual leave, proRata: not stated, amount: days", { hours: hours(18) })).toEqual([
      "13.5 to 27 days (possible: not stated: Ashbourne has not said whether this leave is reduced for part-time hours)",
    ]);
  });

  test("begins with the job, in the first year of the timeline or a later one", () => {
    const when = (start: string) =>
      leaveUnder([`${ANNUAL}, amount: days`], { start: day(start) }, 2).entries.map((entry) => entry.when);
    const second = { kind: "period", from: "2027-09-01", to: "2028-08-31" };
    expect(when("2027-08-31")).toEqual([{ kind: "period", from: "2027-08-31", to: "2027-08-31" }, second]);
    expect(when("2027-09-01")).toEqual([second]);
    expect(inYears(`${ANNUAL}, amount: days`, { start: day("2027-09-01") })).toEqual([
      "nothing: the job has not started by then",
    ]);
  });

  test("is not for somebody whom the conditions leave out, and says what would change it", () => {
    expect(
      leaveUnder([`${ANNUAL}, amount: days, who: {contract: [permanent]}`], { contract: "agency" }).nothing,
    ).toEqual([
      expect.objectContaining({
        reason: "it is not for agency contracts",
        change: "one of these contracts: permanent",
      }),
    ]);
  });
});

describe("days by role, grade or team", () => {
  const table = (by: string, rows: string, otherwise: string) =>
    `${ANNUAL}, amount: {by: ${by}, amounts: {${rows}}, otherwise: ${otherwise}}`;
  const byGrade = (otherwise: string) => table("grade", "grade-9: more-days", otherwise);

  test.each([
    [byGrade("days"), "grade-9", "32 days (certain)"],
    [byGrade("days"), "grade-8", "27 days (certain)"],
    [byGrade("nothing"), "grade-8", "nothing: it gives no leave for the grade"],
    [byGrade("not stated"), "grade-8", "not stated days (not stated)"],
    [
      byGrade("days"),
      "not stated",
      "not stated days (not stated: not stated: Ashbourne has not published the grade of this role)",
    ],
  ])("%s on %s gives %s", (rule, grade, line) => {
    expect(inYears(rule, {}, 1, role("social-worker", { grade }))).toEqual([line]);
  });

  test("a team that is not told leaves it open", () => {
    expect(inYears(table("team", "front-door: more-days", "days"))).toEqual([
      "not stated days (not stated: team)",
    ]);
  });

  test("is cited where it stands", () => {
    const path = (grade: string) =>
      leaveUnder([byGrade("days")], {}, 1, role("social-worker", { grade })).entries[0]?.rule.path;
    expect(path("grade-9")).toBe("rules.0.amount.amounts.grade-9");
    expect(path("grade-8")).toBe("rules.0.amount.otherwise");
  });
});
