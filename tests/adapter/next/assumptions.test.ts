import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";

const FOLDER = path.join(PROJECT, "lib/adapter/next");

const rows = [
  ...readFileSync(path.join(FOLDER, "README.md"), "utf8").matchAll(/^\| (.+) \| `(\S+)` \| (.+) \|$/gm),
].map(([, assumption = "", file = "", heldBy = ""]) => ({
  assumption,
  file,
  tests: [...heldBy.matchAll(/(\S+\.ts) “([^”]+)”/g)].map(([, testFile = "", title = ""]) => ({
    testFile,
    title,
  })),
}));

describe("the list of what is assumed of Next's output", () => {
  test("names every file that assumes something, and no other", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
    expect([...new Set(rows.map(({ file }) => file))].sort()).toEqual(files.sort());
  });

  test.each(rows)("has a test that holds it: $assumption", ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.filter(({ testFile, title }) => {
      const file = path.join(PROJECT, testFile);
      return !existsSync(file) || !readFileSync(file, "utf8").includes(`"${title}"`);
    });
    expect(missing).toEqual([]);
  });
});
