import { describe, expectTypeOf, test } from "vitest";
import type { CalendarDate, DayText } from "@/lib/calendar/calendar-date";
import type { formatDay } from "@/lib/calendar/format-day";
import type { CONDITIONS } from "@/lib/offers/conditions/judge";
import type { RepayableUntil } from "@/lib/offers/entries/entry";
import type { PlainWho, Rule, Schedule } from "@/lib/offers/rules/offer";
import type { Quantity } from "@/lib/offers/rules/quantity";

describe("the engine's types are those of the schema", () => {
  test("every condition that the schema knows is judged", () => {
    type Judged = (typeof CONDITIONS)[number]["field"];
    // Say how other fields are read, and on which day, and are judged with them.
    type Qualifier = "startingSalaryReads" | "weeklyHoursRead" | "judged";
    expectTypeOf<Exclude<keyof PlainWho, Judged | Qualifier>>().toEqualTypeOf<never>();
  });

  test("rules hold quantities where the content names figures", () => {
    type Payment = Extract<Rule, { gives: "payment" }>;
    expectTypeOf<NonNullable<Payment["stopsAfter"]>>().toEqualTypeOf<Quantity>();
    expectTypeOf<Extract<Payment["amount"], { kind: "fixed" }>["figure"]>().toEqualTypeOf<Quantity>();
  });

  test("every kind of rule and of time is one that the engine tells apart", () => {
    expectTypeOf<Rule["gives"]>().toEqualTypeOf<
      | "payment"
      | "reimbursement"
      | "annual leave"
      | "extra leave"
      | "training"
      | "pension"
      | "cover"
      | "loan"
      | "sick pay"
      | "pay while away"
      | "time off"
      | "one of"
    >();
    expectTypeOf<"whenever">().toExtend<Schedule["kind"]>();
  });
});

describe("what may be no day is not written as one", () => {
  test("a text that may be a word, or an end that hangs on an event, is refused", () => {
    type Written = Parameters<typeof formatDay<string>>[0];
    expectTypeOf<DayText<CalendarDate>>().toEqualTypeOf<CalendarDate>();
    expectTypeOf<string>().toExtend<Written>();
    expectTypeOf<"never">().not.toExtend<DayText<CalendarDate | "never">>();
    expectTypeOf<RepayableUntil>().not.toExtend<string>();
  });
});
