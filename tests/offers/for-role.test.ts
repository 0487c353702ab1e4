import { describe, expect, test } from "vitest";
import { hasRulesFor } from "@/lib/offers/questions/for-role";
import { benefitsWritten, offerWritten, paymentWritten, role } from "./offer-fixture";

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
`;
const PAYMENT = paymentWritten();
const isFor = (who: string, rules: string, of = role("social-worker")) =>
  hasRulesFor(of, offerWritten(`${who}${figures}rules: [${rules}]`).offer);

describe("whether an offer may be for a role at all", () => {
  test("it may where a rule is for everyone, and where one names the role", () => {
    expect(isFor("", `{${PAYMENT}}`)).toBe(true);
    expect(isFor("who: {roles: [social-worker]}", `{${PAYMENT}}`)).toBe(true);
  });

  test("it is not where its benefits name other roles", () => {
    expect(isFor("who: {roles: [team-manager]}", `{${PAYMENT}}`)).toBe(false);
  });

  test("it is not where each rule names other roles, and may be where one does not", () => {
    const forManagers = `{${PAYMENT}, who: {roles: [team-manager]}}`;
    expect(isFor("", forManagers)).toBe(false);
    expect(isFor("", `${forManagers}, {${PAYMENT}}`)).toBe(true);
  });

  test("it may where the council has not said whether the role counts", () => {
    const who = "who: {roles: [team-manager], notStatedFor: [{roles: [social-worker]}]}";
    expect(isFor(who, `{${PAYMENT}}`)).toBe(true);
  });

  test("it may where that hangs on what somebody has not told, such as pay or service", () => {
    expect(isFor("who: {roles: everyone, startingSalaryAtLeast: money}", `{${PAYMENT}}`)).toBe(true);
    expect(isFor("who: {roles: everyone, contract: [permanent]}", `{${PAYMENT}}`)).toBe(true);
  });

  test("what is only named counts for nobody", () => {
    expect(isFor("", "")).toBe(false);
  });

  test("one benefit of several is enough", () => {
    const benefit = (who: string) => `${who}${figures}rules: [{${PAYMENT}}]`;
    const { offer } = benefitsWritten({
      managers: benefit("who: {roles: [team-manager]}"),
      workers: benefit("who: {roles: [social-worker]}"),
    });
    expect(hasRulesFor(role("social-worker"), offer)).toBe(true);
    expect(hasRulesFor(role("personal-adviser"), offer)).toBe(false);
  });
});
