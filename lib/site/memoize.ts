/**
 * Memoizes a function of one object for as long as that object lives. A built site has one catalogue, the preview a new
 * one after each change.
 */
export function memoize<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const cache = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const entry = cache.get(given) ?? { made: make(given) };
    cache.set(given, entry);
    return entry.made;
  };
}

/** Words of which a result is kept: more than a site of a hundred councils uses. */
const MOST_WORDS = 50_000;

/**
 * Memoizes a function of a word. A site says the same few thousand words a million times; what readers type besides is forgotten
 * with all the rest when there is too much of it.
 */
export function memoizeWord<Made extends string | boolean>(
  make: (word: string) => Made,
): (word: string) => Made {
  const cache = new Map<string, Made>();
  return (word) => {
    const kept = cache.get(word);
    if (kept !== undefined) return kept;
    if (cache.size >= MOST_WORDS) cache.clear();
    const made = make(word);
    cache.set(word, made);
    return made;
  };
}
