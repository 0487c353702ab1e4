import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import { type Claim, sentenceAround } from "./claim";

const HOURS = `(?<![\\d.–-])(3\\d(?:\\.\\d{1,2})?|4[0-2]|(?<![\\p{L}-])${NUMBER_IN_WORDS})`;

/** Words that say that the hours are those of full-time work. */
const FULL_TIME = new RegExp(
  `\\b(?:full[- ]time|standard week|working (?:hours|week)|(?:the|our|a|your) week (?:is|has))\\b(?:[^.\\n]|\\n(?!\\n)){0,40}?${HOURS} hours\\b|${HOURS} hours a week full[- ]time\\b`,
  "giu",
);

/** `You visit parents at home, 36 hours per week`: hours alone. */
const ALONE = new RegExp(`${HOURS} hours (?:a|per|each|every) week\\b`, "giu");

/** Hours that are no full week: a choice, a part of it, or a limit. */
const OF_PART =
  /\b(?:part[- ]time|full[- ]time|from|up to|between|at (?:least|most)|no more|more than|less than|fewer|(?:over|above|below|beyond)(?= (?:the )?$)|or|to|compress|condens|term|reduc|choose|minimum|maximum|limit|average|open|funded|care|nursery|school)/i;

/** Hours so near to a full week that one of the two is mistyped or out of date. */
const NEAR = 2.5;

/**
 * Hours of a week that a text gives and that are not those of the fields.
 * @param weeks the council's full-time week and, for a vacancy, its own, in hours; the first is said to be right
 */
export function claimedHours(text: string, weeks: readonly number[]): Claim[] {
  const [hours] = weeks;
  if (hours === undefined) return [];
  const fullTime = [...text.matchAll(FULL_TIME)].map(({ 0: whole, 1: number, 2: other = number, index }) => ({
    written: `${other}`,
    offset: index + whole.indexOf(`${other}`),
  }));
  const alone = [...text.matchAll(ALONE)]
    .filter(({ 0: whole, 1: written = "", index }) => {
      const end = index + whole.length;
      const [before, after] = sentenceAround(text, index, end);
      return (
        Math.abs(writtenNumber(written) - hours) <= NEAR && !OF_PART.test(before) && !OF_PART.test(after)
      );
    })
    .map(({ 1: written = "", index }) => ({ written, offset: index }));
  return [...fullTime, ...alone]
    .filter(({ written }) => !weeks.includes(writtenNumber(written)))
    .map(({ written, offset }) => ({
      offset,
      problem: `The text says ${written} hours, and \`fullTimeWeeklyHours\` of the council says ${hours}.`,
      fix: "Correct the one that is wrong, from the source, or take the hours out here: the pages show them.",
    }));
}
