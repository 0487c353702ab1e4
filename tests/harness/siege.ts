import { readFileSync } from "node:fs";
import { freePort } from "../../lib/cli/port";
import { start } from "../../lib/cli/processes";
import { SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { attack } from "./hostile-requests";

/** Requests after which memory use has levelled off in every part of the server. */
const WARM = 2_500;
/** How far memory may rise above that level, in MiB. */
const FLAT = 24;
/**
 * Memory that the server may use for objects, in MiB. Without a limit Node takes more for as long as there is more, and
 * what is kept for ever cannot be told from what is merely not yet thrown away.
 */
const MOST_FOR_OBJECTS = 160;
/**
 * Memory for objects that have just been made, in MiB (a semi-space of V8). Without a limit it grows with the load, in
 * Node 24 by tens of MiB after thousands of requests, though nothing is kept.
 */
const MOST_FOR_NEW_OBJECTS = 4;

/** Memory that a process holds, in MiB; undefined where the system does not tell. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

/** Hostile requests in all: as many as `npm test` sends, and `npm run fuzz`. */
const COUNT = 10_000;

/**
 * Sends hostile requests to a server of its own, of the build that is there, with a limit to its memory.
 * @param report told how it goes, a line now and then
 * @returns what went wrong, a line each
 */
export async function siege(report: (line: string) => void): Promise<readonly string[]> {
  const port = await freePort();
  const server = start(serverCommand(PROJECT), {
    folder: PROJECT,
    environment: {
      ...SETTINGS,
      PORT: String(port),
      LOG_REQUESTS: "no",
      NODE_OPTIONS: `--max-old-space-size=${MOST_FOR_OBJECTS} --max-semi-space-size=${MOST_FOR_NEW_OBJECTS}`,
    },
    output: "errors",
  });
  if (!(await untilAnswering(`http://localhost:${port}/readyz`, server.ended))) return ["no server"];
  const wrong: string[] = [];
  const levels: number[] = [];
  for (let first = 0; first < COUNT; first += WARM) {
    wrong.push(...(await attack(port, first, WARM)));
    const memory = memoryOf(server.pid);
    if (memory !== undefined) levels.push(memory);
    report(`${first + WARM} requests, ${wrong.length} answered badly, memory ${memory ?? "not told"} MiB`);
  }
  await server.stop();
  const [level = 0] = levels;
  const grown = Math.max(...levels) - level;
  return grown > FLAT ? [...wrong, `memory grew by ${grown} MiB after it had reached its level`] : wrong;
}
