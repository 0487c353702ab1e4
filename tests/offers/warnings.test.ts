import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { findWarnings } from "@/lib/offers/warnings/find-warnings";
import { benefitsWritten, NAMES, offerOf, role, SHAPES } from "./offer-fixture";

/** A social worker on grade 8 in two teams, and a team manager on grade 9 in one. */
const ROLES: readonly OfferRole[] = [
  role("social-worker", { places: ["front-door", "court-team"] }),
  role("team-manager", { grade: "grade-9", places: ["court-team"] }),
];

const FIGURES = `figures:
  one: {label: One, value: 1000, unit: pounds, effective: not stated, source: advert}
  two: {label: Two, value: 2000, unit: pounds, effective: not stated, source: advert}
  zero: {label: Zero, value: 0, unit: pounds, effective: not stated, source: advert}
  none: {label: None, value: 0, unit: percent, effective: not stated, source: advert}
  days: {label: Days, value: 30, unit: days, effective: not stated, source: advert}
  half: {label: Half a year, value: 6, unit: months, effective: not stated, source: advert}
  year: {label: A year, value: 12, unit: months, effective: not stated, source: advert}
  later: {label: Two years, value: 24, unit: months, effective: not stated, source: advert}
  five: {label: Five years, value: 5, unit: years, effective: not stated, source: advert}
`;
const PAYMENT = "gives: payment, amount: one, when: starting, proRata: no, repay: none";
const YES = "{key: car, question: Do you drive?, answer: yes}";
const NO = "{key: car, question: Do you drive?, answer: no}";

/** A benefit of rules, each written as the fields in which it differs from a payment of £1,000 on starting. */
function benefit(rules: readonly string[], more = ""): string {
  const lines = rules.map((fields) => {
    const names = [...fields.matchAll(/(?:^|, )(\w+):/g)].map(([, name]) => name);
    const usual = PAYMENT.split(", ").filter((field) => !names.includes(field.split(":")[0]));
    const isMoney = !fields.includes("gives:") || fields.includes("gives: reimbursement");
    return `  - {${[...(isMoney ? usual : []), fields].filter(Boolean).join(", ")}}`;
  });
  return `${FIGURES}${more}rules:\n${lines.join("\n")}\n`;
}

/** Every warning as `rule at field`, of one benefit or of several by name. */
function warnings(written: string | Readonly<Record<string, string>>): string[] {
  const { offer, problems } = benefitsWritten(typeof written === "string" ? { benefit: written } : written);
  expect(problems).toEqual([]);
  const texts = typeof written === "string" ? { benefit: written } : written;
  const isWritten = (slug: string, field: string) => texts[slug]?.includes(`${field}:`) === true;
  return findWarnings({ offer, roles: ROLES, isWritten }).map(
    ({ field, warning }) => `${warning.rule} at ${field}`,
  );
}

const BOTH = ["rules-both-pay at rules.1"];
const FRONT = "who: {teams: [front-door]}";

describe("two rules that both pay some people are warned of", () => {
  test.each([
    ["one team, and everyone", [FRONT, "amount: two"]],
    ["everyone, and one team", ["amount: two", FRONT]],
    ["a team, and the service that has it", [FRONT, "who: {services: [assessment]}"]],
    [
      "two lists of roles that share one",
      ["who: {roles: [social-worker]}", "who: {roles: [social-worker, team-manager]}"],
    ],
    ["full hours, and everyone", ["who: {weeklyHoursAtLeast: hours}", ""], "hours"],
    ["an exception that leaves out others", [FRONT, "who: {except: [{teams: [court-team]}]}"]],
    [
      "annual leave by grade, and for everyone",
      [
        "gives: annual leave, amount: days, proRata: no, who: {grades: [grade-8]}",
        "gives: annual leave, amount: days, proRata: no",
      ],
    ],
    [
      "two and five years of service, without an upper end",
      [
        "when: each anniversary, who: {serviceAtLeast: later}",
        "when: each anniversary, who: {serviceAtLeast: five}",
      ],
    ],
  ])("%s", (_, rules) => {
    const more = "  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}\n";
    expect(warnings(benefit(rules, more))).toEqual(BOTH);
  });

  test.each([
    ["the first that applies counts", [FRONT, ""], "severalRules: the first that applies\n"],
    ["both are written to be meant", [FRONT, ""], "severalRules: all of them\n"],
    ["the wider rule leaves out the people of the other", [FRONT, "who: {except: [{teams: [front-door]}]}"]],
    ["the roles are different", ["who: {roles: [social-worker]}", "who: {roles: [team-manager]}"]],
    ["the grades are different", ["who: {grades: [grade-8]}", "who: {grades: [grade-9]}"]],
    ["the teams are different", [FRONT, "who: {teams: [court-team]}"]],
    ["the services are different", [FRONT, "who: {services: [care-planning]}"]],
    ["the times are different", [FRONT, "when: {after: year}"]],
    [
      "one needs more service than the other has",
      [
        "when: each anniversary, who: {serviceBelow: later}",
        "when: each anniversary, who: {serviceAtLeast: later}",
      ],
    ],
    [
      "one ends before the other begins",
      [`${FRONT}, until: {day: 2027-03-31, afterwards: nothing}`, "from: 2027-04-01"],
    ],
    [
      "one stops before the other begins",
      ["when: each anniversary, stopsAfter: later", "when: each anniversary, who: {serviceAtLeast: five}"],
    ],
    [
      "each is for another answer to a question",
      [`who: {answers: [${YES}]}, amount: two`, `who: {answers: [${NO}]}`],
    ],
    ["one asks something and is paid on top", [`who: {answers: [${YES}]}`, "amount: two"]],
    ["neither says who it is for: they are two parts", ["", "amount: two"]],
    [
      "they pay back different costs",
      [`gives: reimbursement, of: the move, ${FRONT}`, "gives: reimbursement, of: the fee"],
    ],
    [
      "days of leave that come on top add up",
      [
        `gives: extra leave, amount: days, proRata: no, ${FRONT}`,
        "gives: extra leave, amount: days, proRata: no",
      ],
    ],
    [
      "each table gives the roles of the other nothing",
      [
        "amount: {by: role, amounts: {social-worker: one}, otherwise: nothing}, who: {grades: [grade-8]}",
        "amount: {by: role, amounts: {team-manager: one}, otherwise: nothing}",
      ],
    ],
    ["new starters and existing staff", ["who: {standing: new starter}", "who: {standing: existing staff}"]],
    ["another benefit is beside the point", [FRONT]],
  ])("not where %s", (_, rules, more = "") => expect(warnings(benefit(rules, more))).toEqual([]));
});

