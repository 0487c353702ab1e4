import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closingLine, ofPlaywright, ofStep, ofVitest, sum } from "@/tests/harness/tally";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tally-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("the closing line of npm test", () => {
  test("adds up all steps", () => {
    expect(closingLine(sum([ofStep(0), ofStep(2), { passed: 40, failed: 2 }]))).toBe("41 passed, 3 failed");
  });

  test("counts each unit test, and a file that could not be loaded as a failure", () => {
    const file = report({
      numPassedTests: 12,
      numFailedTests: 1,
      testResults: [
        { status: "failed", assertionResults: [{}] },
        { status: "failed", assertionResults: [] },
      ],
    });
    expect(ofVitest(file, 1)).toEqual({ passed: 12, failed: 2 });
  });

  test("counts a browser test that passed only at the second try as a failure", () => {
    const file = report({ stats: { expected: 9, unexpected: 1, flaky: 1 }, errors: [] });
    expect(ofPlaywright(file, 1)).toEqual({ passed: 9, failed: 2 });
  });

  test("never calls a run good that ended badly or left no report", () => {
    const clean = report({ numPassedTests: 5, numFailedTests: 0, testResults: [] });
    expect(ofVitest(clean, 1)).toEqual({ passed: 5, failed: 1 });
    expect(ofVitest(path.join(folder, "missing.json"), 0)).toEqual({ passed: 0, failed: 1 });
    expect(ofPlaywright(path.join(folder, "missing.json"), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
