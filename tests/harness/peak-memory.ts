import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as passed } from "node:timers/promises";
import type { Started } from "../../lib/cli/processes";

/** How often a process is looked at, in milliseconds. It keeps its highest mark itself, so that only its last moments are missed. */
const OFTEN = 200;

/** Fields of `/proc/PID/status` that are numbers, such as `VmHWM`, the most memory in kilobytes that a process has had. */
function numberIn(pid: string, field: string): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const written = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1];
    return written === undefined ? undefined : Number(written);
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

/** The memory of a process in megabytes, now and at most so far; undefined where nothing tells. */
export function memoryOf(pid: string): { readonly now: number; readonly most: number } | undefined {
  const [now, most] = [numberIn(pid, "VmRSS"), numberIn(pid, "VmHWM")];
  return now === undefined || most === undefined ? undefined : { now: now / 1024, most: most / 1024 };
}

/** A process and all that it has started, as far as they run. */
function family(pid: number): readonly string[] {
  const parents = readdirSync("/proc").flatMap((name) =>
    /^\d+$/.test(name) ? [[name, numberIn(name, "PPid")] as const] : [],
  );
  const members = [String(pid)];
  for (const member of members)
    members.push(...parents.flatMap(([name, parent]) => (parent === Number(member) ? [name] : [])));
  return members;
}

/**
 * Looks at a process until it ends.
 * @returns the most memory that it, or a process that it started, has had, in megabytes; undefined where nothing tells
 */
export async function peakMemory({
  pid,
  ended,
}: Pick<Started, "pid" | "ended">): Promise<number | undefined> {
  if (pid === undefined || process.platform !== "linux") return undefined;
  let isRunning = true;
  ended.finally(() => {
    isRunning = false;
  });
  let most: number | undefined;
  while (isRunning) {
    const marks = family(pid).map((member) => memoryOf(member)?.most ?? 0);
    most = Math.max(most ?? 0, ...marks);
    await passed(OFTEN);
  }
  return most;
}
