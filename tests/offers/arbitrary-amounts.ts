import fc from "fast-check";
import { plain } from "./arbitrary-conditions";
import { GRADES, money, ROLES, TEAMS } from "./arbitrary-words";

// How much a rule gives, at random.

function byService(amount: fc.Arbitrary<unknown>) {
  return fc.record({
    byService: fc
      .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 })
      .chain((years) =>
        fc.tuple(
          ...years
            .toSorted((one, other) => one - other)
            .map((afterYears) => fc.record({ afterYears: fc.constant(afterYears), amount })),
        ),
      ),
    betweenSteps: fc.constantFrom("the step before goes on", "nothing", "not stated"),
    afterLastStep: fc.constantFrom("the last step repeats", "nothing", "not stated"),
  });
}

export function byPay(amount: fc.Arbitrary<unknown>) {
  return fc.record({
    byPay: fc
      .array(fc.record({ upTo: money, amount }), { minLength: 1, maxLength: 3 })
      .chain((bands) => amount.map((last) => [...bands, { amount: last }].slice(0, 3))),
    payReads: fc.constantFrom("full-time pay", "actual pay", "not stated"),
  });
}

function table(amount: fc.Arbitrary<unknown>) {
  const rows = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), amount, { maxKeys: 3 });
  const otherwise = fc.oneof(fc.constantFrom("nothing", "not stated"), amount);
  return fc.oneof(
    fc.record({ by: fc.constant("role"), amounts: rows(ROLES), otherwise }),
    fc.record({ by: fc.constant("grade"), amounts: rows(GRADES), otherwise }),
    fc.record({ by: fc.constant("team"), amounts: rows([...TEAMS, "care"]), otherwise }),
  );
}

export const amount = fc.oneof(
  { weight: 3, arbitrary: plain },
  byService(plain),
  fc.record({
    byYearsQualified: fc.tuple(
      fc.record({ years: fc.constant(1), amount: plain }),
      fc.record({ years: fc.constant(4), amount: plain }),
    ),
    fewer: fc.constantFrom("nothing", "not stated"),
  }),
  byPay(plain),
  table(fc.oneof(plain, byService(plain))),
);

const leavePlain = fc.oneof(
  fc.constantFrom("days-a", "days-b", "days-unknown", "hours-a", "not stated"),
  fc.record({ between: fc.constant("days-least"), and: fc.constant("days-most") }),
);
export const leaveAmount = fc.oneof(
  leavePlain,
  byService(leavePlain),
  table(fc.oneof(leavePlain, byService(leavePlain))),
);
export const yearByYear = fc.record(
  {
    eachYear: fc.constantFrom("days-a", "days-b", "days-unknown"),
    first: fc.constantFrom("in the first year", "after the first year", "not stated"),
    atMost: fc.constantFrom("days-a", "days-unknown"),
  },
  { requiredKeys: ["eachYear", "first"] },
);
