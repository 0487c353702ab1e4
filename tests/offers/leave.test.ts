import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/circumstances";
import type { LeaveEntry } from "@/lib/offers/entry";
import type { LeaveTotal } from "@/lib/offers/leave-totals";
import type { Timeline } from "@/lib/offers/timeline-types";
import { day, doubtsOf, hours, offerWritten, person, role, worked } from "./offer-fixture";

/** Rules of leave as an editor writes them, and what they give in each year from 1 September 2026. */

const figures = `
figures:
  days: {label: Days, value: 27, unit: days, effective: not stated, source: advert}
  more-days: {label: More days, value: 32, unit: days, effective: not stated, source: advert}
  third: {label: Days, value: 8.33, unit: days, effective: not stated, source: advert}
  up-to: {label: Days, value: 5, unit: days, qualifier: up to, effective: not stated, source: advert}
  about: {label: Days, value: 5, unit: days, qualifier: about, effective: not stated, source: advert}
  unknown: {label: Days, value: not stated, unit: days, effective: not stated, source: advert}
  hours: {label: Hours, value: 7.5, unit: hours, effective: not stated, source: advert}
  one: {label: A day, value: 1, unit: days, effective: not stated, source: advert}
  two: {label: Two days, value: 2, unit: days, effective: not stated, source: advert}
  cap: {label: Cap, value: 29, unit: days, effective: not stated, source: advert}
rules:
`;

const isLeave = (entry: Timeline["entries"][number]): entry is LeaveEntry =>
  entry.gives === "annual leave" || entry.gives === "extra leave";
const between = (least: unknown, most: unknown) => (least === most ? `${most}` : `${least} to ${most}`);

function leaveLine(entry: LeaveEntry): string {
  const doubts = doubtsOf(entry);
  const open = doubts.length === 0 ? "" : `: ${doubts.join("; ")}`;
  return `${between(entry.least, entry.most)} ${entry.unit} (${entry.status}${open})`;
}

const result = (
  rules: readonly string[],
  told: Partial<Circumstances> = {},
  years = 1,
  of = role("social-worker"),
) => {
  const { offer, problems } = offerWritten(figures + rules.map((rule) => `  - {${rule}}`).join("\n"));
  expect(problems).toEqual([]);
  return worked(offer, person(told), years, of);
};

/** What one rule gives, a line a year; or why it gives nothing. */
function inYears(
  rule: string,
  ...more: [told?: Partial<Circumstances>, years?: number, of?: ReturnType<typeof role>]
) {
  const { entries, nothing } = result([rule], ...more);
  return [...entries.filter(isLeave).map(leaveLine), ...nothing.map(({ reason }) => `nothing: ${reason}`)];
}

const ANNUAL = "gives: annual leave, proRata: no";
const EXTRA = "gives: extra leave, proRata: no";

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
    const [entry] = result([`name: Leave, gives: annual leave, proRata: yes, amount: days`], {
      hours: hours(18),
    }).entries;
    expect(entry).toMatchObject({
      name: "Leave",
      gives: "annual leave",
      year: 1,
      occasion: "in year 1",
      formula: "27 days × 50% of full-time hours",
      when: { kind: "period", from: "2026-09-01", to: "2027-08-31" },
      due: "2026-09-01",
      rule: { benefit: "benefit", benefitName: "Benefit", path: "rules.0.amount" },
    });
    expect(result([`${EXTRA}, amount: unknown`]).entries[0]).toMatchObject({ formula: "amount not stated" });
  });

  test("is to a hundredth in proportion to hours: 8.33 days for 27 of 36 hours are 6.25", () => {
    expect(inYears("gives: annual leave, proRata: yes, amount: third", { hours: hours(27) })).toEqual([
      "6.25 days (certain)",
    ]);
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
      result([`${ANNUAL}, amount: days`], { start: day(start) }, 2).entries.map((entry) => entry.when);
    const second = { kind: "period", from: "2027-09-01", to: "2028-08-31" };
    expect(when("2027-08-31")).toEqual([{ kind: "period", from: "2027-08-31", to: "2027-08-31" }, second]);
    expect(when("2027-09-01")).toEqual([second]);
    expect(inYears(`${ANNUAL}, amount: days`, { start: day("2027-09-01") })).toEqual([
      "nothing: the job has not started by then",
    ]);
  });

  test("is not for somebody whom the conditions leave out, and says what would change it", () => {
    expect(
      result([`${ANNUAL}, amount: days, who: {contract: [permanent]}`], { contract: "agency" }).nothing,
    ).toEqual([
      expect.objectContaining({
        reason: "it is not for agency contracts",
        change: "one of these contracts: permanent",
      }),
    ]);
  });
});

