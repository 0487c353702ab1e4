/**
 * `npm run test:random`: the tests of random cases with a seed that is new each time, and ten times as many cases.
 * `npm run test:random -- offers` runs those whose file has that word in its path;
 * `npm run test:random -- --seed=1234` tries the cases of an earlier run again.
 */
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readArguments } from "../../lib/cli/arguments";
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { PROJECT, tool } from "../../lib/cli/project";
import { SEED_SETTING, TIMES_SETTING } from "./random";

/** How many times as many cases as in `npm test`. */
const TIMES = 10;

/** In milliseconds. */
const TEST_TIMEOUT = 600_000;

/** The test files that try random cases, as paths from the project. */
function filesOfRandomTests(): string[] {
  const files = readdirSync(path.join(PROJECT, "tests"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join("tests", file))
    .filter((file) => /from "fast-check"/.test(readFileSync(path.join(PROJECT, file), "utf8")))
    .sort();
}

function readSeed(text: string | undefined): number {
  if (text === undefined) return randomInt(2 ** 31);
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageExplanation(`A seed is a whole number, as in --seed=1234, and "${text}" is not one.`);
}

stopOnSignals();
const { flags, words } = readArguments("npm run test:random -- [WORD…] [--seed=NUMBER]", {
  seed: { type: "string" },
});
const everyFile = filesOfRandomTests();
const files =
  words.length === 0 ? everyFile : everyFile.filter((file) => words.some((word) => file.includes(word)));
if (files.length === 0) {
  throw new Explanation(
    `No test of random cases has ${words.join(" or ")} in its path. There are:\n${everyFile.join("\n")}`,
  );
}
const seed = readSeed(flags.seed);
console.log(`Seed ${seed}, ${TIMES} times as many cases as npm test. To try the same again: --seed=${seed}`);
process.exitCode = await run(tool("vitest", "vitest", "run", `--testTimeout=${TEST_TIMEOUT}`, ...files), {
  folder: PROJECT,
  environment: { [SEED_SETTING]: String(seed), [TIMES_SETTING]: String(TIMES) },
});
console.log(`Seed ${seed}`);
