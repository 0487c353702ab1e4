/** Numbers in the cache: far more than one offer's figures, a megabyte at most. */
const MOST_CACHED = 10_000;

/**
 * Caches a number format: a page shows the same few figures a hundred times, and formatting each of them with Intl
 * noticeably delays an answer.
 * @param write formats a number; pure
 */
export function writtenOnce(write: (number: number) => string): (number: number) => string {
  const cache = new Map<number, string>();
  return (number) => {
    const cached = cache.get(number);
    if (cached !== undefined) return cached;
    const words = write(number);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(number, words);
    return words;
  };
}
