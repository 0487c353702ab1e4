import { execFile, spawnSync } from "node:child_process";

/** What Git, or the disk below it, refused; nothing is half done. */
export class PublishProblem extends Error {
  override name = "PublishProblem";
}

/** Longest that a host may keep an editor waiting, in milliseconds. */
const PATIENCE = 30_000;

const NO_ANSWER = "There was no answer.";

/** Nobody sits at the studio's terminal to answer a question of Git's. */
const ASKS_NOTHING = { GIT_TERMINAL_PROMPT: "0", GIT_EDITOR: "true" } as const;

/**
 * Runs Git in a folder.
 * @returns what it prints, without spaces around it
 * @throws a {@link PublishProblem} with what it says
 */
export function git(
  folder: string,
  argumentList: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  return printedBy(folder, argumentList, environment).trim();
}

/** The text of a file at a commit, to the byte; `undefined` where there is none. */
export function textAt(folder: string, commit: string, file: string): string | undefined {
  return unlessRefused(() => printedBy(folder, ["cat-file", "blob", `${commit}:./${file}`]));
}

/**
 * @returns what Git prints, as it stands
 * @throws a {@link PublishProblem} with what it says
 */
function printedBy(
  folder: string,
  argumentList: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr, error } = spawnSync("git", argumentList, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...ASKS_NOTHING, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
  });
  if (error !== undefined) {
    const isLate = "code" in error && error.code === "ETIMEDOUT";
    throw new PublishProblem(isLate ? NO_ANSWER : `Git could not be started: ${error.message}`);
  }
  if (status !== 0) throw new PublishProblem(stderr.trim() || `git ${argumentList[0]} ended with ${status}.`);
  return stdout;
}

/** The end of what was last asked of a host: a fetch and a push of the same repository would stand in each other's way. */
let lastAsked: Promise<unknown> = Promise.resolve();

/**
 * Runs Git where it asks a host, which may take long: one at a time, while the studio goes on answering.
 * @throws a {@link PublishProblem} with what it says
 */
export function gitOfHost(folder: string, argumentList: readonly string[]): Promise<void> {
  const asked = lastAsked.then(() => run(folder, argumentList));
  lastAsked = asked.catch(() => undefined);
  return asked;
}

function run(folder: string, argumentList: readonly string[]): Promise<void> {
  const options = { cwd: folder, env: { ...process.env, ...ASKS_NOTHING }, timeout: PATIENCE };
  return new Promise((resolve, reject) => {
    execFile("git", argumentList, options, (problem, _stdout, stderr) => {
      if (problem === null) resolve();
      else reject(new PublishProblem(problem.killed ? NO_ANSWER : stderr.trim() || problem.message));
    });
  });
}

/** {@link git} for a question to which there may be no answer. */
export function askGit(folder: string, argumentList: readonly string[]): string | undefined {
  return unlessRefused(() => git(folder, argumentList));
}

function unlessRefused(ask: () => string): string | undefined {
  try {
    return ask();
  } catch (problem) {
    if (problem instanceof PublishProblem) return undefined;
    throw problem;
  }
}
