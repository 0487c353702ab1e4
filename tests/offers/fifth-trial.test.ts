import { describe, expect, test } from "vitest";
import { loansLeft } from "@/lib/offers/leaving/loans-left";
import { moneyRangeWords } from "@/lib/offers/words/entry-words";
import { type Asked, answerOf, figures, given, totalsIn } from "./answered";
import { day, doubtsOf, hours, salary } from "./offer-fixture";

/** What thirty-four further offers, written from the guide alone, got wrong. */

const FIGURES = figures({
  two: "2 days",
  bought: "up to 10 days",
  "half-year": "6 months",
  year: "12 months",
  near: "45 pence",
  far: "25 pence",
  limit: "8500 count",
  retention: "3000 pounds",
  flat: "1500 pounds",
  tenth: "10 percent",
  point: "30 count",
  points: "2 count",
  month: "1 months",
  lent: "2000 pounds",
  ten: "10 months",
  "half-more": "150 percent",
  whole: "100 percent",
  hours: "2 hours",
  day: "7.2 hours",
  hour: "1 hours",
});
const rule = (fields: string) => `${FIGURES}rules: [{${fields}, proRata: no, repay: none}]`;
const leaving = (on: string) => ({ leaving: { on: day(on), noticeGiven: "unanswered" as const } });

describe("leave that begins within a year of the job", () => {
  const extra = (fields: string) => `${FIGURES}rules: [{gives: extra leave, proRata: no, ${fields}}]`;
  const IN_PROPORTION = "startersAndLeavers: in proportion";
  const passed = { told: { probationEnds: day("2027-02-28") }, years: 2 };

  test.each<[string, string, Asked, readonly string[]]>([
    [
      "with the day after probation, which is no part of a year that anybody has said",
      "amount: two, serviceFrom: probation passed",
      passed,
      ["2027-03-01 to 2027-08-31: 0 to 2 days (possible)", "2027-09-01 to 2028-08-31: 2 days (certain)"],
    ],
    [
      "in proportion, half of it",
      `amount: two, serviceFrom: probation passed, ${IN_PROPORTION}`,
      passed,
      ["2027-03-01 to 2027-08-31: 1 day (certain)", "2027-09-01 to 2028-08-31: 2 days (certain)"],
    ],
    [
      "not while probation may never end",
      "amount: two, serviceFrom: probation passed",
      { years: 1 },
      ["2026-09-01 to 2027-08-31: 0 to 2 days (possible)"],
    ],
    [
      "with half a year of service",
      `amount: bought, who: {serviceAtLeast: half-year}, ${IN_PROPORTION}`,
      { years: 2 },
      [
        "2027-03-01 to 2027-08-31: 0 to 5 days (possible)",
        "2027-09-01 to 2028-08-31: 0 to 10 days (possible)",
      ],
    ],
    [
      "in full, where the council says so",
      "amount: two, who: {serviceAtLeast: half-year}, startersAndLeavers: in full",
      { years: 1 },
      ["2027-03-01 to 2027-08-31: 2 days (certain)"],
    ],
  ])("%s", (_, fields, asked, lines) => {
    expect(given(extra(fields), asked)).toEqual(lines);
  });

  test.each([
    [IN_PROPORTION, "1 day"],
    ["startersAndLeavers: in full", "2 days"],
  ])("beside other leave of its kind that goes on, as it does alone (%s)", (share, days) => {
    const beside = `${FIGURES}rules: [{gives: extra leave, amount: bought, proRata: no}, {gives: extra leave, proRata: no, amount: two, serviceFrom: probation passed, ${share}}]`;
    expect(given(beside, passed).filter((line) => !line.includes("10 days"))).toEqual([
      `2027-03-01 to 2027-08-31: ${days} (certain)`,
      "2027-09-01 to 2028-08-31: 2 days (certain)",
    ]);
  });

  test.each(["extra leave", "training"])("and so does %s with half a year of service", (kind) => {
    const rule = (more: string) => `{gives: ${kind}, proRata: no, ${more}}`;
    const later = "amount: two, who: {serviceAtLeast: half-year}, startersAndLeavers: in full";
    const beside = `${FIGURES}rules: [${rule("amount: bought")}, ${rule(later)}]`;
    expect(given(beside, { years: 1 }).filter((line) => !line.includes("10 days"))).toEqual([
      "2027-03-01 to 2027-08-31: 2 days (certain)",
    ]);
  });

  test("is nothing to who leaves before, and neither is time for training of a year of leaving certain", () => {
    const half = extra("amount: two, who: {serviceAtLeast: half-year}");
    expect(given(half, { told: leaving("2027-01-31") })).toEqual([expect.stringMatching(/^nothing: /)]);
    const training = half
      .replace("extra leave", "training")
      .replace(", who: {serviceAtLeast: half-year}", "");
    expect(given(training, { told: leaving("2027-01-31"), years: 1 })).toEqual([
      "2026-09-01 to 2027-08-31: 0 to 2 days (possible)",
    ]);
  });
});

