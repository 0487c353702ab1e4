import { describe, expect, test } from "vitest";
import { paymentsInHand } from "@/lib/calculator/payments-in-hand";
import { paymentParts } from "@/lib/calculator/take-home-months";
import { NO_MONEY, portion, sum } from "@/lib/money/arithmetic";
import { fraction } from "@/lib/money/fraction";
import { isMoney } from "@/lib/offers/entries/outcome";
import { answerOf, figures } from "../offers/answered";
import { day } from "../offers/offer-fixture";

/** What of a payment lands in the account where a part of it is free of tax: that part as it is. */

const offer = (amount: string, when: string, taxed: string, gives = "gives: payment") =>
  `${figures({ large: "10000 pounds", monthly: "1200 pounds", eight: "8000 pounds", free: "550 pounds" })}rules: [{${gives}, amount: ${amount}, when: ${when}, proRata: no, repay: none, taxed: ${taxed}}]`;
const SEPTEMBER = [{ month: day("2026-09-01"), salaryAYear: NO_MONEY, salary: NO_MONEY, payments: NO_MONEY }];

/** Gross and net of each payment, where 40% is taken from all that is taxed. */
function landed(yaml: string): readonly (readonly [gross: number, net: number])[] {
  const { entries } = answerOf(yaml, { years: 1 });
  return paymentsInHand(entries, undefined, SEPTEMBER, (paid) => ({
    net: portion(sum(paid.map(({ amount }) => amount)), fraction(3, 5)),
    later: NO_MONEY,
  })).map(({ gross, net }) => [gross, net]);
}

describe("£10,000 when somebody starts", () => {
  test("of which £8,000 is free of tax: £8,000 and three fifths of £2,000", () => {
    expect(landed(offer("large", "starting", "{freeUpTo: eight}"))).toEqual([[10_000_00, 9_200_00]]);
  });

  test("for costs paid back, the same; where the council says nothing of tax they are no pay", () => {
    const costs = "gives: reimbursement, of: the cost of moving";
    expect(landed(offer("large", "starting", "{freeUpTo: eight}", costs))).toEqual([[10_000_00, 9_200_00]]);
    expect(landed(offer("large", "starting", "not stated", costs))).toEqual([]);
    expect(landed(offer("large", "starting", "yes", costs))).toEqual([[10_000_00, 6_000_00]]);
  });

  test("all of it free stands in no month, and all of it taxed as before", () => {
    expect(landed(offer("eight", "starting", "{freeUpTo: eight}"))).toEqual([]);
    expect(landed(offer("large", "starting", "no"))).toEqual([]);
    expect(landed(offer("large", "starting", "yes"))).toEqual([[10_000_00, 6_000_00]]);
  });
});

test("£100 a month, of which £550 is free: £50 of the sixth month is taxed, and all after it", () => {
  const yaml = offer("monthly", "{monthly: a twelfth of the amount}", "{freeUpTo: free}");
  const [entry] = answerOf(yaml, { years: 1 }).entries.filter(isMoney);
  if (entry === undefined) throw new Error("There is no payment.");
  expect(paymentParts(entry, "most").map(({ month, amount }) => [month, amount])).toEqual([
    ["2027-02-01", 50_00],
    ...["2027-03-01", "2027-04-01", "2027-05-01", "2027-06-01", "2027-07-01", "2027-08-01"].map((month) => [
      month,
      100_00,
    ]),
  ]);
});
