/**
 * `npm run test:mutation`: changes the core in small ways, and counts the changes that no named test notices, room by room;
 * `npm run test:mutation -- lib/offers/leave lib/money` those of some rooms. Fails below a score of 90 over all of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readArguments } from "../../lib/cli/arguments";
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { CACHE, PROJECT } from "../../lib/cli/project";
import { table } from "../bench/tables";
import { fetchedPackage } from "./fetched-packages";
import { TESTS_SETTING } from "./mutated-tests";

/** In percent of the mutants that were tried. */
const LEAST_SCORE = 90;

/** What decides what people are told that they will be paid. */
const CORE = ["lib/calendar", "lib/money", "lib/pay", "lib/take-home"];
/** Its rooms are tried one by one: what every test covers of all of them at once outgrows a process's memory. */
const OFFERS = "lib/offers";

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** How many mutants of a room were tried, and how many of them a test noticed. */
interface Tried {
  readonly room: string;
  readonly tried: number;
  readonly noticed: number;
  /** Those noticed because the tests ran on for ever; on a busy machine, also because it had no time for them. */
  readonly timedOut: number;
}

function everyRoom(): readonly string[] {
  const folders = readdirSync(path.join(PROJECT, OFFERS), { withFileTypes: true });
  return [...CORE, ...folders.filter((entry) => entry.isDirectory()).map(({ name }) => `${OFFERS}/${name}`)];
}

function chosenRooms(words: readonly string[]): readonly string[] {
  const rooms = everyRoom();
  const other = words.find((word) => !rooms.includes(word));
  if (other !== undefined)
    throw new UsageExplanation(`There is no room "${other}" in the core. There are: ${rooms.join(", ")}.`);
  return words.length === 0 ? rooms : words;
}

function readTried(room: string, report: string): Tried {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return {
    room,
    tried: count("Killed", "Timeout", "Survived", "NoCoverage"),
    noticed: count("Killed", "Timeout"),
    timedOut: count("Timeout"),
  };
}

const score = ({ tried, noticed }: Pick<Tried, "tried" | "noticed">) => (100 * noticed) / Math.max(1, tried);

function scores(all: readonly Tried[], whole: Tried): string {
  const row = (one: Tried) => [
    one.room,
    ...[one.tried, one.noticed, one.timedOut].map((number) => number.toLocaleString("en-GB")),
    score(one).toFixed(1),
  ];
  return table([["room", "tried", "noticed", "of these timed out", "score"], ...[...all, whole].map(row)]);
}

stopOnSignals();
const { words } = readArguments("npm run test:mutation -- [ROOM…]", {});
const rooms = chosenRooms(words);
const program = path.join(await fetchedPackage("@stryker-mutator/core"), "bin", "stryker.js");
const tried: Tried[] = [];
for (const room of rooms) {
  const [, tests = ""] = room.split("/");
  const code = await run([process.execPath, program, "run", "--mutate", `${room}/**/*.ts`], {
    folder: PROJECT,
    environment: { [TESTS_SETTING]: tests },
  });
  if (code !== 0) throw new Explanation(`Stryker could not try ${room}; what it wrote is above.`);
  tried.push(readTried(room, path.join(CACHE, "mutation.json")));
}
const sum = (part: "tried" | "noticed" | "timedOut") => tried.reduce((total, one) => total + one[part], 0);
const whole = { room: "all", tried: sum("tried"), noticed: sum("noticed"), timedOut: sum("timedOut") };
console.log(scores(tried, whole));
if (score(whole) < LEAST_SCORE) {
  throw new Explanation(`The score is below ${LEAST_SCORE}. The mutants that survived are listed above.`);
}
