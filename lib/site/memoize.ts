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
