import { describe, expect, test } from "vitest";
import { figures, given } from "./answered";
import { day, hours } from "./offer-fixture";

/** `severalRules: the largest` compares what the rules pay the person, and not what they pay somebody else. */

const FIGURES = figures({
  big: "2000 pounds",
  floor: "1500 pounds",
  tenth: "10 percent",
  night: "30 pounds",
});
const rule = (name: string, amount: string, proRata: string, when = "each completed year", more = "") =>
  `  - {gives: payment, name: ${name}, amount: ${amount}, when: ${when}, proRata: ${proRata}, repay: none${more}}`;
const largest = (...rules: readonly string[]) =>
  `severalRules: the largest\n${FIGURES}rules:\n${rules.join("\n")}`;
const FLOOR = rule("Two", "floor", "no");
const MONTHLY = "{monthly: a twelfth of the amount}";
const AWAY = ", whileAway: [{absence: a career break, key: break, payments: for the time at work}]";
const half = { hours: hours(18) };

describe("of £2,000 in proportion to hours and £1,500 whatever the hours", () => {
  test.each([
    ["half the week", "yes", half, "Two, 2027-08-31: £1,500 (certain)"],
    ["all of it", "yes", {}, "One, 2027-08-31: £2,000 (certain)"],
    ["30 of 36 hours", "yes", { hours: hours(30) }, "One, 2027-08-31: £1,666.67 (certain)"],
    [
      "half the week for the last of three quarters",
      "by average hours",
      { hoursChanges: [{ from: day("2027-06-01"), share: hours(18) }] },
      "One, 2027-08-31: £1,750 (certain)",
    ],
    [
      "half, and it is not said what that makes",
      "not stated",
      half,
      "2027-08-31: £1,500 to £2,000 (possible)",
    ],
    ["nobody knows what", "yes", { hours: "unanswered" as const }, "2027-08-31: £1,500 to £2,000 (possible)"],
  ])("somebody who works %s", (_, proRata, told, line) => {
    const one = rule("One", "big", proRata);
    expect(given(largest(one, FLOOR), { told, years: 1 })).toContain(line);
    expect(given(largest(FLOOR, one), { told, years: 1 })).toContain(line);
  });
});

test("hours that count alike for both need not be known", () => {
  const told = { hours: "unanswered" as const };
  const both = largest(rule("One", "big", "yes"), rule("Two", "floor", "yes"));
  expect(given(both, { told, years: 1 })[0]).toBe("One, 2027-08-31: £2,000 (possible)");
});

test.each([
  ["£2,000 a year by the month", rule("One", "big", "yes", MONTHLY)],
  [
    "a tenth of £36,000 with its half",
    rule("One", "{percent: tenth, of: current salary, atMost: big}", "yes"),
  ],
  [
    "30 nights at £30",
    rule("One", "night", "no", "{forEach: night, counted: in a year, question: How many?, key: nights}"),
  ],
])("%s is less than £1,500 on half the hours", (_, one) => {
  const told = { ...half, times: { nights: 30 } };
  expect(given(largest(one, FLOOR), { told, years: 1 })[0]).toBe("Two, 2027-08-31: £1,500 (certain)");
});

test("what time away leaves of a payment is compared", () => {
  const told = { events: { break: day("2026-11-01"), "break-back": day("2027-05-01") } };
  expect(
    given(largest(rule("One", "big", "no", "each completed year", AWAY), FLOOR), { told, years: 1 })[0],
  ).toBe("Two, 2027-08-31: £1,500 (certain)");
});
