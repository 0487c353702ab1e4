import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Command } from "./project";

/** How long a process may take to end after SIGTERM before it is killed, in milliseconds. */
const STOP_TIMEOUT = 8_000;

/** On Unix every child leads a group of its own, so that its own children are stopped with it. */
const GROUPS = process.platform !== "win32";

const running = new Map<ChildProcess, Promise<number>>();
let stopping = false;

export interface Surroundings {
  readonly folder: string;
  /** Added to this process's own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `errors` shows only what it writes as an error; by default everything is shown. */
  readonly output?: "shown" | "errors";
}

/** A process that was started: its exit code arrives when it ends (128 + signal when a signal ended it). */
export interface Started {
  /** The process's number, where it could be started. */
  readonly pid: number | undefined;
  readonly ended: Promise<number>;
  stop(): Promise<number>;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (GROUPS) process.kill(-child.pid, name);
    else child.kill(name);
  } catch (problem) {
    // It ended between the check and the signal.
    const hasEnded = problem instanceof Error && "code" in problem && problem.code === "ESRCH";
    if (!hasEnded) throw problem;
  }
}

async function stopOne(child: ChildProcess, ended: Promise<number>): Promise<number> {
  signal(child, "SIGTERM");
  const killTimer = setTimeout(() => signal(child, "SIGKILL"), STOP_TIMEOUT);
  const code = await ended;
  clearTimeout(killTimer);
  return code;
}

/** Starts a command and returns at once. A command that cannot be started ends with code 127. */
export function start(command: Command, surroundings: Surroundings): Started {
  const [program, ...argumentList] = command;
  const output = surroundings.output === "errors" ? "ignore" : "inherit";
  const child = spawn(program, argumentList, {
    cwd: surroundings.folder,
    // Contentlayer believes PWD, which a shell would have set.
    env: { ...process.env, PWD: surroundings.folder, ...surroundings.environment },
    stdio: ["ignore", output, "inherit"],
    detached: GROUPS,
  });
  const ended = new Promise<number>((resolve) => {
    child.once("error", (problem) => {
      console.error(`${program} could not be started: ${problem.message}`);
      resolve(127);
    });
    child.once("exit", (code, name) => resolve(code ?? 128 + (name === null ? 0 : constants.signals[name])));
  });
  running.set(child, ended);
  ended.then(() => running.delete(child));
  return { pid: child.pid, ended, stop: () => stopOne(child, ended) };
}

/** Runs a command to its end and answers with its exit code. Starts nothing any more once we are stopping. */
export async function run(command: Command, surroundings: Surroundings): Promise<number> {
  if (stopping) return new Promise<never>(() => {});
  return start(command, surroundings).ended;
}

/** Stops everything that was started here and is still running. */
export async function stopAll(): Promise<void> {
  stopping = true;
  await Promise.all([...running].map(([child, ended]) => stopOne(child, ended)));
}

/**
 * From here on Ctrl-C, a closed terminal or SIGTERM stops what was started and then this process, with the code
 * that `exitCode` gives; without one, with the code shells use for "ended by that signal".
 */
export function stopOnSignals(exitCode?: () => number): void {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      // A second Ctrl-C, or npm's copy of the first one, must not interrupt the shutdown.
      if (stopping) return;
      stopAll().then(() => process.exit(exitCode?.() ?? 128 + constants.signals[name]));
    });
  }
}
