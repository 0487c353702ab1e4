import type { Advice } from "../report-together";

/** A word that ends a line with a hyphen and goes on in the next; `pre- and post-adoption` is meant. */
const BROKEN =
  /(?<=(\p{L}{2,40}))-[ \t]*\n[ \t]*(?!(?:and|or|to|nor|a|neu|ac)\b)(\p{Ll}{1,40})([.,;:!?)]*)/gu;

/** The same where a program has put the two lines into one: `inter- view`. */
const REJOINED =
  /(?<=(?<![\p{L}-])(\p{L}{2,40}))- (?!(?:and|or|to|nor|but|versus|vs|plus|as|rather|through|into|than|not|then|with|neu|ac|a)\b)(\p{Ll}{2,40})/gu;

interface BrokenWord {
  readonly offset: number;
  readonly advice: Advice;
}

/** Words that were broken at the end of a line, as in a PDF, and are shown with a hyphen and a space within. */
export function brokenWordsIn(text: string): BrokenWord[] {
  if (!/-[ \t\n]/.test(text)) return [];
  return [
    ...[...text.matchAll(BROKEN)].map((match) =>
      brokenWord(match, (word, rest, behind) => ({
        problem: `\`${word}-\` ends a line and \`${rest}\` begins the next, so that a space would stand within the word.`,
        fix: `Write \`${word}${rest}\` in one line${behind === "" ? "" : `, with the \`${behind}\` behind it`}; or \`${word}-${rest}\`, where it has a hyphen.`,
      })),
    ),
    ...[...text.matchAll(REJOINED)].map((match) =>
      brokenWord(match, (word, rest) => ({
        problem: `\`${word}- ${rest}\` has a space within the word.`,
        fix: `Write \`${word}${rest}\`; or \`${word}-${rest}\`, where it has a hyphen; or \`${word} – ${rest}\`, where a dash is meant.`,
      })),
    ),
  ];
}

function brokenWord(
  match: RegExpExecArray,
  explain: (word: string, rest: string, behind: string) => Pick<Advice, "problem" | "fix">,
): BrokenWord {
  const [, begun = "", rest = "", behind = ""] = match;
  const word = /\p{L}+$/u.exec(begun)?.[0] ?? begun;
  return {
    offset: match.index - word.length,
    advice: { rule: "broken-word", ...explain(word, rest, behind) },
  };
}
