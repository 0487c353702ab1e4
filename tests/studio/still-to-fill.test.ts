import { expect, test } from "vitest";
import { inWordsOfForms } from "@/lib/studio/form/still-to-fill";

const ISSUE = {
  severity: "error",
  file: "a/vacancies/b.mdx",
  line: 1,
  column: 1,
  field: "reference",
} as const;

test("who fills in a form is told which field is empty, and never to add a line", () => {
  const fix = "Add a line reference: ….";
  expect(
    inWordsOfForms({ ...ISSUE, rule: "missing-field", problem: "`reference` is missing.", fix }),
  ).toEqual({ problem: "Reference is still to be filled in.", fix: undefined });
  expect(inWordsOfForms({ ...ISSUE, rule: "bad-format", problem: "It is no day.", fix })).toEqual({
    problem: "It is no day.",
    fix,
  });
});
