import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { answerOf, figures, given } from "./answered";
import { day } from "./offer-fixture";

/** What takes nothing away: a reason for leaving that is excused, a review that is only mentioned; and an anniversary's day. */

const FIGURES = figures({ money: "3600 pounds", time: "36 months", year: "1 years", half: "50 percent" });
const ASKED = "{reason: you are made redundant, question: Would you be made redundant?, key: redundant}";
const rule = (more: string) => `${FIGURES}rules: [{gives: payment, amount: money, proRata: no, ${more}}]`;

describe("a reason for leaving for which nothing is paid back", () => {
  const back = (unless: string, reasonsForLeaving: Readonly<Record<string, boolean>>) => {
    const repay = `repay: {within: time, of: starting, how: in proportion to months left, unless: [${unless}]}`;
    const answer = answerOf(rule(`when: starting, ${repay}`), { years: 3, told: { reasonsForLeaving } });
    return settlement(answer, day("2027-08-31")).certain.back / 100;
  };

  test("somebody who leaves for it keeps everything", () => {
    expect(back(ASKED, { redundant: true })).toBe(0);
  });

  test("somebody who leaves for another reason, or has not said why, pays back the months left", () => {
    expect(back(ASKED, { redundant: false })).toBe(2400);
    expect(back(ASKED, {})).toBe(2400);
  });

  test("a reason in words alone is shown, and counted as if it did not apply", () => {
    expect(back("you are made redundant", { redundant: true })).toBe(2400);
  });
});

describe("a review", () => {
  const reviewed = (more: string) =>
    rule(`when: each anniversary, repay: none, promise: {reviewedEvery: year, notice: not stated${more}}`);

  test("that may end the payment makes what comes after it possible", () => {
    expect(given(reviewed(""), { years: 2 })).toEqual(["2027-09-01: £3,600 (possible)"]);
  });

  test("that is only mentioned leaves it certain", () => {
    expect(given(reviewed(", afterReview: certain"), { years: 2 })).toEqual(["2027-09-01: £3,600 (certain)"]);
  });
});

describe("on an anniversary", () => {
  test("a payment falls due on the day after the year is complete, and after a year on its last day", () => {
    expect(given(rule("when: {anniversary: year}, repay: none"), { years: 2 })).toEqual([
      "2027-09-01: £3,600 (certain)",
    ]);
    expect(given(rule("when: {after: year}, repay: none"), { years: 2 })).toEqual([
      "2027-08-31: £3,600 (certain)",
    ]);
  });

  test("an instalment does so too, and its time to stay begins then", () => {
    const parts =
      "instalments: [{when: first salary, share: half}, {when: {anniversary: year}, share: half}]";
    const repay = "repay: {within: time, of: being paid, how: in proportion to months left}";
    const answer = answerOf(rule(`when: {${parts}}, ${repay}`), { years: 3 });
    const [, second] = settlement(answer, day("2027-09-30")).lines;
    expect([second?.entry.due, second?.back]).toEqual(["2027-09-01", 175_000]);
  });

  test("the last service that is paid is that of the year before", () => {
    expect(given(rule("when: {anniversary: year}, repay: none, stopsAfter: year"), { years: 2 })).toEqual([
      "2027-09-01: £3,600 (certain)",
    ]);
  });
});
