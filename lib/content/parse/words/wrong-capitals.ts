import type { WordMistake } from "./word-mistake";

/** A word in capitals and small letters that nobody means so: how it looks, and what is meant. */
interface WrongCapital {
  readonly pattern: RegExp;
  readonly meant: (written: string) => string;
}

const lowered = (written: string): string => written.charAt(0) + written.slice(1).toLowerCase();

const WRONG: readonly WrongCapital[] = [
  // `THe team`, `TEams`: the key was held too long. Plurals of letters, such as `CVs`, and degrees are none.
  {
    pattern:
      /(?<![\p{L}\p{N}@._/’'-])(?:\p{Lu}{2}(?!hil|lin|sych|sci|nst|usic)\p{Ll}{2,}|T[Hh]E(?= \p{Ll})|THe)(?![\p{L}\p{N}@._/-])/gu,
    meant: lowered,
  },
  // `WE listen to children`
  { pattern: /(?<=^|[.!?]\s)(?:WE|OUR|YOU|THEY)(?= \p{Ll}+ \p{Ll})/gu, meant: lowered },
  // `i work with families`, `Im proud`
  {
    pattern:
      /(?<=^|[\s(“"])i(?= (?:work|love|am|was|have|had|like|started|joined|feel|came|think|will|would|can|know|get|got|see|did|do|enjoy|moved|chose|find|found)\b)/gu,
    meant: (written) => written.toUpperCase(),
  },
  {
    pattern: /(?<=^|[\s(“"])(?:[Ii]m|[Ii]ve)(?= \p{Ll})/gu,
    meant: (written) => `I’${written.slice(1)}`,
  },
  // The first letter of a chapter, which stood large in a box of its own: `W e help`
  {
    pattern:
      /^[B-HJ-NP-Z] (?=(?!is\b|was\b|for\b|and\b|or\b|has\b|in\b|on\b|at\b|to\b|stands\b|means\b)\p{Ll})/gu,
    meant: (written) => written.trim(),
  },
];

/** Words in capitals that stand side by side: `PLEASE READ ALL OF THIS`. */
const SHOUTED = /(?<![\p{L}\p{N}@#/_-])\p{Lu}{2,}(?:,? \p{Lu}+){2,}(?![\p{L}\p{N}])/gu;
/** Longer than most abbreviations are. */
const isLong = (word: string): boolean => word.length >= 4;

/** Capitals in the wrong place, as the keyboard and the large first letters of other documents leave them. */
export function wrongCapitalsIn(text: string): WordMistake[] {
  const shouted = [...text.matchAll(SHOUTED)]
    .filter(([written]) => written.split(/,? /).filter(isLong).length >= 3)
    .map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "typing-slip",
          problem: `\`${written.slice(0, 60)}\` stands in capitals, which are slow to read, and which screen readers may spell.`,
          fix: "Write it in small letters. If it is a note to a colleague, delete it.",
        },
      }),
    );
  const single = WRONG.flatMap(({ pattern, meant }) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      offset: index,
      written,
      advice: {
        rule: "typing-slip" as const,
        problem: `\`${written.trim()}\` before \`${
          text
            .slice(index + written.length)
            .trim()
            .split(/\s/, 1)[0] ?? ""
        }\` is not written as a word is.`,
        fix: `Write \`${meant(written)}\`.`,
      },
    })),
  );
  return [...shouted, ...single];
}
