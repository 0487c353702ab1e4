import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { offerWritten, paymentWritten, role } from "./offer-fixture";

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
const PAYMENT = paymentWritten();
const asked = (rule: string, of = role("social-worker")) =>
  questionsFor(offerWritten(`${figures}  - {${rule}}`).offer, of).slice(1);
const askedBy = (fields: Record<string, string>, of = role("social-worker")) =>
  asked(paymentWritten(fields), of);

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
    [{ inAllAtMost: "{percent: share, of: starting salary}" }, ["startingSalary"]],
    [{ inAllAtMost: "money" }, []],
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
    [{ serviceFrom: "{event: you qualify, question: When would you?, key: qualify}" }, ["event:qualify"]],
    [{ who: "{contract: [permanent]}" }, ["contract"]],
    [{ who: "{contractLastsAtLeast: months}" }, ["contract", "contractMonths"]],
    [{ who: "{standing: new starter}" }, ["standing"]],
    [{ who: "{registeredWith: Social Work England}" }, ["answer:registered-with-social-work-england"]],
    [{ who: "{answers: [{key: car, question: Do you drive?, answer: yes}]}" }, ["answer:car"]],
    [{ who: "{startingSalaryAtLeast: money}" }, ["startingSalary", "hours"]],
    [{ who: "{startingSalaryAtLeast: money, startingSalaryReads: full-time pay}" }, ["startingSalary"]],
    [{ who: "{startingSalaryBelow: money, startingSalaryReads: actual pay}" }, ["startingSalary", "hours"]],
    [{ who: "{spinalColumnPointAtLeast: point}" }, ["startingSalary", "spinalColumnPoint"]],
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

  test("a table asks for the team where the rows differ by it, and for what the rows that may apply hang on", () => {
    const byTeam =
      "{by: team, amounts: {front-door: {percent: share, of: starting salary}}, otherwise: money}";
    expect(askedBy({ amount: byTeam })).toEqual(["startingSalary", "team"]);
    const byGrade =
      "{by: grade, amounts: {grade-9: money}, otherwise: {percent: share, of: starting salary}}";
    const ofGrade = (grade: string) => askedBy({ amount: byGrade }, role("social-worker", { grade }));
    expect(ofGrade("grade-8")).toEqual(["startingSalary"]);
    expect(ofGrade("grade-9")).toEqual([]);
    // A grade that is not published is a question for the council, and no answer of the person's.
    expect(ofGrade("not stated")).toEqual(["startingSalary"]);
  });

  test("a benefit for people with some service asks what it hangs on, though nobody has that service at first", () => {
    const { offer } = offerWritten(
      `who: {roles: everyone, serviceAtLeast: months}\n${figures}  - {${paymentWritten({ proRata: "yes" })}}`,
    );
    expect(questionsFor(offer, role("social-worker"))).toEqual(["start", "hours"]);
  });

  test("come in one order, whatever the order of the rules, and the council's own come last", () => {
    const fields: Record<string, string>[] = [
      { who: "{answers: [{key: car, question: Do you drive?, answer: yes}]}" },
      { underNotice: "not paid" },
      { serviceFrom: "continuous local government service" },
      { when: "probation passed" },
      { who: "{assessedYear: passed}" },
      { who: "{yearsQualifiedAtLeast: years}" },
      { who: "{spinalColumnPointAtLeast: point}" },
      { who: "{contractLastsAtLeast: months}" },
      { who: "{notBackWithin: months}" },
      { who: "{standing: new starter}" },
      { who: "{teams: [front-door]}" },
      { proRata: "yes" },
      { amount: "{percent: share, of: starting salary}" },
    ];
    const rules = fields.map((own) => `  - {${paymentWritten(own)}}`);
    expect(questionsFor(offerWritten(`${figures}${rules.join("\n")}`).offer, role("social-worker"))).toEqual([
      "start",
      "startingSalary",
      "hours",
      "team",
      "standing",
      "monthsSinceLeaving",
      "contract",
      "contractMonths",
      "spinalColumnPoint",
      "yearsQualified",
      "assessedYear",
      "probationEnds",
      "continuousServiceFrom",
      "noticeGiven",
      "answer:car",
    ]);
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
