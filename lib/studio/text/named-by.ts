/** Finding one of several things by a part of its name, as somebody types it. */

const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * What a name means: the one that has it, else all in whose names each of its words stands.
 * @param named what each is called
 */
export function namedBy<T>(all: readonly T[], typed: string, named: (one: T) => string): readonly T[] {
  const wanted = folded(typed);
  if (wanted === "") return [];
  const exact = all.find((one) => folded(named(one)) === wanted);
  if (exact !== undefined) return [exact];
  const words = wanted.split(" ");
  const near = all.filter((one) => words.every((word) => folded(named(one)).includes(word)));
  const whole = near.filter((one) => folded(named(one)).includes(wanted));
  return whole.length > 0 ? whole : near;
}

/** So many names are read before somebody types another word. */
const MOST = 5;

/** What is said where a name means none of several things, or more than one. */
export function notOne(typed: string, near: readonly string[]): string {
  const [wanted, more] = [typed.trim(), near.length - MOST];
  if (wanted === "") return "Type a part of the name of an amount, a term or a page.";
  if (near.length === 0) return `No amount, term or page is called “${wanted}”. Try one word of its name.`;
  const names = near.slice(0, MOST).join("; ");
  return `“${wanted}” may be any of ${near.length}. Type more of one: ${names}${more > 0 ? `; and ${more} more` : ""}.`;
}
