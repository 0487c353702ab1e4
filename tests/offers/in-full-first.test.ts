import { describe, expect, test } from "vitest";
import { formatPounds } from "@/lib/money/format";
import { settlement } from "@/lib/offers/leaving/settlement";
import { answerOf, figures } from "./answered";
import { day, offerWritten } from "./offer-fixture";

/** Paying back in full for a time, and less after it. Everybody starts on 1 September 2026 and has £2,400 then. */

const FIGURES = figures({
  money: "2400 pounds",
  "two-years": "24 months",
  year: "12 months",
  "half-year": "6 months",
  weeks: "26 weeks",
  hundred: "104 weeks",
  unknown: "not stated months",
});
const rules = (how: string, more = "of: starting, within: two-years") =>
  `${FIGURES}rules: [{gives: payment, amount: money, when: starting, proRata: no, repay: {${more}, how: ${how}}}]`;

/** What is paid back, and what is open besides. */
function back(yaml: string, lastDay: string): string {
  const { certain } = settlement(answerOf(yaml), day(lastDay));
  return certain.notStated > 0
    ? `${formatPounds(certain.back)}, ${formatPounds(certain.notStated)} open`
    : formatPounds(certain.back);
}

describe("all of it in the first 12 months, and after them a twelfth less for each full month", () => {
  const how = "{inFullFor: year, afterwards: in proportion to months left}";

  test.each([
    ["on the first day", "2026-09-01", "£2,400"],
    ["a day before the 12 months are over", "2027-08-30", "£2,400"],
    ["with the last day of them: no month after them is full", "2027-08-31", "£2,400"],
    ["before a month after them is full", "2027-09-29", "£2,400"],
    ["with one full month", "2027-09-30", "£2,200"],
    ["with six full months", "2028-02-29", "£1,200"],
    ["in the last month", "2028-08-15", "£200"],
    ["with the last day of all", "2028-08-31", "£0"],
  ])("%s, %s: %s", (_, lastDay, sum) => {
    expect(back(rules(how), lastDay)).toBe(sum);
  });

  test("is worded as a whole", () => {
    const { offer } = offerWritten(rules(how));
    expect(offer.benefits[0]?.rules[0]?.words).toContain(
      "If you leave within 24 months of starting, you pay all of it back in the first 12 months, and after that the part for the months that are left of the rest of that time.",
    );
  });
});

describe("what becomes less after the time in full", () => {
  test.each([
    ["complete months left: one that has begun is none", "in proportion to complete months left", "£2,200"],
    ["days left of 366 after the 365", "in proportion to days left", "£2,301.64"],
  ])("%s", (_, afterwards, sum) => {
    expect(back(rules(`{inFullFor: year, afterwards: ${afterwards}}`), "2027-09-15")).toBe(sum);
  });

  test("is never more than all of it", () => {
    for (const lastDay of ["2026-09-02", "2027-03-31", "2027-08-31"])
      expect(
        back(rules("{inFullFor: year, afterwards: in proportion to complete months left}"), lastDay),
      ).toBe("£2,400");
  });

  test("of the whole time, it drops at once to what is left of all: 12 of 24", () => {
    const how = "{inFullFor: year, afterwards: in proportion to months left, over: the whole time}";
    expect(back(rules(how), "2027-08-30")).toBe("£2,400");
    expect(back(rules(how), "2027-08-31")).toBe("£1,200");
    expect(back(rules(how), "2028-02-29")).toBe("£600");
  });

  test("where it is not stated of which time, what both have in common is certain and the rest is open", () => {
    const how = "{inFullFor: year, afterwards: in proportion to months left, over: not stated}";
    expect(back(rules(how), "2027-06-30")).toBe("£2,400");
    expect(back(rules(how), "2028-02-29")).toBe("£600, £600 open");
    expect(back(rules(how), "2028-08-31")).toBe("£0");
  });

  test("where what comes then is not stated, it is open after the time in full", () => {
    expect(back(rules("{inFullFor: year, afterwards: not stated}"), "2027-06-30")).toBe("£2,400");
    expect(back(rules("{inFullFor: year, afterwards: not stated}"), "2027-12-31")).toBe("£0, £2,400 open");
  });

  test("where it is not published how long all of it is, nothing is told of the whole time", () => {
    expect(back(rules("{inFullFor: unknown, afterwards: in proportion to months left}"), "2026-10-31")).toBe(
      "£0, £2,400 open",
    );
  });

  test("in weeks, it becomes less by days: 26 of 104 weeks in full, half of the rest after 65", () => {
    const how = "{inFullFor: weeks, afterwards: in proportion to months left}";
    expect(back(rules(how, "of: starting, within: hundred"), "2027-03-01")).toBe("£2,400");
    // The 65 weeks end with 29 November 2027.
    expect(back(rules(how, "of: starting, within: hundred"), "2027-11-29")).toBe("£1,200");
  });

  test("counted from what comes later, all of it is paid back before", () => {
    const more = "of: probation passed, before: all of it, within: two-years";
    const yaml = rules("{inFullFor: half-year, afterwards: in proportion to months left}", more);
    const told = { probationEnds: day("2027-02-28") };
    const sum = (lastDay: string) =>
      formatPounds(settlement(answerOf(yaml, { told }), day(lastDay)).certain.back);
    expect(sum("2027-01-31")).toBe("£2,400");
    expect(sum("2027-08-26")).toBe("£2,400");
    // Nine full months after the six in full: 9 of 18 are left.
    expect(sum("2028-05-27")).toBe("£1,200");
  });
});

test("a time in full that is no shorter than the time to stay is refused: nothing would ever become less", () => {
  const mistakes = (inFullFor: string) =>
    offerWritten(rules(`{inFullFor: ${inFullFor}, afterwards: in proportion to months left}`)).problems;
  expect(mistakes("two-years").map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    "repay-steps-order rules.0.repay",
  ]);
  expect(mistakes("year")).toEqual([]);
});
