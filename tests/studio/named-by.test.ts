import { expect, test } from "vitest";
import { namedBy, notOne } from "@/lib/studio/text/named-by";

const NAMES = [
  "up to £49,083: Highest salary a year, Grade 8",
  "Link to Grade 8",
  "Link to How to apply",
  "PLO: Public Law Outline",
];
const named = (typed: string) => namedBy(NAMES, typed, (name) => name);

test("a part of a name means the only thing that has it, and otherwise says what is near", () => {
  expect(named("how to  apply")).toEqual(["Link to How to apply"]);
  expect(named("salary 8")).toEqual(["up to £49,083: Highest salary a year, Grade 8"]);
  expect(named("link to grade 8")).toEqual(["Link to Grade 8"]);
  expect(notOne("grade 8", named("grade 8"))).toBe(
    "“grade 8” may be any of 2. Type more of one: up to £49,083: Highest salary a year, Grade 8; Link to Grade 8.",
  );
  expect(notOne("grade 99", named("grade 99"))).toBe(
    "No amount, term or page is called “grade 99”. Try one word of its name.",
  );
});
