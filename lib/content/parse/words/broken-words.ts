import type { Advice } from "../report-together";

/** A word that ends a line with a hyphen and goes on in the next; `pre- and post-adoption` is meant. */
const BROKEN = /(?<=(\p{L}{2,40}))-[ \t]*\n[ \t]*(?!(?:and|or|to|nor|a|neu|ac)\b)(\p{Ll}{1,40})/gu;

/** Words that were broken at the end of a line, as in a PDF, and are shown with a hyphen and a space within. */
export function brokenWordsIn(text: string): { readonly offset: number; readonly advice: Advice }[] {
  if (!/-[ \t]*\n/.test(text)) return [];
  return [...text.matchAll(BROKEN)].map((match) => {
    const [, begun = "", rest = ""] = match;
    const word = /\p{L}+$/u.exec(begun)?.[0] ?? begun;
    return {
      offset: match.index - word.length,
      advice: {
        rule: "broken-word",
        problem: `\`${word}-\` ends a line and \`${rest}\` begins the next, so that a space would stand within the word.`,
        fix: `Write \`${word}${rest}\` in one line; or \`${word}-${rest}\`, where it has a hyphen.`,
      },
    };
  });
}
