import { describe, expect, test } from "vitest";
import { CONTRACTS } from "@/lib/model/offer/conditions";
import { questionsFor } from "@/lib/offers/questions/questions";
import { type Question, question } from "@/lib/offers/words/questions";
import { offerOf, offerWritten, role } from "./offer-fixture";

/** How a question is answered: its kind, the limits of a number, and what can be chosen. */
const answered = ({ answer }: Question): readonly (string | number)[] => {
  if (answer.kind === "own field") return [answer.kind];
  const limits = answer.kind === "number" ? [answer.least, answer.most] : [];
  return [answer.kind, ...limits, ...answer.choices.map(({ value }) => value)];
};
const asked = (one: Question) => [one.words, answered(one)];

describe("questions in words", () => {
  const relocation = () => offerOf("relocation-and-referral");
  const golden = () => offerOf("golden-hello-in-two-parts");

  test("each has its words and the kind of its answer", () => {
    const ids = questionsFor(golden(), role("social-worker"));
    expect(ids.map((id) => question(id, golden())).map(asked)).toEqual([
      ["When would you start?", ["own field"]],
      ["How many hours would you work?", ["own field"]],
      ["Do you already work for the council?", ["choice", "new starter", "existing staff"]],
      [
        "If you worked for this council before, how many months ago did you leave?",
        ["number", 0, 720, "never"],
      ],
      ["What kind of contract is it?", ["choice", ...CONTRACTS]],
      ["How many whole years have you been qualified when you start?", ["number", 0, 60]],
      ["On which day would your probation end?", ["day"]],
      ["Are you registered with Social Work England?", ["choice", "yes", "no"]],
    ]);
  });

  test.each([
    ["startingSalary", "What would your full-time starting salary be?", ["own field"]],
    ["team", "Which team or service would you work in?", ["place"]],
    ["spinalColumnPoint", "Which scale point would you start on?", ["number", 1, 100]],
    ["contractMonths", "How many months is the contract for?", ["number", 1, 240]],
    [
      "assessedYear",
      "Have you passed your assessed and supported year in employment?",
      ["day", "passed", "not taken"],
    ],
    [
      "continuousServiceFrom",
      "From which day do you have continuous service with councils?",
      ["day", "none"],
    ],
    ["noticeGiven", "On which day do you give notice?", ["day"]],
  ] as const)("%s: %s", (id, words, answer) => {
    expect(asked(question(id, golden()))).toEqual([words, answer]);
  });

  test("each of several is found by its own name, wherever it stands", () => {
    const fields = "gives: payment, amount: not stated, proRata: no, repay: none";
    const { offer } = offerWritten(`rules:
  - {${fields}, when: {whenever: a friend joins, question: How many friends?, key: friends}}
  - {${fields}, when: {event: you move, question: When do you move?, key: move}}
  - {${fields}, when: starting, serviceFrom: {event: you return, question: When do you return?, key: return}}
  - {${fields}, when: {instalments: [{when: starting, share: an equal share}, {when: {event: you marry, question: When is the wedding?, key: wedding}, share: an equal share}]}}
  - {${fields}, when: starting, who: {answers: [{key: car, question: Do you drive?, answer: yes}, {key: bike, question: Do you cycle?, answer: yes}]}}
  - {${fields}, when: starting, who: {registeredWith: Social Work England}}`);
    const askedAs = (id: Question["id"]) => asked(question(id, offer));
    expect(askedAs("times:friends")).toEqual(["How many friends?", ["number", 0, 100]]);
    expect(askedAs("event:move")).toEqual(["When do you move?", ["day", "never"]]);
    expect(askedAs("event:return")).toEqual(["When do you return?", ["day", "never"]]);
    expect(askedAs("event:wedding")).toEqual(["When is the wedding?", ["day", "never"]]);
    expect(askedAs("answer:bike")).toEqual(["Do you cycle?", ["choice", "yes", "no"]]);
    expect(askedAs("answer:registered-with-social-work-england")).toEqual([
      "Are you registered with Social Work England?",
      ["choice", "yes", "no"],
    ]);
  });

  test("the council's own are in its own words", () => {
    expect(asked(question("answer:moving-into-borough", relocation()))).toEqual([
      "Will you move into the borough for the job?",
      ["choice", "yes", "no"],
    ]);
    expect(asked(question("times:friends-referred", relocation()))).toEqual([
      "How many people would you recommend who join?",
      ["number", 0, 100],
    ]);
  });

  test("a choice lists its options", () => {
    const choice = question("choice:five-year-thank-you.rules.0", offerOf("sabbatical-or-payment"));
    expect(asked(choice)).toEqual([
      "Five-year thank you: which would you choose?",
      ["choice", "Sabbatical", "Payment", "Smaller payment and training"],
    ]);
  });

  test("a question inside an exception is found too", () => {
    const { offer } = offerWritten(
      "rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none, who: {except: [{answers: [{key: car, question: Do you drive?, answer: yes}]}]}}]",
    );
    expect(question("answer:car", offer).words).toBe("Do you drive?");
  });
});
