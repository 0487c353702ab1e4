import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildInputs, codeFingerprint, fingerprint } from "@/lib/cli/build-inputs";

let folder: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const today = (environment: Record<string, string> = {}) =>
  fingerprint(folder, { BUILD_DAY: "2026-04-01", ...environment });

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "build-inputs-")), "project");
  write("package.json", "{}");
  write("content/one/grades/grade-8.mdx", "maximum: 100");
});

afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

describe("a build is out of date", () => {
  test("when a file that it reads changes, appears, goes or moves", () => {
    const seen = new Set([today()]);
    write("content/one/grades/grade-8.mdx", "maximum: 200");
    seen.add(today());
    write("app/new/page.tsx", "");
    seen.add(today());
    write("content/two/grades/grade-8.mdx", "maximum: 200");
    rmSync(path.join(folder, "content/one"), { recursive: true });
    seen.add(today());
    write("new.config.ts", "");
    seen.add(today());
    expect(seen.size).toBe(5);
  });

  test("when a setting of the site changes, and with no other setting", () => {
    const before = today();
    expect(today({ SITE_ORIGIN: "https://careers.example" })).not.toBe(before);
    expect(today({ HOME: "/elsewhere" })).toBe(before);
  });

  test("when the content is somewhere else, and changes there", () => {
    const elsewhere = { CONTENT_DIRECTORY: "../elsewhere" };
    write("../elsewhere/one/council.mdx", "name: One");
    const before = today(elsewhere);
    expect(before).not.toBe(today());
    write("../elsewhere/one/council.mdx", "name: Two");
    expect(today(elsewhere)).not.toBe(before);
    rmSync(path.join(folder, "../elsewhere"), { recursive: true });
  });

  test("on another day, since a salary comes into force on a day", () => {
    expect(today({ BUILD_DAY: "2026-04-02" })).not.toBe(today());
  });
});

describe("the code has changed", () => {
  test("when a file changes that no editor writes, and with no change of the content or the day", () => {
    const before = codeFingerprint(folder);
    write("content/one/grades/grade-8.mdx", "maximum: 200");
    write("public/images/hall.svg", "<svg/>");
    write("tests/new.test.ts", "");
    // A decision, the guide of a room: no build reads it.
    write("lib/decisions/001-why.md", "# Why");
    expect(codeFingerprint(folder)).toBe(before);
    write("app/styles/site.css", "p{margin:0}");
    const restyled = codeFingerprint(folder);
    write("package-lock.json", "{}");
    expect(new Set([before, restyled, codeFingerprint(folder)]).size).toBe(3);
  });
});

describe("a build is still up to date", () => {
  test("when what it does not read changes: tests, notes, other builds, installed packages", () => {
    const before = today();
    write("tests/new.test.ts", "");
    write("README.md", "");
    write(".next/BUILD_ID", "");
    write("node_modules/new/index.js", "");
    expect(today()).toBe(before);
  });

  test("and what it reads is listed from the folder, in a fixed order", () => {
    write(".env.local", "SITE_ORIGIN=https://careers.example");
    expect(buildInputs(folder)).toEqual([
      ".env.local",
      path.join("content", "one", "grades", "grade-8.mdx"),
      "package.json",
    ]);
  });
});
