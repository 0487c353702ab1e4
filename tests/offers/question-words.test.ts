import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { question } from "@/lib/offers/words/questions";
import { offerOf, offerWritten, role } from "./offer-fixture";

describe("questions in words", () => {
  const relocation = () => offerOf("relocation-and-referral");
  const golden = () => offerOf("golden-hello-in-two-parts");

  test("each has its words and the kind of its answer", () => {
    const ids = questionsFor(golden(), role("social-worker"));
    expect(ids.map((id) => question(id, golden())).map(({ words, answer }) => [words, answer])).toEqual([
      ["When would you start?", "day"],
      ["How many hours would you work?", "hours"],
      ["Do you already work for the council?", "standing"],
      ["If you worked for this council before, how many months ago did you leave?", "months or never"],
      ["What kind of contract is it?", "contract"],
      ["How many whole years have you been qualified when you start?", "number"],
      ["On which day would your probation end?", "day"],
      ["Are you registered with Social Work England?", "yes or no"],
    ]);
  });

  test.each([
    ["startingSalary", "What would your full-time starting salary be?", "salary"],
    ["team", "Which team or service would you work in?", "place"],
    ["spinalColumnPoint", "Which scale point would you start on?", "number"],
    ["contractMonths", "How many months is the contract for?", "number"],
    ["assessedYear", "Have you passed your assessed and supported year in employment?", "assessed year"],
    ["continuousServiceFrom", "From which day do you have continuous service with councils?", "day or none"],
    ["noticeGiven", "On which day do you give notice?", "day"],
  ] as const)("%s: %s", (id, words, answer) => {
    expect(question(id, golden())).toEqual({ id, words, answer, options: [] });
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
    const asked = (id: Parameters<typeof question>[0]) => {
      const { words, answer } = question(id, offer);
      return [words, answer];
    };
    expect(asked("times:friends")).toEqual(["How many friends?", "times"]);
    expect(asked("event:move")).toEqual(["When do you move?", "day or never"]);
    expect(asked("event:return")).toEqual(["When do you return?", "day or never"]);
    expect(asked("event:wedding")).toEqual(["When is the wedding?", "day or never"]);
    expect(asked("answer:bike")).toEqual(["Do you cycle?", "yes or no"]);
    expect(asked("answer:registered-with-social-work-england")).toEqual([
      "Are you registered with Social Work England?",
      "yes or no",
    ]);
  });

  test("the council's own are in its own words", () => {
    expect(question("answer:moving-into-borough", relocation())).toEqual({
      id: "answer:moving-into-borough",
      words: "Will you move into the borough for the job?",
      answer: "yes or no",
      options: ["yes", "no"],
    });
    expect(question("times:friends-referred", relocation())).toMatchObject({
      words: "How many people would you recommend who join?",
      answer: "times",
    });
  });

  test("a choice lists its options", () => {
    expect(question("choice:five-year-thank-you.rules.0", offerOf("sabbatical-or-payment"))).toEqual({
      id: "choice:five-year-thank-you.rules.0",
      words: "Five-year thank you: which would you choose?",
      answer: "option",
      options: ["Sabbatical", "Payment", "Smaller payment and training"],
    });
  });

  test("a question inside an exception is found too", () => {
    const { offer } = offerWritten(
      "rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none, who: {except: [{answers: [{key: car, question: Do you drive?, answer: yes}]}]}}]",
    );
    expect(question("answer:car", offer).words).toBe("Do you drive?");
  });
});
