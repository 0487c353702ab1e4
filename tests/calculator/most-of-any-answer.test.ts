import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ContentSet, changed } from "../content/content-set";
import { runs } from "../harness/random";
import { totalsIn } from "../offers/answered";
import { answerTo, awarding, content, EACH_APRIL } from "./moving-pay";

/**
 * Somebody who has not told what moves them up, asked of 10% of their current salary each year: the most that is shown is at least
 * what any answer gives, and what is certain is no more.
 */

const ROLE = "riverton/roles/social-worker.mdx";
const STEP = "nextStep: senior-social-worker\n";
const BENEFIT = "riverton/benefits/loyalty-payment.mdx";
const passing = (step: string) => EACH_APRIL.replace("decidedBy", `assessedYearPassed: ${step}, decidedBy`);
const leadingOn = (when: string, set: ContentSet) =>
  // What the next role gets by the same rule counts too.
  changed(
    BENEFIT,
    "who: {roles: [social-worker]}",
    "who: {roles: [social-worker, senior-social-worker]}",
    changed(ROLE, STEP, `${STEP}nextStepWhen: ${when}\n`, set),
  );
const QUALIFIED = "{event: you qualify, question: On which day would you qualify?, key: qualified}";

const totals = (query: string, set: ContentSet) => answerTo(query, set).timeline.totals;

interface Council {
  readonly set: ContentSet;
  /** The questions of which the salary hangs. */
  readonly asks: readonly string[];
}
const THIRD = content(passing("{toPoint: 30}"));
const COUNCILS: Readonly<Record<string, Council>> = {
  "the assessed year moves to a point": { set: THIRD, asks: ["assessed-year"] },
  "the assessed year moves by points": {
    set: content(passing("{points: 2, from: the first of the next month}")),
    asks: ["assessed-year"],
  },
  "the assessed year leads to the next role": {
    set: leadingOn("assessed year passed", content()),
    asks: ["assessed-year"],
  },
  "qualifying leads to the next role": { set: leadingOn(QUALIFIED, content()), asks: ["event.qualified"] },
  "qualifying leads on, and the assessed year moves up": {
    set: leadingOn(QUALIFIED, THIRD),
    asks: ["assessed-year", "event.qualified"],
  },
  "an award comes besides": { set: awarding("{percent: 3}", THIRD), asks: ["assessed-year"] },
  "an award is offered besides": {
    set: awarding("{ifAgreed: {percent: 3}}", leadingOn("assessed year passed", content())),
    asks: ["assessed-year"],
  },
};

describe("10% of current salary each year, while nobody has told whether they pass the assessed year", () => {
  const ASKED = "salary=minimum&start=2026-12&years=3";

  test("is a range from the salary of today to what the third point and two increments make of it", () => {
    const { timeline } = answerTo(ASKED, THIRD);
    // 10% of £37,938 each time; at most of £40,476, £41,511 and £41,511.
    expect(totalsIn(timeline.totals)).toBe("£11,381.40 certain, £968.40 possible");
    expect(timeline.openQuestions).toEqual(["assessedYear"]);
  });

  test("is known when it is told", () => {
    for (const told of ["passed", "not+taken", "2027-11-30"])
      expect(answerTo(`${ASKED}&assessed-year=${told}`, THIRD).timeline.totals.possible).toBe(0);
  });

  test("is known of somebody at the top, whom no answer moves", () => {
    expect(totals("salary=maximum&start=2026-12&years=3", THIRD).possible).toBe(0);
  });
});

describe.each(Object.entries(COUNCILS))("%s", (_, { set, asks }) => {
  const month = (index: number) => String(1 + (index % 12)).padStart(2, "0");
  const answers = fc.oneof(
    fc.constantFrom("never", "passed"),
    fc
      .tuple(fc.integer({ min: 2027, max: 2031 }), fc.nat(11), fc.constantFrom("01", "15", "28"))
      .map(([year, index, day]) => `${year}-${month(index)}-${day}`),
  );
  const asked = fc.record({
    salary: fc.constantFrom("minimum", "maximum", "38626", "39000", "39513", "42500"),
    start: fc.constantFrom("2026-12", "2027-02", "2027-05"),
    years: fc.integer({ min: 1, max: 6 }),
    told: fc.tuple(answers, answers),
  });

  test("the most shown is at least what any answer gives, and what is certain no more", () => {
    fc.assert(
      fc.property(asked, ({ salary, start, years, told }) => {
        const query = `salary=${salary}&start=${start}&years=${years}`;
        const open = totals(query, set);
        const more = asks.map((question, index) => {
          const answer = told[index] ?? "never";
          const isYear = question === "assessed-year";
          if (answer === "passed") return `${question}=${isYear ? "passed" : "never"}`;
          return `${question}=${answer === "never" && isYear ? "not+taken" : answer}`;
        });
        const answered = totals([query, ...more].join("&"), set);
        expect(open.certain + open.possible).toBeGreaterThanOrEqual(answered.certain + answered.possible);
        expect(open.certain).toBeLessThanOrEqual(answered.certain + answered.possible);
      }),
      { numRuns: runs(20, 200) },
    );
  });
});
