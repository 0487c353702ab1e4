import { readFileSync } from "node:fs";

/** The unit of times under /proc: a hundredth of a second on every Linux that Node runs on. */
const TICKS = 100;

/**
 * The processor time that a process has used with all its children that have ended, from what /proc says of it.
 * @param stat the one line of `/proc/PID/stat`
 * @returns seconds
 */
export function secondsIn(stat: string): number {
  // The name stands in brackets and may hold spaces and brackets of its own; what follows it begins with field 3.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const times = fields.slice(14 - 3, 18 - 3).map(Number);
  return times.reduce((total, ticks) => total + ticks, 0) / TICKS;
}

/** The processor time of this process with its children that have ended, in seconds; undefined where nothing tells. */
export function processorSeconds(): number | undefined {
  try {
    return secondsIn(readFileSync("/proc/self/stat", "utf8"));
  } catch {
    return undefined;
  }
}
