import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "@/lib/content/parse";
import { openParseCache, PIPELINE } from "@/lib/content/parse-cache";
import { loadedBy, SITE } from "../structure/source-files";
import { RIVERTON } from "./content-set";

const FILE = "riverton/roles/social-worker.mdx";
const source = { path: FILE, text: RIVERTON[FILE] ?? "" };

const ROOT = path.resolve(import.meta.dirname, "../..");

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "parse-cache-"));
  mkdirSync(path.join(project, "lib"));
  for (const part of PIPELINE) symlinkSync(path.join(ROOT, part), path.join(project, part));
});

/** A part of the pipeline that a test may change: a copy in place of the link to it. */
function ownCopyOf(part: string): void {
  rmSync(path.join(project, part));
  cpSync(path.join(ROOT, part), path.join(project, part), { recursive: true });
}

afterEach(() => rmSync(project, { recursive: true, force: true }));

function entries(): string[] {
  const folder = path.join(project, ".cache/content");
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe("the cache of parsed files", () => {
  test("depends on every file that parsing loads", () => {
    const parsing = SITE.find(({ file }) => file === "lib/content/parse.ts");
    if (parsing === undefined) throw new Error("There is no lib/content/parse.ts.");
    const files = loadedBy(parsing).flatMap(({ what }) => (what.startsWith("lib/") ? [what] : []));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !PIPELINE.some((part) => file.startsWith(`${part}/`)))).toEqual([]);
  });

  test("gives what parsing gives, the first time and the second", () => {
    expect(openParseCache(project).parse(source)).toEqual(JSON.parse(JSON.stringify(parse(source))));
    expect(openParseCache(project).parse(source)).toEqual(JSON.parse(JSON.stringify(parse(source))));
    expect(entries()).toHaveLength(1);
  });

  test("really answers from the disk the second time", () => {
    openParseCache(project).parse(source);
    const [entry = ""] = entries();
    const before = readFileSync(entry, "utf8");
    openParseCache(project).parse(source);
    expect(readFileSync(entry, "utf8")).toBe(before);
  });

  test("remembers mistakes too", () => {
    const broken = { path: FILE, text: source.text.replace("grade: grade-7\n", "") };
    const first = openParseCache(project).parse(broken);
    expect(first.document).toBeUndefined();
    expect(openParseCache(project).parse(broken).issues).toEqual(first.issues);
  });

  test("a changed text is read anew", () => {
    openParseCache(project).parse(source);
    const changed = openParseCache(project).parse({
      ...source,
      text: source.text.replace("families", "children"),
    });
    expect(changed.document?.data.summary).toBe("You work with children.");
  });

  test("the same text at another path is another document", () => {
    openParseCache(project).parse(source);
    const moved = openParseCache(project).parse({ ...source, path: "lakeside/roles/social-worker.mdx" });
    expect(moved.document?.council).toBe("lakeside");
  });

  test.each([
    ["cut short", (entry: string) => entry.slice(0, 200)],
    ["with one letter changed", (entry: string) => entry.replace("families", "familiez")],
    ["empty", () => ""],
    ["of another format", () => "{}"],
  ])("an entry %s is made again", (_, damage) => {
    openParseCache(project).parse(source);
    const [entry = ""] = entries();
    writeFileSync(entry, damage(readFileSync(entry, "utf8")));
    expect(openParseCache(project).parse(source).document?.data.summary).toBe("You work with families.");
    expect(readFileSync(entry, "utf8")).toContain("You work with families.");
  });

  test("a change of the pipeline or of a dependency makes every entry new, and drops the old ones", () => {
    openParseCache(project).parse(source);
    const [before] = entries();
    ownCopyOf("lib/model");
    writeFileSync(path.join(project, "lib/model/role.ts"), "// changed\n");
    openParseCache(project).parse(source);
    expect(entries()).toHaveLength(1);
    expect(entries()).not.toContain(before);
    const [between] = entries();
    rmSync(path.join(project, "package-lock.json"));
    writeFileSync(path.join(project, "package-lock.json"), "{}");
    openParseCache(project).parse(source);
    expect(entries()).toHaveLength(1);
    expect(entries()).not.toContain(between);
  });

  test("where nothing can be written, parsing goes on without it", () => {
    mkdirSync(path.join(project, ".cache"));
    writeFileSync(path.join(project, ".cache/content"), "in the way");
    expect(openParseCache(project).parse(source).document).toBeDefined();
  });
});
