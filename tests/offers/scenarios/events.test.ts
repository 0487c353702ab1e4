import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { questionsFor } from "@/lib/offers/questions/questions";
import { question } from "@/lib/offers/words/questions";
import {
  day,
  doubtsOf,
  offerOf,
  offerWritten,
  payments,
  person,
  reasonFor,
  role,
  worked,
} from "../offer-fixture";

describe("£500 when a friend starts, and £500 when the friend has been there for six months", () => {
  const offer = () => offerOf("refer-a-friend");
  const friend = (starts: string, stays = true) =>
    person({
      contract: "permanent",
      events: { "friend-starts": starts === "never" ? starts : day(starts) },
      answers: { "friend-stays": stays },
    });

  test("each comes with the salary of the month after: for 16 November, in December and in June", () => {
    expect(payments(worked(offer(), friend("2026-11-16"), 1))).toEqual([
      "2026-12-01 to 2026-12-31: £500 (certain)",
      "2027-06-01 to 2027-06-30: £500 (certain)",
    ]);
  });

  test("a friend who does not stay brings the first alone", () => {
    expect(payments(worked(offer(), friend("2026-11-16", false), 1))).toEqual([
      "2026-12-01 to 2026-12-31: £500 (certain)",
    ]);
  });

  test("a friend who started the day before brings the second alone", () => {
    expect(payments(worked(offer(), friend("2026-08-31"), 1))).toEqual([
      "2027-03-01 to 2027-03-31: £500 (certain)",
    ]);
    expect(reasonFor(worked(offer(), friend("2026-01-01"), 1), "refer-a-friend")).toBe(
      "it comes when your friend starts, and that was before you start",
    );
  });

  test("without a friend there is nothing, and it says what would bring it", () => {
    expect(worked(offer(), friend("never"), 1).nothing[0]).toMatchObject({
      reason: "it comes when your friend starts",
      change: "your friend starts",
    });
  });

  test("unanswered, both are possible, on one question for the day", () => {
    const result = worked(offer(), person({ contract: "permanent" }), 1);
    expect(payments(result)).toEqual([
      "when your friend starts: £500 (possible)",
      "on completing 6 months from the day when your friend starts: £500 (possible)",
    ]);
    expect(doubtsOf(result.entries[0])).toEqual(["event:friend-starts"]);
    const asked = questionsFor(offer(), role("social-worker"));
    expect(asked.filter((question) => question.startsWith("event:"))).toEqual(["event:friend-starts"]);
    expect([result.totals.certain, result.totals.possible]).toEqual([0, 100_000]);
  });

  test("the day is asked in the council's own words, and may never come", () => {
    expect(question("event:friend-starts", offer())).toMatchObject({
      words: "On which day would your friend start?",
      answer: { kind: "day", choices: [{ value: "never", words: "It will not happen" }] },
    });
  });

  test("in the words of the rule", () => {
    const words = offer().benefits[0]?.rules.map((rule) => rule.words.split(".")[0]);
    expect(words).toEqual([
      "Your friend starts: £500 when your friend starts",
      "Your friend stays: £500 on completing 6 months from the day when your friend starts",
    ]);
  });
});

describe("£2,500 for finishing an academy, and £1,000 for each of three years after", () => {
  const offer = () => offerOf("academy-payment");
  const finishing = (on: string) => person({ events: { "academy-finished": on === "never" ? on : day(on) } });

  test("for 15 July 2027, then on each 14 July that completes a year", () => {
    expect(payments(worked(offer(), finishing("2027-07-15"), 5))).toEqual([
      "2027-07-15: £2,500 (certain)",
      "2028-07-14: £1,000 (certain)",
      "2029-07-14: £1,000 (certain)",
      "2030-07-14: £1,000 (certain)",
    ]);
  });

  test("somebody who finished before starting has the years from the first day in the job", () => {
    expect(payments(worked(offer(), finishing("2025-07-15"), 5))).toEqual([
      "2027-08-31: £1,000 (certain)",
      "2028-08-31: £1,000 (certain)",
      "2029-08-31: £1,000 (certain)",
    ]);
  });

  test("somebody who leaves half-way through the two years pays back 365 of 731 days of the £2,500", () => {
    const left = settlement(worked(offer(), finishing("2027-07-15"), 5), day("2028-07-14"));
    expect(left.certain.back).toBe(124_829);
  });

  test("somebody who never finishes gets nothing", () => {
    const result = worked(offer(), finishing("never"), 5);
    expect(result.entries).toEqual([]);
    expect(reasonFor(result, "academy")).toBe("it comes when you finish the social work academy");
  });

  test("unanswered, every payment is possible", () => {
    const result = worked(offer(), person(), 5);
    expect(result.openQuestions).toEqual(["event:academy-finished"]);
    expect(result.totals.certain).toBe(0);
  });
});

