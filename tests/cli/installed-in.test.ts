import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { installedIn } from "@/lib/cli/installed-in";

test("the packages of a project are its own, or those of the folder that it is a copy in", () => {
  const project = mkdtempSync(path.join(tmpdir(), "project-"));
  try {
    const copy = path.join(project, ".cache", "copy");
    mkdirSync(path.join(project, "node_modules", "next"), { recursive: true });
    mkdirSync(copy, { recursive: true });
    expect(installedIn(project)).toBe(project);
    expect(installedIn(copy)).toBe(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
