import type { BlockText } from "./block-text";

const SIGN = "\\*+|[¹²³⁴-⁹†‡]";
const BEHIND_WORD = new RegExp(`(?<=[\\p{L}\\p{N}.,;:)%’”])(?:${SIGN})(?=[\\s.,;:)]|$)`, "gu");
const BEFORE_NOTE = new RegExp(`(?<=^|\\n)(?:${SIGN})(?=\\s?\\p{L})`, "gu");
const ONE = new RegExp(`^(?:${SIGN})$`, "u");

/**
 * Tells signs that mark a footnote, `pay*` and below it `*before tax`, from those of a markup and of notes that were lost: a
 * text has both. One behind a word needs its note, and a note its mark.
 */
export function footnotesOf(blocks: readonly BlockText[]) {
  const marks = new Set<string>();
  const notes = new Set<string>();
  for (const { shown } of blocks) {
    for (const [sign] of shown.matchAll(BEHIND_WORD)) marks.add(sign);
    for (const [sign] of shown.matchAll(BEFORE_NOTE)) notes.add(sign);
  }
  return (mark: string, shown: string, offset: number): boolean => {
    if (!ONE.test(mark)) return false;
    const isBehindWord = /[\p{L}\p{N}.,;:)%’”]/u.test(shown[offset - 1] ?? "");
    return isBehindWord ? notes.has(mark) : marks.has(mark);
  };
}
