import { beforeAll, describe, expect, it } from "vitest";
import { silencesOn, silenceWords } from "@/lib/search/silence";
import { realIndex } from "./question-rank";

let real: ReturnType<typeof realIndex>;
beforeAll(() => {
  real = realIndex();
}, 60_000);

/** The sentences that a query is answered with; asks only the councils named, or all. */
function sentences(typed: string, slugs?: readonly string[]): readonly string[] {
  const asked = real.catalogue.councils.filter(({ slug }) => slugs?.includes(slug) ?? true);
  return silencesOn(typed, real.index, asked).silences.map((silence) => silenceWords(silence, asked));
}

describe("what no council says", () => {
  it.each([
    ["pension", "Neither council says anything about pensions here."],
    ["is there a pension?", "Neither council says anything about pensions here."],
    ["can I work from home", "Neither council says anything about working from home here."],
    ["sick pay", "Neither council says anything about sick pay here."],
    ["visa sponsorship", "Neither council says anything about visas and sponsorship here."],
    ["kangaroo", "Neither council says anything about “kangaroo” here."],
  ])("%s: %s", (typed, sentence) => {
    expect(sentences(typed)).toEqual([sentence]);
  });

  it("names the councils that are silent where others are not", () => {
    expect(sentences("parking")).toEqual(["Croydon says nothing about parking here."]);
    expect(sentences("parking", ["sutton"])).toEqual([]);
    expect(sentences("pension", ["sutton"])).toEqual(["Sutton says nothing about pensions here."]);
  });

  it("counts councils where there are more than two", () => {
    const [sutton] = real.catalogue.councils;
    if (sutton === undefined) throw new Error("There is no council.");
    const three = [sutton, sutton, sutton];
    expect(silenceWords({ about: "pensions", councils: three }, three)).toBe(
      "None of the 3 councils says anything about pensions here.",
    );
  });

  it("leaves the rest of the question to be searched for", () => {
    const { remaining } = silencesOn("pension for social workers", real.index, real.catalogue.councils);
    expect(remaining).toBe("for social workers");
  });

  it.each([
    "social worker",
    "socail worker",
    "assistant manager",
    "kangaroo team",
    "leaving care",
    "teenagers",
    "17",
    "",
    "???",
    "the",
  ])("says nothing of silence about %j, which pages answer or which asks nothing", (typed) => {
    expect(sentences(typed)).toEqual([]);
  });
});
