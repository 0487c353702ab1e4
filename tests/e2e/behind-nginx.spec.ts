import { createHash } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../lib/cli/port";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { kindAt } from "../../lib/site/pages";
import { PAGES } from "../../lib/site/register";
import { startDeployedNginx } from "../harness/deployed-nginx";
import { askedTools } from "../harness/every-address";
import { THIRD_COUNCIL } from "../harness/third-council";
import { roleValues } from "./calculator-roles";
import { crowd } from "./crowd";
import { withOtherScript } from "./new-build";
import { onePerType } from "./page-types";
import { type BuildWords, type Copy, fingerprintOf, kill, startCopy, wordsOf } from "./served-copies";
import { expect, type Site, test } from "./site";

/** Longer than a cache goes on without asking (s-maxage), in milliseconds. */
const PAST_FRESH = 10_500;

/** Questions to the tools, whose answers no cache may keep. */
const questions = (site: Site): readonly string[] => askedTools(roleValues(site)[0] ?? "");
const aQuestion = (site: Site): string => questions(site)[0] ?? "";

const isAsked = (address: string): boolean => address.includes("?");

const followsClock = (address: string): boolean => {
  const kind = kindAt(address);
  return kind !== undefined && "followsClock" in PAGES[kind];
};

const keptPages = (site: Site): string[] => onePerType(site.pages).map(({ address }) => address);

/** nginx in front of a copy of the server, with a port for one more. */
async function deployed() {
  const [own, spare] = [await freePort(), await freePort()];
  const copy = await startCopy();
  const nginx = await startDeployedNginx(own, [copy.port, spare]);
  const address = `http://localhost:${own}`;
  expect(await untilAnswering(`${address}/about`, nginx.ended)).toBe(true);
  return { copy, nginx, address, spare };
}

/** The status at a path that is sent as it is, also where a redirect has longer headers than Node's `fetch` reads. */
async function statusOf(origin: string, path: string): Promise<number | undefined> {
  const [answer]: IncomingMessage[] = await once(get(origin, { path, maxHeaderSize: 64 * 1024 }), "response");
  answer?.resume();
  return answer?.statusCode;
}

/** Has nginx keep a build: its pages, and the files that these and its tools load. */
async function keep(address: string, build: BuildWords): Promise<void> {
  for (const path of build.answers.keys()) await (await fetch(address + path)).text();
}

// One after the other: each of them wants both cores.
test.describe.configure({ mode: "serial" });

test("behind nginx, pages are kept and compressed, and questions are not kept", async ({ site }) => {
  const { copy, nginx, address } = await deployed();
  try {
    const paths = keptPages(site);
    const cached = new Set<string | null>();
    for (const path of [...paths, ...paths]) {
      const answer = await fetch(address + path, { headers: { "Accept-Encoding": "gzip, deflate, br" } });
      await answer.text();
      expect([path, answer.status]).toEqual([path, 200]);
      // What changes by the clock is compressed while somebody waits: the first time in the smallest form, then in the quickest.
      const encodings = followsClock(path) ? ["br", "gzip"] : ["br"];
      expect(encodings, path).toContain(answer.headers.get("content-encoding"));
      cached.add(answer.headers.get("x-cache"));
    }
    expect(cached).toContain("HIT");
    for (const question of [...questions(site), ...questions(site)]) {
      const tool = await fetch(address + question);
      expect([question, tool.status, tool.headers.get("x-cache")]).toEqual([question, 200, "MISS"]);
    }
  } finally {
    await Promise.all([nginx.stop(), copy.server.stop()]);
  }
});

test("behind nginx, an address of any length is answered, or refused as too long, and never counts as a failure of a copy", async ({
  site,
}) => {
  const { copy, nginx, address } = await deployed();
  try {
    const upTo9000 = Array.from({ length: 45 }, (_, index) => 200 * (index + 1));
    const lengths = [...upTo9000, 12_000, 14_600, 15_000, 15_400, 15_800, 16_200, 17_000];
    const [page = ""] = keptPages(site);
    // A page, a tool, a feed that follows a question, one that is not there, and a redirect, which repeats the question.
    const starts = [`${page}?q=`, "/vacancies?q=", "/vacancies.atom?q=", "/nowhere?q=", "/vacancies/?q="];
    const failed: string[] = [];
    for (const length of lengths) {
      // The second letter is one that a redirect writes with three.
      const asked = starts.flatMap((start) => ["a", "'"].map((letter) => start + letter.repeat(length)));
      const statuses = await Promise.all(asked.map((one) => statusOf(address, one)));
      // The server takes headers of 16k.
      const allowed = length > 9_000 ? [200, 308, 404, 414, 431] : [200, 308, 404];
      const wrong = statuses.filter((status) => status === undefined || !allowed.includes(status));
      failed.push(...wrong.map((status) => `${length}: ${status}`));
    }
    expect(failed).toEqual([]);
  } finally {
    await Promise.all([nginx.stop(), copy.server.stop()]);
  }
});

