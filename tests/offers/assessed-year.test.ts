import { describe, expect, test } from "vitest";
import { workingShare } from "@/lib/pay/working-share";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day } from "./offer-fixture";

/** Rules that tell people in their assessed and supported year from those who have passed it, or never take it. */

const FIGURES = figures({ half: "2100 pounds", full: "4200 pounds", ten: "10 days", five: "5 days" });

describe("half a supplement in the assessed year, the whole from the day after it", () => {
  const monthly =
    "gives: payment, until: {day: 2027-03-31, afterwards: nothing}, proRata: yes, repay: none, when: {monthly: a twelfth of the amount}";
  const offer = `${FIGURES}severalRules: the first that applies
rules: [{${monthly}, amount: half, who: {assessedYear: in it}}, {${monthly}, amount: full}]`;
  const kwame = { start: day("2025-09-01"), hours: workingShare(4, 5), assessedYear: day("2026-08-31") };

  test("four days a week, passing on 31 August: £140 a month until then, £280 from 1 September", () => {
    const answer = answerOf(offer, { years: 2, told: kwame });
    expect(given(offer, { years: 2, told: kwame })).toEqual([
      "2025-09-01 to 2026-08-31: £1,680 (certain)",
      "2026-09-01 to 2027-03-31: £1,960 (certain)",
    ]);
    expect(totalsIn(answer.totals)).toBe("£3,640 certain, £0 possible");
  });

  test("somebody qualified for 15 years who never took the year gets the whole", () => {
    const told = { start: day("2025-09-01"), yearsQualified: 15, assessedYear: "not taken" } as const;
    expect(given(offer, { years: 1, told })).toEqual(["2025-09-01 to 2026-08-31: £4,200 (certain)"]);
  });
});

test("training of ten days in the assessed year is five for who never takes it, and for who has passed it", () => {
  const training = (amount: string, who: string) =>
    `{gives: training, amount: ${amount}, proRata: no, who: {${who}}}`;
  const offer = `${FIGURES}rules: [${training("ten", "assessedYear: in it")}, ${training("five", "except: [{assessedYear: in it}]")}]`;
  const daysOf = (assessedYear: "not taken" | "passed" | ReturnType<typeof day>) =>
    given(offer, { years: 2, told: { assessedYear } });
  expect(daysOf("not taken")).toEqual(daysOf("passed"));
  expect(daysOf("passed")).toEqual([
    "2026-09-01 to 2027-08-31: 5 days (certain)",
    "2027-09-01 to 2028-08-31: 5 days (certain)",
  ]);
  expect(daysOf(day("2027-08-31"))).toEqual([
    "2026-09-01 to 2027-08-31: 10 days (certain)",
    "2027-09-01 to 2028-08-31: 5 days (certain)",
  ]);
});
