/** Tells whoever waits how far a piece of long work is: so many things of so many are done. */
export type Progress = (done: number, all: number) => void;

/** Where progress is shown: a terminal, where a line can be written over, or a log. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How often a line is added to a log, in milliseconds. Work that is done sooner leaves none. */
const EVERY = 3_000;

/** How often a terminal's line is written anew, in milliseconds. */
const ANEW = 100;

/** Width of the bar, in signs. */
const WIDTH = 24;

/** Back to the start of the line, and empty to its end. */
const CLEAR = "\r\u001b[K";

function bar(done: number, all: number): string {
  const full = Math.round((done / all) * WIDTH);
  return `[${"=".repeat(full)}${" ".repeat(WIDTH - full)}]`;
}

/**
 * Shows how far work is: as a bar on a terminal, gone when the work is over, and as a line every few seconds in a log.
 * @param what the work: `Rendering pages`
 * @param now milliseconds of a clock that never goes back
 */
export function progressOf(
  what: string,
  output: ProgressOutput = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let last = now();
  return (done, all) => {
    const isOver = done >= all;
    if (output.isTTY === true && isOver) output.write(CLEAR);
    if (isOver || now() - last < (output.isTTY === true ? ANEW : EVERY)) return;
    last = now();
    output.write(
      output.isTTY === true
        ? `${CLEAR}${what} ${bar(done, all)} ${done} of ${all}`
        : `${what}: ${done} of ${all}\n`,
    );
  };
}
