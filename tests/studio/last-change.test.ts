import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lastReadable } from "@/lib/studio/desk/last-change";

const folder = mkdtempSync(path.join(tmpdir(), "last-change-"));
const git = (...words: string[]) => execFileSync("git", words, { cwd: folder });

function commit(text: string): void {
  writeFileSync(path.join(folder, "grade.mdx"), text);
  git("add", "--all");
  git("-c", "user.name=Sam", "-c", "user.email=sam@example.org", "commit", "--quiet", "--message=Change it");
}

const withPay = (line: string) => `---\nname: Grade 7\n${line}\n---\n`;

beforeAll(() => {
  git("init", "--quiet");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("what is mended is compared with the last published version that could be read", () => {
  commit(withPay("maximum: 44018"));
  commit(withPay("maximum: 44019"));
  commit(withPay("maximum 44019"));
  commit(withPay("maximum 44020"));
  expect(lastReadable(folder, "grade.mdx")).toBe(withPay("maximum: 44019"));
  expect(lastReadable(folder, "other.mdx")).toBeUndefined();
});
