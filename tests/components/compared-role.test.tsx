import { describe, expect, test } from "vitest";
import { ComparedRole } from "@/components/compare/compared-role";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { isUnpublished } from "@/lib/offers/entries/money-range";
import { isMoney } from "@/lib/offers/entries/outcome";
import { amountOfEntry, entryName } from "@/lib/offers/words/entry-words";
import { catalogue, SHAPES } from "../calculator/offer-catalogue";
import { markupOf, wordsOf } from "./markup";

function compared(shape: string) {
  const asked = new URLSearchParams({ role: `${shape}/social-worker`, salary: "41000", start: "2026-09" });
  const { state } = readCalculator(asked, catalogue);
  if (state === undefined) throw new Error(`${shape} has no such role`);
  const answer = calculatorAnswer(state, catalogue.today);
  return { answer, words: wordsOf(markupOf(<ComparedRole answer={answer} id="one" />)) };
}

describe("a role of a comparison", () => {
  test.each(SHAPES)("names every payment that nobody can put a number to: %s", (shape) => {
    const { answer, words } = compared(shape);
    for (const entry of answer.timeline.entries.filter(isMoney)) {
      if (isUnpublished(entry.amount)) {
        expect(words).toContain(`${entryName(entry)}: ${amountOfEntry(entry)}`);
      }
    }
  });

  test("does not say that nothing is open where leave is not stated, or where a benefit is only named", () => {
    for (const { answer, words } of SHAPES.map(compared)) {
      const [, open = ""] = words.split("Not stated");
      const { nothing, years } = answer.timeline;
      for (const { benefitName } of nothing.filter(({ kind }) => kind === "named only")) {
        expect(open).toContain(benefitName);
      }
      if (years.every(({ leave }) => leave.length === 0)) expect(open).toContain("Annual leave.");
    }
  });

  test("says nothing only where nothing is given", () => {
    const withoutDate = SHAPES.map(compared).filter(({ answer }) =>
      answer.timeline.entries.filter(isMoney).some(({ when }) => when.kind === "undated"),
    );
    expect(withoutDate.length).toBeGreaterThan(2);
    for (const { words } of withoutDate) expect(words).not.toMatch(/No date given nothing/);
  });
});
