import fc from "fast-check";
import { addDays, type CalendarDate, calendarDate } from "@/lib/calendar/calendar-date";
import { benefit } from "@/lib/model/benefit";
import { CONTRACTS, STANDINGS } from "@/lib/model/offer/conditions";
import { pounds } from "@/lib/money/pence";
import type { Circumstances } from "@/lib/offers/circumstances";
import { compileOffer } from "@/lib/offers/compile-offer";
import type { Names, Offer, OfferRole } from "@/lib/offers/offer";
import { fullTimeSalary } from "@/lib/pay/salary";
import { workingShare } from "@/lib/pay/working-share";

/** Offers and people at random: whatever the schema lets an editor write, on whoever may come. */

const ROLES = ["social-worker", "team-manager", "personal-adviser"];
const GRADES = ["grade-8", "grade-9"];
const TEAMS = ["front-door", "court-team"];
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

const slugs = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });
const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(calendarDate("2015-01-01"), days));
const yesNo = fc.constantFrom("yes", "no");
const proRata = fc.constantFrom("yes", "no", "not stated");
const money = fc.constantFrom("money-a", "money-b", "money-c", "money-unknown", "money-up-to", "money-about");
const length = fc.constantFrom("length-a", "length-b", "length-c", "length-unknown", "length-weeks");
const percent = fc.constantFrom("percent-a", "percent-b", "percent-unknown");
const month = fc.constantFrom("January", "April", "June", "December");
const dayOfYear = fc.constantFrom("31 March", "1 January", "29 February", "31 December");

