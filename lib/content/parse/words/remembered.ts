import { LRUCache } from "lru-cache";

/** How much text of late is remembered, in letters. */
const MOST_LETTERS = 4_000_000;

/**
 * The same function of a text, which remembers what it found in texts of late: a file is checked anew at every change, and one of
 * its texts is another.
 */
export function remembered<Found>(find: (text: string) => readonly Found[]) {
  const found = new LRUCache<string, readonly Found[]>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text: string): readonly Found[] => {
    const last = found.get(text);
    if (last !== undefined) return last;
    const anew = find(text);
    found.set(text, anew);
    return anew;
  };
}
