import type { WordMistake } from "./word-mistake";

/** `#JoinUs`; a colour, a reference and the number of an issue are none. */
const HASHTAG =
  /(?<![^\s(])#(?=\p{L})(?![\da-f]{3}(?:[\da-f]{3})?(?![\p{L}\p{N}_]))[\p{L}_]{3,40}(?![\p{L}\p{N}_-])/giu;

/** Words of a post on a social network, which lead nowhere on a page. */
export function hashtagsIn(text: string): WordMistake[] {
  const tags = [...text.matchAll(HASHTAG)];
  // Beside others, or alone: one within a sentence may be what it tells of, and `#About us` is a heading without its space.
  if (tags.length < 2 && tags[0]?.[0] !== text.trim()) return [];
  return tags.slice(0, 1).map(({ 0: written, index }) => ({
    offset: index,
    written,
    advice: {
      rule: "left-by-a-program",
      problem: `\`${written}\` is a word of a social network, and leads nowhere on a page.`,
      fix: "Delete it, and all others like it; or write what it says in a sentence.",
    },
  }));
}
