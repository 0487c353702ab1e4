import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { furtherQuestions } from "@/lib/calculator/further-question";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { roleValue } from "@/lib/calculator/read-role";
import { publishedPay } from "@/lib/calculator/salary-choice";
import type { CalculatorState } from "@/lib/calculator/state";
import { isMistake } from "@/lib/calculator/state";
import { monthsFrom, type YearMonth } from "@/lib/calculator/year-month";
import type { Role } from "@/lib/content/catalogue-types";
import type { Pence } from "@/lib/money/pence";
import { allRoles, catalogue } from "./offer-catalogue";

const read = (address: string) =>
  readCalculator(new URL(address, "https://a.example").searchParams, catalogue);
const ask = (query: string) => readCalculator(new URLSearchParams(query), catalogue);
const inAnother = catalogue.councils[0];

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

/** Any state there can be. */
const state: fc.Arbitrary<CalculatorState> = fc
  .tuple(
    fc.constantFrom(...allRoles),
    fc.option(fc.constantFrom(...MONTHS), { nil: undefined }),
    fc.boolean(),
  )
  .chain(([role, start, leaves]) =>
    fc.record({
      role: fc.constant(role),
      salary: fc.option(
        fc.oneof(
          fc
            .integer({ min: 500_000, max: 50_000_000 })
            .map((amount) => ({ kind: "amount" as const, amount: amount as Pence })),
          ...(publishedPay(role).maximum === undefined ? [] : [fc.constant({ kind: "maximum" as const })]),
        ),
        { nil: undefined },
      ),
      hours: fc.option(
        fc.oneof(
          fc.constant({ kind: "full time" as const }),
          fc
            .integer({ min: 1, max: 9_999 })
            .map((part) => ({ kind: "percent" as const, percent: part / 100 })),
          fc
            .tuple(fc.integer({ min: 1, max: 3_599 }), fc.constantFrom(36, 37.5, 60))
            .map(([part, of]) => ({ kind: "hours" as const, hours: part / 100, of })),
        ),
        { nil: undefined },
      ),
      start: fc.constant(start),
      years: fc.integer({ min: 1, max: 10 }),
      leave: fc.constant(leaves ? (start ?? ("2030-06" as YearMonth)) : undefined),
      answers: answersTo(role, leaves),
    }),
  );