describe("a day more each year", () => {
  const yearly = (first: string, more = "") => `${EXTRA}, amount: {eachYear: one, first: ${first}${more}}`;
  const NOT_SAID =
    "not stated: Ashbourne has not said whether the first extra leave comes in the first year or after it";

  test("the first in the first year, or after it", () => {
    expect(inYears(yearly("in the first year"), {}, 3)).toEqual([
      "1 days (certain)",
      "2 days (certain)",
      "3 days (certain)",
    ]);
    expect(inYears(yearly("after the first year"), {}, 3)).toEqual(["1 days (certain)", "2 days (certain)"]);
    expect(inYears(yearly("after the first year"))).toEqual([
      "nothing: the first comes after the first year",
    ]);
  });

  test("where nobody has said, one or the other", () => {
    expect(inYears(yearly("not stated"), {}, 2)).toEqual([
      `0 to 1 days (possible: ${NOT_SAID})`,
      `1 to 2 days (possible: ${NOT_SAID})`,
    ]);
  });

  test("up to the most, at which it no longer matters when the first came", () => {
    expect(inYears(yearly("not stated", ", atMost: two"), {}, 3)).toEqual([
      `0 to 1 days (possible: ${NOT_SAID})`,
      `1 to 2 days (possible: ${NOT_SAID})`,
      "2 days (certain)",
    ]);
  });

  test("a most that is not published leaves every year open", () => {
    expect(inYears(yearly("in the first year", ", atMost: unknown"), {}, 2)).toEqual([
      "1 days (possible: not stated: Ashbourne has not said how much it can come to)",
      "2 days (possible: not stated: Ashbourne has not said how much it can come to)",
    ]);
  });

  test("how many days each year is not published", () => {
    expect(inYears(`${EXTRA}, amount: {eachYear: unknown, first: in the first year}`)).toEqual([
      "not stated days (not stated)",
    ]);
  });

  test("in hours it stays hours", () => {
    expect(inYears(`${EXTRA}, amount: {eachYear: hours, first: in the first year}`, {}, 2)).toEqual([
      "7.5 hours (certain)",
      "15 hours (certain)",
    ]);
  });

  test("the formula shows the years, and the most only where it is reached", () => {
    const formulas = (first: string) =>
      result([yearly(first, ", atMost: two")], {}, 4).entries.map(({ formula }) => formula);
    expect(formulas("in the first year")).toEqual([
      "1 × 1 day",
      "2 × 1 day",
      "3 × 1 day, at most 2 days",
      "4 × 1 day, at most 2 days",
    ]);
    expect(formulas("after the first year")).toEqual(["1 × 1 day", "2 × 1 day", "3 × 1 day, at most 2 days"]);
    expect(result([yearly("in the first year")]).entries[0]?.formula).toBe("1 × 1 day");
  });

  test("each doubt has the key under which it is asked of the council once", () => {
    expect(result([yearly("not stated", ", atMost: unknown")]).notStated.map(({ key }) => key)).toEqual([
      "benefit.rules.0.amount.first",
      "benefit.rules.0.amount.atMost",
    ]);
  });

  test("of service that nobody can date is not known", () => {
    expect(
      inYears(`${yearly("in the first year")}, serviceFrom: probation passed`, {
        probationEnds: "unanswered",
      }),
    ).toEqual(["not stated days (not stated: probationEnds)"]);
  });
});

describe("days by service", () => {
  const steps = (more = "afterLastStep: the last step repeats") =>
    `${ANNUAL}, amount: {byService: [{afterYears: 1, amount: days}, {afterYears: 2, amount: more-days}], ${more}}`;

  test("a step counts from the year that begins when its years are complete", () => {
    expect(inYears(steps(), {}, 3)).toEqual(["27 days (certain)", "32 days (certain)"]);
    // A day later, and the first year of service is complete a day after the second year of the timeline begins.
    expect(inYears(steps(), { start: day("2026-09-02") }, 3)).toEqual(["27 days (certain)"]);
  });

  test("before the first step there is none", () => {
    expect(inYears(steps())).toEqual(["nothing: it gives no leave for these years of service"]);
  });

  test("after the last step nothing, or nobody has said", () => {
    expect(inYears(steps("afterLastStep: nothing"), {}, 4)).toHaveLength(2);
    expect(inYears(steps("afterLastStep: not stated"), {}, 4)[2]).toBe("not stated days (not stated)");
  });

  test("years are counted when the leave year begins, where it has a day of its own", () => {
    const lines = (leaveYear: string, start: string) =>
      inYears(`${steps()}, leaveYear: ${leaveYear}`, { start: day(start) }, 3);
    const [one, two] = ["27 days (certain)", "32 days (certain)"];
    expect(lines("starting date", "2026-09-01")).toEqual([one, two]);
    // On 1 April 2027 half a year was served; on 1 April 2028 one year.
    expect(lines("{begins: 1 April}", "2026-09-01")).toEqual([one]);
    expect(lines("{begins: 1 September}", "2026-09-01")).toEqual([one, two]);
    expect(lines("{begins: 31 August}", "2026-09-01")).toEqual([one]);
  });

  test("each year cites the step that it follows", () => {
    const paths = result([steps()], {}, 3).entries.map(({ rule }) => rule.path);
    expect(paths).toEqual(["rules.0.amount.byService.0.amount", "rules.0.amount.byService.1.amount"]);
  });

  test("service that nobody can date leaves the step open", () => {
    const probation = `${steps()}, serviceFrom: probation passed`;
    expect(inYears(probation, { probationEnds: "unanswered" })).toEqual([
      "not stated days (not stated: probationEnds)",
    ]);
  });

  test("service elsewhere that is not told may bring as much as forty years would", () => {
    const continuous = `${steps("afterLastStep: the last step repeats")}, serviceFrom: continuous local government service`;
    expect(inYears(continuous, {}, 2).at(0)).toBe("27 to 32 days (possible: continuousServiceFrom)");
    expect(inYears(continuous, { continuousServiceFrom: "none" }, 2)).toEqual(["27 days (certain)"]);
    const far = `${ANNUAL}, serviceFrom: continuous local government service, amount: {byService: [{afterYears: 0, amount: days}, {afterYears: LAST, amount: more-days}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}`;
    expect(inYears(far.replace("LAST", "40"))).toEqual(["27 to 32 days (possible: continuousServiceFrom)"]);
    expect(inYears(far.replace("LAST", "41"))).toEqual(["27 days (possible: continuousServiceFrom)"]);
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
      result([byGrade("days")], {}, 1, role("social-worker", { grade })).entries[0]?.rule.path;
    expect(path("grade-9")).toBe("rules.0.amount.amounts.grade-9");
    expect(path("grade-8")).toBe("rules.0.amount.otherwise");
  });
});

