import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { offerWritten, role } from "../offer-fixture";
import { offerUnder, outcome, tries } from "./outcome";

describe("every condition must hold", () => {
  const both = "{standing: new starter, contract: [permanent]}";
  tries([
    [both, { standing: "new starter", contract: "permanent" }, "given"],
    [both, {}, "asks standing; asks contract"],
    [both, { contract: "permanent" }, "asks standing"],
    // One that fails decides, whatever is unanswered.
    [
      both,
      { contract: "agency" },
      "not given: it is not for agency contracts (needs one of these contracts: permanent)",
    ],
    // Of two that fail, the first of the list is the reason, in whichever order an editor writes them.
    [
      "{contract: [permanent], standing: new starter}",
      { standing: "existing staff", contract: "agency" },
      "not given: it is for people who are new to the council (needs starting as somebody new to the council)",
    ],
  ]);
});

describe("one of several sets must hold as well", () => {
  const either = "{anyOf: [{teams: [front-door]}, {contract: [permanent], standing: new starter}]}";
  tries([
    [either, { team: "front-door" }, "given"],
    [either, { team: "court-team", contract: "permanent", standing: "new starter" }, "given"],
    [either, {}, "asks team; asks standing; asks contract"],
    [either, { team: "court-team" }, "asks standing; asks contract"],
    // Where none holds, the reason is of the set that came nearest.
    [
      either,
      { team: "court-team", contract: "agency", standing: "new starter" },
      "not given: it is not for agency contracts (needs one of these contracts: permanent)",
    ],
    [
      "{standing: new starter, anyOf: [{teams: [front-door]}, {contract: [permanent]}]}",
      { standing: "existing staff", team: "front-door" },
      "not given: it is for people who are new to the council (needs starting as somebody new to the council)",
    ],
  ]);
});

describe("nobody for whom an exception holds", () => {
  const except = "{standing: new starter, except: [{contract: [agency, casual]}, {teams: [front-door]}]}";
  const planned = { standing: "new starter", team: "court-team" } as const;
  tries([
    [except, { ...planned, contract: "permanent" }, "given"],
    [
      except,
      { ...planned, contract: "agency" },
      "not given: it is not for people with agency or casual contracts",
    ],
    [
      except,
      { ...planned, contract: "permanent", team: "front-door" },
      "not given: it is not for people in the Front Door Team",
    ],
    [except, planned, "asks contract"],
    [except, { standing: "new starter" }, "asks contract; asks team"],
  ]);

  test("of the reasons of two rules it is the nearest miss: the one that fails last in the order of conditions", () => {
    const rule = (who: string) =>
      `{gives: payment, amount: payment, when: starting, proRata: no, repay: none, who: ${who}}`;
    const { offer } = offerWritten(`
figures: {payment: {label: Payment, value: 1500, unit: pounds, effective: not stated, source: advert}}
rules: [${rule("{except: [{contract: [agency]}]}")}, ${rule("{answers: [{key: car, question: Do you drive?, answer: yes}]}")}]
`);
    expect(outcome(offer, { contract: "agency", answers: { car: false } })).toBe(
      "not given: the answer to “Do you drive?” is no (needs the answer yes to “Do you drive?”)",
    );
  });

  test("an exception fails where its condition stands in that order", () => {
    const rule = (who: string) =>
      `{gives: payment, amount: payment, when: starting, proRata: no, repay: none, who: ${who}}`;
    const drivers = "{except: [{answers: [{key: car, question: Do you drive?, answer: no}]}]}";
    const { offer } = offerWritten(`
figures: {payment: {label: Payment, value: 1500, unit: pounds, effective: not stated, source: advert}}
rules: [${rule("{contract: [agency]}")}, ${rule(drivers)}]
`);
    expect(outcome(offer, { contract: "permanent", answers: { car: false } })).toContain("Do you drive?");
  });
});

