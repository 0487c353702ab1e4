import { LRUCache } from "lru-cache";

/** How much text of late is remembered, in letters. */
const MOST_LETTERS = 4_000_000;

/**
 * The same function of a text, which remembers what it found in texts of late: a file is checked anew at every change, and one of
 * its texts is another.
 */
export function remembered<Find>(find: (text: string) => readonly Find[]) {
  const finds = new LRUCache<string, readonly Find[]>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text: string): readonly Find[] => {
    const last = finds.get(text);
    if (last !== undefined) return last;
    const anew = find(text);
    finds.set(text, anew);
    return anew;
  };
}