describe("a rule that nobody can meet is warned of", () => {
  const NOBODY = ["nobody-included at rules.0.who"];

  test.each([
    ["service of a year and below a year", "who: {serviceAtLeast: year, serviceBelow: year}"],
    ["five years in months and below them in years", "who: {serviceAtLeast: five, serviceBelow: later}"],
    ["a salary from £2,000 and below £1,000", "who: {startingSalaryAtLeast: two, startingSalaryBelow: one}"],
    ["a role on another grade", "who: {roles: [social-worker], grades: [grade-9]}"],
    ["a role below the lowest grade", "who: {roles: [social-worker], gradeAtLeast: grade-9}"],
    ["a role that does not work in the team", "who: {roles: [team-manager], teams: [front-door]}"],
    ["a team of another service", "who: {teams: [front-door], services: [care-planning]}"],
    ["both answers to one question", `who: {answers: [${YES}, ${NO}]}`],
    [
      "only people whom the exception leaves out",
      "who: {teams: [front-door], except: [{teams: [front-door, court-team]}]}",
    ],
    [
      "every set of several",
      "who: {contract: [permanent], anyOf: [{contract: [agency]}, {contract: [casual]}]}",
    ],
  ])("%s", (_, rule) => expect(warnings(benefit([rule]))).toEqual(NOBODY));

  test("a role that the benefit is not for", () => {
    const written = benefit(["who: {roles: [team-manager]}"], "who: {roles: [social-worker]}\n");
    expect(warnings(written)).toEqual(NOBODY);
  });

  test("a benefit that nobody can meet is named once, not for each of its rules", () => {
    const written = benefit(
      ["", "when: {after: year}"],
      "who: {roles: [social-worker], grades: [grade-9]}\n",
    );
    expect(warnings(written)).toEqual(["nobody-included at who"]);
  });

  test.each([
    ["service of a year and below two", "who: {serviceAtLeast: year, serviceBelow: later}"],
    [
      "two lengths that are judged on different days",
      "who: {serviceAtLeast: later, judged: starting, anyOf: [{serviceBelow: year}, {serviceBelow: half}]}",
    ],
    ["a grade that no role here has: people may be on it", "who: {grades: [grade-7]}"],
    ["a team for which no role is named", "who: {roles: [team-manager], teams: [leaving-care-team]}"],
    ["a service that has the team", "who: {teams: [front-door], services: [assessment]}"],
    [
      "one of several sets",
      "who: {contract: [permanent], anyOf: [{contract: [agency]}, {contract: [permanent]}]}",
    ],
    [
      "an exception for some of them",
      "who: {teams: [front-door, court-team], except: [{teams: [front-door]}]}",
    ],
    ["a number that is not published", "who: {serviceAtLeast: not stated, serviceBelow: year}"],
    [
      "two answers to two questions",
      `who: {answers: [${YES}, {key: move, question: Will you move?, answer: no}]}`,
    ],
  ])("%s is no reason", (_, rule) => expect(warnings(benefit([rule]))).toEqual([]));

  test("a rule for people of whom it is not stated whether the benefit is for them is no reason", () => {
    const written = benefit(
      ["who: {roles: [team-manager]}"],
      "who: {roles: [social-worker], notStatedFor: [{roles: [team-manager]}]}\n",
    );
    expect(warnings(written)).toEqual([]);
  });
});

