import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file beside and then renames it, so that no reader ever sees half of one.
 * @throws where it cannot be written; then nothing is left of it
 */
export function writeWhole(file: string, content: string | Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (problem) {
    discard(unfinished);
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