test("a limit in a year is reached in the course of it: who works half of one has it in full", () => {
  const miles = (limit: string, amount: string) =>
    `{gives: payment, amount: ${amount}, when: {forEach: mile, counted: in a year, question: How many?, key: miles, ${limit}: limit}, proRata: no, repay: none}`;
  const both = `${FIGURES}rules: [${miles("upTo", "near")}, ${miles("above", "far")}]`;
  const asked = (more: object) => ({ told: { times: { miles: 9000 }, ...more }, years: 1 });
  expect(given(both, asked({}))).toEqual([
    "2026-09-01 to 2027-08-31: £3,825 (certain)",
    "2026-09-01 to 2027-08-31: £125 (certain)",
  ]);
  expect(given(both, asked(leaving("2027-02-28")))).toEqual(["2026-09-01 to 2027-02-28: £2,025 (certain)"]);
});

test.each([
  ["2027-06-24", []],
  ["2027-06-25", ["2027-06-25: £1,500 (certain)"]],
  ["2027-12-28", ["2027-06-25: £1,500 (certain)", "2027-12-24: £1,500 (certain)"]],
])("a payment in a named month goes to who is in post on its pay day: leaving on %s", (on, lines) => {
  const inMonths = rule(
    "gives: payment, amount: retention, when: {months: [June, December], each: an equal share, shortFirstYear: in proportion}",
  );
  const payDay = { day: 25, ifWeekend: "the working day before" };
  const all = given(inMonths, { payDay, told: { start: day("2027-01-01"), ...leaving(on) } });
  expect(all.filter((line) => !line.startsWith("nothing"))).toEqual(lines);
});

describe("points of the grade, of £38,000 to £42,500", () => {
  const upToThirty = rule(
    "gives: payment, who: {spinalColumnPointAtMost: point}, amount: retention, when: starting",
  );
  const above = rule(
    "gives: payment, amount: {raisesTo: {pointsAbove: points, upTo: the maximum of the grade}}, when: {monthly: a twelfth of the amount}",
  );
  const on = (yaml: string, amount: number) =>
    given(yaml, { told: { startingSalary: salary(amount) }, years: 1 })[0];

  test("a salary that is one of them tells the scale point, and one that is none asks for it", () => {
    expect(on(upToThirty, 40_000)).toBe("2026-09-01: £3,000 (certain)");
    expect(on(upToThirty, 41_000)).toBe("nothing: scale point 31 is above 30");
    expect(on(upToThirty, 40_500)).toBe("2026-09-01: £3,000 (possible)");
  });

  test.each([
    [38_000, "2026-09-01 to 2027-08-31: £2,000 (certain)"],
    [41_000, "2026-09-01 to 2027-08-31: £1,500 (certain)"],
    [42_500, "nothing: the salary is £42,500 or more already"],
    [45_000, "nothing: the salary is £42,500 or more already"],
  ])("two more of them end with the grade: on £%d, %s", (amount, line) => {
    expect(on(above, amount)).toBe(line);
  });
});

