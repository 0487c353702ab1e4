import path from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { benefitsInWords, rulesInWords } from "@/lib/checks/rules-in-words";
import { PROJECT } from "@/lib/cli/project";
import { type DocumentOf, isOfType } from "@/lib/content/parsed-document";
import { isStated } from "@/lib/model/not-stated";
import { namedPlaces } from "@/lib/offers";
import { changed } from "../content/content-set";
import { RULE_FILE, withRule } from "../content/rule-set";
import { filesOf, parseOnce } from "../content/set-files";

const TODAY = "2026-11-22";
const { documents } = checkContent(PROJECT, path.join(PROJECT, "content"), TODAY);

test("beneath a benefit's rules stand people who differ in what they get, and one who gets nothing", () => {
  const words = rulesInWords(documents, "sutton/benefits/retention-payment.mdx", TODAY) ?? "";
  const [, examples = ""] = words.split("Examples, starting on ");
  const people = examples.split(/^ {2}- /m).slice(1);
  const stay = people.filter((person) => !/, leaves\n/.test(person));
  expect(stay.length).toBeGreaterThan(1);
  expect(stay.length).toBeLessThanOrEqual(3);
  const given = stay.map((person) => person.split("\n").slice(1).join("\n").trim());
  expect(new Set(given).size).toBe(given.length);
  expect(given[0]).toMatch(/£1,000 .*\n.*£2,000 .*\n.*£3,000 /);
  expect(given.filter((lines) => lines.startsWith("nothing: "))).toHaveLength(1);
});

test("who leaves while a payment may be paid back stands below them, with what is paid back by when", () => {
  const set = changed(
    RULE_FILE,
    "figures:",
    "figures:\n  year: {label: Time to stay, value: 12, unit: months, effective: not stated, source: careers-page}",
    withRule({ repay: "{within: year, of: starting, how: in proportion to months left}" }),
  );
  const tied = filesOf(set).flatMap((file) => parseOnce(file).document ?? []);
  const { examples } = benefitsInWords(tied, "2026-12-01").find(({ rules }) => rules.length > 0) ?? {};
  const leaver = examples?.people.at(-1);
  expect(leaver?.who).toMatch(/, leaves$/);
  // Of 12 months from 1 December 2026: 11, 6 and 1 are left.
  expect(leaver?.lines).toEqual([
    "leaving on 31 December 2026: £1,375 of £1,500 paid back",
    "leaving on 31 May 2027: £750 of £1,500 paid back",
    "leaving on 31 October 2027: £125 of £1,500 paid back",
    "leaving on 30 November 2027: £0 of £1,500 paid back",
  ]);
  const untied = changed(RULE_FILE, "figures:", "figures:", withRule({ repay: "none" }));
  const free = filesOf(untied).flatMap((file) => parseOnce(file).document ?? []);
  const whose = benefitsInWords(free, TODAY).flatMap(
    (one) => one.examples?.people.map(({ who }) => who) ?? [],
  );
  expect(whose.filter((who) => who.endsWith(", leaves"))).toEqual([]);
});

test("every benefit is put into words, in the order of its council, with examples where it has rules", () => {
  const benefits = benefitsInWords(documents, TODAY);
  expect(benefits).toHaveLength(documents.filter(({ type }) => type === "benefit").length);
  for (const { rules, remarks, who, examples } of benefits) {
    expect(examples === undefined).toBe(rules.length === 0);
    if (rules.length === 0) expect(`${who} ${remarks.join(" ")}`).toContain("No rules");
  }
});

test("examples are of the people whom the rules name, who answer only where something is asked", () => {
  const roles = documents.flatMap((one) =>
    one.type === "role" && "name" in one.data ? [{ ...one, name: one.data.name }] : [],
  );
  const wrong = benefitsInWords(documents, TODAY).flatMap(({ file, examples }) => {
    const benefit = documents.find((one) => one.file === file);
    if (benefit === undefined || !isOfType("benefit", benefit)) return [];
    const places = namedPlaces(benefit.data).filter(({ kind }) => kind === "role");
    const names = roles
      .filter(
        ({ council, slug }) => council === benefit.council && places.some((place) => place.slug === slug),
      )
      .map(({ name }) => name);
    const people = examples?.people ?? [];
    if (people.length === 0) return [];
    const isNamed =
      names.length === 0 || people.some(({ who }) => names.some((name) => who.startsWith(name)));
    const asks = /"(?:answers|notWith)"/.test(JSON.stringify(benefit.data));
    return isNamed && (asks || people.every(({ who }) => !who.includes(", answers "))) ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

test("examples look as far as the first thing that a rule gives: five years for what comes after five", () => {
  const set = changed(
    RULE_FILE,
    "figures:",
    "figures:\n  five: {label: Five years, value: 5, unit: years, effective: not stated, source: careers-page}",
    withRule({ when: "{after: five}" }),
  );
  const five = filesOf(set).flatMap((file) => parseOnce(file).document ?? []);
  const { examples } = benefitsInWords(five, TODAY).find(({ rules }) => rules.length > 0) ?? {};
  expect(examples?.intro).toMatch(/6 years:$/);
  expect(examples?.people[0]?.lines).toEqual([expect.stringMatching(/^21 November 2031: Welcome payment, /)]);
});

test("whoever gets nothing for several answers is told of each question, and is on a salary that the role publishes", () => {
  const set = changed(
    RULE_FILE,
    "figures:",
    "figures:",
    withRule({
      who: "{answers: [{key: driver, question: Do you drive?, answer: yes}, {key: rota, question: Are you on the rota?, answer: yes}]}",
    }),
  );
  const two = filesOf(set).flatMap((file) => parseOnce(file).document ?? []);
  const { examples } = benefitsInWords(two, TODAY).find(({ rules }) => rules.length > 0) ?? {};
  expect(examples?.people.map(({ lines }) => lines)).toContainEqual([
    "nothing: the answers to “Do you drive?” and “Are you on the rota?” are no",
  ]);
  const grades = two.filter((one): one is DocumentOf<"grade"> => one.type === "grade");
  const pay = grades.flatMap(({ data }) => data.values);
  const ends = pay.flatMap(({ minimum, maximum }) => [minimum, maximum]).filter(isStated);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  for (const { who } of examples?.people ?? []) {
    const [, salary] = / on £([\d,]+),/.exec(who) ?? [];
    const amount = Number(salary?.replaceAll(",", "") ?? most);
    expect(amount >= least && amount <= most).toBe(true);
  }
});
