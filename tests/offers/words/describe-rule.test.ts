import { describe, expect, test } from "vitest";
import { bareWords } from "@/lib/offers/words/quantities";
import { offerOf, SHAPES } from "../offer-fixture";
import { quantitiesIn } from "./quantities-in";
import { first, payment, words } from "./rule-words";

describe("words and figures cannot drift apart", () => {
  test.each(SHAPES)("and of the conditions of every benefit: %s", (shape) => {
    for (const { who, whoWords } of offerOf(shape).benefits) {
      for (const quantity of quantitiesIn(who)) expect(whoWords).toContain(bareWords(quantity));
    }
  });

  test("another figure gives other words", () => {
    expect(first("amount: money, when: starting")).not.toBe(first("amount: other, when: starting"));
  });
});

describe("other rules in words", () => {
  test("a part has its name, and whom it is for", () => {
    expect(payment("name: Second part, who: {grades: [grade-9]}, amount: money, when: starting")).toBe(
      "Second part: £1,000 when you start. This is for people on Grade 9. It is the same if you work part time. You pay nothing back if you leave.",
    );
    expect(payment("who: {except: [{grades: [grade-9]}]}, amount: money, when: starting")).toContain(
      " This is not for people on Grade 9. ",
    );
    expect(payment("who: {notStatedFor: [{grades: [grade-9]}]}, amount: money, when: starting")).toContain(
      " Ashbourne has not said whether it is for people on Grade 9. ",
    );
  });

  test("a sentence has one colon, whatever stands in it", () => {
    const table = "amount: {by: team, amounts: {front-door: money}, otherwise: nothing}";
    const parts =
      "when: {instalments: [{when: starting, share: an equal share}, {when: {after: one-year}, share: an equal share}]}";
    expect(payment(`name: Half-time or more, ${table}, when: each anniversary`)).toMatch(
      /^Half-time or more, on the day after completing each year of service: £1,000 for the Front Door Team; nothing for others\. /,
    );
    expect(payment(`name: Golden hello, amount: money, ${parts}`)).toMatch(
      /^Golden hello, £1,000 in 2 parts: an equal part when you start and an equal part on completing 1 year of service\. /,
    );
    expect(payment(`name: Golden hello, ${table}, ${parts}`)).toMatch(
      /^Golden hello: £1,000 for the Front Door Team; nothing for others\. It comes in 2 parts: an equal part when you start and /,
    );
    expect(words("{gives: annual leave, name: Basic, amount: days, proRata: yes}")).toMatch(
      /^Basic, annual leave: 27\.5 days\. /,
    );
  });

  test("what a cost that is paid back comes to stands with its time, and what is short of a year after it", () => {
    expect(
      words(
        "{gives: reimbursement, of: the registration fee, amount: money, when: {months: [November], each: the whole amount, shortFirstYear: in full}, repay: none}",
      ),
    ).toBe(
      "The registration fee paid back each year, in November: £1,000. You get all of it even if you have not worked for all of the time that it pays for. You pay nothing back if you leave.",
    );
    expect(
      words(
        "{gives: reimbursement, of: the fee, amount: money, when: {instalments: [{when: starting, share: half}, {when: first salary, share: half}]}, repay: none}",
      ),
    ).toBe(
      "The fee paid back: £1,000. It comes in 2 parts: 50% when you start and 50% with your first month’s salary. You pay nothing back if you leave.",
    );
  });

  test("a cost that is paid back", () => {
    expect(words("{gives: reimbursement, of: the fee, amount: unknown, when: not stated, repay: none}")).toBe(
      "The fee paid back: an amount that Ashbourne has not published, at a time that Ashbourne has not published. You pay nothing back if you leave.",
    );
    expect(
      words("{gives: reimbursement, of: the fee, amount: money, when: starting, proRata: yes, repay: none}"),
    ).toBe(
      "The fee paid back when you start: £1,000. It is reduced in proportion if you work part time. You pay nothing back if you leave.",
    );
  });

  test.each([
    [
      "{gives: annual leave, amount: days, proRata: yes}",
      "Annual leave: 27.5 days. It is reduced in proportion if you work part time.",
    ],
    [
      "{gives: annual leave, amount: one-day, proRata: not stated, bankHolidays: included, leaveYear: not stated}",
      "Annual leave: 1 day. Bank holidays are included. Ashbourne has not said when in the year it changes. Ashbourne has not said whether it is reduced if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: in the first year}, proRata: no, leaveYear: {begins: 1 April}, totalAtMost: days}",
      "1 day more of leave each year. The first comes in your first year. 27.5 days in all at most. It changes with the leave year, on 1 April. It is the same if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: after the first year, atMost: days}, proRata: no, leaveYear: starting date}",
      "1 day more of leave each year, up to 27.5 days. The first comes after your first year. It is the same if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: one-day, first: not stated}, proRata: no}",
      "1 day more of leave each year. Ashbourne has not said whether the first comes in your first year or after it. It is the same if you work part time.",
    ],
    [
      "{gives: extra leave, amount: {eachYear: open-days, first: in the first year, atMost: open-days}, proRata: no, totalAtMost: open-days}",
      "A number of days more of leave each year that Ashbourne has not said, up to a number of days that Ashbourne has not said. The first comes in your first year. At most a number of days in all that Ashbourne has not said. It is the same if you work part time.",
    ],
    [
      "{gives: time off, amount: open-time, pay: full pay, when: starting}",
      "Time off of a length that Ashbourne has not published on full pay, when you start.",
    ],
    [
      "{gives: time off, amount: weeks, pay: full pay, when: starting}",
      "6 weeks off on full pay, when you start.",
    ],
    [
      "{gives: time off, amount: weeks, pay: half pay, when: starting}",
      "6 weeks off on half pay, when you start.",
    ],
    [
      "{gives: time off, amount: not stated, pay: not stated, when: {after: one-year}}",
      "Time off of a length that Ashbourne has not published, and Ashbourne has not said on what pay, on completing 1 year of service.",
    ],
    [
      "{gives: one of, options: [{name: Break, timeOff: weeks, pay: no pay}, {name: Money, amount: money}], when: starting, proRata: no, repay: none, promise: discretionary}",
      "One of these when you start: Break (6 weeks off without pay) or Money (£1,000). It is the same if you work part time. You pay nothing back if you leave. Ashbourne decides whether to pay it.",
    ],
  ])("%s", (rule, said) => {
    expect(words(rule)).toBe(said);
  });
});