describe("the address of the calculator", () => {
  it("holds everything that was told, and reading it gives the same again", () => {
    fc.assert(
      fc.property(state, (told) => {
        const { state: again, notes } = read(calculatorAddress(told));
        expect(notes).toEqual([]);
        expect(again).toEqual(told);
      }),
      { numRuns: 300 },
    );
  });

  it("always leads to an answer, whatever was told", () => {
    fc.assert(
      fc.property(state, (told) => {
        const answer = calculatorAnswer(told, catalogue.today);
        expect(answer.timeline.years).toHaveLength(told.years);
        expect(headline(answer)).toMatch(/\.$/);
      }),
      { numRuns: 100 },
    );
  });

  it("never fails, whatever stands in it", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
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
          const { state: told, typed } = readCalculator(asked, catalogue);
          for (const text of Object.values(typed)) expect(text.length).toBeLessThanOrEqual(200);
          if (told === undefined) return;
          expect(read(calculatorAddress(told)).state).toEqual(told);
          calculatorAnswer(told, catalogue.today);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what is typed for a role", () => {
  const role = `role=${inAnother?.slug}/social-worker`;

  it.each([
    ["£41,000", 41_000_00],
    ["41k", 41_000_00],
    ["41 000", 41_000_00],
    ["40833.5", 40_833_50],
    ["£41,000 a year", 41_000_00],
    ["41000 pa", 41_000_00],
  ])("a salary of %s is plain", (typed, amount) => {
    const { state: told, notes } = ask(`${role}&salary=${encodeURIComponent(typed)}`);
    expect(notes).toEqual([]);
    expect(told?.salary).toEqual({ kind: "amount", amount });
  });

  it.each([
    ["salary", "lots"],
    ["salary", "-41000"],
    ["salary", "1e9"],
    ["salary", "40833.005"],
    ["salary", "0"],
    ["salary", "41"],
    ["salary", "9999999"],
    ["salary", "minimum"],
    ["hours", "500"],
    ["hours", "0"],
    ["hours", "-3"],
    ["hours", "40 of 37"],
    ["hours", "120%"],
    ["hours", "some"],
    ["start", "29 February"],
    ["start", "2027-13"],
    ["start", "2027-03-01"],
    ["start", "1899-01"],
    ["years", "0"],
    ["years", "11"],
    ["years", "2.5"],
    ["leave", "soon"],
    ["salary", "x".repeat(10_000)],
  ])("%s=%s is explained at its field, kept as it was typed, and not used", (name, typed) => {
    const { state: told, typed: kept, notes } = ask(`${role}&${name}=${encodeURIComponent(typed)}`);
    expect(notes.map(({ kind, parameter }) => [kind, parameter])).toEqual([["not understood", name]]);
    expect(kept[name]).toBe(typed.slice(0, 200));
    expect(told && calculatorAddress(told)).toBe(`/calculator?${role.replace("/", "%2F")}`);
  });

  it("a bare number of hours is plain only where the council publishes its full-time week", () => {
    expect(ask(`${role}&hours=30`).state?.hours).toEqual({ kind: "hours", hours: 30, of: 36 });
    const { state: told, notes } = ask("role=plain/social-worker&hours=30");
    expect(told?.hours).toBeUndefined();
    expect(notes[0]?.words).toContain("does not publish how many hours are full time");
    expect(ask("role=plain/social-worker&hours=30+of+37").notes).toEqual([]);
  });

  it("leaving before the start is explained", () => {
    expect(ask(`${role}&start=2027-03&leave=2027-02`).notes).toMatchObject([
      { parameter: "leave", kind: "not understood" },
    ]);
  });

  it("a value given twice is used only where both say the same", () => {
    expect(ask(`${role}&years=3&years=3`).state?.years).toBe(3);
    const twice = ask(`${role}&salary=41000&salary=42000`);
    expect(twice.state?.salary).toBeUndefined();
    expect(twice.notes).toMatchObject([{ parameter: "salary", kind: "not understood" }]);
  });

  it("of a choice and a typed amount the choice counts, and it is said", () => {
    const both = ask(`${role}&salary=maximum&other-salary=41000`);
    expect(both.state?.salary).toEqual({ kind: "maximum" });
    expect(both.notes).toMatchObject([{ kind: "changed", parameter: "salary" }]);
    expect(ask(`${role}&salary=other&other-salary=41000`).state?.salary).toMatchObject({ amount: 41_000_00 });
  });

  it("a name that nobody asks is said, and an answer that this offer does not ask is left out", () => {
    const { notes } = ask(`${role}&salry=41000&answer.horse=yes`);
    expect(notes.map(({ kind }) => kind).sort()).toEqual(["not asked", "unknown"]);
    expect(notes.filter(isMistake).map(({ parameter }) => parameter)).toEqual(["salry"]);
  });
});

describe("which role", () => {
  it("nothing asked is no mistake; anything else without a role asks for one", () => {
    expect(ask("")).toEqual({ state: undefined, typed: {}, notes: [] });
    expect(ask("salary=41000")).toMatchObject({ notes: [{ parameter: "role" }], typed: { salary: "41000" } });
  });

  it("an old address of a role leads to the role, and says so", () => {
    const { state: told, notes } = ask("role=plain/old-name");
    expect(told?.role.slug).toBe("youth-worker");
    expect(notes).toMatchObject([{ kind: "changed", parameter: "role" }]);
  });

  it.each([
    [`${inAnother?.slug}/youth-worker`, "does not name this role; Plain does"],
    ["plain/yuth-worker", "Did you mean Youth Worker?"],
    ["plain/elsewhere", "is not a role on this site"],
    ["atlantis/diver", "is not a role on this site"],
    ["//", "is not a role on this site"],
  ])("%s: %s", (typed, words) => {
    const { state: told, notes } = ask(`role=${typed}`);
    expect(told).toBeUndefined();
    expect(notes[0]?.words).toContain(words);
  });

  it("the address of the role's page does as well", () => {
    expect(ask("role=/Plain/roles/social-worker").state?.role.slug).toBe("social-worker");
  });
});
