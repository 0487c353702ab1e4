import fc from "fast-check";
import { addDays, calendarDate } from "@/lib/calendar/calendar-date";
import { payDay } from "@/lib/model/pay-day";
import { pounds } from "@/lib/money/pence";
import type { GradesPay } from "@/lib/offers/rules/grade-order";
import type { Names } from "@/lib/offers/rules/offer";

// Names, days and figures at random, as an editor may write them.

export const ROLES = ["social-worker", "team-manager", "personal-adviser"];
export const GRADES = ["grade-8", "grade-9"];
export const TEAMS = ["front-door", "court-team"];
const named = (slugs: readonly string[]) => Object.fromEntries(slugs.map((slug) => [slug, slug]));

export const RANDOM_NAMES: Names = {
  council: "Ashbourne",
  roles: Object.fromEntries(ROLES.map((slug) => [slug, { name: slug, plural: `${slug}s` }])),
  grades: named(GRADES),
  teams: {
    "front-door": { name: "front door", service: "assessment" },
    "court-team": { name: "court", service: "care" },
  },
  services: named(["assessment", "care"]),
};

export const slugs = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });
export const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => addDays(calendarDate("2015-01-01"), days));
export const yesNo = fc.constantFrom("yes", "no");
export const proRata = fc.constantFrom("yes", "no", "not stated");
export const money = fc.constantFrom(
  "money-a",
  "money-b",
  "money-c",
  "money-unknown",
  "money-up-to",
  "money-about",
);
export const length = fc.constantFrom("length-a", "length-b", "length-c", "length-unknown", "length-weeks");
export const percent = fc.constantFrom("percent-a", "percent-b", "percent-unknown", "part-a");
export const month = fc.constantFrom("January", "April", "June", "December");
export const dayOfYear = fc.constantFrom("31 March", "1 January", "29 February", "31 December");

/** Fields that may be there or not. */
export function some<Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) {
  return fc.record(shape, { requiredKeys: [] });
}

function figure(value: fc.Arbitrary<number | "not stated">, unit: string, qualifier = "exactly") {
  return value.map((number) => ({
    label: "Figure",
    value: number,
    unit,
    qualifier,
    effective: "not stated",
    source: "advert",
  }));
}

const pence = fc.integer({ min: 0, max: 2_000_000 }).map((amount) => amount / 100);
export const unknown = fc.constant("not stated" as const);
export const figures = fc.record({
  "money-a": figure(pence, "pounds"),
  "money-b": figure(pence, "pounds", "at least"),
  "money-c": figure(fc.integer({ min: 0, max: 60_000 }), "pounds"),
  "money-unknown": figure(unknown, "pounds"),
  "money-up-to": figure(pence, "pounds", "up to"),
  "money-about": figure(pence, "pounds", "about"),
  "rate-a": figure(fc.constantFrom(36.9, 13.7, 45), "pence"),
  "rate-up-to": figure(fc.constantFrom(50.5, 45), "pence", "up to"),
  "length-a": figure(fc.integer({ min: 1, max: 36 }), "months"),
  "length-b": figure(fc.integer({ min: 0, max: 6 }), "years"),
  "length-c": figure(fc.integer({ min: 1, max: 40 }), "months"),
  "length-weeks": figure(fc.integer({ min: 1, max: 60 }), "weeks"),
  "length-unknown": figure(unknown, "months"),
  "months-of-pay": figure(
    fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
    "months",
  ),
  "percent-a": figure(
    fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10),
    "percent",
  ),
  "percent-b": figure(fc.constantFrom(33.333, 50, 100), "percent"),
  "percent-unknown": figure(unknown, "percent"),
  "part-a": fc
    .tuple(figure(fc.integer({ min: 0, max: 12 }), "fraction"), fc.constantFrom(12, 7, 260))
    .map(([part, outOf]) => ({ ...part, outOf })),
  "years-a": figure(fc.integer({ min: 0, max: 10 }), "years"),
  "years-unknown": figure(unknown, "years"),
  "hours-a": figure(fc.integer({ min: 1, max: 36 }), "hours"),
  "count-one": figure(fc.constantFrom(1, 2), "count"),
  "count-a": figure(fc.integer({ min: 0, max: 50 }), "count"),
  "count-unknown": figure(unknown, "count"),
  "days-a": figure(fc.integer({ min: 0, max: 40 }), "days"),
  "days-least": figure(fc.integer({ min: 1, max: 5 }), "days"),
  "days-most": figure(fc.integer({ min: 6, max: 40 }), "days"),
  "days-b": figure(fc.integer({ min: 1, max: 3 }), "days", "up to"),
  "days-unknown": figure(unknown, "days"),
});