/** Fields that may be there or not. */
function some<Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) {
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
const unknown = fc.constant("not stated" as const);
const figures = fc.record({
  "money-a": figure(pence, "pounds"),
  "money-b": figure(pence, "pounds", "at least"),
  "money-c": figure(fc.integer({ min: 0, max: 60_000 }), "pounds"),
  "money-unknown": figure(unknown, "pounds"),
  "money-up-to": figure(pence, "pounds", "up to"),
  "money-about": figure(pence, "pounds", "about"),
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
  "years-a": figure(fc.integer({ min: 0, max: 10 }), "years"),
  "years-unknown": figure(unknown, "years"),
  "hours-a": figure(fc.integer({ min: 1, max: 36 }), "hours"),
  "count-a": figure(fc.integer({ min: 0, max: 50 }), "count"),
  "count-unknown": figure(unknown, "count"),
  "days-a": figure(fc.integer({ min: 0, max: 40 }), "days"),
  "days-b": figure(fc.integer({ min: 1, max: 3 }), "days", "up to"),
  "days-unknown": figure(unknown, "days"),
});

const set = some({
  roles: slugs(ROLES),
  grades: slugs(GRADES),
  teams: slugs(TEAMS),
  services: slugs(["assessment", "care"]),
  startingSalaryAtLeast: money,
  startingSalaryBelow: money,
  startingSalaryReads: fc.constantFrom("full-time pay", "actual pay", "not stated"),
  spinalColumnPointAtLeast: fc.constantFrom("count-a", "count-unknown"),
  spinalColumnPointAtMost: fc.constant("count-a"),
  weeklyHoursAtLeast: fc.constant("hours-a"),
  registeredWith: fc.constantFrom("Social Work England", "HCPC"),
  contract: fc.subarray([...CONTRACTS], { minLength: 1 }),
  contractLastsAtLeast: length,
  yearsQualifiedAtLeast: fc.constantFrom("years-a", "years-unknown"),
  yearsQualifiedBelow: fc.constant("years-a"),
  assessedYear: fc.constantFrom("passed", "not passed"),
  standing: fc.constantFrom(...STANDINGS),
  startedFrom: day,
  startedUntil: day,
  notBackWithin: length,
  serviceAtLeast: length,
  serviceBelow: length,
  answers: fc.array(
    fc.record({ key: fc.constantFrom("one", "two"), question: fc.constant("Is it so?"), answer: yesNo }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
});
/** Few conditions at a time, or nobody would ever get anything. */
const sparse = set.map((conditions) => Object.fromEntries(Object.entries(conditions).slice(0, 3)));
const fewer = fc.tuple(sparse, fc.integer({ min: 0, max: 25 })).map(([conditions, at]) => {
  const fields = Object.entries(conditions);
  return fields.length === 0
    ? {}
    : Object.fromEntries([fields[at % fields.length] ?? ["standing", "new starter"]]);
});
const who = fc
  .tuple(
    fewer,
    some({
      anyOf: fc.tuple(fewer, fewer),
      except: fc.tuple(sparse),
      notStatedFor: fc.tuple(fewer),
    }),
  )
  .map(([conditions, more]) => ({ ...conditions, ...more }));

const salaryLimits = {
  of: fc.constantFrom("starting salary", "current salary"),
  atLeast: money,
  atMost: money,
};
const plain = fc.oneof(
  money,
  fc.constant("not stated"),
  fc.record({ percent, ...salaryLimits }, { requiredKeys: ["percent", "of"] }),
  fc.record(
    { monthsOfSalary: fc.constantFrom("months-of-pay"), ...salaryLimits },
    { requiredKeys: ["monthsOfSalary", "of"] },
  ),
);

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

function table(amount: fc.Arbitrary<unknown>) {
  const rows = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), amount, { maxKeys: 3 });
  const otherwise = fc.constantFrom("nothing", "not stated");
  return fc.oneof(
    fc.record({ by: fc.constant("role"), amounts: rows(ROLES), otherwise }),
    fc.record({ by: fc.constant("grade"), amounts: rows(GRADES), otherwise }),
    fc.record({ by: fc.constant("team"), amounts: rows([...TEAMS, "care"]), otherwise }),
  );
}

const amount = fc.oneof(
  { weight: 3, arbitrary: plain },
  byService(plain),
  fc.record({
    byYearsQualified: fc.tuple(
      fc.record({ years: fc.constant(1), amount: plain }),
      fc.record({ years: fc.constant(4), amount: plain }),
    ),
    fewer: fc.constantFrom("nothing", "not stated"),
  }),
  table(fc.oneof(plain, byService(plain))),
);

const once = fc.oneof(
  fc.constantFrom("starting", "first salary", "probation passed", "assessed year passed", "not stated"),
  fc.record({ after: length }),
  fc.record({ probationOf: length }),
  fc.record({ on: day }),
);
const shortFirstYear = fc.constantFrom("in full", "in proportion", "nothing", "not stated");
const moment = fc.oneof(
  once,
  fc.constantFrom("each completed year", "each anniversary"),
  fc.record({ every: length }),
  fc.record(
    {
      whenever: fc.constant("it happens"),
      question: fc.constant("How often?"),
      key: fc.constantFrom("one", "two"),
      atMostTimes: fc.constantFrom("count-a", "count-unknown"),
    },
    { requiredKeys: ["whenever", "question", "key"] },
  ),
);
const equal = fc.constant("an equal share");
const schedule = fc.oneof(
  { weight: 3, arbitrary: moment },
  fc.record({ monthly: fc.constantFrom("a twelfth of the amount", "the whole amount") }),
  fc.record({
    months: fc.uniqueArray(month, { minLength: 1 }),
    each: fc.constantFrom("the whole amount", "an equal share"),
    shortFirstYear,
  }),
  fc.record({ inPostOn: dayOfYear, paidIn: month, shortFirstYear }),
  fc.record({
    instalments: fc.array(fc.record({ when: once, share: equal }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    instalments: fc.array(fc.record({ when: once, share: percent }), { minLength: 2, maxLength: 3 }),
  }),
);

const of = fc.constantFrom("starting", "being paid");
const repay = fc.oneof(
  fc.constantFrom("none", "not stated"),
  fc.record({
    within: length,
    of,
    how: fc.constantFrom(
      "all of it",
      "in proportion to months left",
      "in proportion to days left",
      "not stated",
    ),
  }),
  fc.record({ of, steps: fc.array(fc.record({ within: length, percent }), { minLength: 1, maxLength: 3 }) }),
);
const promise = fc.oneof(
  fc.constantFrom("guaranteed", "discretionary"),
  fc.record({
    reviewedEvery: fc.oneof(length, fc.constant("not stated")),
    notice: fc.oneof(length, fc.constant("not stated")),
  }),
);
const paid = fc.oneof(
  fc.constantFrom("with that month's salary", "with the next month's salary", "not stated"),
  fc.record({ inMonth: month }),
  fc.record({ within: length }),
);
const serviceFrom = fc.oneof(
  fc.constantFrom(
    "starting",
    "continuous local government service",
    "probation passed",
    "assessed year passed",
    "not stated",
  ),
  fc.record({ notBefore: day }),
);
const until = fc.record({ day, afterwards: fc.constantFrom("nothing", "not stated") });
const common = { name: fc.constant("Part"), who, serviceFrom };

function rule(
  gives: string,
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  return fc
    .tuple(
      fc.record(required),
      some({ ...common, from: day, until, ...optional }),
      fc.integer({ min: 0, max: 6 }),
    )
    .map(([needed, more, keep]) => {
      // A few of the optional fields at a time, beginning anywhere.
      const fields = Object.entries(more);
      const kept = Object.fromEntries(fields.filter((_, index) => (index * 7 + keep) % 6 === 0));
      return { gives, ...needed, ...withoutReversal(kept) };
    });
}

/** A rule that would end before it begins is refused by the schema. */
function withoutReversal(fields: Record<string, unknown>): Record<string, unknown> {
  const { from, until, ...others } = fields;
  const end = typeof until === "object" && until !== null && "day" in until ? until.day : undefined;
  if (typeof from !== "string" || typeof end !== "string" || from <= end) return fields;
  return { ...others, until };
}

const moneyFields = { amount, when: schedule, proRata, repay };
const moneyOptions = {
  paid,
  promise,
  stopsAfter: length,
  inAllAtMost: money,
  underNotice: fc.constantFrom("paid", "not paid", "not stated"),
};
const leavePlain = fc.constantFrom("days-a", "days-b", "days-unknown", "hours-a", "not stated");
const leaveAmount = fc.oneof(
  leavePlain,
  byService(leavePlain),
  table(fc.oneof(leavePlain, byService(leavePlain))),
);
const yearByYear = fc.record(
  {
    eachYear: fc.constantFrom("days-a", "days-b", "days-unknown"),
    first: fc.constantFrom("in the first year", "after the first year", "not stated"),
    atMost: fc.constantFrom("days-a", "days-unknown"),
  },
  { requiredKeys: ["eachYear", "first"] },
);
const leaveYear = fc.oneof(fc.constantFrom("starting date", "not stated"), fc.record({ begins: dayOfYear }));
const pay = fc.constantFrom("full pay", "half pay", "no pay", "not stated");

const anyRule = fc.oneof(
  { weight: 4, arbitrary: rule("payment", moneyFields, moneyOptions) },
  rule("reimbursement", { ...moneyFields, of: fc.constant("a cost") }, moneyOptions),
  rule("annual leave", { amount: leaveAmount, proRata }, { leaveYear }),
  rule(
    "extra leave",
    { amount: fc.oneof(leaveAmount, yearByYear), proRata },
    { leaveYear, totalAtMost: fc.constant("days-a") },
  ),
  rule("time off", { amount: fc.oneof(length, fc.constant("not stated")), pay, when: moment }, {}),
  rule(
    "one of",
    {
      options: fc.tuple(
        fc.record({ name: fc.constant("Money"), amount }),
        fc.record({ name: fc.constant("Time"), timeOff: length, pay }),
        fc.record({ name: fc.constant("More money"), amount }),
      ),
      when: moment,
      proRata,
      repay,
    },
    { promise },
  ),
);

const SLUGS = ["first", "second", "third"];

function benefits(rules: fc.Arbitrary<unknown>, isExclusive: boolean) {
  const item = fc.record({
    figures,
    rules: fc.array(rules, { maxLength: 3 }),
    who: fc
      .tuple(fc.oneof(fc.constant("everyone"), slugs(ROLES)), who)
      .map(([roles, more]) => ({ ...more, roles })),
    ...(isExclusive
      ? {
          severalRules: fc.constantFrom("all of them", "the first that applies", "the largest", "not stated"),
          notWith: fc.subarray(SLUGS, { maxLength: 1 }),
        }
      : {}),
  });
  return fc.array(item, { minLength: 1, maxLength: 3 });
}

/** An offer at random, written as an editor writes it, read by the schema and compiled. */
export function arbitraryOffer(options: { readonly isExclusive?: boolean } = {}): fc.Arbitrary<Offer> {
  return benefits(anyRule, options.isExclusive ?? true).map((items) => {
    const contents = items.map((item, order) => ({
      slug: SLUGS[order] ?? "other",
      content: benefit.parse({
        name: `Benefit ${order}`,
        kind: "payment",
        order,
        summary: "A benefit.",
        reviewed: "2026-11-01",
        sources: ["advert"],
        ...item,
      }),
    }));
    return compileOffer({
      council: "ashbourne",
      names: RANDOM_NAMES,
      fullTimeWeeklyHours: 36,
      benefits: contents,
    }).offer;
  });
}

const orUnanswered = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant("unanswered" as const) });
const share = fc.oneof(
  fc.constant(workingShare(36, 36)),
  fc.integer({ min: 1, max: 3_600 }).map((hours) => workingShare(hours / 100, 36)),
);

const leaving = fc.oneof(
  fc.constant("stays" as const),
  fc.record({ on: day, noticeGiven: orUnanswered(day) }),
);

/** Somebody at random. */
export const arbitraryPerson: fc.Arbitrary<Circumstances> = fc.record({
  start: orUnanswered(day),
  startingSalary: orUnanswered(
    fc.integer({ min: 0, max: 9_000_000 }).map((amount) => fullTimeSalary(pounds(amount / 100))),
  ),
  hours: orUnanswered(share),
  hoursChanges: fc
    .array(fc.record({ from: day, share }), { maxLength: 2 })
    .map((changes) => changes.toSorted((one, other) => (one.from < other.from ? -1 : 1))),
  team: orUnanswered(fc.constantFrom(...TEAMS, "care", "elsewhere")),
  spinalColumnPoint: orUnanswered(fc.integer({ min: 1, max: 60 })),
  contract: orUnanswered(fc.constantFrom(...CONTRACTS)),
  contractMonths: orUnanswered(fc.integer({ min: 1, max: 60 })),
  standing: orUnanswered(fc.constantFrom(...STANDINGS)),
  yearsQualified: orUnanswered(fc.integer({ min: 0, max: 40 })),
  assessedYear: orUnanswered(fc.oneof(fc.constantFrom("passed" as const, "not taken" as const), day)),
  probationEnds: orUnanswered(day),
  monthsSinceLeaving: orUnanswered(
    fc.oneof(fc.constant("never worked here" as const), fc.integer({ min: 0, max: 120 })),
  ),
  continuousServiceFrom: orUnanswered(fc.oneof(fc.constant("none" as const), day)),
  leaving,
  answers: fc.dictionary(
    fc.constantFrom("one", "two", "registered-with-social-work-england", "registered-with-hcpc"),
    fc.boolean(),
  ),
  choices: fc.dictionary(
    fc.constantFrom("first.rules.0", "second.rules.0", "first.rules.1"),
    fc.constantFrom("Money", "Time", "Nonsense"),
  ),
  times: fc.dictionary(fc.constantFrom("one", "two"), fc.integer({ min: 0, max: 5 })),
});

export const arbitraryRole: fc.Arbitrary<OfferRole> = fc.record({
  slug: fc.constantFrom(...ROLES),
  name: fc.constant("Role"),
  grade: fc.constantFrom(...GRADES, "grade-7", "not stated"),
  places: fc.subarray([...TEAMS, "care"]),
});

export const arbitraryDay: fc.Arbitrary<CalendarDate> = day;
