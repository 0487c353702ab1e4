import { describe, expect, test } from "vitest";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { settlement } from "@/lib/offers/leaving/settlement";
import { timeline } from "@/lib/offers/timeline/timeline";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten, person, role } from "./offer-fixture";

/** What limits payments that come again: how many there are, what loses one, and over which time hours are averaged. */

const FIGURES = figures({
  yearly: "2000 pounds",
  manager: "4200 pounds",
  "six-thousand": "6000 pounds",
  five: "5000 pounds",
  "twelve-hundred": "1200 pounds",
  referral: "1000 pounds",
  twelve: "12 count",
  two: "2 count",
  four: "4 count",
  open: "not stated count",
  eighteen: "18 months",
  "thirty-six": "36 months",
  "two-years": "24 months",
});
const QUARTERS =
  "{months: [march, june, september, december], each: an equal share, shortFirstYear: nothing}";
const rule = (more: string) => `${FIGURES}rules: [{gives: payment, ${more}}]`;
const quarterly = (more: string) =>
  rule(`amount: yearly, when: ${QUARTERS}, proRata: yes, repay: none, ${more}`);

describe("£500 each quarter, for twelve quarters at most", () => {
  const yaml = quarterly("atMostTimes: twelve");

  test("begins with the first whole quarter and ends with the twelfth, whenever somebody starts", () => {
    const lines = given(yaml, { told: { start: day("2026-01-20") }, years: 5 });
    expect(lines).toHaveLength(12);
    expect(lines.at(0)).toContain("2026-06-01 to 2026-06-30");
    expect(lines.at(-1)).toContain("2029-03-01 to 2029-03-31");
  });

  test("comes to half of £6,000 for somebody who works half time", () => {
    const told = { hours: workingShare(18, 36) };
    expect(totalsIn(answerOf(yaml, { told, years: 6 }).totals)).toBe("£3,000 certain, £0 possible");
  });

  test("is the same however far one looks", () => {
    const years = (number: number) => given(yaml, { years: number });
    expect(years(6).slice(0, years(2).length)).toEqual(years(2));
  });
});

test("of a number that is not published the first comes, and any other may", () => {
  expect(given(quarterly("atMostTimes: open"), { years: 1 })).toEqual([
    "2026-12-01 to 2026-12-31: £500 (certain)",
    "2027-03-01 to 2027-03-31: £500 (possible)",
    "2027-06-01 to 2027-06-30: £500 (possible)",
  ]);
});

test("two of which nobody knows whether they come are no more than two, and no total counts a third", () => {
  const who = "who: {answers: [{key: on-rota, question: Are you on the rota?, answer: yes}]}";
  const answer = answerOf(quarterly(`atMostTimes: two, ${who}`), { years: 2 });
  expect(totalsIn(answer.totals)).toBe("£0 certain, £1,000 possible");
});

describe("£500 each quarter, lost by more than four weeks of absence in it", () => {
  const yaml = quarterly(
    "lostIf: {event: you are absent for more than four weeks, question: On which day would you be absent?, key: absent}",
  );
  const total = (absent: "never" | "2027-05-10" | undefined) => {
    const events = absent === undefined ? {} : { absent: absent === "never" ? absent : day(absent) };
    return totalsIn(answerOf(yaml, { told: { events }, years: 1 }).totals);
  };

  test("is less one quarter for somebody who names a day in it", () => {
    expect(total("2027-05-10")).toBe("£1,000 certain, £0 possible");
  });
  test("is whole for somebody who never is, and in doubt until that is answered", () => {
    expect(total("never")).toBe("£1,500 certain, £0 possible");
    expect(total(undefined)).toBe("£0 certain, £1,500 possible");
  });
});

