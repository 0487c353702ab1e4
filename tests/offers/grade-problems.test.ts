import { describe, expect, test } from "vitest";
import type { GradesPay } from "@/lib/offers/rules/grade-order";
import { benefitsWritten, NAMES } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** Grades as the lowest or the highest of conditions, where their published pay does not bear it out. */

const range = (minimum: number, maximum: number) =>
  ({ minimum, maximum, spinalColumnPoints: "not stated" }) as const;
const IN_ORDER: GradesPay = {
  "grade-7": range(30_000, 34_000),
  "grade-8": range(35_000, 39_000),
  "grade-9": range(40_000, 44_000),
};
const mistakes = (who: string, pay: GradesPay = IN_ORDER) =>
  benefitsWritten({ benefit: `who: {roles: everyone, ${who}}` }, NAMES, pay).problems.map(inOneLine);
const unordered = (field: string, bound: string, others: string) =>
  `grades-without-order at benefit ${field}.${bound}: \`${bound}: grade-8\`: their published pay does not say whether ${others} below or above Grade 8. [grade-8; grades that all have published pay, no one's within another's; Name each grade that is meant: \`grades: […]\`.]`;

describe("a grade as the lowest or the highest", () => {
  test.each(["gradeAtLeast", "gradeAtMost"])("%s: every grade is below it, above it or the same", (bound) => {
    expect(mistakes(`${bound}: grade-8`)).toEqual([]);
  });

  test.each(["gradeAtLeast", "gradeAtMost"])(
    "%s: one grade without published pay has no place beside it",
    (bound) => {
      const { "grade-7": _, ...others } = IN_ORDER;
      expect(mistakes(`${bound}: grade-8`, others)).toEqual([unordered("who", bound, "Grade 7 is")]);
    },
  );

  test("without any published pay no other grade has", () => {
    expect(mistakes("gradeAtLeast: grade-8", {})).toEqual([
      unordered("who", "gradeAtLeast", "Grade 7 and Grade 9 are"),
    ]);
  });

  test("one whose pay lies within the other's has none either", () => {
    expect(mistakes("gradeAtLeast: grade-8", { ...IN_ORDER, "grade-9": range(36_000, 38_000) })).toEqual([
      unordered("who", "gradeAtLeast", "Grade 9 is"),
    ]);
  });

  test("a grade that the council does not have is reported as that, and not twice", () => {
    expect(mistakes("gradeAtLeast: grade-80")).toEqual([
      "unknown-reference at benefit who.gradeAtLeast: `grade-80` is not a grade of this council. [grade grade-80; grade-7, grade-8, grade-9]",
    ]);
  });

  test("in the conditions of a rule, and in an exception, it stands where it is written", () => {
    const rule = (who: string) =>
      benefitsWritten(
        {
          benefit: `rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none, who: ${who}}]`,
        },
        NAMES,
        {},
      ).problems.map(inOneLine);
    const others = "Grade 7 and Grade 9 are";
    expect(rule("{gradeAtMost: grade-8}")).toEqual([unordered("rules.0.who", "gradeAtMost", others)]);
    expect(rule("{except: [{gradeAtMost: grade-8}]}")).toEqual([
      unordered("rules.0.who.except.0", "gradeAtMost", others),
    ]);
  });

  test("a scheme's mistake is the scheme's, and not that of each item of it", () => {
    const files = {
      scheme:
        "kind: scheme\nwho: {roles: everyone, gradeAtLeast: grade-9, gradeAtMost: grade-7}\nrules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none}]",
      item: "scheme: scheme",
    };
    expect(benefitsWritten(files).problems.map(({ benefit, rule }) => `${benefit}: ${rule}`)).toEqual([
      "scheme: grades-reversed",
    ]);
  });
});

describe("a lowest grade above the highest", () => {
  test("leaves nobody", () => {
    expect(mistakes("gradeAtLeast: grade-9, gradeAtMost: grade-7")).toEqual([
      "grades-reversed at benefit who.gradeAtLeast: `gradeAtLeast: grade-9` is above `gradeAtMost: grade-7`, so that nobody could be meant. [grade-9; `gradeAtLeast` on or below `gradeAtMost`; Write `gradeAtLeast: grade-7` and `gradeAtMost: grade-9`.]",
    ]);
  });

  test.each(["gradeAtLeast: grade-7, gradeAtMost: grade-9", "gradeAtLeast: grade-8, gradeAtMost: grade-8"])(
    "%s leaves some",
    (who) => expect(mistakes(who)).toEqual([]),
  );
});
