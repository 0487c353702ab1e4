import { createHash } from "node:crypto";
import { freePort } from "../../lib/cli/port";
import { type Started, start } from "../../lib/cli/processes";
import { SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { type Command, PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { expect } from "./site";

/** A copy of the server of a build. */
export interface Copy {
  readonly port: number;
  readonly origin: string;
  readonly server: Started;
}

/** The command of the server of the project's own build. */
const OWN_BUILD = serverCommand(PROJECT);

/** Starts a copy of a server, by default of the project's own build, and waits until it is ready. */
export async function startCopy(port?: number, command: Command = OWN_BUILD): Promise<Copy> {
  const chosen = port ?? (await freePort());
  const environment = { ...SETTINGS, PORT: String(chosen), LOG_REQUESTS: "no" };
  const server = start(command, { folder: PROJECT, environment });
  const origin = `http://127.0.0.1:${chosen}`;
  expect(await untilAnswering(`${origin}/readyz`, server.ended, 200)).toBe(true);
  return { port: chosen, origin, server };
}

/** Ends a copy at once, in the middle of whatever it does. */
export async function kill({ server }: Copy): Promise<void> {
  if (server.pid === undefined) throw new Error("The copy was never started.");
  process.kill(server.pid, "SIGKILL");
  await server.ended;
}

/** The second in which a calendar file was made, and the count of seconds that tells a later file from an earlier one. */
const SECOND_OF_A_CALENDAR = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE):\w+/gm;

/** How long is left until an answer changes by the clock, which is a second less each second. */
const SECONDS_LEFT = /\b(stale-if-error)=\d+/g;

/**
 * What an answer says, without what is new each time it is made: a nonce, the second in which a calendar was made, and how many are
 * left until the answer changes.
 */
export function withoutMoment(text: string): string {
  return text
    .replace(/nonce(=|-)("?)[\w+/=]+/g, "nonce$1$2")
    .replace(SECOND_OF_A_CALENDAR, "$1")
    .replace(SECONDS_LEFT, "$1");
}

export function fingerprintOf(text: string): string {
  return createHash("sha256").update(withoutMoment(text)).digest("hex");
}

/** Addresses of what a page loads to be shown: style sheets and scripts. */
export function filesOf(html: string): string[] {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script [^>]*src="([^"]+)"/g)];
  return links.flatMap(([, sheet, script]) => sheet ?? script ?? []);
}

/** What a build says at some addresses, and in the files that these pages load. */
export interface BuildWords {
  readonly name: string;
  /** Fingerprints of the answers, by address. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Reads what the build of a copy answers at some addresses, files included. */
export async function wordsOf(name: string, copy: Copy, addresses: readonly string[]): Promise<BuildWords> {
  const answers = new Map<string, string>();
  const queue = [...addresses];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (answers.has(address)) continue;
    const answer = await fetch(copy.origin + address);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${name}: ${address} answered ${answer.status}.`);
    answers.set(address, fingerprintOf(text));
    if (text.startsWith("<!DOCTYPE html>")) queue.push(...filesOf(text));
  }
  return { name, answers };
}
