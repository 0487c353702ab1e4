import { describe, expect, test } from "vitest";
import { alikeTogether, comparedRows, isSameForAll } from "@/components/compare/compared-rows";
import { ComparedTable } from "@/components/compare/compared-table";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { questionsOfComparison } from "@/lib/calculator/questions-for-council";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { compareAnswers, readCompare } from "@/lib/calculator/read-compare";
import { isUnpublished } from "@/lib/offers/entries/money-range";
import { isMoney } from "@/lib/offers/entries/outcome";
import { amountOfEntry, entryName } from "@/lib/offers/words/entry-words";
import { catalogue, SHAPES } from "../calculator/offer-catalogue";
import { workedOut } from "../calculator/worked-out";
import { elements, markupOf, wordsOf } from "./markup";

function compared(shape: string) {
  const asked = new URLSearchParams({ role: `${shape}/social-worker`, salary: "41000", start: "2026-09" });
  const { state } = readCalculator(asked, catalogue);
  if (state === undefined) throw new Error(`${shape} has no such role`);
  const answer = calculatorAnswer(state, catalogue.today);
  return { answer, words: wordsOf(markupOf(<ComparedTable compared={[workedOut(answer)]} />)) };
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
      const [, open = ""] = words.split("as questions to take along.");
      const { nothing, years } = answer.timeline;
      for (const { benefitName } of nothing.filter(({ kind }) => kind === "named only")) {
        expect(open).toContain(benefitName);
      }
      if (years.every(({ leave }) => leave.length === 0))
        expect(open).toMatch(/How much annual leave would I get\?|on top of pay, such as annual leave/);
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

describe("two roles beside each other", () => {
  const asked = new URLSearchParams([
    ["role", "stepped-years/social-worker"],
    ["role", "plain/social-worker"],
  ]);
  const { state } = readCompare(asked, catalogue);
  if (state === undefined) throw new Error("There are no such roles.");
  const answers = compareAnswers(state, catalogue.today);
  const rows = comparedRows(answers.map(workedOut));
  const markup = markupOf(<ComparedTable compared={answers.map(workedOut)} />);

  test("begin with the pay that is published, named as such, and say more than money", () => {
    expect(rows.map(({ name }) => name).slice(0, 6)).toEqual([
      "Published pay a year",
      "What you would do",
      "Teams and services",
      "Grade",
      "Registration",
      "The next step up",
    ]);
    const [salary] = rows.filter(({ name }) => name === "Salary it is worked out with");
    expect(salary?.cells[0]?.[0]?.words).toMatch(/the most that Stepped Years publishes for this role/i);
  });

  test("ask each council once, under its name, what it leaves open: no row of the table says it", () => {
    expect(rows.map(({ name }) => name)).not.toContain("To ask");
    for (const { council, questions } of questionsOfComparison(answers)) {
      expect(
        elements(markup, "h2").filter((heading) => heading.includes(`Ask ${council.shortName}`)),
      ).toHaveLength(1);
      expect(new Set(questions).size).toBe(questions.length);
      expect(questions.every((question) => question.endsWith("?"))).toBe(true);
    }
  });

  test("show first what differs, and fold away each year, and what is the same", () => {
    const [shown = "", years = "", folded = ""] = markup.split("<details");
    for (const row of rows) {
      const place = isSameForAll(row) ? folded : shown;
      expect(place).toContain(`>${row.name}</th>`);
    }
    expect(rows.some(isSameForAll)).toBe(true);
    expect(years).toContain(">Year by year</summary>");
    expect(years).toContain(">Year 1</th>");
  });

  test("years that follow each other with the same words are one row", () => {
    const cells = (words: string) => [[{ words }]];
    const years = ["a", "a", "b", "a"].map((words, index) => ({
      from: index,
      to: index,
      cells: cells(words),
    }));
    expect(alikeTogether(years)).toEqual([
      { name: "Years 0 to 1", cells: cells("a") },
      { name: "Year 2", cells: cells("b") },
      { name: "Year 3", cells: cells("a") },
    ]);
  });

  test("are tables of which every row has a name and a cell for each role", () => {
    expect(elements(markup, "table").length).toBe(3);
    const [, ...lines] = elements(markup, "tr").filter((line) => line.includes("rowheader"));
    for (const line of lines) expect(elements(line, "td")).toHaveLength(2);
  });
});
