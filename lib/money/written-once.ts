/** Numbers kept in memory: far more than one offer's figures, a megabyte at the most. */
const MOST_KEPT = 10_000;

/**
 * Writes numbers as `write` does, and each of them once: a page shows the same few figures a hundred times, and what
 * Intl takes to write them all is felt in how soon an answer comes.
 * @param write says of one number always the same
 */
export function writtenOnce(write: (number: number) => string): (number: number) => string {
  const kept = new Map<number, string>();
  return (number) => {
    const before = kept.get(number);
    if (before !== undefined) return before;
    const words = write(number);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(number, words);
    return words;
  };
}