describe("£100 a month towards a student loan, from the end of probation, £3,600 in all", () => {
  const offer = () => offerOf("student-loan-help");
  const indebted = (more = {}) =>
    person({ probationEnds: day("2027-02-28"), answers: { "student-loan": true }, ...more });

  test("begins on the day after probation ends and stops with the 36th month", () => {
    const result = worked(offer(), indebted(), 5);
    expect(payments(result).map((line) => line.replace(/^.*: /, ""))).toEqual([
      "£600 (certain)",
      "£1,200 (certain)",
      "£1,200 (certain)",
      "£600 (certain)",
    ]);
    expect(result.entries[0]?.when).toEqual({ kind: "period", from: "2027-03-01", to: "2027-08-31" });
  });

  test("probation that ends after the years shown is first due then", () => {
    expect(
      reasonFor(worked(offer(), indebted({ probationEnds: day("2028-08-31") }), 1), "student-loan"),
    ).toBe("it is first due on 1 September 2028, after the years shown");
  });

  test("without a word on probation all of it is possible", () => {
    const result = worked(offer(), indebted({ probationEnds: "unanswered" }), 1);
    expect(result.entries[0]?.status).toBe("possible");
    expect(result.openQuestions).toContain("probationEnds");
  });

  test("says that it begins with the service that counts", () => {
    expect(offer().benefits[0]?.rules[0]?.words).toContain(
      "It begins, and service is counted, from the day after you pass your probation.",
    );
  });
});

describe("what counts service from a day begins with that day", () => {
  const figures = `
figures:
  amount: {label: Amount, value: 1200, unit: pounds, effective: not stated, source: advert}
  unknown: {label: Time, value: not stated, unit: months, effective: not stated, source: advert}
`;
  const event = "event: you qualify, question: On which day would you qualify?, key: qualify";
  const offer = (when: string, more = "") =>
    offerWritten(
      `${figures}\nrules: [{gives: payment, amount: amount, when: ${when}, proRata: no, repay: none, ${more}}]`,
    ).offer;
  const qualified = person({ events: { qualify: day("2027-01-15") } });

  test("months of the year", () => {
    const june = offer(
      "{months: [June, December], each: an equal share, shortFirstYear: in proportion}",
      `serviceFrom: {${event}}`,
    );
    // Five complete months from 15 January to 30 June, of the six that the share of June pays for.
    expect(payments(worked(june, qualified, 1))).toEqual(["2027-06-01 to 2027-06-30: £500 (certain)"]);
  });

  test("a census day before it does not count", () => {
    const census = offer(
      "{inPostOn: 31 December, paidIn: January, shortFirstYear: in full}",
      `serviceFrom: {${event}}`,
    );
    expect(payments(worked(census, qualified, 2))).toEqual(["2028-01-01 to 2028-01-31: £1,200 (certain)"]);
  });

  test.each([
    "{months: [June], each: the whole amount, shortFirstYear: in full}",
    "{monthly: the whole amount}",
    "each completed year",
  ])("nothing of %s where that day never comes", (when) => {
    const never = worked(offer(when, `serviceFrom: {${event}}`), person({ events: { qualify: "never" } }), 2);
    expect(reasonFor(never, "benefit")).toBe("it counts from when you qualify, and that will not be");
  });

  test("a time after it that is not published is asked of the council", () => {
    const later = worked(offer(`{${event}, after: unknown}`), qualified, 1);
    expect(payments(later)).toEqual([
      "some time after you qualify; how long after is not stated: £1,200 (possible)",
    ]);
    expect(doubtsOf(later.entries[0])).toEqual([
      "not stated: Ashbourne has not said after how long it is paid",
    ]);
  });

  test("one key asks one question", () => {
    const two = `${figures}
rules:
  - {gives: payment, amount: amount, when: {${event}}, proRata: no, repay: none}
  - {gives: payment, amount: amount, when: each anniversary, serviceFrom: {event: you pass, question: When would you pass?, key: qualify}, proRata: no, repay: none}
`;
    expect(offerWritten(two).problems.map(({ rule, field }) => [rule, field])).toEqual([
      ["two-questions", "rules.1"],
    ]);
  });
});
