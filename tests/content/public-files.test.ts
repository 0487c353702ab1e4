import { type Dirent, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publicFilesOf } from "@/lib/content/content-directory";
import { parseContent } from "@/lib/content/parsed-content";
import { relate } from "@/lib/content/relate";
import { RIVERTON, saying, TODAY } from "./content-set";
import { filesOf, parseOnce } from "./set-files";

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "project-"));
  for (const folder of ["images", "documents"])
    mkdirSync(path.join(project, "public", folder), { recursive: true });
  writeFileSync(path.join(project, "public", "images", "hall.jpg"), "");
  writeFileSync(path.join(project, "public", "documents", "pay.pdf"), "");
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** A disk on which the folder of documents may not be read. */
function guarded(folder: string): Dirent[] {
  if (folder.endsWith("documents")) throw Object.assign(new Error("not permitted"), { code: "EACCES" });
  return readdirSync(folder, { withFileTypes: true });
}

test("the files of the folder public are known by their addresses", () => {
  const files = publicFilesOf(project);
  expect([...files].sort()).toEqual(["/documents/pay.pdf", "/images/hall.jpg"]);
  expect(files.unread).toEqual([]);
});

test("a project without the folder has none", () => {
  rmSync(path.join(project, "public"), { recursive: true });
  expect([...publicFilesOf(project)]).toEqual([]);
});

test("a folder that cannot be read is named, and no file in it is said to be missing", () => {
  const files = publicFilesOf(project, guarded);
  expect(files.unread).toEqual(["/documents"]);
  expect([...files]).toEqual(["/images/hall.jpg"]);
  const set = saying(
    "Read [the policy](/documents/pay.pdf), and look: ![The hall](/images/hall.jpg)",
    undefined,
    RIVERTON,
  );
  const content = parseContent(filesOf(set), parseOnce);
  expect(relate(content, { today: TODAY, publicFiles: files }).issues).toEqual([]);
});
