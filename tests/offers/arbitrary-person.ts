import fc from "fast-check";
import type { CalendarDate } from "@/lib/calendar/calendar-date";
import { CONTRACTS, STANDINGS } from "@/lib/model/offer/conditions";
import { pounds } from "@/lib/money/pence";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { fullTimeSalary } from "@/lib/pay/salary";
import { shareOfWeeks, workingShare } from "@/lib/pay/working-share";
import { day, GRADES, pointSalary, ROLES, TEAMS } from "./arbitrary-words";

// People at random: whoever may come.

const orUnanswered = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant("unanswered" as const) });
const weekly = fc.oneof(
  fc.constant(workingShare(36, 36)),
  fc.integer({ min: 1, max: 3_600 }).map((hours) => workingShare(hours / 100, 36)),
);
const share = fc.oneof(
  { weight: 5, arbitrary: weekly },
  {
    weight: 1,
    arbitrary: fc
      .tuple(weekly, fc.integer({ min: 1, max: 51 }))
      .map(([one, weeks]) => shareOfWeeks(one, weeks)),
  },
);

const arbitrarySalary = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_000_000 }).map((amount) => amount / 100) },
    pointSalary,
  )
  .map((amount) => fullTimeSalary(pounds(amount)));

const leaving = fc.oneof(
  fc.constant("stays" as const),
  fc.record({ on: day, noticeGiven: orUnanswered(day) }),
);

/** Somebody at random. */
export const arbitraryPerson: fc.Arbitrary<Circumstances> = fc.record({
  start: orUnanswered(day),
  startingSalary: orUnanswered(arbitrarySalary),
  hours: orUnanswered(share),
  hoursChanges: fc
    .array(fc.record({ from: day, share }), { maxLength: 2 })
    .map((changes) => changes.toSorted((one, other) => (one.from < other.from ? -1 : 1))),
  payChanges: fc
    .array(fc.record({ from: day, salary: arbitrarySalary }), { maxLength: 2 })
    .map((changes) => changes.toSorted((one, other) => (one.from < other.from ? -1 : 1))),
  payIfAgreed: fc.array(fc.record({ from: day, salary: arbitrarySalary }), { maxLength: 1 }),
  moves: fc
    .array(fc.record({ from: day, team: fc.constantFrom(...TEAMS, "care") }), { maxLength: 2 })
    .map((moves) => moves.toSorted((one, other) => (one.from < other.from ? -1 : 1))),
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
  reasonsForLeaving: fc.dictionary(fc.constantFrom("one", "two"), fc.boolean()),
  choices: fc.dictionary(
    fc.constantFrom("first.rules.0", "second.rules.0", "first.rules.1"),
    fc.constantFrom("Money", "Time", "Nonsense"),
  ),
  events: fc.dictionary(
    fc.constantFrom("one", "two", "one-back"),
    fc.oneof(fc.constant("never" as const), day),
  ),
  days: fc.dictionary(
    fc.constantFrom("one", "two"),
    fc.array(day, { maxLength: 6 }).map((days) => days.toSorted()),
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
