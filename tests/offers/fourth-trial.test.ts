import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { day, role, salary } from "./offer-fixture";

/** What twenty-four further offers, written from the guide alone, got wrong. */

const FIGURES = figures({
  course: "500 pounds",
  year: "12 months",
  "half-year": "6 months",
  small: "36.9 pence",
  large: "50.5 pence",
  whole: "45 pence",
  most: "up to 13.7 pence",
});

describe("£500 a year towards a course after a year's service, at a time in the year that is not published", () => {
  const course = (service: string) =>
    `${FIGURES}rules: [{gives: reimbursement, of: a course, amount: course, when: each year, who: {serviceAtLeast: ${service}}, repay: none}]`;
  const told = { start: day("2027-01-01") };

  test("is nothing until the year is served", () => {
    expect(given(course("year"), { told })).toEqual([
      "2028-01-01 to 2028-12-31: £500 (certain)",
      "2029-01-01 to 2029-12-31: £500 (certain)",
    ]);
    expect(given(course("year"), { told, years: 1 })).toEqual([
      expect.stringMatching(/^nothing: .*12 months of service/),
    ]);
  });

  test("is possible in the first year where half a year is enough", () => {
    expect(given(course("half-year"), { told, years: 1 })).toEqual([
      "2027-01-01 to 2027-12-31: £500 (possible)",
    ]);
  });

  test("is nothing for who leaves on the day that completes it, and is possible for who stays a day longer", () => {
    const leaving = (on: string) => ({ leaving: { on: day(on), noticeGiven: "unanswered" as const } });
    expect(given(course("year"), { told: { ...told, ...leaving("2027-12-31") } })).toHaveLength(1);
    expect(given(course("year"), { told: { ...told, ...leaving("2028-01-01") } })).toEqual([
      "2028-01-01 to 2028-01-01: £500 (possible)",
    ]);
  });
});

describe("a rate for each mile is shown as it is published, with its parts of a penny", () => {
  const each = (amount: string, proRata = "no") =>
    `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: {forEach: mile, counted: in a year, question: How many miles?, key: miles}, proRata: ${proRata}, repay: none}]`;

  test.each([
    ["small", "36.9p each"],
    ["most", "up to 13.7p each"],
    ["whole", "45p each"],
    ["{by: role, amounts: {social-worker: small, team-manager: large}, otherwise: nothing}", "36.9p each"],
  ])("%s: %s", (amount, words) => {
    const [line] = given(each(amount), { of: role("social-worker") });
    expect(line).toBe(`for each mile: ${words} (possible)`);
  });
});

describe("a supplement of two points above one's own, as bands that raise pay to the points", () => {
  const POINTS = figures({ "p-31": "40000 pounds", "p-32": "41200 pounds", "p-33": "42500 pounds" });
  const rule = `${POINTS}rules: [{gives: payment, amount: {byPay: [{upTo: p-31, amount: {raisesTo: p-33}}], payReads: full-time pay}, when: {monthly: a twelfth of the amount}, proRata: no, repay: none}]`;
  const onPoint = { startingSalary: salary(40_000) };

  test("is not stated once an award has moved pay above them, and goes on", () => {
    const payChanges = [{ from: day("2027-09-01"), salary: salary(41_200) }];
    expect(given(rule, { years: 2, told: { ...onPoint, payChanges } })).toEqual([
      "2026-09-01 to 2027-08-31: £2,500 (certain)",
      "2027-09-01 to 2028-08-31: amount not published (not stated)",
    ]);
  });

  test("is nothing for whoever begins above them", () => {
    expect(given(rule, { told: { startingSalary: salary(45_000) } })).toEqual([
      expect.stringMatching(/^nothing: /),
    ]);
  });
});
