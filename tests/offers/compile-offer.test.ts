import { describe, expect, test } from "vitest";
import { benefitsWritten } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** Conditions of a benefit and of a scheme, whose figures are looked up where they are written. */

const PAYMENT = "rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: none}]";
const WHO = "who: {roles: everyone, startingSalaryAtLeast: no-such-figure}";
const mistakes = (files: Record<string, string>) => benefitsWritten(files).problems.map(inOneLine);
const at = (benefit: string) =>
  expect.stringMatching(
    `^unknown-figure at ${benefit} who.startingSalaryAtLeast: \`no-such-figure\` is not a figure`,
  );

describe("a figure that conditions cite and that is not there", () => {
  test("is a mistake of the benefit", () => {
    expect(mistakes({ one: `${WHO}\n${PAYMENT}` })).toEqual([at("one")]);
  });

  test("is a mistake of the scheme, once, however many items share its conditions", () => {
    const item = `scheme: shared\n${PAYMENT}`;
    expect(mistakes({ shared: `kind: scheme\n${WHO}\n${PAYMENT}`, one: item, two: item })).toEqual([
      at("shared"),
    ]);
  });
});

describe("a scheme", () => {
  const benefits = (scheme: string) =>
    benefitsWritten({
      shared: `kind: scheme\nwho: {roles: [team-manager]}\n${scheme}`,
      one: `scheme: shared\n${PAYMENT}`,
    }).offer.benefits.map(({ slug, whoFrom, who }) => [slug, whoFrom, who.roles]);
  const ONE = ["one", "shared", ["team-manager"]];

  test("is a benefit where it has rules, and otherwise only the conditions of its items", () => {
    expect(benefits("")).toEqual([ONE]);
    expect(benefits(PAYMENT)).toEqual([["shared", "shared", ["team-manager"]], ONE]);
  });
});
