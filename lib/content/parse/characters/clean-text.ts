import { type Position, positionsIn } from "../../position";
import type { Repair } from "./repairs";

/** A text in which pieces were replaced, and where each of its places stood before. */
export interface CleanText {
  readonly text: string;
  readonly placeInFile: (at: Position) => Position;
}

/** Where a line has become longer or shorter: by how much, from which column on. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

/** The text with every repair made. None may hold the end of a line; of two at one place the first is made. */
export function withRepairs(text: string, repairs: readonly Repair[]): CleanText {
  if (repairs.length === 0) return { text, placeInFile: (at) => at };
  const positionAt = positionsIn(text);
  const shifts = new Map<number, Shift[]>();
  const pieces: string[] = [];
  let done = 0;
  for (const { offset, written, meant } of [...repairs].sort((one, other) => one.offset - other.offset)) {
    if (offset < done) continue;
    pieces.push(text.slice(done, offset), meant);
    done = offset + written.length;
    if (written.length === meant.length) continue;
    const [line, column] = positionAt(offset);
    const onLine = shifts.get(line) ?? [];
    const before = onLine.at(-1)?.by ?? 0;
    onLine.push({ from: column - before + meant.length, by: before + written.length - meant.length });
    shifts.set(line, onLine);
  }
  pieces.push(text.slice(done));
  return {
    text: pieces.join(""),
    placeInFile: ([line, column]) => {
      const shift = shifts.get(line)?.findLast(({ from }) => from <= column);
      return [line, column + (shift?.by ?? 0)];
    },
  };
}
