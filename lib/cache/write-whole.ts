import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file so that there is always a whole one: the old or the new. Its folder is made where there is none.
 * @param flush whether it must be on the disk when this returns, so that it outlives a loss of power
 * @throws where it cannot be written; then nothing is left of it
 */
export function writeWhole(file: string, content: string | Buffer, { flush = false } = {}): void {
  const beside = `${file}.${process.pid}.writing`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(beside, content, { flush });
    renameSync(beside, file);
  } catch (problem) {
    discard(beside);
    throw problem;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it cannot even be looked for, there is nothing to discard.
  }
}
