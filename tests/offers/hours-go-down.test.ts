import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, doubtsOf, hours } from "./offer-fixture";

/** £3,000 on starting, tied for 24 months, of which something is paid back if hours go down in that time. */

const rule = (how: string) =>
  `${figures({ money: "3000 pounds", two: "24 months" })}rules: [{gives: payment, amount: money, when: starting, proRata: no, repay: {within: two, of: starting, how: all of it${how}}}]`;
const from = (date: string, weekly = 18) => ({ hoursChanges: [{ from: day(date), share: hours(weekly) }] });
const HALF =
  "your hours go down on 1 September 2027, and the part of it for the hours that fall away is paid back, or less where the time to stay is partly over";

describe("hours that go down from 36 to 18 after a year", () => {
  test("cost at most half of it where it is paid back in proportion", () => {
    const answer = answerOf(rule(", ifHoursGoDown: in proportion"), { told: from("2027-09-01") });
    expect(totalsIn(answer.totals)).toBe("£1,500 certain, £1,500 possible");
    expect(doubtsOf(answer.entries[0])).toEqual([HALF]);
  });

  test.each(["all of it", "not stated"])("may cost all of it where %s is paid back", (how) => {
    expect(given(rule(`, ifHoursGoDown: ${how}`), { told: from("2027-09-01") })).toEqual([
      "2026-09-01: up to £3,000 (possible)",
    ]);
  });

  test("cost nothing where the rule does not say so", () => {
    expect(given(rule(""), { told: from("2027-09-01") })).toEqual(["2026-09-01: £3,000 (certain)"]);
  });
});

test.each([
  ["after the time to stay", from("2028-09-01"), "£3,000 (certain)"],
  ["on its last day", from("2028-08-31"), "£1,500 to £3,000 (possible)"],
  [
    "after leaving",
    { ...from("2027-09-01"), leaving: { on: day("2027-08-31"), noticeGiven: day("2027-06-01") } },
    "£3,000 (certain)",
  ],
])("hours that go down %s", (_, told, amount) => {
  expect(given(rule(", ifHoursGoDown: in proportion"), { told })).toEqual([`2026-09-01: ${amount}`]);
});

test("hours that go up cost nothing", () => {
  const told = { hours: hours(18), ...from("2027-09-01", 36) };
  expect(given(rule(", ifHoursGoDown: in proportion"), { told })).toEqual(["2026-09-01: £3,000 (certain)"]);
});
