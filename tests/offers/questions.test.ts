import { describe, expect, test } from "vitest";
import { question } from "@/lib/offers/question-words";
import { questionsFor } from "@/lib/offers/questions";
import { offerOf, offerWritten, role } from "./offer-fixture";

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  share: {label: Share, value: 10, unit: percent, effective: not stated, source: advert}
  days: {label: Days, value: 27, unit: days, effective: not stated, source: advert}
  months: {label: Months, value: 12, unit: months, effective: not stated, source: advert}
  years: {label: Years, value: 3, unit: years, effective: not stated, source: advert}
  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}
  point: {label: Point, value: 30, unit: count, effective: not stated, source: advert}
rules:
`;
const PAYMENT = "gives: payment, amount: money, when: starting, proRata: no, repay: none";
const asked = (rule: string, of = role("social-worker")) =>
  questionsFor(offerWritten(`${figures}  - {${rule}}`).offer, of).slice(1);
/** What a payment asks whose named fields are others. */
const askedBy = (fields: Record<string, string>) => {
  const all = {
    gives: "payment",
    amount: "money",
    when: "starting",
    proRata: "no",
    repay: "none",
    ...fields,
  };
  return asked(
    Object.entries(all)
      .map(([field, value]) => `${field}: ${value}`)
      .join(", "),
  );
};

describe("the questions that an offer asks", () => {
  test("a fixed amount for everybody asks for the start and nothing else", () => {
    expect(questionsFor(offerWritten(`${figures}  - {${PAYMENT}}`).offer, role("social-worker"))).toEqual([
      "start",
    ]);
  });

  test("a benefit that is only named asks nothing, whoever it is for", () => {
    const { offer } = offerWritten("who: {roles: everyone, contract: [permanent]}");
    expect(questionsFor(offer, role("social-worker"))).toEqual(["start"]);
  });

  test.each([
    [{ amount: "{percent: share, of: starting salary}" }, ["startingSalary"]],
    [{ amount: "{monthsOfSalary: months, of: current salary}" }, ["startingSalary"]],
    [
      {
        amount:
          "{byYearsQualified: [{years: 1, amount: {percent: share, of: starting salary}}], fewer: nothing}",
      },
      ["startingSalary", "yearsQualified"],
    ],
    [
      {
        amount:
          "{byService: [{afterYears: 0, amount: {percent: share, of: starting salary}}], afterLastStep: nothing}",
      },
      ["startingSalary"],
    ],
    [{ amount: "{by: team, amounts: {front-door: money}, otherwise: nothing}" }, ["team"]],
    [
      {
        amount:
          "{by: role, amounts: {social-worker: {percent: share, of: starting salary}}, otherwise: nothing}",
      },
      ["startingSalary"],
    ],
    [
      {
        amount:
          "{by: role, amounts: {team-manager: {percent: share, of: starting salary}}, otherwise: nothing}",
      },
      [],
    ],
    [{ when: "probation passed" }, ["probationEnds"]],
    [{ when: "{probationOf: months}" }, ["probationEnds"]],
    [{ when: "assessed year passed" }, ["assessedYear"]],
    [
      {
        when: "{instalments: [{when: starting, share: an equal share}, {when: assessed year passed, share: an equal share}]}",
      },
      ["assessedYear"],
    ],
    [{ when: "{whenever: it rains, question: How often?, key: rain}" }, ["times:rain"]],
    [{ proRata: "yes" }, ["hours"]],
    [{ underNotice: "paid" }, []],
    [{ underNotice: "not paid" }, ["noticeGiven"]],
    [{ underNotice: "not stated" }, ["noticeGiven"]],
    [{ proRata: "not stated" }, ["hours"]],
    [{ serviceFrom: "continuous local government service" }, ["continuousServiceFrom"]],
    [{ serviceFrom: "not stated" }, ["continuousServiceFrom"]],
    [{ serviceFrom: "probation passed" }, ["probationEnds"]],
    [{ serviceFrom: "assessed year passed" }, ["assessedYear"]],
    [{ serviceFrom: "{notBefore: 2024-04-01}" }, []],
    [{ who: "{contract: [permanent]}" }, ["contract"]],
    [{ who: "{contractLastsAtLeast: months}" }, ["contract", "contractMonths"]],
    [{ who: "{standing: new starter}" }, ["standing"]],
    [{ who: "{registeredWith: Social Work England}" }, ["answer:registered-with-social-work-england"]],
    [{ who: "{answers: [{key: car, question: Do you drive?, answer: yes}]}" }, ["answer:car"]],
    [{ who: "{startingSalaryAtLeast: money}" }, ["startingSalary", "hours"]],
    [{ who: "{startingSalaryAtLeast: money, startingSalaryReads: full-time pay}" }, ["startingSalary"]],
    [{ who: "{startingSalaryBelow: money, startingSalaryReads: actual pay}" }, ["startingSalary", "hours"]],
    [{ who: "{spinalColumnPointAtLeast: point}" }, ["spinalColumnPoint"]],
    [{ who: "{weeklyHoursAtLeast: hours}" }, ["hours"]],
    [{ who: "{yearsQualifiedAtLeast: years}" }, ["yearsQualified"]],
    [{ who: "{assessedYear: passed}" }, ["assessedYear"]],
    [{ who: "{notBackWithin: months}" }, ["monthsSinceLeaving"]],
    [{ who: "{serviceAtLeast: months}" }, []],
    [{ who: "{startedUntil: 2027-01-01}" }, []],
    [{ who: "{except: [{contract: [agency]}]}" }, ["contract"]],
    [{ who: "{anyOf: [{standing: new starter}, {assessedYear: passed}]}" }, ["standing", "assessedYear"]],
    [{ who: "{notStatedFor: [{contract: [agency]}]}" }, ["contract"]],
    [{ who: "{roles: [team-manager], contract: [permanent]}" }, []],
    [{ who: "{teams: [front-door]}" }, ["team"]],
  ])("%o asks for %o", (fields: Record<string, string>, questions) => {
    expect(askedBy(fields)).toEqual(questions);
  });

  test("leave asks for hours where it is in proportion, and for what its amount hangs on", () => {
    expect(asked("gives: annual leave, amount: days, proRata: yes")).toEqual(["hours"]);
    expect(
      asked(
        "gives: extra leave, amount: {by: team, amounts: {front-door: days}, otherwise: nothing}, proRata: no",
      ),
    ).toEqual(["team"]);
    expect(asked("gives: time off, amount: months, pay: no pay, when: starting")).toEqual([]);
  });

  test("a choice asks which, and what its options hang on", () => {
    const options =
      "[{name: Money, amount: {percent: share, of: starting salary}}, {name: Break, timeOff: months, pay: no pay}]";
    expect(asked(`gives: one of, options: ${options}, when: starting, proRata: no, repay: none`)).toEqual([
      "startingSalary",
      "choice:benefit.rules.0",
    ]);
  });

  test("where every place of the role is in the team, nobody needs to say so", () => {
    const who = `${PAYMENT}, who: {teams: [front-door]}`;
    expect(asked(who, role("social-worker", { places: ["front-door"] }))).toEqual([]);
    expect(asked(who, role("social-worker", { places: ["court-team"] }))).toEqual([]);
    expect(asked(who, role("social-worker", { places: ["front-door", "court-team"] }))).toEqual(["team"]);
    // A service may hold the team, and only the answer tells.
    expect(asked(who, role("social-worker", { places: ["assessment"] }))).toEqual(["team"]);
  });
});

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
      `${figures}  - {${PAYMENT}, who: {except: [{answers: [{key: car, question: Do you drive?, answer: yes}]}]}}`,
    );
    expect(question("answer:car", offer).words).toBe("Do you drive?");
  });
});
