/** What is said to somebody who has told nothing is no less than what any answer comes to, or is said to have no end. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { furtherQuestions } from "@/lib/calculator/further-question";
import type { SalaryChoice } from "@/lib/calculator/salary-choice";
import { NOTHING_GIVEN } from "@/lib/calculator/state";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import { pounds } from "@/lib/money/pence";
import { totalRange, totalsWords } from "@/lib/offers";

const TODAY = "2026-11-30";

const roles = [path.join(PROJECT, "content"), path.join(PROJECT, "tests", "fixtures", "example")]
  .flatMap((directory) => {
    const { related } = checkContent(PROJECT, directory, TODAY);
    if (related === undefined) throw new Error(`The content in ${directory} has mistakes.`);
    return buildCatalogue(related, TODAY).councils;
  })
  .flatMap((council) => council.roles)
  .map((role) => ({ role, address: role.address }));

const SALARIES: readonly SalaryChoice[] = [
  { kind: "minimum" },
  { kind: "maximum" },
  { kind: "amount", amount: pounds(95_000) },
];

/** A mark of an end to what is possible: `up to £500 possible`, `Up to £500 more is possible`, `may add up to £500`. */
const AN_END = /up to £[\d,.]+(?: more)?(?: that)? (?:is )?possible|may add up to £/i;

describe.each(roles)("$address: nothing told", ({ role }) => {
  const unanswered = calculatorAnswer({ ...NOTHING_GIVEN, role }, TODAY);
  const { most, isOpen } = totalRange(unanswered.timeline.totals);
  const questions = furtherQuestions(role, false);
  const told = [0, 1].map((place) =>
    Object.fromEntries(
      questions.flatMap(({ parameter, choices }) => {
        const value = choices[place]?.value ?? choices[0]?.value;
        return value === undefined ? [] : [[parameter, value] as const];
      }),
    ),
  );
  const answers: readonly CalculatorAnswer[] = SALARIES.flatMap((salary) =>
    [{}, ...told].map((one) => calculatorAnswer({ ...NOTHING_GIVEN, role, salary, answers: one }, TODAY)),
  );

  test("promises no end that an answer goes beyond", () => {
    for (const { timeline } of answers) {
      const range = totalRange(timeline.totals);
      expect(isOpen || range.most <= most).toBe(true);
      expect(isOpen || !range.isOpen).toBe(true);
    }
  });

  test("names an end of what is possible where there is one, and never where it may be more", () => {
    for (const answer of [unanswered, ...answers]) {
      const { totals } = answer.timeline;
      for (const words of [headline(answer), totalsWords(totals)]) {
        expect(AN_END.test(words), words).toBe(totals.possible > 0 && !totals.isOpen);
        if (totals.possible > 0) expect(words.includes("or more"), words).toBe(totals.isOpen);
      }
    }
  });
});