describe("what can never pay is warned of", () => {
  test.each([
    ["an amount of £0", "amount: zero", "amount"],
    ["0% of salary", "amount: {percent: none, of: current salary}", "amount.percent"],
    ["£0 in all", "inAllAtMost: zero", "inAllAtMost"],
    [
      "an end after six months of what comes each anniversary",
      "when: each anniversary, stopsAfter: half",
      "stopsAfter",
    ],
    ["an end after a year of what comes after two", "when: {after: later}, stopsAfter: year", "stopsAfter"],
    [
      "less than a year of service on completing it",
      "when: each completed year, who: {serviceBelow: year}",
      "who.serviceBelow",
    ],
    ["a day on which the rule is not yet in force", "when: {on: 2026-03-31}, from: 2026-04-01", "when"],
    [
      "a day before anybody meant has started",
      "when: {on: 2026-03-31}, who: {startedFrom: 2026-04-01}",
      "when",
    ],
    [
      "a rule that ends before anybody meant starts",
      "until: {day: 2026-03-31, afterwards: nothing}, who: {startedFrom: 2026-04-01}",
      "until",
    ],
  ])("%s", (_, rule, field) => expect(warnings(benefit([rule]))).toEqual([`never-pays at rules.0.${field}`]));

  test("a rule below one for everyone, where the first that applies counts", () => {
    const written = benefit(["", `amount: two, ${FRONT}`], "severalRules: the first that applies\n");
    expect(warnings(written)).toEqual(["never-pays at rules.1"]);
  });

  test("a benefit that gives way to one that everybody gets", () => {
    const other = benefit(["amount: two"]);
    expect(warnings({ other, second: benefit([""], "notWith: [other]\n") })).toEqual([
      "never-pays at notWith",
    ]);
  });

  test.each([
    ["an amount that is not stated", ["amount: not stated"]],
    ["an end on the day of the last payment", ["when: {after: later}, stopsAfter: later"]],
    ["less than two years on completing one", ["when: each completed year, who: {serviceBelow: later}"]],
    [
      "service that is judged at the start",
      ["when: {after: year}, who: {serviceBelow: year, judged: starting}"],
    ],
    ["a rule that has ended: people had it", ["until: {day: 2020-03-31, afterwards: nothing}"]],
    ["a day within those of the rule", ["when: {on: 2026-04-01}, from: 2026-04-01"]],
    [
      "a rule below one that ends",
      [`until: {day: 2027-03-31, afterwards: nothing}`, FRONT],
      "severalRules: the first that applies\n",
    ],
    ["a rule for everyone below the others", [FRONT, ""], "severalRules: the first that applies\n"],
  ])("%s is no reason", (_, rules, more = "") => expect(warnings(benefit(rules, more))).toEqual([]));

  test("a benefit that gives way to one for some people is no reason", () => {
    const other = benefit(["amount: two"], "who: {roles: [team-manager]}\n");
    expect(warnings({ other, second: benefit([""], "notWith: [other]\n") })).toEqual([]);
  });
});

describe("a question whose answer changes nothing is warned of", () => {
  test.each([
    [
      "an exception for the other answer",
      [`who: {answers: [${YES}], except: [{answers: [${NO}]}]}`],
      "rules.0.who.except.0",
    ],
    [
      "either answer will do",
      [`who: {anyOf: [{answers: [${YES}]}, {answers: [${NO}]}]}`],
      "rules.0.who.anyOf",
    ],
    [
      "two rules give the same for either",
      [`who: {answers: [${YES}]}`, `who: {answers: [${NO}]}`],
      "rules.1.who",
    ],
  ])("%s", (_, rules, field) =>
    expect(warnings(benefit(rules))).toEqual([`question-without-effect at ${field}`]),
  );

  test.each([
    ["more for those who drive", [`who: {answers: [${YES}]}, amount: two`, `who: {answers: [${NO}]}`]],
    [
      "more for those who drive, later",
      [`who: {answers: [${YES}]}`, `who: {answers: [${NO}]}, when: {after: year}`],
    ],
    [
      "either answer, for different grades",
      [`who: {anyOf: [{answers: [${YES}], grades: [grade-8]}, {answers: [${NO}]}]}`],
    ],
    [
      "an exception for another question",
      [`who: {answers: [${YES}], except: [{answers: [{key: move, question: Will you move?, answer: yes}]}]}`],
    ],
  ])("not %s", (_, rules) => expect(warnings(benefit(rules))).toEqual([]));
});

describe("offers as councils make them give no warning", () => {
  test.each(SHAPES)("%s", (shape) => {
    const offer = offerOf(shape);
    expect(findWarnings({ offer, roles: ROLES, isWritten: () => false })).toEqual([]);
  });

  const guide = readFileSync(path.join(import.meta.dirname, "../../lib/offers/README.md"), "utf8");
  const examples = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml = ""], index) => ({
    index,
    yaml,
  }));
  test.each(examples)("example $index of the guide", ({ yaml }) => expect(warnings(yaml)).toEqual([]));

  test("the roles that these tests know are on the grades and in the teams of the fixtures", () => {
    const places = [...Object.keys(NAMES.teams), ...Object.keys(NAMES.services)];
    expect(ROLES.flatMap((one) => one.places).filter((place) => !places.includes(place))).toEqual([]);
  });
});
