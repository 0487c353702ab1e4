import { describe, expect, test } from "vitest";
import { settlement } from "@/lib/offers/leaving/settlement";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, salary } from "./offer-fixture";

/** Parts never exceed their whole, and what is certain is never displaced by what is possible. */

const FIGURES = figures({
  fifth: "20 percent",
  open: "not stated percent",
  half: "50 percent",
  year: "12 months",
  years: "24 months",
  tie: "36 months",
  cap: "6000 pounds",
  "low-cap": "5000 pounds",
  three: "3000 pounds",
});
const parts = (shares: readonly [string, string, string], more = "repay: none") =>
  `${FIGURES}rules: [{gives: payment, amount: {percent: fifth, of: starting salary}, when: {instalments: [{when: starting, share: ${shares[0]}}, {when: {after: year}, share: ${shares[1]}}, {when: {after: years}, share: ${shares[2]}}]}, proRata: no, ${more}}]`;
const OPEN = ["open", "open", "half"] as const;
const told = { startingSalary: salary(30_000) };

describe("an amount in parts of which some are not stated", () => {
  test("E1: two of three parts not stated, and half in the third: £6,000 in all, £3,000 of it in the third", () => {
    const answer = answerOf(parts(OPEN), { told });
    expect(given(parts(OPEN), { told })).toEqual([
      "2026-09-01: up to £3,000 (possible)",
      "2027-08-31: up to £3,000 (possible)",
      "2028-08-31: £3,000 (certain)",
    ]);
    expect(totalsIn(answer.totals)).toBe("£6,000 certain, £0 possible");
    expect(answer.years.map(totalsIn)).toEqual([
      "£3,000 certain, £0 possible",
      "£3,000 certain, £0 possible",
      "£0 certain, £0 possible",
    ]);
  });

  test("E1: of the first part alone it is up to £3,000", () => {
    const starting = { ...told, start: day("2026-09-01") };
    const later = parts(OPEN).replace("after: year", "after: tie");
    expect(totalsIn(answerOf(later, { told: starting, years: 1 }).totals)).toBe(
      "£0 certain, £3,000 possible",
    );
  });

  test("a single part that is not stated is what the others leave", () => {
    expect(given(parts(["open", "half", "half"]), { told }).slice(1)).toEqual([
      "2027-08-31: £3,000 (certain)",
      "2028-08-31: £3,000 (certain)",
    ]);
  });

  test("three parts that are not stated come to the whole", () => {
    expect(totalsIn(answerOf(parts(["open", "open", "open"]), { told }).totals)).toBe(
      "£6,000 certain, £0 possible",
    );
    expect(totalsIn(answerOf(parts(["open", "open", "open"]), { told, years: 1 }).totals)).toBe(
      "£0 certain, £6,000 possible",
    );
  });

  test("E2: whoever leaves after two years pays back at most what was paid", () => {
    const offer = parts(OPEN, "repay: {within: tie, of: starting, how: all of it}");
    const { certain, possible } = settlement(answerOf(offer, { told }), day("2028-08-31"));
    expect(certain.back + possible.back).toBe(600_000);
    const earlier = settlement(answerOf(offer, { told }), day("2027-08-31"));
    expect(earlier.certain.back + earlier.possible.back).toBe(300_000);
  });
});

describe("a limit in all", () => {
  test("G1: of £6,000 leaves the certain part whole, and the others beside it", () => {
    const offer = parts(OPEN, "inAllAtMost: cap, repay: none");
    expect(given(offer, { told })).toEqual([
      "2026-09-01: up to £3,000 (possible)",
      "2027-08-31: up to £3,000 (possible)",
      "2028-08-31: £3,000 (certain)",
    ]);
    expect(totalsIn(answerOf(offer, { told }).totals)).toBe("£6,000 certain, £0 possible");
  });

  test("of £5,000 takes from what is possible, and not from what is certain", () => {
    const offer = parts(OPEN, "inAllAtMost: low-cap, repay: none");
    const answer = answerOf(offer, { told });
    expect(given(offer, { told }).at(-1)).toBe("2028-08-31: £3,000 (certain)");
    expect(answer.totals.certain + answer.totals.possible).toBe(500_000);
  });

  test("what is certain later comes before what is only possible", () => {
    const each =
      "{byService: [{afterYears: 1, amount: three}, {afterYears: 2, amount: three}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}";
    const offer = `${FIGURES}rules: [{gives: payment, amount: ${each}, when: each completed year, inAllAtMost: low-cap, proRata: no, repay: none, promise: {reviewedEvery: year, notice: not stated}}]`;
    const answer = answerOf(offer);
    expect(given(offer)).toEqual(["2027-08-31: £3,000 (certain)", "2028-08-31: £2,000 (possible)"]);
    expect(totalsIn(answer.totals)).toBe("£3,000 certain, £2,000 possible");
  });

  test("an amount that is not stated is limited, too", () => {
    const offer = `${FIGURES}rules: [{gives: payment, amount: not stated, when: starting, inAllAtMost: cap, proRata: no, repay: none}]`;
    expect(answerOf(offer).entries).toMatchObject([{ amount: { least: 0, most: 600_000, isOpen: false } }]);
  });
});

describe("two parts that are not stated, in two tax years with a limit for each,", () => {
  const inTwoYears = (limit: string) =>
    `${FIGURES}inAllAtMost: {amount: ${limit}, in: a tax year}\n${parts(["open", "open", "open"]).replace(FIGURES, "")}`;
  test("come to no more than their whole, and to all of it", () => {
    const { totals } = answerOf(inTwoYears("cap"), { told });
    expect(totalsIn(totals)).toBe("£6,000 certain, £0 possible");
  });
  test("come to the limit of one year at least, and to no more than the whole", () => {
    expect(totalsIn(answerOf(inTwoYears("low-cap"), { told }).totals)).toBe(
      "£5,000 certain, £1,000 possible",
    );
    expect(totalsIn(answerOf(inTwoYears("three"), { told }).totals)).toBe("£3,000 certain, £3,000 possible");
  });
});

test("two limits in years that part each other both hold: £800 that may come in March and £800 in May are no more than £1,000", () => {
  const limits = "inAllAtMost: {amount: ten, in: a calendar year}, who: {yearsQualifiedAtLeast: three}";
  const yaml = `${figures({ eight: "800 pounds", ten: "1000 pounds", many: "9000 pounds", three: "3 years" })}inAllAtMost: {amount: many, in: a tax year}
rules: [{gives: payment, amount: eight, when: {months: [march, may], each: the whole amount, shortFirstYear: in full}, proRata: no, repay: none, ${limits}}]`;
  // Qualified for two years on 1 June 2026: for three perhaps in March 2027, and surely at the end of May, in the next tax year.
  const answer = answerOf(yaml, { told: { start: day("2026-06-01"), yearsQualified: 2 }, years: 1 });
  expect(totalsIn(answer.totals)).toBe("£800 certain, £200 possible");
});
