import { setTimeout as wait } from "node:timers/promises";
import { type BuildWords, filesOf, fingerprintOf } from "./served-copies";

/** What a crowd of readers found. */
export interface Outcome {
  /** What was wrong with an answer, a line each. */
  readonly bad: readonly string[];
  /** How many pages were read, by the build that they were of. */
  readonly read: ReadonlyMap<string, number>;
  /** How often a tool said that it was away for a moment. */
  readonly away: number;
}

const READERS = 16;

/** How long a reader stays on a page while the crowd is calm, in milliseconds. */
const READING = 200;

/**
 * Readers who open pages over and over, each with the files that it loads, until they are told to stop. Every answer must
 * be one of a build's to the last byte, and the files those of the page's own build.
 * @param mayBeAway true for an address whose place may be taken, with status 503, by the page that says so
 */
export function crowd(
  origin: string,
  addresses: readonly string[],
  builds: readonly BuildWords[],
  mayBeAway: (address: string) => boolean = () => false,
) {
  const bad: string[] = [];
  const read = new Map<string, number>();
  let away = 0;
  let stopped = false;
  let isCalm = false;

  async function visit(address: string): Promise<void> {
    const answer = await fetch(origin + address);
    const text = await answer.text();
    if (answer.status === 503 && mayBeAway(address)) {
      away += 1;
      if (!text.trimEnd().endsWith("</html>")) bad.push(`${address}: 503, cut short`);
      return;
    }
    const print = fingerprintOf(text);
    const ofBuild = builds.filter(({ answers }) => answers.get(address) === print);
    if (answer.status !== 200 || ofBuild.length === 0) {
      bad.push(`${address}: status ${answer.status}, ${text.length} characters that are no build's`);
      return;
    }
    for (const { name } of ofBuild) read.set(name, (read.get(name) ?? 0) + 1);
    for (const file of filesOf(text)) {
      const loaded = await fetch(origin + file);
      const filePrint = fingerprintOf(await loaded.text());
      if (loaded.status !== 200 || !ofBuild.some(({ answers }) => answers.get(file) === filePrint)) {
        bad.push(
          `${address} of ${ofBuild[0]?.name}: its ${file} came with status ${loaded.status}, or of another build`,
        );
      }
    }
  }

  async function reader(first: number): Promise<void> {
    for (let turn = first; !stopped; turn += 1) {
      const address = addresses[turn % addresses.length] ?? "/";
      await visit(address).catch((problem: unknown) => bad.push(`${address}: ${problem}`));
      if (isCalm) await wait(READING);
    }
  }

  const all = Promise.all(Array.from({ length: READERS }, (_, number) => reader(number * 3)));
  return {
    /** Lets the readers read for a while: for long waits in which nothing happens to the servers. */
    async calmFor(milliseconds: number): Promise<void> {
      isCalm = true;
      await wait(milliseconds);
      isCalm = false;
    },
    async stop(): Promise<Outcome> {
      stopped = true;
      await all;
      return { bad: bad.slice(0, 10), read, away };
    },
  };
}
