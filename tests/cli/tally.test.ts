import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { secondsIn } from "@/tests/harness/processor-time";
import { slowestLines, timedByPlaywright, timedByVitest } from "@/tests/harness/slowest";
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

describe("before its closing line npm test", () => {
  test("names the ten slowest tests, the slowest first", () => {
    const assertionResults = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((count) => ({
      fullName: `case ${count}`,
      duration: count * 1000,
    }));
    const lines = slowestLines(
      timedByVitest(report({ testResults: [{ name: "a.test.ts", assertionResults }] })),
    );
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/11\.0 s .*a\.test\.ts: case 11$/);
    expect(lines[9]).toMatch(/ 2\.0 s .*a\.test\.ts: case 2$/);
  });

  test("tells apart the sites and typefaces in which a browser test was run", () => {
    const spec = (projectName: string, duration: number) => ({
      file: "layout.spec.ts",
      title: "fits",
      tests: [{ projectName, results: [{ duration }] }],
    });
    const suites = [{ specs: [spec("site", 1500)], suites: [{ specs: [spec("site in Noto", 2500)] }] }];
    expect(timedByPlaywright(report({ suites }))).toEqual([
      { name: "layout.spec.ts: fits (site)", seconds: 1.5 },
      { name: "layout.spec.ts: fits (site in Noto)", seconds: 2.5 },
    ]);
    expect(timedByPlaywright(path.join(folder, "missing.json"))).toEqual([]);
  });

  test("counts the processor time of its children with its own, whatever the program is called", () => {
    const stat = "7 (a name) (odd)) S 1 7 7 0 -1 4194560 9 9 0 0 150 50 1000 300 20 0 11 0 99 1 1";
    expect(secondsIn(stat)).toBe(15);
  });
});