describe("the leave of a year together", () => {
  const range = (total: LeaveTotal["total"]) =>
    total === "not stated" ? total : between(total.least, total.most);
  const totals = (rules: readonly string[], told: Partial<Circumstances> = {}) =>
    result(rules, told).years[0]?.leave.map(
      ({ unit, entitlement, extra, total, atMost }) =>
        `${range(entitlement)} and ${range(extra)} are ${range(total)} ${unit}${atMost === undefined ? "" : `, at most ${atMost}`}`,
    );
  const limit = (figure: string, amount = "two") => `${EXTRA}, amount: ${amount}, totalAtMost: ${figure}`;

  test.each<readonly [readonly string[], readonly string[]]>([
    [[`${ANNUAL}, amount: days`], ["27 and 0 are 27 days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: two`], ["27 and 2 are 29 days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: up-to`], ["27 and 0 to 5 are 27 to 32 days"]],
    [[`${EXTRA}, amount: two`], ["not stated and 2 are not stated days"]],
    [[`${ANNUAL}, amount: unknown`, `${EXTRA}, amount: two`], ["not stated and 2 are not stated days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: unknown`], ["27 and not stated are not stated days"]],
    [
      [`${ANNUAL}, amount: days`, `${EXTRA}, amount: hours`],
      ["27 and 0 are 27 days", "0 and 7.5 are 7.5 hours"],
    ],
    [
      [`${ANNUAL}, amount: third`, `${EXTRA}, amount: third`, `${EXTRA}, amount: third`],
      ["8.33 and 16.66 are 24.99 days"],
    ],
    [[`${ANNUAL}, amount: days`, limit("cap")], ["27 and 2 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("cap", "third")], ["27 and 8.33 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("cap"), limit("more-days")], ["27 and 4 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("unknown")], ["27 and 2 are 29 days"]],
    [[`${ANNUAL}, amount: days`, limit("cap", "up-to")], ["27 and 0 to 5 are 27 to 29 days, at most 29"]],
  ])("%o: %o", (rules, lines) => expect(totals(rules)).toEqual(lines));

  test("the most in all is in proportion to hours with the rule that names it", () => {
    const half = { hours: hours(18) };
    expect(totals([`gives: extra leave, proRata: yes, amount: two, totalAtMost: cap`], half)).toEqual([
      "not stated and 1 are not stated days, at most 14.5",
    ]);
  });

  test.each([
    [{ amount: "two", who: "{contract: [permanent]}" }, {}, "0 to 2"],
    [{ amount: "{eachYear: two, first: not stated}" }, {}, "0 to 2"],
    [
      { amount: "{eachYear: one, first: not stated}", serviceFrom: "{notBefore: 2020-01-01}" },
      { start: day("2024-09-01") },
      "2 to 3",
    ],
    [{ amount: "two", serviceFrom: "continuous local government service" }, {}, "2"],
    [{ amount: "two", serviceFrom: "not stated" }, { continuousServiceFrom: day("2020-01-01") }, "2"],
    [{ amount: "two", proRata: "not stated" }, { hours: hours(18) }, "1 to 2"],
    [{ amount: "two", proRata: "yes" }, { hours: "unanswered" as const }, "0 to 2"],
  ])("extra leave of %o for %o comes to %s", (fields, told, extra) => {
    const all = { gives: "extra leave", proRata: "no", ...fields };
    const rule = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
    expect(totals([rule.join(", ")], told)).toEqual([`not stated and ${extra} are not stated days`]);
  });

  test("somebody whose role is given none has no leave to add", () => {
    expect(totals([`${ANNUAL}, amount: days, who: {roles: [team-manager]}`])).toEqual([]);
  });
});
