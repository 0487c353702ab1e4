import { describe, expect, test } from "vitest";
import { NAMES, offerWritten } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** Names that conditions and tables use and the council does not have. */

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  days: {label: Days, value: 3, unit: days, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
`;
const mistakes = (yaml: string, names = NAMES) =>
  offerWritten(`${figures}${yaml}`, names).problems.map(inOneLine);
const payment = (fields: string) =>
  `rules: [{gives: payment, when: starting, proRata: no, repay: none, ${fields}}]`;

const ROLES = Object.keys(NAMES.roles).join(", ");
const GRADES = "grade-7, grade-8, grade-9";
const TEAMS = "front-door, court-team, leaving-care-team";
const SERVICES = "assessment, care-planning";
const missing = (field: string, kind: string, allowed: string, written = "no-such-thing") =>
  `unknown-reference at benefit ${field}: \`${written}\` is not a ${kind} of this council. [${kind} ${written}; ${allowed}]`;

describe("names in conditions", () => {
  test.each([
    ["roles: [social-worker, no-such-thing]", "roles", "role", ROLES],
    ["grades: [grade-8, no-such-thing]", "grades", "grade", GRADES],
    ["services: [assessment, no-such-thing]", "services", "service", SERVICES],
    ["teams: [front-door, no-such-thing]", "teams", "team", TEAMS],
    ["gradeAtLeast: no-such-thing", "gradeAtLeast", "grade", GRADES],
    ["gradeAtMost: no-such-thing", "gradeAtMost", "grade", GRADES],
  ])("%s", (who, field, kind, allowed) => {
    expect(mistakes(`who: {roles: everyone, ${who}}`.replace("everyone, roles: ", ""))).toEqual([
      missing(`who.${field}`, kind, allowed),
    ]);
    expect(mistakes(payment(`amount: money, who: {${who}}`))).toEqual([
      missing(`rules.0.who.${field}`, kind, allowed),
    ]);
  });

  test.each(["anyOf", "except", "notStatedFor"])("in a set of `%s`", (group) => {
    const sets = `${group}: [{grades: [grade-8]}, {grades: [no-such-thing]}]`;
    expect(mistakes(`who: {roles: everyone, ${sets}}`)).toEqual([
      missing(`who.${group}.1.grades`, "grade", GRADES),
    ]);
    expect(mistakes(payment(`amount: money, who: {${sets}}`))).toEqual([
      missing(`rules.0.who.${group}.1.grades`, "grade", GRADES),
    ]);
  });

  test("every one of several is reported", () => {
    expect(mistakes("who: {roles: [one, two]}")).toEqual([
      missing("who.roles", "role", ROLES, "one"),
      missing("who.roles", "role", ROLES, "two"),
    ]);
  });

  test("names that the council has are no mistake", () => {
    const who = "roles: [social-worker], grades: [grade-8], services: [assessment], teams: [front-door]";
    expect(mistakes(`who: {${who}, gradeAtLeast: grade-7, gradeAtMost: grade-9}`)).toEqual([]);
  });

  test("a service that has teams is not a team, and one that has none is where people work", () => {
    const who = "who: {roles: everyone, teams: [assessment, library]}";
    const names = { ...NAMES, services: { ...NAMES.services, library: "the Library" } };
    expect(mistakes(who, names)).toEqual([
      `unknown-reference at benefit who.teams: \`assessment\` is a service that has teams, not a team. [team assessment; ${TEAMS}; Write \`services: [assessment]\` for everyone in it, or name its teams.]`,
    ]);
  });
});

describe("names in the tables of amounts", () => {
  const table = (by: string, rows: string) => `{by: ${by}, amounts: {${rows}}, otherwise: nothing}`;

  test.each([
    ["role", "social-worker", ROLES],
    ["grade", "grade-8", GRADES],
    ["team", "front-door", TEAMS],
  ])("by %s", (by, known, allowed) => {
    const at = missing("rules.0.amount.amounts.no-such-thing", by, allowed);
    expect(mistakes(payment(`amount: ${table(by, `${known}: money, no-such-thing: money`)}`))).toEqual([at]);
    expect(
      mistakes(
        `rules: [{gives: extra leave, proRata: no, amount: ${table(by, `${known}: days, no-such-thing: days`)}}]`,
      ),
    ).toEqual([at]);
  });

  test("a service stands for all its teams in a table by team, and for nothing in another", () => {
    expect(mistakes(payment(`amount: ${table("team", "assessment: money")}`))).toEqual([]);
    expect(mistakes(payment(`amount: ${table("role", "assessment: money")}`))).toEqual([
      missing("rules.0.amount.amounts.assessment", "role", ROLES, "assessment"),
    ]);
  });

  test("in the options of a choice, beside time off, which has no table", () => {
    const options = `[{name: Break, timeOff: weeks, pay: no pay}, {name: Money, amount: ${table("role", "no-such-thing: money")}}]`;
    expect(
      mistakes(`rules: [{gives: one of, options: ${options}, when: starting, proRata: no, repay: none}]`),
    ).toEqual([missing("rules.0.options.1.amount.amounts.no-such-thing", "role", ROLES)]);
    expect(mistakes("rules: [{gives: time off, amount: weeks, pay: no pay, when: starting}]")).toEqual([]);
  });
});
