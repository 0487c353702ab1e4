import { describe, expectTypeOf, test } from "vitest";
import type { portion } from "@/lib/money/arithmetic";
import type { Pence } from "@/lib/money/pence";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { ActualSalary, actualSalary, FullTimeSalary, fullTimeSalary } from "@/lib/pay/salary";
import type { reaches } from "@/lib/pay/threshold";
import type { WorkingShare } from "@/lib/pay/working-share";

describe("full-time and actual pay cannot be taken for one another", () => {
  test("neither is the other", () => {
    expectTypeOf<ActualSalary>().not.toExtend<FullTimeSalary>();
    expectTypeOf<FullTimeSalary>().not.toExtend<ActualSalary>();
  });

  test("neither is money to be added up, and money is neither", () => {
    expectTypeOf<FullTimeSalary>().not.toExtend<Pence>();
    expectTypeOf<ActualSalary>().not.toExtend<Pence>();
    expectTypeOf<Pence>().not.toExtend<FullTimeSalary>();
    expectTypeOf<Pence>().not.toExtend<ActualSalary>();
  });

  test("a bare number is none of them", () => {
    expectTypeOf<number>().not.toExtend<FullTimeSalary>();
    expectTypeOf<number>().not.toExtend<ActualSalary>();
    expectTypeOf<number>().not.toExtend<Pence>();
  });

  test("actual pay is made from full-time pay and hours only", () => {
    expectTypeOf<typeof actualSalary>().parameters.toEqualTypeOf<[FullTimeSalary, WorkingShare]>();
    expectTypeOf<typeof fullTimeSalary>().parameters.toEqualTypeOf<[Pence]>();
  });

  test("the engine takes full-time pay, never actual pay", () => {
    expectTypeOf<Circumstances["startingSalary"]>().toEqualTypeOf<FullTimeSalary | "unanswered">();
    expectTypeOf<typeof reaches>().parameter(0).toEqualTypeOf<FullTimeSalary>();
  });

  test("a part is taken of money, not of a salary", () => {
    expectTypeOf<typeof portion>().parameter(0).toEqualTypeOf<Pence>();
  });
});
