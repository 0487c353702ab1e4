import { beforeAll, describe, expect, it } from "vitest";
import { mark } from "@/lib/search/marked-text";
import { search } from "@/lib/search/search";
import { respelt } from "@/lib/search/spelling";
import { termsOf } from "@/lib/search/terms";
import { QUESTIONS, type Question } from "./asked-questions";
import { EXAMPLE_QUESTIONS } from "./example-questions";
import { FOURTH_STRANGERS } from "./fourth-strangers-questions";
import { HELD_OUT } from "./held-out-questions";
import { ASKED_LATER } from "./later-questions";
import { answerRankOf, meanReciprocalRank, rankOf, realIndex } from "./question-rank";
import { SECOND_STRANGERS } from "./second-strangers-questions";
import { SEEKERS } from "./seekers-questions";
import { STRANGERS } from "./strangers-questions";
import { THIRD_STRANGERS } from "./third-strangers-questions";

let real: ReturnType<typeof realIndex>;
beforeAll(() => {
  real = realIndex();
}, 60_000);

/** The mean reciprocal rank of some questions, which is printed with what did not come first. */
function measured(
  name: string,
  questions: readonly Question[],
  rank = (question: Question) => rankOf(question, real.index),
): number {
  const ranks = questions.map(rank);
  const late = questions.flatMap(([typed], index) =>
    ranks[index] === 1 ? [] : [`${typed} (${ranks[index]})`],
  );
  const mean = meanReciprocalRank(ranks);
  console.info(`${name}: mean reciprocal rank ${mean.toFixed(3)}; not first: ${late.join(", ")}`);
  return mean;
}

/** By people who had seen nothing but the content, with what the search of that day came to. */
const OF_STRANGERS: readonly (readonly [who: string, questions: readonly Question[]])[] = [
  ["a stranger, 0.80 on first sight", STRANGERS],
  ["a second stranger, 0.87 on first sight", SECOND_STRANGERS],
  ["a third stranger, 0.91 on first sight", THIRD_STRANGERS],
  ["a fourth stranger, 0.90 on first sight", FOURTH_STRANGERS],
];

describe("what job seekers ask", () => {
  it("has a right page first, or nearly: the mean reciprocal rank of 60 questions is 0.9 or better", () => {
    expect(QUESTIONS).toHaveLength(60);
    expect(measured("Questions", QUESTIONS)).toBeGreaterThanOrEqual(0.9);
  });

  it("has a right page first for 60 other questions as well", () => {
    expect(HELD_OUT).toHaveLength(60);
    expect(measured("Held out", HELD_OUT)).toBeGreaterThanOrEqual(0.9);
  });

  it("has a right page first for questions with misspellings and names of councils as well", () => {
    expect(ASKED_LATER.length).toBeGreaterThan(50);
    expect(measured("Asked later", ASKED_LATER)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(OF_STRANGERS)("has a right page first for the questions of %s", (who, questions) => {
    expect(questions).toHaveLength(80);
    expect(measured(who, questions)).toBeGreaterThanOrEqual(0.9);
  });

  it("has a right answer first: a page or a tool, whatever the words, the slips and what is not looked for", () => {
    expect(SEEKERS.length).toBeGreaterThan(100);
    const mean = measured("Seekers", SEEKERS, (question) => answerRankOf(question, real));
    expect(mean).toBeGreaterThanOrEqual(0.9);
  });

  it("has a right page first of a council that states much", () => {
    const example = realIndex("tests/fixtures/example");
    const mean = measured("Example", EXAMPLE_QUESTIONS, (question) => answerRankOf(question, example));
    expect(mean).toBeGreaterThanOrEqual(0.9);
  });

  it("is asked about pay with commas or without", () => {
    const addresses = (typed: string) => search(real.index, typed).map(({ page }) => page.address);
    expect(addresses("£49,083")).toContain("/sutton/roles/social-worker");
    expect(addresses("49083")).toEqual(addresses("£49,083"));
  });

  it.each([
    ["socail worker salery", "social worker salary"],
    ["restoritive justice coordinater", "restorative justice coordinator"],
    ["aply", "apply"],
    ["thraputic hub", "therapeutic hub"],
    ["pensoin", "pension"],
    ["nursing", "nursing"],
    ["degree", "degree"],
    ["midwife", "midwife"],
    ["newly qualifed", "newly qualified"],
    ["number crunching", "number crunching"],
    ["socialworker", "social worker"],
    ["leavingcare team", "leaving care team"],
    ["work in Thornton Heath", "work in thornton heath"],
  ])("with misspelt words is put right, and other words are left: %s is %s", (typed, meant) => {
    expect(respelt(typed, real.index)).toBe(meant);
  });

  it("is only asked of pages that are there", () => {
    const missing = [
      QUESTIONS,
      HELD_OUT,
      ASKED_LATER,
      SEEKERS,
      ...OF_STRANGERS.map(([, questions]) => questions),
    ]
      .flat()
      .flatMap(([, ...right]) => right)
      .filter((page) => !real.index.numberOf.has(page));
    expect(missing).toEqual([]);
  });

  it("about an age is answered by those who state it, with nobody else's ages before theirs", () => {
    const [first, second] = search(real.index, "I want to work with teenagers");
    expect([first?.isFoundByAge, second?.isFoundByAge]).toEqual([true, true]);
    expect(search(real.index, "grade 9").some(({ isFoundByAge }) => isFoundByAge)).toBe(false);
  });

  it("marks whole words: “leaving care” does not light up in “careful”, nor in annual leave", () => {
    const text = "Careful careers advice for care leavers; leaving care is no leave.";
    const { ranges } = mark(text, new Set(termsOf("leaving care")));
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(["care", "leavers", "leaving", "care"]);
  });
});
