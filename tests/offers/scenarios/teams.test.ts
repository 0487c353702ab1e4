import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { questionsFor } from "@/lib/offers/questions/questions";
import {
  day,
  hours,
  offerOf,
  offerWritten,
  payments,
  person,
  reasonFor,
  role,
  salary,
  worked,
} from "../offer-fixture";

describe("a supplement of 15% in two teams, £7,000 at most, and of 7.5% in the others, from Grade 8", () => {
  const offer = () => offerOf("supplement-for-higher-grades");
  const inTeam = (team: string, more = {}) => person({ team, contract: "permanent", ...more });

  test("£5,400 of £36,000 in the first year, and as much in the second if the review leaves it", () => {
    expect(payments(worked(offer(), inTeam("front-door"), 2))).toEqual([
      "2026-09-01 to 2027-08-31: £5,400 (certain)",
      "2027-09-01 to 2028-08-31: £5,400 (possible)",
    ]);
  });

  test("15% of £50,000 would be £7,500, and is £7,000", () => {
    const well = inTeam("court-team", { startingSalary: salary(50_000) });
    expect(worked(offer(), well, 1).totals.certain).toBe(700_000);
  });

  test("£2,700 in a team that the rule leaves out, half of it for half the hours", () => {
    expect(worked(offer(), inTeam("leaving-care-team"), 1).totals.certain).toBe(270_000);
    expect(worked(offer(), inTeam("leaving-care-team", { hours: hours(18) }), 1).totals.certain).toBe(
      135_000,
    );
  });

  test("nothing on Grade 7, and nothing for agency staff", () => {
    const lower = worked(offer(), inTeam("front-door"), 1, role("social-worker", { grade: "grade-7" }));
    expect(reasonFor(lower, "market-supplement")).toBe("Grade 7 is below Grade 8");
    const agency = worked(offer(), inTeam("front-door", { contract: "agency" }), 1);
    expect(reasonFor(agency, "market-supplement")).toBe(
      "it is not for people with agency or casual contracts",
    );
  });

  test("without a team it is possible, and the team is asked", () => {
    expect(payments(worked(offer(), person({ contract: "permanent" }), 1))).toEqual([
      "2026-09-01 to 2027-08-31: £2,700 to £5,400 (possible)",
    ]);
    expect(questionsFor(offer(), role("social-worker"))).toContain("team");
  });

  test("in the words of the rule", () => {
    expect(offer().benefits[0]?.whoWords).toBe(
      "For social workers, senior practitioners and team managers on Grade 8 or above; not for people with agency or casual contracts.",
    );
    expect(offer().benefits[0]?.rules[0]?.words).toMatch(
      /^Each year, in monthly parts: 15% of your salary, at most £7,000 for the Front Door Team; 15% of your salary, at most £7,000 for the Court Team; 7\.5% of your salary for others\./,
    );
  });
});

describe("steps for one team, and smaller ones for the others", () => {
  const offer = () => offerOf("steps-by-team");
  const inTeam = (team: string, more = {}) =>
    person({ team, answers: { "registered-with-social-work-england": true }, ...more });

  test("£1,500, £2,500 and £4,000 in the Front Door Team, each with the salary of the month after", () => {
    expect(payments(worked(offer(), inTeam("front-door"), 6))).toEqual([
      "2027-09-01 to 2027-09-30: £1,500 (certain)",
      "2028-09-01 to 2028-09-30: £2,500 (certain)",
      "2029-09-01 to 2029-09-30: £4,000 (certain)",
    ]);
  });

  test("£1,000, £1,500 and £2,000 elsewhere, half for 18 of 36 hours", () => {
    expect(payments(worked(offer(), inTeam("court-team", { hours: hours(18) }), 6))).toEqual([
      "2027-09-01 to 2027-09-30: £500 (certain)",
      "2028-09-01 to 2028-09-30: £750 (certain)",
      "2029-09-01 to 2029-09-30: £1,000 (certain)",
    ]);
  });

  test("five months after being paid all of it is paid back, after six none", () => {
    const result = worked(offer(), inTeam("front-door"), 6);
    expect(settlement(result, day("2028-02-27")).certain.back).toBe(150_000);
    expect(settlement(result, day("2028-03-31")).certain.back).toBe(0);
  });

  test("the words put each team before its steps", () => {
    expect(offer().benefits[0]?.rules[0]?.words).toMatch(
      /^On completing each year of service: for the Front Door Team, £1,500 after 1 year, £2,500 after 2 years, £4,000 after 3 years, and nothing after that; for others, £1,000 after 1 year,/,
    );
  });
});

describe("another amount for those whom a table leaves out", () => {
  const figures = `
figures:
  more: {label: More, value: 3000, unit: pounds, effective: not stated, source: advert}
  less: {label: Less, value: 1500, unit: pounds, effective: not stated, source: advert}
  share: {label: Share, value: 5, unit: percent, effective: not stated, source: advert}
  many: {label: Many, value: 33, unit: days, effective: not stated, source: advert}
  few: {label: Few, value: 27, unit: days, effective: not stated, source: advert}
`;
  const rule = (fields: string) => offerWritten(`${figures}\nrules: [{${fields}, proRata: no}]`).offer;
  const money = (otherwise: string) =>
    rule(
      `gives: payment, amount: {by: role, amounts: {team-manager: more}, otherwise: ${otherwise}}, when: starting, repay: none`,
    );

  test.each([
    ["less", "2026-09-01: £1,500 (certain)"],
    ["{percent: share, of: starting salary}", "2026-09-01: £1,800 (certain)"],
    ["not stated", "2026-09-01: not stated (not stated)"],
  ])("otherwise: %s", (otherwise, paid) => {
    expect(payments(worked(money(otherwise), person(), 1))).toEqual([paid]);
    expect(payments(worked(money(otherwise), person(), 1, role("team-manager")))).toEqual([
      "2026-09-01: £3,000 (certain)",
    ]);
  });

  test("otherwise: nothing", () => {
    expect(reasonFor(worked(money("nothing"), person(), 1), "benefit")).toBe("it has no amount for the role");
  });

  test("is cited where it stands, and asks only those whom it may concern", () => {
    const percent = money("{percent: share, of: starting salary}");
    expect(worked(percent, person(), 1).entries[0]?.rule.path).toBe("rules.0.amount.otherwise");
    expect(questionsFor(percent, role("social-worker"))).toContain("startingSalary");
    expect(questionsFor(percent, role("team-manager"))).not.toContain("startingSalary");
  });

  test("leave too: 33 days for Grade 9, otherwise 27", () => {
    const leave = rule("gives: annual leave, amount: {by: grade, amounts: {grade-9: many}, otherwise: few}");
    const days = (grade: string) =>
      worked(leave, person(), 1, role("social-worker", { grade })).years[0]?.leave[0]?.total;
    expect([days("grade-8"), days("grade-9")]).toEqual([
      { least: 27, most: 27 },
      { least: 33, most: 33 },
    ]);
    expect(leave.benefits[0]?.rules[0]?.words).toContain("33 days for Grade 9; 27 days for others");
  });
});
