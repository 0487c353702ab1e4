import { setTimeout as wait } from "node:timers/promises";
import { untilAnswering } from "../../lib/cli/answering";
import { freePort } from "../../lib/cli/port";
import { type Started, start } from "../../lib/cli/processes";
import { SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { ensureNginx, startNginx } from "../harness/nginx";
import { onePerType } from "./page-types";
import { expect, test } from "./site";

/** Longer than a cache goes on without asking (s-maxage), in milliseconds. */
const PAST_FRESH = 10_500;

function serveOn(port: number): Started {
  const environment = { ...SETTINGS, PORT: String(port), LOG_REQUESTS: "no" };
  return start(serverCommand(PROJECT), { folder: PROJECT, environment });
}

/** Asks for pages over and over until told to stop; tells which answers were not whole. */
function readers(origin: string, paths: readonly string[]) {
  const bad: string[] = [];
  let stopped = false;
  let answered = 0;
  const one = async (first: number) => {
    for (let turn = first; !stopped; turn += 1) {
      const path = paths[turn % paths.length] ?? "/";
      try {
        const answer = await fetch(origin + path);
        const text = await answer.text();
        if (answer.status !== 200) bad.push(`${path}: ${answer.status}`);
        else if (!text.trimEnd().endsWith("</html>")) bad.push(`${path}: cut short`);
        answered += 1;
      } catch (problem) {
        bad.push(`${path}: ${problem}`);
      }
    }
  };
  const all = Promise.all(Array.from({ length: 16 }, (_, reader) => one(reader * 3)));
  return {
    async stop() {
      stopped = true;
      await all;
      return { bad, answered };
    },
  };
}

test("behind nginx, pages are kept and compressed, and go on being served while the server is down and when it is back", async ({
  site,
}) => {
  const program = await ensureNginx();
  test.skip(program === undefined, "nginx is not installed here, and only root could install it");
  if (program === undefined) return;
  const [origin, own] = [await freePort(), await freePort()];
  let server = serveOn(origin);
  expect(await untilAnswering(`http://127.0.0.1:${origin}/readyz`, server.ended)).toBe(true);
  const nginx = startNginx(program, { own, origin });
  const address = `http://localhost:${own}`;
  try {
    expect(await untilAnswering(address, nginx.ended)).toBe(true);
    const paths = onePerType(site.pages)
      .filter(({ html }) => !html.includes("/_next/"))
      .map((page) => page.address);
    const cached = new Set<string | null>();
    for (const path of [...paths, ...paths]) {
      const answer = await fetch(address + path, { headers: { "Accept-Encoding": "gzip, deflate, br" } });
      await answer.text();
      expect([path, answer.status, answer.headers.get("content-encoding")]).toEqual([path, 200, "br"]);
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
      cached.add(answer.headers.get("x-cache"));
    }
    expect(cached).toContain("HIT");
    const tool = await fetch(`${address}/search?q=social`);
    expect([tool.status, tool.headers.get("x-cache")]).toEqual([200, "MISS"]);

    const crowd = readers(address, paths);
    await wait(500);
    await server.stop();
    await wait(PAST_FRESH);
    server = serveOn(origin);
    await untilAnswering(`http://127.0.0.1:${origin}/readyz`, server.ended);
    await wait(2_000);
    const { bad, answered } = await crowd.stop();
    expect(bad.slice(0, 10)).toEqual([]);
    expect(answered).toBeGreaterThan(0);
    expect((await fetch(`${address}/search?q=social`)).status).toBe(200);
  } finally {
    await Promise.all([nginx.stop(), server.stop()]);
  }
});

test("a server that is told to stop ends what it has begun", async () => {
  const port = await freePort();
  const server = serveOn(port);
  const address = `http://127.0.0.1:${port}`;
  expect(await untilAnswering(`${address}/readyz`, server.ended)).toBe(true);
  const asked = Array.from({ length: 20 }, (_, number) => fetch(`${address}/search?q=social+${number}`));
  await wait(60);
  const stopped = server.stop();
  const answers = await Promise.all(asked.map(async (one) => (await one).text()));
  expect(answers.filter((text) => !text.trimEnd().endsWith("</html>"))).toEqual([]);
  expect(await stopped).toBe(0);
});
