import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { formulaWords } from "@/lib/offers/words/formula";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, doubtsOf, hours } from "./offer-fixture";

/** £3,000 on starting, tied for 24 months, of which something is paid back if hours go down in that time. */

const rule = (how: string, money = "3000 pounds") =>
  `${figures({ money, two: "24 months", limit: "2000 pounds" })}rules: [{gives: payment, amount: money, when: starting, proRata: no, repay: {within: two, of: starting, how: all of it${how}}}]`;
const tapered = (how: string) => rule(how).replace("how: all of it", "how: in proportion to months left");
const limited = rule(", ifHoursGoDown: in proportion");
const from = (date: string, weekly = 18) => ({ hoursChanges: [{ from: day(date), share: hours(weekly) }] });
const HALF =
  "your hours go down on 1 September 2027, and the part of it for the hours that fall away is paid back, or less where the time to stay is partly over";

describe("hours that go down from 36 to 18 after a year", () => {
  test("cost half of it where it is paid back in proportion, whenever they do", () => {
    const { totals, entries } = answerOf(rule(", ifHoursGoDown: in proportion"), {
      told: from("2027-09-01"),
    });
    expect(totalsIn(totals)).toBe("£1,500 certain, £0 possible");
    expect(entries.map(({ formula }) => formulaWords(formula))).toEqual([
      "£3,000, less what is paid back for hours that go down on 1 September 2027",
    ]);
  });

  test("cost at most half of it where less is paid back with the time, and whether of this part, too, is open", () => {
    const yaml = tapered(", ifHoursGoDown: in proportion");
    const answer = answerOf(yaml, { told: from("2027-09-01") });
    expect(totalsIn(answer.totals)).toBe("£1,500 certain, £1,500 possible");
    expect(doubtsOf(answer.entries[0])).toEqual([HALF]);
  });

  test.each([
    ["all of it", rule(", ifHoursGoDown: all of it"), "£0 (certain)"],
    // 12 of 24 months are left.
    ["as much as on leaving then", tapered(", ifHoursGoDown: all of it"), "£1,500 (certain)"],
    ["nobody knows how much", rule(", ifHoursGoDown: not stated"), "up to £3,000 (possible)"],
    ["half of what a limit leaves", `inAllAtMost: limit\n${limited}`, "£1,000 (certain)"],
    [
      "half of it, of up to £3,000",
      rule(", ifHoursGoDown: in proportion", "up to 3000 pounds"),
      "up to £1,500 (possible)",
    ],
  ])("cost %s where the rule says so", (_, yaml, amount) => {
    expect(given(yaml, { told: from("2027-09-01") })).toEqual([`2026-09-01: ${amount}`]);
  });

  test("cost nothing where the rule does not say so", () => {
    expect(given(rule(""), { told: from("2027-09-01") })).toEqual(["2026-09-01: £3,000 (certain)"]);
  });
});

test.each([
  ["after the time to stay", from("2028-09-01"), "£3,000 (certain)"],
  ["on its last day", from("2028-08-31"), "£1,500 (certain)"],
  [
    "after leaving",
    { ...from("2027-09-01"), leaving: { on: day("2027-08-31"), noticeGiven: day("2027-06-01") } },
    "£3,000 (certain)",
  ],
])("hours that go down %s", (_, told, amount) => {
  expect(given(rule(", ifHoursGoDown: in proportion"), { told })).toEqual([`2026-09-01: ${amount}`]);
});

describe("on leaving after hours fell to half, the part for the other half was asked back then", () => {
  const left = (yaml: string, told: object, on: string) => {
    const { certain, possible } = settlement(answerOf(yaml, { told }), day(on));
    return [certain, possible].map(({ back, safe, notStated }) =>
      [back, safe, notStated].map((pence) => pence / 100),
    );
  };

  test.each([
    ["all of it is tied", rule(", ifHoursGoDown: in proportion"), "2027-12-31", [3000, 0, 0]],
    ["and the time is over", rule(", ifHoursGoDown: in proportion"), "2028-08-31", [1500, 1500, 0]],
    // Of the half that fell away 12/24 or all of it, of the other half 6/24.
    [
      "whether that part gets less is open",
      tapered(", ifHoursGoDown: in proportion"),
      "2028-02-29",
      [1125, 1125, 750],
    ],
    [
      "all of it, in the same way as on leaving then",
      tapered(", ifHoursGoDown: all of it"),
      "2028-02-29",
      [1500, 1500, 0],
    ],
    ["how much is not stated", tapered(", ifHoursGoDown: not stated"), "2028-02-29", [750, 0, 2250]],
    ["before they fell", rule(", ifHoursGoDown: in proportion"), "2027-08-31", [3000, 0, 0]],
  ])("%s", (_, yaml, on, settled) => {
    expect(left(yaml, from("2027-09-01"), on)).toEqual([settled, [0, 0, 0]]);
  });

  test("as of the day before: whoever works less from the last day of a year has not completed it", () => {
    // Of the half that fell away 13/24 or all of it, of the other half 6/24.
    const settled = left(tapered(", ifHoursGoDown: in proportion"), from("2027-08-31"), "2028-02-29");
    expect(settled[0]).toEqual([1187.5, 1125, 687.5]);
  });

  test("in two falls, each on its day", () => {
    const told = {
      hoursChanges: [...from("2027-03-01", 27).hoursChanges, ...from("2027-09-01").hoursChanges],
    };
    // A quarter by 18/24, a quarter by 12/24, a half by 6/24.
    expect(left(tapered(", ifHoursGoDown: in proportion"), told, "2028-02-29")[0]).toEqual([
      1312.5, 1125, 562.5,
    ]);
  });
});

test("hours that go up cost nothing", () => {
  const told = { hours: hours(18), ...from("2027-09-01", 36) };
  expect(given(rule(", ifHoursGoDown: in proportion"), { told })).toEqual(["2026-09-01: £3,000 (certain)"]);
});
