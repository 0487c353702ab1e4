import { describe, expect, test } from "vitest";
import { question } from "@/lib/offers/question-words";
import { questionsFor } from "@/lib/offers/questions";
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
