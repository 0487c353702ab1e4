import { spawnSync } from "node:child_process";

/** What Git, or the disk below it, refused; nothing is half done. */
export class PublishProblem extends Error {
  override name = "PublishProblem";
}

/** Longest that a host may keep an editor waiting, in milliseconds. */
const PATIENCE = 30_000;

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
  const { status, stdout, stderr, error } = spawnSync("git", argumentList, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...ASKS_NOTHING, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
  });
  if (error !== undefined) {
    const isLate = "code" in error && error.code === "ETIMEDOUT";
    throw new PublishProblem(isLate ? "There was no answer." : `Git could not be started: ${error.message}`);
  }
  if (status !== 0) throw new PublishProblem(stderr.trim() || `git ${argumentList[0]} ended with ${status}.`);
  return stdout.trim();
}

/** The same for a question to which there may be no answer. */
export function askGit(folder: string, argumentList: readonly string[]): string | undefined {
  try {
    return git(folder, argumentList);
  } catch (problem) {
    if (problem instanceof PublishProblem) return undefined;
    throw problem;
  }
}
