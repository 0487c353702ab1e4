import { didYouMean } from "../../remedy";
import type { WordMistake } from "./word-mistake";

/** English words before an article: in Italian, Spanish, French and Welsh `a` is a word as well, and in German `an`. */
const BEFORE =
  "(?<=^|[.!?]\\s|\\b(?:is|as|have|has|had|be|been|for|of|to|with|by|from|in|at|on|like|offer|offers|get|gets|receive|receives|need|needs|become|becomes|join|takes?|make|makes|having|being|are|you|we|it[’']s|not|and|or|but|such|just|only|work|works|working|within|into|about|under|after|before|during|through|this|that)\\s)";

/** Words that begin with the sound of a consonant, though with a vowel. */
const AS_CONSONANT = "(?:eu|one|once|ewe|oui|uni(?!n|m)|u[bst]|use)";

/** Small words behind `a` where it is a letter, as in `a or b`. */
const BEHIND_A_LETTER = "(?:and|or|is|are|in|of|on|at|as|if|it|any|all|an)(?!\\p{L})";

/** What is read letter by letter, or begins as it is read with the other sound. */
const [WITH_VOWEL, WITH_CONSONANT] = [
  "(?:NHS|NQSW|MP|MA|MSc|HR|EHC|EHCP|AMHP|IRO|ICT|Ofsted|8\\d*|1[18](?!\\d))",
  "(?:DBS|GP|PhD|CV|UK|BA|BSc|CQC|PGCE|UASC|[1-79]\\d*(?<!(?<!\\d)1[18]))",
];

const WRONG = new RegExp(
  [
    `${BEFORE}[Aa](?= (?:(?!${AS_CONSONANT}|${BEHIND_A_LETTER})[aeiou]\\p{Ll}{2,}|${WITH_VOWEL})(?![\\p{L}\\d]))`,
    `${BEFORE}[Aa]n(?= (?:(?![aeiouhxy])(?=\\p{Ll}{1,3}[aeiouy])\\p{Ll}{3,}|uni(?!n|m)\\p{Ll}+|us(?:e|er|ual|ers|eful)|one|european|${WITH_CONSONANT})(?![\\p{L}\\d]))`,
  ].join("|"),
  "gu",
);

/** `a opportunity`, `an unique model`, as where the word behind the article was changed. */
export function wrongArticlesIn(text: string): WordMistake[] {
  return [...text.matchAll(WRONG)].map(({ 0: written, index }) => {
    const [word = ""] = /\S+/.exec(text.slice(index + written.length)) ?? [];
    const meant = /n$/.test(written) ? written.slice(0, 1) : `${written}n`;
    return {
      offset: index,
      written,
      advice: {
        rule: "misspelt-word",
        problem: `\`${written} ${word.replace(/[^\p{L}’'-]+$/u, "")}\` has the article of another word.`,
        ...didYouMean(written, meant),
      },
    };
  });
}
