import { describe, expect, test } from "vitest";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { catalogue } from "./offer-catalogue";

/** What an address says of a day in it that brings a payment. */
function totals(day: string) {
  const address = `?role=refer-a-friend/social-worker&start=2026-09&years=1&contract=permanent&answer.friend-stays=yes&event.friend-starts=${day}`;
  const { state, notes } = readCalculator(new URLSearchParams(address), catalogue);
  if (state === undefined) throw new Error("The address names no role.");
  const { certain, possible } = calculatorAnswer(state, catalogue.today).timeline.totals;
  return { certain, possible, notes: notes.length };
}

describe("a day on which a friend starts, in an address", () => {
  test("brings £500, and £500 after six months", () => {
    expect(totals("2026-11-16")).toEqual({ certain: 100_000, possible: 0, notes: 0 });
  });

  test("may never come", () => {
    expect(totals("never")).toEqual({ certain: 0, possible: 0, notes: 0 });
  });

  test("that is no day leaves the payments possible, and is said to be none", () => {
    expect(totals("soon")).toEqual({ certain: 0, possible: 100_000, notes: 1 });
  });
});
