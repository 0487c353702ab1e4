import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { furtherQuestions } from "@/lib/calculator/further-question";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { roleValue } from "@/lib/calculator/read-role";
import { publishedEnds } from "@/lib/calculator/salary-choice";
import type { CalculatorState } from "@/lib/calculator/state";
import { NO_TAKE_HOME_CHOICE } from "@/lib/calculator/take-home-choice";
import { firstStart, monthsFrom, type YearMonth } from "@/lib/calculator/year-month";
import type { Role } from "@/lib/catalogue/types";
import type { Pence } from "@/lib/money/pence";
import { anySign } from "../harness/any-sign";
import { runs } from "../harness/random";
import { allRoles, catalogue } from "./offer-catalogue";

const read = (address: string) =>
  readCalculator(new URL(address, "https://a.example").searchParams, catalogue);

/** Enough for a machine that does other work as well. In milliseconds. */
const PATIENCE = 60_000;

const MONTHS = monthsFrom("2020-01" as YearMonth, 240);

/** Any answer that fits a question. */
function answersTo(role: Role, leaves: boolean): fc.Arbitrary<Record<string, string>> {
  const fields = furtherQuestions(role, leaves).map(({ parameter, choices, typed, least, most }) => {
    const values: fc.Arbitrary<string>[] =
      choices.length > 0 ? [fc.constantFrom(...choices.map(({ value }) => value))] : [];
    if (typed === "a number") values.push(fc.integer({ min: least, max: most }).map(String));
    if (typed === "a day") values.push(fc.constantFrom(...MONTHS).map((month) => `${month}-17`));
    return [parameter, fc.oneof(...values)] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

const hoursChoice = fc.oneof(
  fc.constant({ kind: "full time" as const }),
  fc.integer({ min: 1, max: 9_999 }).map((part) => ({ kind: "percent" as const, percent: part / 100 })),
  fc
    .tuple(fc.integer({ min: 1, max: 3_599 }), fc.constantFrom(36, 37.5, 60))
    .map(([part, of]) => ({ kind: "hours" as const, hours: part / 100, of })),
);

/** Hours that change after the start, whenever that is. */
function laterHoursAfter(start: YearMonth | undefined) {
  const begins = start ?? firstStart(catalogue.today);
  const months = MONTHS.filter((month) => month > begins);
  const from = fc.constantFrom(...months, "2045-01" as YearMonth);
  return fc.record({ hours: hoursChoice, from });
}

/** Any state there can be. */
const state: fc.Arbitrary<CalculatorState> = fc
  .tuple(
    fc.constantFrom(...allRoles),
    fc.option(fc.constantFrom(...MONTHS), { nil: undefined }),
    fc.boolean(),
  )
  .chain(([role, start, leaves]) => {
    return fc.record({
      role: fc.constant(role),
      salary: fc.option(
        fc.oneof(
          fc
            .integer({ min: 500_000, max: 50_000_000 })
            .map((amount) => ({ kind: "amount" as const, amount: amount as Pence })),
          ...(publishedEnds(role.pay).maximum === undefined
            ? []
            : [fc.constant({ kind: "maximum" as const })]),
        ),
        { nil: undefined },
      ),
      hours: fc.option(hoursChoice, { nil: undefined }),
      laterHours: fc.option(laterHoursAfter(start), { nil: undefined }),
      start: fc.constant(start),
      years: fc.integer({ min: 1, max: 10 }),
      leave: fc.constant(leaves ? (start ?? ("2030-06" as YearMonth)) : undefined),
      answers: answersTo(role, leaves),
      takeHome: fc.constant(NO_TAKE_HOME_CHOICE),
    });
  });

describe("the address of the calculator", () => {
  it(
    "holds everything that was entered, and reading it gives the same again",
    () => {
      fc.assert(
        fc.property(state, (entered) => {
          const { state: again, notes } = read(calculatorAddress(entered));
          expect(notes).toEqual([]);
          expect(again).toEqual(entered);
        }),
        { numRuns: runs(100, 3_000) },
      );
    },
    PATIENCE,
  );

  it(
    "always leads to an answer, whatever was entered",
    () => {
      fc.assert(
        fc.property(state, (entered) => {
          const answer = calculatorAnswer(entered, catalogue.today);
          expect(answer.timeline.years).toHaveLength(entered.years);
          expect(headline(answer)).toMatch(/\.$/);
        }),
        { numRuns: runs(100) },
      );
    },
    PATIENCE,
  );

  it(
    "never fails, whatever stands in it",
    () => {
      const value = fc.oneof(
        fc.string({ unit: anySign }),
        fc.constant("9".repeat(10_000)),
        fc.constantFrom(
          "41k",
          "-5",
          "1e9",
          "29 February",
          "2027-02-29",
          "500",
          "full-time",
          "other",
          "maximum",
          "%",
          "NaN",
        ),
        fc.constantFrom(...allRoles).map(roleValue),
      );
      const name = fc.oneof(
        fc.constantFrom(
          "role",
          "salary",
          "other-salary",
          "hours",
          "other-hours",
          "start",
          "later-hours",
          "later-hours-from",
          "years",
          "leave",
          "team",
        ),
        fc.constantFrom("answer.x", "choice.a.rules.0", "times.y", "__proto__", "constructor", "toString"),
        fc.string(),
      );
      fc.assert(
        fc.property(
          fc.dictionary(name, fc.oneof(value, fc.array(value, { maxLength: 3 }))),
          fc.option(fc.constantFrom(...allRoles), { nil: undefined }),
          (parameters, role) => {
            const asked = role === undefined ? parameters : { ...parameters, role: roleValue(role) };
            const { state: entered, typed } = readCalculator(asked, catalogue);
            for (const text of Object.values(typed)) expect(text.length).toBeLessThanOrEqual(200);
            if (entered === undefined) return;
            expect(read(calculatorAddress(entered)).state).toEqual(entered);
            calculatorAnswer(entered, catalogue.today);
          },
        ),
        { numRuns: runs(100, 3_000) },
      );
    },
    PATIENCE,
  );
});