test.each([
  ["2027-08-31", "2027-08-31: £3,000 (certain)"],
  ["2027-09-01", "nothing: it comes if you claim it by 31 August 2027, and that is later"],
])("what is claimed within a year may be claimed on its last day: %s", (on, line) => {
  const claim = rule(
    "gives: payment, amount: retention, when: {event: you claim it, question: When?, key: claim, within: year}",
  );
  expect(given(claim, { told: { events: { claim: day(on) } } })).toEqual([line]);
});

test("a loan of a month's pay for one's hours has its limit whatever the hours", () => {
  const loan = `${FIGURES}rules: [{gives: loan, towards: a deposit, amount: {monthsOfSalary: month, of: current salary}, inAllAtMost: lent, proRata: yes, when: starting, interest: none, repaidOver: ten, onLeaving: the rest is due at once}]`;
  const left = (share: number) =>
    loansLeft(answerOf(loan, { told: { hours: hours(share) } }), day("2026-10-31")).map((one) =>
      moneyRangeWords(one.left),
    );
  expect([36, 18].map(left)).toEqual([["£1,800"], ["£1,350"]]);
});

test("of two amounts or nothing, as the team will tell, anything may come up to the larger", () => {
  const byTeam = rule(
    "gives: payment, amount: {by: team, amounts: {front-door: {percent: tenth, of: current salary}, court-team: flat}, otherwise: nothing}, when: {monthly: a twelfth of the amount}",
  );
  expect(given(byTeam, { years: 1 })).toEqual(["2026-09-01 to 2027-08-31: up to £3,600 (possible)"]);
  expect(totalsIn(answerOf(byTeam, { years: 1 }).totals)).toBe("£0 certain, £3,600 possible");
});

test("an amount that is published for some of the days on which it may come, and not for others, is in doubt", () => {
  const steps =
    "{byService: [{afterYears: 0, amount: flat}, {afterYears: 1, amount: not stated}], afterLastStep: the last step repeats}";
  const each = rule(
    `gives: payment, amount: ${steps}, when: {whenever: it happens, question: How many times?, key: times}`,
  );
  const [entry] = answerOf(each, { told: { times: { times: 1 } }, years: 2 }).entries;
  expect(entry?.status).toBe("possible");
  expect(doubtsOf(entry)).toEqual(["how much it is hangs on the day on which it falls due"]);
});

describe("what could not be said", () => {
  test.each<[string, string, Asked, string]>([
    [
      "£3,000 spread over ten months, and no longer",
      "gives: payment, amount: retention, when: {monthlyOver: ten}",
      { told: { start: day("2026-09-15") } },
      "2026-09-15 to 2027-07-14: £3,000 (certain)",
    ],
    [
      "a call-out is paid as two hours at time and a half",
      "gives: payment, amount: {hourlyPay: half-more, hours: hours, of: current salary}, when: {forEach: call-out, counted: in a year, question: How many?, key: call-outs}",
      { told: { times: { "call-outs": 10 } }, years: 1 },
      "2026-09-01 to 2027-08-31: £575.34 (certain)",
    ],
  ])("%s", (_, fields, asked, line) => {
    expect(given(rule(fields), asked)).toEqual([line]);
  });

  test("bought leave has its price, for the days that part-time staff may buy", () => {
    const buys = `${FIGURES}rules: [{gives: extra leave, amount: bought, price: {hourlyPay: whole, hours: day, of: current salary}, proRata: yes}]`;
    const asked = (share: number) => ({ told: { hours: hours(share) }, years: 1 });
    expect(given(buys, asked(36))[0]).toContain("0 to 10 days, for up to £1,380.82 of your pay");
    expect(given(buys, asked(18))[0]).toContain("0 to 5 days, for up to £690.41 of your pay");
    expect(given(buys, { told: { startingSalary: "unanswered" }, years: 1 })[0]).toContain("0 to 10 days (");
  });

  test("time off in lieu is hours, as often as somebody tells", () => {
    const lieu = `${FIGURES}rules: [{gives: time off, amount: hour, pay: full pay, when: {whenever: you work an hour more, question: How many?, key: more}}]`;
    expect(given(lieu, { told: { times: { more: 3 } } })).toEqual([
      "each time you work an hour more (3 times): 1 hour off, on full pay (certain)",
    ]);
  });
});
