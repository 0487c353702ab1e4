import type { WordMistake } from "./word-mistake";

/** A beginning of a sentence that is true for a while: `Last year 94% …`, `Recently we …`. */
const FOR_A_WHILE =
  /(?<=^|[.!?]\s)(?:(?:last|next) (?:year|month|week|spring|summer|autumn|winter)|this (?:month|week|spring|summer|autumn|winter)|recently|just recently|as of (?:now|today))(?=,? (?:\d|(?:we|our|the|you|all|more|most|over|about|nearly)\b))/giu;

/** A state of today that nobody will correct tomorrow: `We are currently recruiting four social workers`. */
const CURRENTLY =
  /(?:\b(?:are|is)|[’'](?:re|s)) (?:currently|now|presently) (?:recruiting|advertising|hiring|looking for|interviewing)(?= (?:for )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d{1,3}|new|more)\b)/gi;

/** `Social Worker x2`, `2 x Team Manager`: how many posts an advert has. */
const COUNTED =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+ ?[x×] ?\d{1,2}(?![\d\p{L}])|(?<![\d\p{L}])\d{1,2} ?[x×] \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/** `2 posts, one vacant`. */
const VACANT =
  /\b(?:\d{1,2}|one|two|three|four|five) (?:posts?|vacanc(?:y|ies)),? (?:(?:\d|one|two|three|all|both|currently) )?vacant\b|(?<=[,;(]\s?)(?:\d|one|two|three|all|both) (?:(?:of (?:these|them)|posts?) )?(?:(?:is|are) )?(?:currently )?vacant\b/gi;

/** What is true on the day on which it is written, and stands on the page for years. */
export function passingTimesIn(text: string): WordMistake[] {
  return [
    ...[...text.matchAll(FOR_A_WHILE)].map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "unclear-day",
          problem: `\`${written}\` is another time for each reader: a page stands for years.`,
          fix: "Write which one is meant, like `In 2026`, or take it out.",
        },
      }),
    ),
    ...[...text.matchAll(COUNTED), ...text.matchAll(VACANT)].map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "unclear-day",
          problem: `\`${written}\` counts posts, as an advert does, and stands here when they are filled.`,
          fix: "Write the name without the number, or take the sentence out. A vacancy has a file of its own, in the folder `vacancies`.",
        },
      }),
    ),
    ...[...text.matchAll(CURRENTLY)].map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "unclear-day",
          problem: `\`${written.trim()}\` is true today, and stands here when the jobs are filled.`,
          fix: "Take the sentence out. A vacancy has a file of its own, in the folder `vacancies`, and goes by itself.",
        },
      }),
    ),
  ];
}
