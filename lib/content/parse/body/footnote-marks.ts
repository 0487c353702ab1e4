import type { BlockText } from "./block-text";

/**
 * Tells asterisks that mark a footnote, `pay*` and below it `*before tax`, from those of a markup: a text has both. One
 * behind a word needs no note: it may be a grade, `A*`.
 */
export function footnotesOf(blocks: readonly BlockText[]) {
  const marks = new Set<string>();
  const notes = new Set<string>();
  for (const { shown } of blocks) {
    if (!shown.includes("*")) continue;
    for (const [stars] of shown.matchAll(/(?<=[\p{L}\p{N}.)])\*+(?=[\s.,;:)]|$)/gu)) marks.add(stars);
    for (const [, stars = ""] of shown.matchAll(/(?<=^|\n)(\*+)(?=\s?\p{L})/gu)) notes.add(stars);
  }
  return (mark: string, shown: string, offset: number): boolean => {
    if (!/^\*+$/.test(mark)) return false;
    const isBehindWord = /[\p{L}\p{N}.)]/u.test(shown[offset - 1] ?? "");
    return isBehindWord ? notes.has(mark) : marks.has(mark);
  };
}
