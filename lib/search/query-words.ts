import { keysOf } from "./words";

/** Longer questions are cut: nobody types them, and nothing should cost more for being long. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Stop words: they say nothing about what is looked for. */
const EMPTY_WORDS = new Set(
  "a an and any are as at be by can do does for from how i im in is it me my of on or our that the there to we what whats when where which who will with would you your".split(
    " ",
  ),
);

/** Synonyms: words that job seekers use, and the words of these pages. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  bonus: ["payment"],
  career: ["role"],
  careers: ["role"],
  earn: ["pay", "salary"],
  earnings: ["pay", "salary"],
  holiday: ["leave"],
  holidays: ["leave"],
  job: ["role"],
  jobs: ["role"],
  money: ["pay"],
  perk: ["benefit"],
  perks: ["benefit"],
  salaries: ["pay"],
  salary: ["pay"],
  vacancies: ["role"],
  vacancy: ["role"],
  wage: ["pay"],
  wages: ["pay"],
};

/** A word of a query with its synonyms. */
export type QueryWord = readonly [word: string, ...also: string[]];

/**
 * The words worth looking for in what somebody typed, each once, in order. Anything is accepted; without a letter or
 * a digit there are none.
 */
export function queryWords(typed: string): readonly QueryWord[] {
  const all = [...new Set(keysOf(typed.slice(0, MOST_CHARACTERS)))].map((key) => key.slice(0, LONGEST_WORD));
  const telling = all.filter((key) => !EMPTY_WORDS.has(key));
  return (telling.length > 0 ? telling : all)
    .slice(0, MOST_WORDS)
    .map((key) => [key, ...(Object.hasOwn(ALSO, key) ? (ALSO[key] ?? []) : [])]);
}
