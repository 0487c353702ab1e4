import { describe, expectTypeOf, test } from "vitest";
import type { CONDITIONS } from "@/lib/offers/conditions/judge";
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
      | "time off"
      | "one of"
    >();
    expectTypeOf<"whenever">().toExtend<Schedule["kind"]>();
  });
});
