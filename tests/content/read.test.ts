import { spawnSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "@/lib/content/parse";
import { parseContent } from "@/lib/content/parsed-content";
import { readContent, rememberingDisk } from "@/lib/content/read";
import { relate } from "@/lib/content/relate";
import { RIVERTON, TODAY } from "./content-set";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "content-"));
  for (const [file, text] of Object.entries(RIVERTON)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inContent = (...parts: string[]) => path.join(folder, ...parts);

function write(file: string, text: string): void {
  mkdirSync(path.dirname(inContent(file)), { recursive: true });
  writeFileSync(inContent(file), text);
}

/** What the check says of the folder, as `file: rule`. */
function problemsRead(disk?: Parameters<typeof readContent>[1]): string[] {
  const content = parseContent(readContent(folder, disk), parse);
  return relate(content, { today: TODAY }).issues.map(({ file, rule }) => `${file}: ${rule}`);
}

const ROLE = "riverton/roles/manager.mdx";
const REAL = "riverton/roles/social-worker.mdx";

describe("whatever lies in the content folder is one line of the report", () => {
  test("a whole council is read without a word", () => expect(problemsRead()).toEqual([]));

  test("a link to nowhere, and a link to itself", () => {
    symlinkSync("nowhere.mdx", inContent(ROLE));
    symlinkSync("loop.mdx", inContent("riverton/roles/loop.mdx"));
    expect(problemsRead()).toEqual(["riverton/roles/loop.mdx: unreadable-file", `${ROLE}: unreadable-file`]);
  });

  test("a circle of folders, and a link out of the content", () => {
    symlinkSync("..", inContent("riverton/roles/up"));
    symlinkSync(tmpdir(), inContent("riverton/away"));
    symlinkSync("/etc/hostname", inContent(ROLE));
    expect(problemsRead()).toEqual(
      ["riverton/away", ROLE, "riverton/roles/up"].map((file) => `${file}: unreadable-file`),
    );
  });

  test("a link within the content is read like the file that it leads to", () => {
    symlinkSync("social-worker.mdx", inContent(ROLE));
    expect(readContent(folder).find((file) => file.path === ROLE)?.text).toBe(RIVERTON[REAL]);
  });

  test("a pipe is not waited for", () => {
    expect(spawnSync("mkfifo", [inContent(ROLE)]).status).toBe(0);
    expect(problemsRead()).toEqual([`${ROLE}: unreadable-file`]);
  });

  test("a folder with the name of a file", () => {
    mkdirSync(inContent(ROLE));
    expect(problemsRead()).toEqual([`${ROLE}: unreadable-file`]);
  });

  test("a file and a folder that nobody may read", () => {
    write(ROLE, "");
    const refuse = (): never => {
      throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    };
    const locked = problemsRead({
      entriesOf: (at) => (at.endsWith("glossary") ? refuse() : readdirSync(at, { withFileTypes: true })),
      textOf: (at) => (at.endsWith("manager.mdx") ? refuse() : readFileSync(at, "utf8")),
    });
    expect(locked).toContain(`${ROLE}: unreadable-file`);
    expect(locked).toContain("riverton/glossary: unreadable-file");
  });

  test("a file that is removed while the folder is read is not missed", () => {
    write(ROLE, "");
    const gone = problemsRead({
      entriesOf: (at) => readdirSync(at, { withFileTypes: true }),
      textOf: (at) => readFileSync(at.endsWith("manager.mdx") ? `${at}-gone` : at, "utf8"),
    });
    expect(gone).toEqual([]);
  });

  test("a file of 50 million letters is not read", () => {
    write(ROLE, "a".repeat(50_000_000));
    expect(problemsRead()).toEqual([`${ROLE}: too-large`]);
  });

  test("a tree of another project is named once", () => {
    mkdirSync(inContent("riverton", ..."abcdefghijkl".split("")), { recursive: true });
    write("riverton/a/b/c/d/e/f/g/h/i/j/k/l/deep.mdx", "");
    expect(problemsRead()).toEqual(["riverton/a/b/c/d/e/f/g/h: unreadable-file"]);
  });

  test("what operating systems leave behind is passed over, as is a hidden folder", () => {
    for (const name of [".DS_Store", "Thumbs.db", "desktop.ini", "._social-worker.mdx"]) {
      write(`riverton/roles/${name}`, "x");
    }
    write(".git/config", "x");
    write("riverton/.obsidian/app.json", "{}");
    expect(problemsRead()).toEqual([]);
  });

  test("a page that is hidden or not on this computer, a hidden folder of pages, and half a photograph are told", () => {
    for (const file of ["roles/.manager.mdx", ".teams/night-team.mdx", "images/hall.jpg.crdownload"])
      write(`riverton/${file}`, "x");
    write("riverton/roles/.agency-lead.mdx.icloud", "x");
    expect(problemsRead()).toEqual([
      "riverton/.teams: unreadable-file",
      "riverton/images/hall.jpg.crdownload: left-over",
      "riverton/roles/.agency-lead.mdx.icloud: unreadable-file",
      "riverton/roles/.manager.mdx: unreadable-file",
    ]);
  });

  test("10,000 files in one folder", () => {
    // One file by many names: to make as many anew takes some disks seconds.
    write("riverton/roles/r0.md", "");
    for (let count = 1; count < 10_000; count += 1)
      linkSync(inContent("riverton/roles/r0.md"), inContent(`riverton/roles/r${count}.md`));
    expect(problemsRead()).toHaveLength(10_000);
  });
});

test("a disk that remembers reads a file again where it was written, and where it was written too lately to tell", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "remembered-"));
  const file = path.join(directory, "council.mdx");
  const disk = rememberingDisk();
  const text = () => readContent(directory, disk)[0]?.text;
  // Of the same length and at once: no clock of a disk tells the two apart for certain.
  for (const words of ["one", "two", "six"]) {
    writeFileSync(file, words);
    expect(text()).toBe(words);
  }
  const reads: string[] = [];
  const old = Object.assign(statSync(file), { ctimeMs: statSync(file).ctimeMs - 60_000 });
  const counting = rememberingDisk({
    entriesOf: () => [],
    textOf: (name) => `${reads.push(name)}`,
  });
  expect([counting.textOf(file, old), counting.textOf(file, old)]).toEqual(["1", "1"]);
  expect(counting.textOf(file, Object.assign(statSync(file), { size: 4 }))).toBe("2");
});
