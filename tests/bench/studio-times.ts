/**
 * How long the studio takes for somebody who types, in a process of its own with the React of production: a key pressed in the
 * form of a file until every mistake is told, and the page beside it. `studio-times.ts NUMBER` takes that many documents.
 */
import "../../app/(studio)/production";

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { calendarDate } from "../../lib/calendar/calendar-date";
import { PROJECT } from "../../lib/cli/project";
import { openParseCache } from "../../lib/content/parse-cache";
import { Drafts } from "../../lib/studio/desk/drafts";
import { WorkingCopy } from "../../lib/studio/desk/working-copy";
import { Workspace } from "../../lib/studio/desk/workspace";
import { studioRoutes } from "../../lib/studio/routes";
import { median } from "./medians";
import { writeSampleContent } from "./sample-content";
import { table } from "./tables";

const { answerLetIn } = await import("../../app/(studio)/studio-responder");

const RUNS = 20;
const FILES = ["council-1/roles/role-1", "council-1/benefits/benefit-1", "council-1/grades/grade-1"] as const;
const PAGES = ["/council-1/roles/role-1", "/council-1/benefits", "/council-1/roles"] as const;

const folder = mkdtempSync(path.join(tmpdir(), "studio-times-"));
const directory = path.join(folder, "content");
const documents = writeSampleContent(directory, Number(process.argv[2] ?? 1000));
cpSync(path.join(PROJECT, "content", "national"), path.join(directory, "national"), { recursive: true });
const git = (...words: string[]) => spawnSync("git", words, { cwd: folder });
git("init", "--quiet");
git("add", "--all");
git("-c", "user.name=Start", "-c", "user.email=start@example.org", "commit", "--quiet", "--message=Start");

const drafts = new Drafts(path.join(folder, "drafts"));
const today = () => calendarDate("2026-11-28");
const cache = openParseCache(PROJECT, path.join(folder, "cache"));
const workspace = new Workspace({ project: PROJECT, directory, drafts, cache, today });
const files = { sheet: "", studioSheet: "", scripts: {} };
const studio = { ...files, workspace, copy: new WorkingCopy(directory, drafts) };

/** What an answer takes until it is whole, in milliseconds; those of the processor are the fairer number on a busy machine. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function timed(address: string, form?: URLSearchParams): Promise<Taken> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const token = { name: "token", value: "" };
  const answer = await answerLetIn({ studio, path: pathname, query: searchParams, form, token });
  await answer.text();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

const first = await timed(studioRoutes.home);
const rows: string[][] = [];
for (const [index, file] of FILES.entries()) {
  const [keys, pages]: [Taken[], Taken[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const typed = new URLSearchParams({ summary: `What we say of it, letter ${run}.`, next: "typing" });
    keys.push(await timed(studioRoutes.document(`${file}.mdx`), typed));
    pages.push(await timed(PAGES[index] ?? ""));
  }
  const medianOf = (times: readonly Taken[], which: keyof Taken) =>
    `${Math.round(median(times.map((one) => one[which])))}`;
  rows.push([
    file,
    ...[keys, pages].flatMap((times) => [medianOf(times, "wall"), medianOf(times, "processor")]),
  ]);
}
rmSync(folder, { recursive: true, force: true });
console.log(table([["Typed in", "check, ms", "processor ms", "page, ms", "processor ms"], ...rows]));
console.log(`\n${documents} documents; the first page after a start took ${Math.round(first.wall)} ms.`);
