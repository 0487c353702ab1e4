import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { parse } from "@/lib/content/parse";

const GRADE = "sutton/grades/grade-8.mdx";

test("the dated rise in README.md can be added to the grade that it names as it stands there", () => {
  const readme = readFileSync(path.join(PROJECT, "README.md"), "utf8");
  const [, block = ""] = /```yaml\n( +- from: [\s\S]*?)\n *```/.exec(readme) ?? [];
  const entry = block.replace(/^ {3}/gm, "");
  expect(entry).toMatch(/^ {2}- from: \d{4}-\d{2}-\d{2}\n/);
  const text = readFileSync(path.join(PROJECT, "content", GRADE), "utf8");
  const raised = text.replace(/^reviewed:/m, () => `${entry}\nreviewed:`);
  const { document, issues } = parse({ path: GRADE, text: raised });
  expect(issues).toEqual([]);
  expect(document?.data).toMatchObject({ values: [{ maximum: 49_083 }, { from: "2027-04-01" }] });
});
