/** What messages write where an editor writes words of their own. Copied as it stands, it is refused. */
export const WORDS_OF_A_LINK = "words that say where it leads";
export const WORDS_OF_A_PICTURE = "what the picture shows";
export const EXAMPLE_E_MAIL = "name@example.org";
export const WORDS_OF_AN_ACRONYM = "words that it stands for";

const OF_MESSAGES: ReadonlySet<string> = new Set([
  WORDS_OF_A_LINK,
  WORDS_OF_A_PICTURE,
  "what it shows",
  "words",
  "address",
]);

/** True for words of a link or a picture that were copied from a message. */
export function isPlaceholder(words: string): boolean {
  return OF_MESSAGES.has(words.trim().toLowerCase());
}
