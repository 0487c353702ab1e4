import { describe, expect, test } from "vitest";
import { setsOf } from "@/lib/offers/conditions/sets";
import { offerWritten } from "../offer-fixture";
import { offerUnder } from "./outcome";

describe("a mistake in conditions is shown where it stands", () => {
  const REVERSED = "gradeAtLeast: grade-9, gradeAtMost: grade-8";
  const fields = (yaml: string) => offerWritten(yaml).problems.map(({ field }) => field);

  test.each([
    [`{roles: everyone, ${REVERSED}}`, "who.gradeAtLeast"],
    [`{roles: everyone, anyOf: [{grades: [grade-7]}, {${REVERSED}}]}`, "who.anyOf.1.gradeAtLeast"],
    [`{roles: everyone, except: [{${REVERSED}}]}`, "who.except.0.gradeAtLeast"],
    [`{roles: everyone, notStatedFor: [{${REVERSED}}]}`, "who.notStatedFor.0.gradeAtLeast"],
  ])("who: %s, at %s", (who, field) => {
    expect(fields(`who: ${who}`)).toEqual([field]);
  });
});

describe("the sets of conditions", () => {
  test("are the conditions themselves, and then each of those that they combine", () => {
    const rule = offerUnder(
      "{anyOf: [{teams: [front-door]}, {grades: [grade-8]}], except: [{contract: [agency]}]}",
    ).benefits[0]?.rules[0]?.rule;
    expect([...setsOf(rule?.who)].map(({ field }) => field)).toEqual([
      "who",
      "who.anyOf.0",
      "who.anyOf.1",
      "who.except.0",
    ]);
  });

  test("of no conditions are none", () => {
    expect([...setsOf(undefined)]).toEqual([]);
  });
});
