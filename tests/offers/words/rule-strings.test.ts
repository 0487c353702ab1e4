import { describe, expect, test } from "vitest";
import { first, payment, words } from "./rule-words";

describe("the strings in words", () => {
  const after = (more: string) =>
    payment(`amount: money, when: starting, ${more}`).replace("£1,000 when you start. ", "");
  const END = "It is the same if you work part time. You pay nothing back if you leave.";

  test.each([
    ["paid: with that month's salary", `It is paid with that month’s salary. ${END}`],
    ["paid: with the next month's salary", `It is paid with the next month’s salary. ${END}`],
    ["paid: {inMonth: April}", `It is paid in the April that follows. ${END}`],
    ["paid: {within: months}", `It is paid within 18 months. ${END}`],
    ["paid: {within: open-time}", `It is paid within a time that Ashbourne has not said. ${END}`],
    ["paid: not stated", `Ashbourne has not said how soon it is paid. ${END}`],
    ["stopsAfter: one-year", `It stops after 1 year of service. ${END}`],
    ["stopsAfter: open-time", `It stops after a time of service that Ashbourne has not said. ${END}`],
    ["inAllAtMost: other", `At most £2,000 in all. ${END}`],
    ["inAllAtMost: unknown", `At most an amount in all that Ashbourne has not said. ${END}`],
    ["underNotice: paid", `It is paid even after you have given notice. ${END}`],
    ["underNotice: not paid", `It is not paid after you have given notice. ${END}`],
    [
      "underNotice: not stated",
      `Ashbourne has not said whether it is paid after you have given notice. ${END}`,
    ],
    ["promise: guaranteed", END],
    ["promise: discretionary", `${END} Ashbourne decides whether to pay it.`],
    [
      "promise: {reviewedEvery: months, notice: one-year}",
      `${END} Ashbourne reviews it every 18 months and may change or end it, with 1 year of notice.`,
    ],
    [
      "promise: {reviewedEvery: not stated, notice: not stated}",
      `${END} Ashbourne reviews it and may change or end it.`,
    ],
    [
      "promise: {reviewedEvery: one-year, notice: not stated}",
      `${END} Ashbourne reviews it every year and may change or end it.`,
    ],
    [
      "promise: {reviewedEvery: two-years, notice: not stated}",
      `${END} Ashbourne reviews it every 2 years and may change or end it.`,
    ],
    [
      "promise: {reviewedEvery: open-time, notice: open-time}",
      `${END} Ashbourne reviews it and may change or end it.`,
    ],
    ["serviceFrom: starting", END],
    [
      "serviceFrom: continuous local government service",
      `Continuous service with other councils counts too. ${END}`,
    ],
    [
      "serviceFrom: probation passed",
      `Service is counted from the day after you pass your probation. ${END}`,
    ],
    [
      "serviceFrom: assessed year passed",
      `Service is counted from the day after you pass your assessed and supported year in employment. ${END}`,
    ],
    ["serviceFrom: not stated", `Ashbourne has not said whether service with other councils counts. ${END}`],
    ["serviceFrom: {notBefore: 2024-04-01}", `Service is counted from 1 April 2024 at the earliest. ${END}`],
    ["from: 2026-04-01", `${END} It begins on 1 April 2026.`],
    ["until: {day: 2028-03-31, afterwards: nothing}", `${END} It ends on 31 March 2028.`],
    [
      "until: {day: 2028-03-31, afterwards: not stated}",
      `${END} It ends on 31 March 2028, and Ashbourne has not said what happens after that.`,
    ],
  ])("%s", (more, said) => {
    expect(after(more)).toBe(said);
  });

  const repay = (terms: string) =>
    words(`{gives: payment, amount: money, when: starting, proRata: yes, repay: ${terms}}`).replace(
      "£1,000 when you start. It is reduced in proportion if you work part time. ",
      "",
    );

  test.each([
    ["not stated", "Ashbourne has not said whether you pay it back if you leave."],
    [
      "{within: months, of: starting, how: all of it}",
      "If you leave within 18 months of starting, you pay all of it back.",
    ],
    [
      "{within: months, of: being paid, how: in proportion to months left, unless: [you retire, you are made redundant]}",
      "If you leave within 18 months of being paid it, you pay back the part for the months that are left of that time, unless you retire or you are made redundant.",
    ],
    [
      "{within: months, of: starting, how: in proportion to days left}",
      "If you leave within 18 months of starting, you pay back the part for the days that are left of that time.",
    ],
    [
      "{within: months, of: starting, how: not stated}",
      "If you leave within 18 months of starting, you may have to pay it back; Ashbourne has not said how much.",
    ],
    [
      "{of: starting, steps: [{within: one-year, percent: half}, {within: months, percent: percent}], unless: [you retire]}",
      "If you leave within 1 year of starting, you pay back 50% of it; later, but within 18 months, 12.5% of it; unless you retire.",
    ],
    [
      "{of: being paid, steps: [{within: one-year, percent: half}]}",
      "If you leave within 1 year of being paid it, you pay back 50% of it.",
    ],
    [
      "{within: open-time, of: starting, how: all of it}",
      "If you leave within a time after starting that Ashbourne has not said, you pay all of it back.",
    ],
    [
      "{within: open-time, of: being paid, how: not stated}",
      "If you leave within a time after being paid it that Ashbourne has not said, you may have to pay it back; Ashbourne has not said how much.",
    ],
    [
      "{of: starting, steps: [{within: one-year, percent: open-share}, {within: open-time, percent: percent}]}",
      "If you leave within 1 year of starting, you pay back a percentage of it that Ashbourne has not said; later, but within a time that Ashbourne has not said, 12.5% of it.",
    ],
  ])("repay: %s", (terms, said) => {
    expect(repay(terms)).toBe(said);
  });

  test("the month after a named day is named with its year", () => {
    const paidIn = (day: string) => first(`amount: money, when: {on: ${day}}, paid: {inMonth: April}`);
    expect(paidIn("2027-03-31")).toBe("£1,000 on 31 March 2027. It is paid in April 2027.");
    expect(paidIn("2027-04-10")).toBe("£1,000 on 10 April 2027. It is paid in April 2027.");
    expect(paidIn("2027-05-01")).toBe("£1,000 on 1 May 2027. It is paid in April 2028.");
  });
});