test("a server that is stopped and started again costs no page that was kept, and cuts no answer short", async ({
  site,
}) => {
  const { copy, nginx, address } = await deployed();
  let again: Copy | undefined;
  try {
    const paths = keptPages(site);
    const build = await wordsOf("the build", copy, paths);
    await keep(address, build);
    const readers = crowd(address, paths, [build]);
    await wait(500);
    await copy.server.stop();
    await readers.calmFor(PAST_FRESH);
    again = await startCopy(copy.port);
    await wait(2_000);
    const { bad, read } = await readers.stop();
    expect(bad).toEqual([]);
    expect(read.get("the build")).toBeGreaterThan(0);
    expect((await fetch(address + aQuestion(site))).status).toBe(200);
  } finally {
    await Promise.all([nginx.stop(), copy.server.stop(), again?.server.stop()]);
  }
});

test("a server that is killed under load costs no page that was kept, and cuts no answer short; questions are told so", async ({
  site,
}) => {
  const { copy, nginx, address } = await deployed();
  let again: Copy | undefined;
  try {
    const paths = keptPages(site);
    const build = await wordsOf("the build", copy, [...paths, ...questions(site)]);
    await keep(address, build);
    const readers = crowd(address, [...paths, ...questions(site)], [build], isAsked);
    await wait(1_000);
    await kill(copy);
    await wait(1_000);

    const away = await fetch(address + aQuestion(site));
    const page = await away.text();
    const [, styles = ""] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(styles).digest("base64");
    expect([away.status, away.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(away.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(away.headers.get("cache-control")).toBe("no-store");
    expect(away.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
    expect(away.headers.get("content-security-policy")).toContain("script-src 'none'");
    expect(away.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page).toContain("<h1");

    again = await startCopy(copy.port);
    await wait(2_000);
    const outcome = await readers.stop();
    expect(outcome.bad).toEqual([]);
    expect(outcome.read.get("the build")).toBeGreaterThan(0);
    expect(outcome.away).toBeGreaterThan(0);
    expect((await fetch(address + aQuestion(site))).status).toBe(200);
  } finally {
    await Promise.all([nginx.stop(), copy.server.stop(), again?.server.stop()]);
  }
});

test("a new build takes over under load: no request is lost, no answer cut short, no page has files of another build", async ({
  site,
}) => {
  const { copy: old, nginx, address, spare } = await deployed();
  const folder = withOtherScript(THIRD_COUNCIL);
  const command = [process.execPath, path.join(folder, "server.js")] as const;
  let next: Copy | undefined;
  try {
    next = await startCopy(spare, command);
    const inBoth: string[] = [];
    for (const path of keptPages(site)) {
      if ((await fetch(next.origin + path, { redirect: "manual" })).status === 200) inBoth.push(path);
    }
    const addresses = [...inBoth, ...questions(site)];
    const builds = [await wordsOf("old", old, addresses), await wordsOf("new", next, addresses)];
    const [before, after] = builds;
    expect(addresses.filter((one) => before?.answers.get(one) !== after?.answers.get(one))).not.toEqual([]);
    await next.server.stop();

    // The order of deploy/README.md, from here on.
    const readers = crowd(address, addresses, builds);
    await wait(1_000);
    next = await startCopy(spare, command);
    await wait(2_000);
    expect(await old.server.stop()).toBe(0);
    await readers.calmFor(PAST_FRESH);
    await wait(1_500);
    const { bad, read } = await readers.stop();
    expect(bad).toEqual([]);
    expect(read.get("old")).toBeGreaterThan(0);
    expect(read.get("new")).toBeGreaterThan(0);
    const stale: string[] = [];
    for (const one of addresses) {
      const text = await (await fetch(address + one)).text();
      if (fingerprintOf(text) !== after?.answers.get(one)) stale.push(one);
    }
    expect(stale).toEqual([]);
  } finally {
    await Promise.all([nginx.stop(), old.server.stop(), next?.server.stop()]);
    rmSync(folder, { recursive: true });
  }
});
