import { describe, expect, test } from "vitest";
import { paymentRuns } from "@/components/calculator/payment-runs";
import { isMoney } from "@/lib/offers/entries/outcome";
import { offerOf, offerWritten, person, SHAPES, worked } from "../offers/offer-fixture";

const MONEY = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  more: {label: More, value: 2000, unit: pounds, effective: not stated, source: advert}
rules:
`;
const runsOf = (rule: string, years: number) =>
  paymentRuns(worked(offerWritten(`${MONEY}  - {${rule}}`).offer, person(), years));

describe("payments in short", () => {
  test("the same payment every year is one line, from its first day to its last year", () => {
    expect(
      runsOf("gives: payment, amount: money, when: each completed year, proRata: no, repay: none", 10),
    ).toMatchObject([{ when: "31 August 2027 and each year to 2036", amount: "£1,000 each" }]);
  });

  test("a payment that comes once has its day, and nothing of later years", () => {
    expect(
      runsOf("gives: payment, amount: money, when: starting, proRata: no, repay: none", 10),
    ).toMatchObject([{ when: "1 September 2026", amount: "£1,000", isPossible: false }]);
  });

  test("a payment that grows has a line for each amount", () => {
    const steps = "[{afterYears: 1, amount: money}, {afterYears: 3, amount: more}]";
    const rule = `amount: {byService: ${steps}, betweenSteps: nothing, afterLastStep: the last step repeats}`;
    expect(
      runsOf(`gives: payment, ${rule}, when: each completed year, proRata: no, repay: none`, 5),
    ).toMatchObject([
      { when: "31 August 2027", amount: "£1,000" },
      { when: "31 August 2029 and each year to 2031", amount: "£2,000 each" },
    ]);
  });

  test("two payments of a year are two lines, each with its own month", () => {
    const when = "{months: [June, December], each: the whole amount, shortFirstYear: in full}";
    const runs = runsOf(`gives: payment, amount: money, when: ${when}, proRata: no, repay: none`, 3);
    expect(runs.map((run) => run.when)).toEqual([
      "in December 2026 and each year to 2028",
      "in June 2027 and each year to 2029",
    ]);
  });

  test.each(SHAPES)("no payment is lost, and none stands under another's amount: %s", (shape) => {
    const timeline = worked(offerOf(shape), person(), 10);
    const shown = paymentRuns(timeline).map(({ when }) => {
      const [, first, last] = when.match(/(\d{4})\D* and each year to (\d{4})$/) ?? [];
      return first === undefined ? 1 : Number(last) - Number(first) + 1;
    });
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(timeline.entries.filter(isMoney).length);
  });
});
