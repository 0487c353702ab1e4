import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followContent } from "@/lib/cli/content-revision";
import { installedIn } from "@/lib/cli/installed-in";

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "project-"));
  mkdirSync(path.join(project, "content", "riverton"), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

test("the preview follows each change to a council's files", async () => {
  const revision = () => readFileSync(path.join(project, ".contentlayer", "revision.json"), "utf8");
  const save = (text: string) =>
    writeFileSync(path.join(project, "content", "riverton", "council.mdx"), text);
  const end = followContent(project);
  const first = revision();
  await vi.waitFor(
    () => {
      save("name: Riverton");
      expect(revision()).not.toBe(first);
    },
    { timeout: 10_000, interval: 200 },
  );
  end();
});

test("the packages of a project are its own, or those of the folder that it is a copy in", () => {
  const copy = path.join(project, ".cache", "copy");
  mkdirSync(path.join(project, "node_modules", "next"), { recursive: true });
  mkdirSync(copy, { recursive: true });
  expect(installedIn(project)).toBe(project);
  expect(installedIn(copy)).toBe(project);
});