const bound = (least: number) => fc.oneof(fc.integer({ min: least, max: least + 9 }), unknown);
const points = fc.oneof(
  unknown,
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 8 })).map(([from, more]) => ({
    from,
    to: from + more,
  })),
);
const POINTS = [30, 31, 32, 33, 34];
/** What a point of the spine pays, before an award and after it. */
const paidAt = (point: number, award = 0) => 1_000 * point + award;
export const pointSalary = fc.constantFrom(...POINTS.flatMap((point) => [paidAt(point), paidAt(point, 500)]));

const paidFrom = fc
  .tuple(fc.oneof(day, unknown), fc.subarray(POINTS), fc.constantFrom(0, 500), fc.boolean())
  .map(([from, some, award, hasMinimum]) => {
    const salaries = some.map((point) => ({ point, salary: pounds(paidAt(point, award)) }));
    return {
      from,
      minimum: hasMinimum ? pounds(paidAt(30, award)) : undefined,
      maximum: salaries.at(-1)?.salary,
      points: salaries,
    };
  });
/** Published pay of some of the grades, in order or not. */
export const gradesPay: fc.Arbitrary<GradesPay> = fc.dictionary(
  fc.constantFrom(...GRADES, "grade-7"),
  fc.record(
    {
      minimum: bound(30),
      maximum: bound(39),
      spinalColumnPoints: points,
      over: fc.array(paidFrom, { maxLength: 2 }),
    },
    { requiredKeys: ["minimum", "maximum", "spinalColumnPoints"] },
  ),
);

/** When salaries are paid, as a council may write it. */
export const payDays = fc
  .oneof(
    fc.constantFrom<unknown>("not stated", "last working day"),
    fc.record({
      day: fc.constantFrom(1, 15, 25, 31),
      ifWeekend: fc.constantFrom("the working day before", "the working day after", "not stated"),
    }),
    fc.record({
      last: fc.constantFrom("Thursday", "Friday"),
      ifBankHoliday: fc.constantFrom("the working day before", "that day", "not stated"),
    }),
  )
  .map((written) => payDay.parse(written));

/** What a rule says of leave in term time. */
export const termTime = fc.constantFrom("in proportion", "in the paid weeks", "not stated");

/** When in the year leave changes. */
export const leaveYear = fc.oneof(
  fc.constantFrom("starting date", "not stated"),
  fc.record({
    begins: dayOfYear,
    higherFrom: fc.constantFrom("the next leave year", "the day after", "that leave year", "not stated"),
  }),
);

const after = fc.oneof(fc.constant("starting"), length);
const payStage = fc.record(
  {
    for: length,
    pay: fc.oneof(fc.constantFrom("full pay", "half pay", "statutory pay alone", "no pay"), percent),
    statutoryPay: fc.constantFrom("on top", "included", "not stated"),
    ifBackFor: length,
  },
  { requiredKeys: ["for", "pay"] },
);
/** What is paid while somebody is ill or away. */
export const payWhileAwaySteps = fc.array(
  fc.oneof(
    fc.record({
      after,
      fullPay: fc.oneof(fc.constant("nothing"), length),
      halfPay: fc.oneof(fc.constant("nothing"), length),
    }),
    fc.record({ after, stages: fc.array(payStage, { minLength: 1, maxLength: 3 }) }),
  ),
  { minLength: 1, maxLength: 4 },
);
