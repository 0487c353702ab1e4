import { isStated } from "../model/not-stated";
import type { Ages } from "../model/vocabulary";
import type { Claim } from "./claim";

/** A sentence of what the service or the team itself does; others tell of its neighbours. */
const OF_ITS_OWN =
  /(?:^|[.!?]\s|\n\n|\nsummary: ["']?)\s*(?:- )?(?:We(?! belong| are (?:a )?part)|You|(?:The|This|Our) (?:\w+ ){0,2}(?:team|service) (?:works?|supports?|helps?|is for|covers?|looks? after)|An? (?:\w+ ){0,3}(?:team|service) (?:for|that (?:works|supports|helps|looks)))\s[^.!?]{0,100}$/;

/** Ages in a text, and where they stand in it. */
interface Range {
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

const RANGE =
  /\b(?:aged (?:from )?|(?:children|young people|people|teenagers|adults|babies) (?:aged )?(?:from|between)(?: the ages of)? )(\d{1,2})(?: ?[-–—] ?| to | and )(\d{1,2})(?!\d|,\d)/gi;

/** `0-18s`, `from birth to 18`: a range in which somebody's age is said in another way. */
const SHORT_RANGE =
  /(?<![\d,.£-])(?:\b(?:from )?(birth) (?:to|until) (?:age )?(\d{1,2})(?!\d|[.,]\d|(?:st|nd|rd|th)\b)|\b(\d{1,2}) ?[-–—] ?(\d{1,2})s\b)/gi;

/** `under 18s`, `children under 18`, `young people up to 25`. */
const BELOW =
  /\bunder[- ](\d{1,2})s\b|\b(?:children|young people|people|teenagers) (?:aged )?(?:under (\d{1,2})|up to (\d{1,2}))(?!\d|[.,]\d|(?:st|nd|rd|th)\b| (?:days?|weeks?|months?|hours?|minutes?|miles?|times|of)\b)/gi;

/** `up to the age of 27`, `until they are 25`, `up to their 18th birthday`: where the ages end. */
const UNTIL =
  /\b(?:up to|until|till) (?:(?:the )?age (?:of )?(\d{1,2})|(?:they|he|she|somebody|someone) (?:are|is|turns?|reach(?:es)?) (\d{1,2})|(?:(?:their|the|a \w+[’']s) )?(\d{1,2})(?:st|nd|rd|th) birthdays?)\b/gi;

/**
 * Ages in a text that the fields beside it do not have; and two ranges of one text that overlap, of which neither holds
 * the other: groups that are served apart lie beside or within one another.
 * @param ages those of the file; `undefined` where it has no such field
 */
export function claimedAges(text: string, ages: Ages | "not stated" | undefined): Claim[] {
  if (ages === undefined || (isStated(ages) && ages.note !== undefined)) return [];
  const short = [...text.matchAll(SHORT_RANGE)].map(
    ({ 0: written, 1: birth, 2: after, 3: from = birth, 4: to = after, index }) => ({
      written,
      from: from === birth ? 0 : Number(from),
      to: Number(to),
      index,
    }),
  );
  const ranges = [...text.matchAll(RANGE)]
    .map(({ 0: written, 1: from, 2: to, index }) => ({ written, from: Number(from), to: Number(to), index }))
    .concat(short)
    .filter(({ from, to, index }) => from < to && OF_ITS_OWN.test(text.slice(0, index)));
  return [
    ...(isStated(ages) ? [...beyond(ranges, ages), ...endsLater(text, ages), ...below(text, ages)] : []),
    ...overlapping(ranges),
  ];
}

function beyond(ranges: readonly Range[], ages: Ages): Claim[] {
  const last = ages.to === "no upper age" ? Number.POSITIVE_INFINITY : ages.to;
  const first = ages.from === "before birth" ? 0 : ages.from;
  return ranges
    .filter(({ from, to }) => from < first || to > last || (from === first && to === last - 1))
    .map(({ written, from, to, index }) => ({
      offset: index,
      problem: `The text says \`${written}\`, and the field \`ages\` says ${ages.from} to ${ages.to}.`,
      fix: from >= first && to === last + 1 ? birthday(to) : CORRECT,
    }));
}

const CORRECT =
  "Correct the one that is wrong, from the source; or say in a `note` of the ages why both are right.";

/** Many write “0 to 18” and mean the years before the birthday; the field has the last year that is meant. */
const birthday = (to: number): string =>
  `Where the work ends with the ${ordinal(to)} birthday, the field is right: write \`up to the ${ordinal(to)} birthday\` here, or \`to ${to - 1}\`. Where it goes on after that day, write \`to: ${to}\` in the field.`;

const ordinal = (number: number): string =>
  `${number}${number % 10 === 1 && number !== 11 ? "st" : number % 10 === 2 && number !== 12 ? "nd" : number % 10 === 3 && number !== 13 ? "rd" : "th"}`;

/** An end of the ages that lies beyond the field; up to the 18th birthday is the age 17. */
function endsLater(text: string, ages: Ages): Claim[] {
  const last = ages.to === "no upper age" ? Number.POSITIVE_INFINITY : ages.to;
  return [...text.matchAll(UNTIL)]
    .filter(
      ({ index, 1: age, 2: until = age, 3: day = until }) =>
        Number(day) - 1 > last && OF_ITS_OWN.test(text.slice(0, index)),
    )
    .map(({ 0: written, index }) => ({
      offset: index,
      problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the field \`ages\` says ${ages.from} to ${ages.to}.`,
      fix: CORRECT,
    }));
}

/** An upper end without a lower one, beyond the field; under 18 is the age 17. */
function below(text: string, ages: Ages): Claim[] {
  const last = ages.to === "no upper age" ? Number.POSITIVE_INFINITY : ages.to;
  return [...text.matchAll(BELOW)]
    .filter(
      ({ 1: short, 2: under = short, 3: most, index }) =>
        Number(under ?? most) - 1 > last && OF_ITS_OWN.test(text.slice(0, index)),
    )
    .map(({ 0: written, index }) => ({
      offset: index,
      problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the field \`ages\` says ${ages.from} to ${ages.to}.`,
      fix: CORRECT,
    }));
}

function overlapping(ranges: readonly Range[]): Claim[] {
  return ranges.flatMap(({ written, from, to, index }, place) => {
    const other = ranges
      .slice(0, place)
      .find(
        (one) =>
          (one.from < from && from < one.to && one.to < to) ||
          (from < one.from && one.from < to && to < one.to),
      );
    if (other === undefined) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${other.written}\` and \`${written}\`, which overlap: readers cannot tell which is meant.`,
        fix: "Correct the one that is wrong, from the source.",
      },
    ];
  });
}
