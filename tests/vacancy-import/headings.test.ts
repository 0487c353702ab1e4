import { expect, test } from "vitest";
import { factNamed } from "@/lib/vacancy-import/facts";

test.each([
  ["Date Closing", "closes"],
  ["closing_date", "closes"],
  ["Apply URL", "apply"],
  ["urlApply", "apply"],
  ["Deadline for applications", "closes"],
  ["Application deadline:", "closes"],
  ["Job Ref No.", "reference"],
  ["Ref No", "reference"],
  ["Salary (from)", "salaryFrom"],
  ["Max salary", "salaryTo"],
  ["Hrs per week", "weeklyHours"],
  ["Type of contract", "contract"],
  ["Cost centre", undefined],
])("a column “%s” is %s, in whatever order its words stand", (heading, fact) => {
  expect(factNamed(heading)).toBe(fact);
});
