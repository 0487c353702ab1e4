/**
 * `npm run test:random`: the tests of random cases with a seed that is new each time, and ten times as many cases.
 * `npm run test:random -- offers` runs those whose file has that word in its path;
 * `npm run test:random -- --seed=1234` tries the cases of an earlier run again, and
 * `npm run test:random -- offers --times=1000` a thousand times as many as `npm test`: 100,000 offers.
 */
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readArguments } from "../../lib/cli/arguments";
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { run, stopOnSignals } from "../../lib/cli/processes";
import { PROJECT, tool } from "../../lib/cli/project";
import { MANY_TIMES, SEED_SETTING, TIMES_SETTING } from "./random";

/** How long a test may take for each time as many cases, in milliseconds. */
const TEST_TIMEOUT = 60_000;

/** The test files that try random cases, as paths from the project. */
function filesOfRandomTests(): string[] {
  const files = readdirSync(path.join(PROJECT, "tests"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join("tests", file))
    .filter((file) => /from "fast-check"/.test(readFileSync(path.join(PROJECT, file), "utf8")))
    .sort();
}

function readNumber(flag: string, text: string | undefined, unlessTold: number): number {
  if (text === undefined) return unlessTold;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageExplanation(
    `--${flag} takes a whole number, as in --${flag}=1234, and "${text}" is not one.`,
  );
}

stopOnSignals();
const { flags, words } = readArguments("npm run test:random -- [WORD…] [--seed=NUMBER] [--times=NUMBER]", {
  seed: { type: "string" },
  times: { type: "string" },
});
const everyFile = filesOfRandomTests();
const files =
  words.length === 0 ? everyFile : everyFile.filter((file) => words.some((word) => file.includes(word)));
if (files.length === 0) {
  throw new Explanation(
    `No test of random cases has ${words.join(" or ")} in its path. There are:\n${everyFile.join("\n")}`,
  );
}
const seed = readNumber("seed", flags.seed, randomInt(2 ** 31));
const times = readNumber("times", flags.times, MANY_TIMES);
console.log(`Seed ${seed}, ${times} times as many cases as npm test. To try the same again: --seed=${seed}`);
process.exitCode = await run(
  tool("vitest", "vitest", "run", `--testTimeout=${TEST_TIMEOUT * times}`, ...files),
  { folder: PROJECT, environment: { [SEED_SETTING]: String(seed), [TIMES_SETTING]: String(times) } },
);
console.log(`Seed ${seed}`);