describe("£1,200 a year by the month, of which a month is lost", () => {
  const monthly = (more: string) =>
    rule(
      `amount: twelve-hundred, when: {monthly: a twelfth of the amount}, proRata: no, repay: none, ${more}`,
    );
  const absent = "lostIf: {event: you are absent, question: When would you be absent?, key: absent}";
  const leaves = (on: string) => ({ leaving: { on: day(on), noticeGiven: "unanswered" as const } });

  test.each([
    [
      "in which somebody is absent",
      absent,
      { events: { absent: day("2027-05-10") } },
      "£1,100 certain, £0 possible",
    ],
    ["in which nobody is", absent, { events: { absent: "never" as const } }, "£1,200 certain, £0 possible"],
    ["of which that is not told", absent, {}, "£0 certain, £1,200 possible"],
    [
      "in which somebody leaves",
      "monthOfLeaving: not paid",
      leaves("2027-05-10"),
      "£800 certain, £0 possible",
    ],
    [
      "on whose last day that is",
      "monthOfLeaving: not paid",
      leaves("2027-05-31"),
      "£800 certain, £0 possible",
    ],
    [
      "of which that is not stated",
      "monthOfLeaving: not stated",
      leaves("2027-05-31"),
      "£800 certain, £100 possible",
    ],
    ["that is paid by its days", "monthOfLeaving: paid", leaves("2027-06-15"), "£950 certain, £0 possible"],
  ])("%s", (_, more, told, total) => {
    expect(totalsIn(answerOf(monthly(more), { told, years: 1 }).totals)).toBe(total);
  });
  test("is lost in what leaving means, too", () => {
    const { offer } = offerWritten(monthly("monthOfLeaving: not paid"));
    const months = leavingMonths(
      offer,
      timeline(offer, role("social-worker"), person(), day("2026-09-01"), 1),
    );
    expect(months.slice(0, 3).map(({ certain }) => certain.safe)).toEqual([0, 10_000, 20_000]);
  });
});

describe("by the average of hours since the milestone before", () => {
  const told = {
    start: day("2025-01-01"),
    hoursChanges: [{ from: day("2026-07-01"), share: workingShare(21.6, 36) }],
  };
  const second = (proRata: string) =>
    given(rule(`amount: manager, when: {after: thirty-six}, proRata: ${proRata}, repay: none`), { told });

  test("hours before that milestone do not count", () => {
    expect(second("{averageHoursSince: eighteen}")).toEqual(["2027-12-31: £2,520 (certain)"]);
    expect(second("by average hours")).toEqual(["2027-12-31: £3,360 (certain)"]);
  });
  test("since a time that is not published it is from the part for the hours to the whole", () => {
    expect(second("{averageHoursSince: not stated}")).toEqual(["2027-12-31: £2,520 to £4,200 (possible)"]);
  });
});

describe("£1,000 for each friend, four in a tax year at most", () => {
  const yaml = rule(
    "amount: referral, when: {whenever: a friend starts, question: How many?, key: friends, atMostTimes: {times: four, in: a tax year}}, proRata: no, repay: none",
  );
  test("is certain for four of five, and possible for the fifth, who may fall in another year", () => {
    expect(totalsIn(answerOf(yaml, { told: { times: { friends: 5 } } }).totals)).toBe(
      "£4,000 certain, £1,000 possible",
    );
    expect(totalsIn(answerOf(yaml, { told: { times: { friends: 3 } } }).totals)).toBe(
      "£3,000 certain, £0 possible",
    );
  });
  test("says so in words", () => {
    expect(answerOf(yaml).entries[0]?.rule.words).toContain(
      "each time a friend starts, at most 4 times in a tax year",
    );
  });
});

test("£5,000 in two parts, of which two thirds are paid back, cost £3,333.33 and no penny more", () => {
  const yaml = rule(
    "amount: five, when: {instalments: [{when: starting, share: an equal share}, {when: {after: six}, share: an equal share}]}, proRata: no, repay: {within: two-years, of: starting, how: in proportion to complete months left}",
  ).replace(
    "figures:\n",
    "figures:\n  six: {label: Six, value: 6, unit: months, effective: not stated, source: advert}\n",
  );
  const { certain, lines } = settlement(answerOf(yaml), day("2027-04-30"));
  expect(certain.back).toBe(333_333);
  expect(lines.map(({ back }) => back)).toEqual([166_667, 166_666]);
});

test.each([
  ["atMostTimes: two", "starting"],
  ["atMostTimes: two", "{monthly: the whole amount}"],
  ["lostIf: {event: you are absent, question: When?, key: absent}", "{after: two-years}"],
  ["monthOfLeaving: not paid", "each completed year"],
])("%s is refused beside `when: %s`", (more, when) => {
  expect(() => answerOf(rule(`amount: yearly, when: ${when}, proRata: yes, repay: none, ${more}`))).toThrow();
});
