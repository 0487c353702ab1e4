import { describe, expect, it } from "vitest";
import { readAges } from "@/lib/search/asked-ages";
import { termOf, termsOf } from "@/lib/search/terms";
import { keysOf } from "@/lib/search/words";

describe("the term of a word", () => {
  it.each([
    ["adviser", "advisers"],
    ["foster", "fostering"],
    ["family", "families"],
    ["disability", "disabilities"],
    ["assess", "assessed"],
    ["assessment", "assessments"],
    ["child", "childrens"],
    ["pay", "paid"],
    ["plan", "planning"],
    ["leaver", "leaving"],
  ])("is one for %s and %s", (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ["care", "careful"],
    ["care", "career"],
    ["care", "car"],
    ["leave", "leaving"],
    ["foster", "forest"],
    ["assess", "assessment"],
  ])("is not the same for %s and %s", (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it("is in the order of the text", () => {
    expect(termsOf("Children’s homes")).toEqual(["child", "home"]);
  });
});

describe("ages in a question", () => {
  /** The first and last age that a question begins with. */
  const ages = (question: string, before?: string) => {
    const terms = readAges(keysOf(question), before)?.terms;
    return terms && [terms[0], terms.at(-1)].map((term) => Number(term?.slice("age".length)));
  };

  it.each([
    ["17", 17, 17],
    ["under 5s", 0, 4],
    ["under fives", 0, 4],
    ["10 to 14", 10, 14],
    ["0-5", 0, 5],
    ["10 year olds", 10, 10],
    ["nine-year-olds", 9, 9],
    ["aged 16 and over", 16, 16],
    ["over 18s", 18, 25],
    ["babies", 0, 1],
    ["teenagers", 13, 17],
    ["early years", 0, 4],
  ])("%s are %i to %i", (question, from, to) => {
    expect(ages(question)).toEqual([from, to]);
  });

  it.each([
    ["8", "grade"],
    ["30", "point"],
    ["2", "tier"],
    ["3 days", undefined],
    ["5 years", undefined],
    ["60", undefined],
    ["three teams", undefined],
    ["social worker", undefined],
  ])("%j after %j is no age", (question, before) => {
    expect(ages(question, before)).toBeUndefined();
  });
});
