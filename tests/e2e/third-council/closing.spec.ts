import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../lib/cli/port";
import { serverCommand } from "../../../lib/cli/production-build";
import { untilAnswering } from "../../../lib/cli/wait-for-server";
import { startDeployedNginx } from "../../harness/deployed-nginx";
import { THIRD_COUNCIL } from "../../harness/third-council";
import { kill, startCopy } from "../served-copies";
import { expect, test } from "../site";

const VACANCY = "/harbourside/vacancies/gull-rock-and-seal-bay";
const CLOSES = Date.parse("2099-12-01T12:00:00Z");
const COPIES = 3;

/** How long before its closing the copies are started, and how long after it they are asked, in milliseconds. */
const BEFORE = 30_000;
const AFTER = 3_000;

/** How long before it an nginx without copies may show it no more, in milliseconds: it counts whole seconds. */
const EARLY = 2_000;

/** What shows a vacancy, and what is answered once it is over. */
const SHOWS = [
  [VACANCY, 410],
  ["/vacancies", 200],
  ["/vacancies.atom", 200],
  ["/harbourside", 200],
] as const;

/** The command of a server whose clock goes ahead by so many milliseconds. */
function serverAhead(by: number) {
  const [node, ...rest] = serverCommand(THIRD_COUNCIL);
  const clock = `const Real = Date; globalThis.Date = class extends Real { constructor(...of) { of.length === 0 ? super(Real.now() + ${by}) : super(...of); } static now() { return Real.now() + ${by}; } };`;
  return [node, "--import", `data:text/javascript,${encodeURIComponent(clock)}`, ...rest] as const;
}

/** nginx before a copy, which has been asked for a vacancy and is killed: what it has kept, and nobody to ask. */
async function nginxAlone(ahead: number) {
  const copy = await startCopy(undefined, serverAhead(ahead));
  const port = await freePort();
  const nginx = await startDeployedNginx(port, [copy.port, await freePort()]);
  const origin = `http://localhost:${port}`;
  expect(await untilAnswering(`${origin}/about`, nginx.ended)).toBe(true);
  for (const [address] of SHOWS) expect((await fetch(origin + address)).status).toBe(200);
  await kill(copy);
  return { nginx, origin };
}

test("a vacancy closes on the second in every copy of a running server, and behind nginx, which has kept its pages and may have no copy to ask", async () => {
  const ahead = CLOSES - BEFORE - Date.now();
  const now = () => Date.now() + ahead;
  const copies = await Promise.all(
    Array.from({ length: COPIES }, () => startCopy(undefined, serverAhead(ahead))),
  );
  const [one, other] = copies;
  if (one === undefined || other === undefined) throw new Error("Two copies are needed.");
  const port = await freePort();
  const nginx = await startDeployedNginx(port, [one.port, other.port]);
  const kept = `http://localhost:${port}`;
  const alone = await nginxAlone(ahead);
  const late: string[] = [];
  const seen = new Set<string>();
  try {
    expect(await untilAnswering(`${kept}/about`, nginx.ended)).toBe(true);
    expect(now()).toBeLessThan(CLOSES - AFTER);
    while (now() < CLOSES + AFTER) {
      for (const origin of [kept, alone.origin, ...copies.map((copy) => copy.origin)]) {
        const early = origin === alone.origin ? EARLY : 0;
        for (const [address, after] of SHOWS) {
          const asked = now();
          const answer = await fetch(origin + address);
          const isShown = (await answer.text()).includes(VACANCY) && answer.status === 200;
          const isOver = !isShown && answer.status === (origin === alone.origin ? 503 : after);
          const told = now();
          seen.add(`${answer.headers.get("x-cache")} ${isShown}`);
          const isRight = asked >= CLOSES ? isOver : told < CLOSES - early ? isShown : isShown || isOver;
          if (!isRight)
            late.push(`${origin}${address}, ${asked - CLOSES} ms from its closing: ${answer.status}`);
        }
      }
      await wait(20);
    }
    expect(late).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(["HIT true", "STALE true", "null true", "null false"]));
  } finally {
    await Promise.all(
      [nginx, alone.nginx, ...copies.map(({ server }) => server)].map((started) => started.stop()),
    );
  }
});
