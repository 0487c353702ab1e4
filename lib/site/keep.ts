/**
 * Keeps what was made of something for as long as that thing is kept. A built site has one catalogue, the preview a new
 * one after each change.
 */
export function keep<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const kept = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const entry = kept.get(given) ?? { made: make(given) };
    kept.set(given, entry);
    return entry.made;
  };
}