describe("people of whom the council has not said whether they are included", () => {
  const newly = "newly-qualified-social-worker";
  const open =
    "benefit.rules.0.who.notStatedFor.0: Ashbourne has not said whether this is for newly qualified social workers";

  test("are not refused by the condition that the council has not spoken on", () => {
    const offer = offerUnder(`{roles: [social-worker], notStatedFor: [{roles: [${newly}]}]}`);
    expect(outcome(offer, {}, role(newly))).toBe(open);
    expect(outcome(offer)).toBe("given");
    expect(outcome(offer, {}, role("team-manager"))).toContain("not given: it is for social workers");
  });

  test("are refused by any other condition", () => {
    const offer = offerUnder(
      `{roles: [social-worker], contract: [permanent], notStatedFor: [{roles: [${newly}]}]}`,
    );
    expect(outcome(offer, { contract: "agency" }, role(newly))).toContain("it is not for agency contracts");
    expect(outcome(offer, { contract: "permanent" }, role(newly))).toBe(open);
  });

  const perhaps = `{roles: [social-worker], contract: [permanent], notStatedFor: [{roles: [${newly}], standing: new starter}]}`;

  test("while it is not known whether somebody is one of them, the condition does not refuse them and it is asked", () => {
    const offer = offerUnder(perhaps);
    expect(outcome(offer, { contract: "permanent" }, role(newly))).toBe("asks standing");
    expect(outcome(offer, { contract: "permanent", standing: "existing staff" }, role(newly))).toBe(
      "not given: it is for social workers, not for newly qualified social workers (needs the role of social worker)",
    );
    expect(outcome(offer, { contract: "permanent", standing: "new starter" }, role(newly))).toBe(
      "benefit.rules.0.who.notStatedFor.0: Ashbourne has not said whether this is for newly qualified social workers new to the council",
    );
  });

  test("another condition refuses them nevertheless", () => {
    expect(outcome(offerUnder(perhaps), { contract: "agency" }, role(newly))).toContain(
      "it is not for agency contracts",
    );
  });

  describe("what the conditions ask is asked unless the council would have to answer it first", () => {
    const car = "{key: car, question: Do you drive?, answer: yes}";
    const rota = "{key: rota, question: Would you be on the rota?, answer: yes}";
    const who = `{answers: [${car}], notStatedFor: [{answers: [${rota}]}]}`;
    tries([
      [who, {}, "asks answer:car; asks answer:rota"],
      [who, { answers: { rota: false } }, "asks answer:car"],
      [
        who,
        { answers: { rota: true } },
        "benefit.rules.0.who.notStatedFor.0: Ashbourne has not said whether this is for people who answer yes to “Would you be on the rota?”",
      ],
      [who, { answers: { rota: false, car: true } }, "given"],
    ]);
  });
});

describe("the questions of conditions", () => {
  test("what the council has not said is no question to the person", () => {
    const offer = offerUnder("{grades: [grade-8], contract: [permanent]}");
    expect(questionsFor(offer, role("social-worker", { grade: "not stated" }))).toEqual([
      "start",
      "contract",
    ]);
  });

  test("what is settled by the role asks nothing, beside what is not", () => {
    const offer = offerUnder("{roles: [social-worker], grades: [grade-8], contract: [permanent]}");
    expect(questionsFor(offer, role("social-worker"))).toEqual(["start", "contract"]);
  });

  test("those of every set are asked", () => {
    const offer = offerUnder(
      "{standing: new starter, anyOf: [{teams: [front-door]}, {assessedYear: passed}], except: [{contract: [agency]}], notStatedFor: [{yearsQualifiedBelow: two-years}]}",
    );
    expect(questionsFor(offer, role("social-worker"))).toEqual([
      "start",
      "team",
      "standing",
      "contract",
      "yearsQualified",
      "assessedYear",
    ]);
  });
});

test("a day of judging that is not stated leaves open what differs between the days, beside what is open on one of them", () => {
  const offer = offerUnder("{yearsQualifiedAtLeast: two-years, judged: not stated}", {
    when: "{after: six-months}",
  });
  expect(outcome(offer, { yearsQualified: 2 })).toBe("given");
  expect(outcome(offer, { yearsQualified: 1 })).toBe(
    "by then it may be 1 or 2 whole years since you qualified; benefit.rules.0.who.judged: Ashbourne has not said on which day it looks at who gets it",
  );
});
