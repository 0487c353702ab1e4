import { beforeAll, describe, expect, it } from "vitest";
import { findPages } from "@/lib/search/find-pages";
import { search } from "@/lib/search/search";
import { silencesOn, silenceWords } from "@/lib/search/silence";
import { realIndex } from "./question-rank";
import { UNSAID } from "./unsaid-questions";

let real: ReturnType<typeof realIndex>;
/** Of a council that gives and states much of what is asked for. */
let example: ReturnType<typeof realIndex>;
beforeAll(() => {
  real = realIndex();
  example = realIndex("tests/fixtures/example");
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
    ["childcare", "Neither council says anything about childcare for staff here."],
    ["bank holidays", "Neither council says anything about bank holidays here."],
    ["student loan forgiveness", "Neither council says anything about student loans here."],
    ["trade unions", "Neither council says anything about trade unions here."],
    ["parking in Croydon", "Croydon says nothing about parking here."],
    ["kangaroo", "Neither council says anything about “kangaroo” here."],
    ["kangaroo jobs", "Neither council says anything about “kangaroo” here."],
    ["senior kangaroo keeper", "Neither council says anything about “kangaroo keeper” here."],
    ["teaching assistant", "Neither council says anything about teaching assistants here."],
    ["senior practitioner", "Neither council says anything about senior practitioners here."],
    ["director of Sutton childrens services", "Sutton says nothing about “director” here."],
  ])("%s: %s", (typed, sentence) => {
    expect(sentences(typed)).toEqual([sentence]);
  });

  it("is said of each of these, by both councils", () => {
    const silent = UNSAID.filter((typed) =>
      silencesOn(typed, real.index, real.catalogue.councils).silences.some(
        ({ councils }) => councils.length === 2,
      ),
    );
    expect(silent).toEqual(UNSAID);
  });

  it("shows what comes near to a job that nobody names", () => {
    expect(silencesOn("midwife", real.index, real.catalogue.councils).remaining).toBe("midwife");
    const { results } = findPages(
      { text: "teaching assistant", council: undefined },
      real.catalogue,
      () => real.index,
    );
    expect(results[0]?.page.address).toBe("/croydon/services/children-with-disabilities");
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

describe("what a council says under another word, in its offer or by a field", () => {
  it.each([
    [
      "/larkmere/benefits",
      ["relocation", "relocation allowance", "moving costs", "life insurance", "death in service"],
    ],
    [
      "/larkmere/benefits",
      ["pregnant", "illness", "paternity", "am I paid if I am ill", "lgps", "bank holidays", "holidays"],
    ],
    [
      "/larkmere/roles/team-manager",
      ["pay rise", "pay award", "increments", "annual increment", "cost of living"],
    ],
    ["/larkmere/roles/social-worker", ["caseload", "how many cases", "caseload size"]],
    ["/larkmere/pages/how-to-apply", ["interview", "job interviews", "sponsorship", "overseas"]],
    [
      "/larkmere/pages/working-flexibly",
      ["flexitime", "remote", "wfh", "hybrid working", "compressed hours"],
    ],
    ["/larkmere", ["weekly hours", "working week"]],
  ] as const)("leads to %s, and nobody is called silent: %j", (address, questions) => {
    const answers = questions.map((text) => {
      const answer = findPages({ text, council: undefined }, example.catalogue, () => example.index);
      return { text, silences: answer.silences, first: answer.results[0]?.page.address };
    });
    expect(answers).toEqual(questions.map((text) => ({ text, silences: [], first: address })));
  });

  it("finds an adviser who is spelt with an o, in whichever council", () => {
    const addresses = search(real.index, "personal advisors").map(({ page }) => page.address);
    expect(addresses).toContain("/sutton/roles/personal-adviser");
    expect(addresses).toContain("/croydon/roles/personal-adviser");
  });
});
