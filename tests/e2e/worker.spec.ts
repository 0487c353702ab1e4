import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorker } from "../../lib/adapter/output/write-worker";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { parseContent } from "../../lib/content/parsed-content";
import { readList, writtenList } from "../../lib/server/answer-list";
import { STATIC_FOLDER, STATIC_LIST } from "../../lib/server/static-answer";
import { routes } from "../../lib/site/routes";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";
import { startWorker } from "../harness/miniflare";
import { expect, test } from "./site";
import { answerOf, everyAnswer } from "./whole-answers";

/** Headers that are a host's affair: how it sends a body, and what its caches go by. */
const OF_THE_HOST = ["accept-ranges", "cache-status", "content-length", "transfer-encoding", "vary"];

const VACANCY = "/riverton/vacancies/family-team";

/** The text that a worker has as a module. */
function readText(file: string): string {
  const [, json = ""] = /^export default (.*);$/s.exec(readFileSync(file, "utf8").trim()) ?? [];
  return JSON.parse(json);
}

function writeText(file: string, text: string): void {
  writeFileSync(file, `export default ${JSON.stringify(text)};`);
}

/** Data that a worker has as a module. */
function readModule(file: string) {
  const [, json = ""] =
    /^export default JSON\.parse\((.*)\);$/s.exec(readFileSync(file, "utf8").trim()) ?? [];
  return JSON.parse(JSON.parse(json));
}

function writeModule(file: string, data: unknown): void {
  writeFileSync(file, `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`);
}

/** Starts the finished build as a worker, changed before by `change`, which is told its folder; stopped and removed after `use`. */
async function asWorker(
  use: (origin: string) => Promise<void>,
  change: (folder: string) => void = () => {},
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-worker-"));
  writeWorker(buildFolder(PROJECT), folder);
  change(folder);
  const worker = await startWorker(folder);
  try {
    await use(worker.origin);
  } finally {
    await worker.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The content of a small council whose vacancy closes at the day `days` from now, at noon. */
const closingIn = (days: number) => (folder: string) => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const set = advertising("closes: 2026-12-01 12:00", `closes: ${day} 12:00`);
  const { documents, taxYears } = parseContent(filesOf(set), parseOnce);
  const file = path.join(folder, "build-files.js");
  const files = readModule(file);
  writeModule(file, { ...files, content: { ...files.content, documents, taxYears } });
};

// One after the other: each starts a runtime.
test.describe.configure({ mode: "serial" });

test("Cloudflare's runtime answers everything as Node's server does, to the last byte", async ({ site }) => {
  await asWorker(async (origin) => {
    const different: string[] = [];
    for (const address of everyAnswer(site)) {
      const [node, worker] = await Promise.all(
        [site.origin, origin].map((one) => answerOf(one + address, OF_THE_HOST)),
      );
      if (node !== worker)
        different.push(`${address}\n${node?.slice(0, 900)}\n---\n${worker?.slice(0, 900)}`);
    }
    expect(different).toEqual([]);
    const about = await fetch(origin + routes.about());
    const tag = about.headers.get("etag") ?? "";
    const again = await fetch(origin + routes.about(), { headers: { "If-None-Match": tag } });
    const head = await fetch(origin + routes.search(), { method: "HEAD" });
    const posted = await fetch(origin, { method: "POST" });
    expect([again.status, head.status, await head.text(), posted.status]).toEqual([304, 200, "", 405]);
    expect((await fetch(origin + routes.serverError())).status).toBe(404);
    expect((await fetch(`${origin}/${STATIC_FOLDER}/${STATIC_LIST}`)).status).toBe(404);
  });
});

/** The page about the site, out of date at a moment, from which another page stands in its place. */
const outOfDateFrom = (until: number) => (folder: string) => {
  const file = path.join(folder, "static-answers.js");
  const answers = new Map(readList(readText(file)).entries());
  const [about, next] = [routes.about(), routes.accessibility()].map((address) => answers.get(address));
  if (about === undefined || next === undefined) throw new Error("The build has not made both pages.");
  writeText(file, writtenList(answers.set(routes.about(), { ...about, until, next })));
};

test("a vacancy is open in Cloudflare's runtime until it closes, and what the build made until it is out of date", async ({
  site,
}) => {
  const atSite = async (address: string) => (await fetch(site.origin + address)).text();
  const [about, accessibility] = await Promise.all([routes.about(), routes.accessibility()].map(atSite));
  // Far off, so that no machine is too slow for it.
  const later = Date.now() + 86_400_000;
  await asWorker(
    async (origin) => {
      expect((await fetch(origin + VACANCY)).status).toBe(200);
      const code = await fetch(origin + routes.kit(VACANCY, "qrPng"));
      expect(Buffer.from(await code.arrayBuffer()).toString("latin1", 1, 4)).toBe("PNG");
      expect(await (await fetch(origin + routes.about())).text()).toBe(about);
    },
    (folder) => {
      closingIn(30)(folder);
      outOfDateFrom(later)(folder);
    },
  );
  await asWorker(
    async (origin) => {
      const over = await fetch(origin + VACANCY);
      expect([over.status, await over.text()]).toEqual([
        410,
        expect.stringContaining("Social Worker, Family Team"),
      ]);
      expect(await (await fetch(origin + routes.about())).text()).toBe(accessibility);
    },
    (folder) => {
      closingIn(-1)(folder);
      outOfDateFrom(Date.now())(folder);
    },
  );
});
