import { MONTHS_OF_YEAR } from "../calendar/months";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { DocumentOf } from "../content/parsed-document";
import { isStated, NOT_STATED } from "../model/not-stated";
import type { Claim } from "./claim";
import { partsWithin } from "./parts-within";

/** `after six months`, `after ten years of service`: what somebody must have worked before they get something. */
const AFTER = new RegExp(
  `\\b(?:after|need|needs|with|have) (?:at least )?(\\d{1,3}|${NUMBER_IN_WORDS}) (month|year)s?\\b(?<=after [^\\n]{0,30}|(?=[’']? (?:of )?(?:continuous )?service))(?! (?:old|ago))`,
  "gi",
);

/** Fields that say nothing of when something is due. */
const ASIDE: ReadonlySet<string> = new Set(
  "proRata repay bankHolidays termTime startersAndLeavers leaveYear leavingBefore".split(" "),
);

/**
 * A time after which a benefit is due by its text, and of which neither its rules nor its figures say anything. A rule that
 * leaves something open, or that hangs on a figure which is not stated, says nothing against it; and of a year, rules speak
 * without a number.
 */
export function claimedService(text: string, { slug, data }: DocumentOf<"benefit">): Claim[] {
  const { rules, figures } = data;
  const stated = [rules, Object.values(figures).map(({ value }) => value)];
  const values = partsWithin(stated, ASIDE).map(({ value }) => value);
  if (rules.length === 0 || values.includes(NOT_STATED)) return [];
  const months = Object.values(figures).flatMap(({ value, unit }) => {
    if (!isStated(value)) return [];
    return [unit === "years" ? value * MONTHS_OF_YEAR : value];
  });
  return [...text.matchAll(AFTER)].flatMap(({ 0: words, 1: number = "", 2: unit = "", index }) => {
    const count = writtenNumber(number);
    const inMonths = unit.toLowerCase() === "year" ? count * MONTHS_OF_YEAR : count;
    const isSaid =
      months.includes(inMonths) || values.includes(count) || values.includes(inMonths / MONTHS_OF_YEAR);
    if (isSaid || inMonths === MONTHS_OF_YEAR) return [];
    return {
      offset: index,
      problem: `The text says \`${words.replaceAll("\n", " ")}\`, and no rule of \`${slug}\` has that time.`,
      fix: "Correct the one that is wrong, from the source.",
    };
  });
}
