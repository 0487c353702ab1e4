import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** £60 a month, £500 a year at most, for somebody who starts on 1 September 2026: twelve months are £720. */

const yaml = (year: string, more = "") =>
  `${figures({ monthly: "60 pounds", most: "500 pounds" })}rules: [{gives: payment, amount: monthly, when: {monthly: the whole amount}, proRata: no, repay: none, inAllAtMost: {amount: most, in: ${year}}${more}}]`;

describe("£60 a month, at most £500 in", () => {
  test("a calendar year: £240 from September, £480 to August, and £20 in September 2027 make £500 of 2027", () => {
    expect(given(yaml("a calendar year"), { years: 2 })).toEqual([
      "2026-09-01 to 2026-12-31: £240 (certain)",
      "2027-01-01 to 2027-08-31: £480 (certain)",
      "2027-09-01 to 2027-12-31: £20 (certain)",
      "2028-01-01 to 2028-08-31: £480 (certain)",
    ]);
  });

  test("a financial year: seven months to March are £420, five from April £300, and £200 is left from September 2027", () => {
    expect(given(yaml("a financial year"), { years: 2 })).toEqual([
      "2026-09-01 to 2027-03-31: £420 (certain)",
      "2027-04-01 to 2027-08-31: £300 (certain)",
      "2027-09-01 to 2028-03-31: £200 (certain)",
      "2028-04-01 to 2028-08-31: £300 (certain)",
    ]);
  });

  test("a tax year from 6 April: the salary of April is paid at its end, in the new year", () => {
    expect(given(yaml("a tax year"), { years: 1 })).toEqual([
      "2026-09-01 to 2027-03-31: £420 (certain)",
      "2027-04-01 to 2027-08-31: £300 (certain)",
    ]);
  });

  test("a year of service: £720 limited to £500 each year", () => {
    expect(given(yaml("a year of service"), { years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £500 (certain)",
      "2027-09-01 to 2028-08-31: £500 (certain)",
    ]);
  });

  test("a year that is not stated: £500 of a year of service to £720 of two calendar years; then £500 in each", () => {
    expect(given(yaml("not stated"), { years: 2 })).toEqual([
      "2026-09-01 to 2027-08-31: £500 to £720 (possible)",
      "2027-09-01 to 2028-08-31: £500 (certain)",
    ]);
  });

  test("a year that is not stated, from 1 January: calendar and year of service are one, £500; from April £720 may come", () => {
    expect(given(yaml("not stated"), { told: { start: day("2027-01-01") }, years: 1 })).toEqual([
      "2027-01-01 to 2027-12-31: £500 to £680 (possible)",
    ]);
  });
});

test("what is only possible in one year takes nothing from the next: £500 of the first, £240 of what is in 2026", () => {
  const asked = ", who: {answers: [{key: rota, question: Are you on the rota?, answer: yes}]}";
  expect(totalsIn(answerOf(yaml("a calendar year", asked), { years: 1 }).totals)).toBe(
    "£0 certain, £720 possible",
  );
  expect(totalsIn(answerOf(yaml("a calendar year", asked), { years: 2 }).totals)).toBe(
    "£0 certain, £1,220 possible",
  );
});
