import { DAY } from "../calendar/written-days";
import { lastDayOf } from "../calendar/written-periods";
import type { DocumentOf } from "../content/parsed-document";
import { isStated } from "../model/not-stated";
import { maximumQualifier } from "../pay/published-pay";
import type { Claim } from "./claim";

type Grades = ReadonlyMap<string, DocumentOf<"grade">>;

const MAXIMUM = /(?<=\/>\s?[-–—]\s?|\/> to )<Figure of="([\w-]{1,100})\.maximum(?:-from-([\d-]{10}))?" ?\/>/g;

/** A day, and what its sentence says after it. */
const AFTER_DAY = new RegExp(`\\b(?:on|from|of) (${DAY})((?:<[^>\\n]*>|[^.!?\\n]){0,300})`, "gi");

const UNDATED = /<Figure of="([\w-]{1,100})\.(minimum|maximum)" ?\/>/g;

/**
 * Pay of a grade that reads wrong where it is cited: the end of a range that brings its own `up to`, and the pay of one day
 * beside another.
 * @param grades of the same council, by the names of their files
 */
export function claimedPay(text: string, grades: Grades): Claim[] {
  return [...rangesIn(text, grades), ...daysIn(text, grades)];
}

function rangesIn(text: string, grades: Grades): Claim[] {
  return [...text.matchAll(MAXIMUM)].flatMap(({ 1: slug = "", 2: day, index }) => {
    const values = grades.get(slug)?.data.values ?? [];
    const value = values.find(({ from }) => from === day) ?? values.at(-1);
    if (value === undefined || maximumQualifier(value) !== "up to") return [];
    return [
      {
        offset: index,
        problem: "The figure brings its `up to` along, in the middle of a range.",
        fix: "Write `at least` before the first figure, and `and` in place of what stands between the two.",
      },
    ];
  });
}

function daysIn(text: string, grades: Grades): Claim[] {
  return [...text.matchAll(AFTER_DAY)].flatMap(({ 0: whole, 1: day = "", 2: rest = "", index }) =>
    [...rest.matchAll(UNDATED)].flatMap(({ 1: slug = "", 2: end = "", index: at }) => {
      const from = lastDayOf(day);
      const values = grades.get(slug)?.data.values ?? [];
      const isDated =
        values.length > 1 && values.some((value) => isStated(value.from) && value.from === from);
      if (!isDated) return [];
      const name = `${slug}.${end}`;
      return [
        {
          offset: index + whole.length - rest.length + at,
          problem: `The text tells the pay of ${day}, and \`${name}\` is the pay of the day on which somebody reads it.`,
          fix: `Write \`<Figure of="${name}-from-${from}" />\`.`,
        },
      ];
    }),
  );
}
