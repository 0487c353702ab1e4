import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { offerWritten, salary } from "./offer-fixture";

/** A supplement that takes pay up to £38,500, and is a share of pay at most. */

const FIGURES = figures({
  level: "38500 pounds",
  tenth: "10 percent",
  most: "3000 pounds",
  open: "not stated percent",
});
const rule = (atMost: string, more = "", when = "{monthly: a twelfth of the amount}") =>
  `${FIGURES}rules: [{gives: payment, amount: {raisesTo: level, atMost: ${atMost}${more}}, when: ${when}, proRata: no, repay: none}]`;
const TENTH = "{percent: tenth, of: current salary}";
const paid = (yaml: string, pounds: number) =>
  given(yaml, { years: 1, told: { startingSalary: salary(pounds) } });

describe("10% of salary, reduced so that pay with it is no more than £38,500", () => {
  test.each([
    [34_000, "£3,400 (certain)"],
    [35_000, "£3,500 (certain)"],
    [35_001, "£3,499 (certain)"],
    [36_000, "£2,500 (certain)"],
  ])("on £%i: %s", (pounds, amount) => {
    expect(paid(rule(TENTH), pounds)).toEqual([`2026-09-01 to 2027-08-31: ${amount}`]);
  });

  test("at most £3,000 besides", () => {
    expect(paid(rule("{percent: tenth, of: current salary, atMost: most}"), 34_000)).toEqual([
      "2026-09-01 to 2027-08-31: £3,000 (certain)",
    ]);
  });

  test("for a month, a tenth of the pay for one", () => {
    const each =
      "{forEach: month of cover, counted: in a year, question: How many months would you cover?, key: cover}";
    // A twelfth of £4,500 is £375, and of £3,400 £283.33.
    expect(paid(rule(TENTH, ", for: a month", each), 34_000)).toEqual([
      "for each month of cover: £283.33 each (possible)",
    ]);
  });

  test("is in doubt where the share is not published", () => {
    expect(paid(rule("{percent: open, of: current salary}"), 34_000)).toEqual([
      "2026-09-01 to 2027-08-31: £4,500 (possible)",
    ]);
  });

  test("is worded with its limit", () => {
    expect(offerWritten(rule(TENTH)).offer.benefits[0]?.rules[0]?.words).toContain(
      "The difference between your salary and £38,500 (at most 10% of your salary) each year, in monthly parts.",
    );
  });
});
