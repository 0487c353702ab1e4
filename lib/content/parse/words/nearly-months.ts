import { MONTHS, monthName } from "../../../calendar/months";
import { WEEKDAYS } from "../../../calendar/weekdays";
import { nearSpelling } from "../../nearest";
import { didYouMean } from "../../remedy";
import type { WordMistake } from "./word-mistake";

/** A day, a word with a capital, and a year: `31st Mach 2026`. */
const DAY = /(?<![\w.,/-])\d{1,2}(?:st|nd|rd|th)? (?:of )?(\p{Lu}\p{Ll}{2,9}),? (?:19|20)\d\d(?!\d)/gu;

const NAMES = MONTHS.map(monthName);
/** Other words that stand between two numbers, with short names of months. */
const OTHERS: ReadonlySet<string> = new Set([...WEEKDAYS, "Spring", "Summer", "Autumn", "Winter", "Sept"]);

/** Names of months that are mistyped between a day and a year. */
export function nearlyMonthsIn(text: string): WordMistake[] {
  return [...text.matchAll(DAY)].flatMap(({ 0: whole, 1: word = "", index }): WordMistake[] => {
    const isMonth = NAMES.some((name) => name === word || name.slice(0, 3) === word) || OTHERS.has(word);
    const meant = isMonth ? undefined : nearSpelling(word, NAMES);
    if (meant === undefined) return [];
    const problem = `\`${word}\` stands where a month belongs, and is none.`;
    const offset = index + whole.indexOf(word);
    return [
      { offset, written: word, advice: { rule: "misspelt-word", problem, ...didYouMean(word, meant) } },
    ];
  });
}
