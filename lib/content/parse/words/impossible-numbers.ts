import { isoDay } from "../../../calendar/calendar-date";
import { ANY_MONTH } from "../../../calendar/months";
import { monthCalled } from "../../../calendar/written-days";
import type { WordMistake } from "./word-mistake";

const RULE = "unlikely-number";
const SOURCE = "Compare the number with the source.";

/** How many of the one the other can have at the most. */
const MOST: Readonly<Record<string, number>> = {
  "hours a day": 24,
  "days a week": 7,
  "hours a week": 168,
  "days a month": 31,
  "weeks a month": 5,
  "days a year": 366,
  "weeks a year": 53,
  "months a year": 12,
};
const RATE =
  /(?<![\d.,£:/-])(\d{1,4}(?:\.\d{1,2})?) (hours|days|weeks|months) (?:a|per|each|every|in a) (day|week|month|year)\b/gi;

/** More days than any council gives. */
const [LEAVE, MOST_LEAVE] = [
  /(?<![\d.,£:/-])(\d{2,4}) days(?:['’])? (?:of )?(?:paid |annual )*leave\b/gi,
  100,
];

const AGES =
  /\b(?:age[sd]?|between)\s(?:from |of )?(\d{1,3})(?: ?[-–—] ?| to | and )(\d{1,3})(?=[.,;:)]| years?\b| \p{Ll}|$)(?!,\d)|(?<![\d.,£:/–-])(\d{1,3}) ?(?:[-–—]|to) ?(\d{1,3})[ -]years?[ -]olds?\b/giu;
const OLDEST = 110;

const YEARS = /\b(?:from|between) ((?:19|20)\d\d) (?:to|and|until|till|–|-) ((?:19|20)\d\d)\b/gi;

const DAYS = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th)? (${ANY_MONTH}) (20\\d\\d) ?(?:to|until|till|–|-) ?(\\d{1,2})(?:st|nd|rd|th)? (${ANY_MONTH}) (20\\d\\d)\\b`,
  "gi",
);

/** `1.000.000`: thousands parted by full stops, as on the Continent. */
const STOPS =
  /(?<![\d.,/-])\d{1,3}(?:\.000){1,3}(?= (?:people|residents|staff|\p{Ll}{3,20}s)\b)|(?<![\d.,/-])\d{1,3}\.\d{3}(?= (?:people|residents|staff|families|children|young people|carers|households|homes|employees|pupils)\b)|(?<![\d.,/-])\d{1,3}(?:\.\d{3}){2,3}(?![\d.])/gu;

/** `10,0 foster homes`: a number whose last digits were lost. */
const CUT = /(?<![\d.,])\d{1,3},(?:0|00)(?= (?!and\b|or\b)\p{L})/gu;

/** `We have 1 2 social workers`. */
const PARTED =
  /(?<=\b(?:have|has|of|with|around|about|are|employ|over) )[1-9] \d(?= (?!and\b|or\b|to\b)\p{L}{3})/gu;

/** `Step 1: … Step 3: …` in one text: a step between them is not there. */
function missingSteps(text: string): Found[] {
  const steps = [...text.matchAll(/(?<=^|[.!?;] )Step (\d)\b[:.)–-]/g)];
  const gap = steps.findIndex(
    ({ 1: number }, index) => index > 0 && Number(number) !== Number(steps[index - 1]?.[1]) + 1,
  );
  const step = steps[gap];
  if (step === undefined) return [];
  const problem = `\`${step[0]}\` follows \`${steps[gap - 1]?.[0]}\`.`;
  return [
    {
      written: step[0],
      index: step.index,
      problem,
      fix: "See whether a step is missing, and number them in order.",
    },
  ];
}

/** `212 child`, at the end of a sentence or a part of one. */
const SEVERAL =
  /(?<![\d.,£/-])(?:[2-9]|\d{2,3}|\d{1,3},\d{3}) (child|family|person|social worker|manager|colleague|carer|week|month|year|visit)(?=[.,;:)]|$)/gi;

/** `You work 35 a week`: of what, is left out. */
const WITHOUT_UNIT =
  /(?<=\b(?:works?|working|contract(?:ed)? (?:is|for|to)|full[- ]time(?: work)?(?: is)?|week is|hours are)\s(?:at least |up to |about )?)(\d{1,2}(?:\.\d{1,2})?) (?:(?:a|per|each|every) week|pw)\b/gi;

type Found = Readonly<{ written: string; index: number; problem: string; fix: string }>;

/** Numbers that no clock, calendar or life has, and ranges that run backwards. */
export function impossibleNumbersIn(text: string): WordMistake[] {
  if (!/\d/.test(text)) return [];
  const mistakes: Found[] = [
    ...[...text.matchAll(RATE)].flatMap(({ 0: written, 1: count, 2: unit = "", 3: whole = "", index }) => {
      const most = MOST[`${unit} a ${whole}`.toLowerCase()];
      if (most === undefined || Number(count) <= most) return [];
      return [{ written, index, problem: `\`${written}\` are more than a ${whole} has.`, fix: SOURCE }];
    }),
    ...[...text.matchAll(LEAVE)]
      .filter(([, days]) => Number(days) > MOST_LEAVE)
      .map(({ 0: written, index }) => ({
        written,
        index,
        problem: `\`${written}\` are more than any council gives.`,
        fix: SOURCE,
      })),
    ...[...text.matchAll(AGES)].flatMap(
      ({ 0: written, 1: from, 2: to, 3: first = from, 4: last = to, index }) =>
        Number(last) > OLDEST || (Number(first) > Number(last) && Number(first) < OLDEST)
          ? [
              {
                written,
                index,
                problem: `\`${written}\` are ages that nobody has, or the wrong way round.`,
                fix: "Write the lower age first, from the source.",
              },
            ]
          : [],
    ),
    ...[...text.matchAll(YEARS)]
      .filter(([, from, to]) => Number(from) > Number(to))
      .map(({ 0: written, index }) => ({ written, index, ...BACKWARDS(written) })),
    ...[...text.matchAll(DAYS)]
      .filter(([, ...day]) => dayOf(day.slice(0, 3)) > dayOf(day.slice(3)))
      .map(({ 0: written, index }) => ({ written, index, ...BACKWARDS(written) })),
    ...[...text.matchAll(STOPS)].map(({ 0: written, index }) => ({
      written,
      index,
      problem: `\`${written}\` parts its thousands by full stops, which are read as the point before a fraction.`,
      fix: `Write \`${written.replaceAll(".", ",")}\`, if that is meant.`,
    })),
    ...[...text.matchAll(PARTED)].map(({ 0: written, index }) => ({
      written,
      index,
      problem: `\`${written}\` is two numbers where one is meant.`,
      fix: "Write it without the space, or with the word between the two that was lost.",
    })),
    ...missingSteps(text),
    ...[...text.matchAll(SEVERAL)].map(({ 0: written, 1: noun = "", index }) => ({
      written,
      index,
      problem: `\`${written}\` is several, and \`${noun}\` is one.`,
      fix: "Write the word for several, or correct the number.",
    })),
    ...[...text.matchAll(CUT)].map(({ 0: written, index }) => ({
      written,
      index,
      problem: `\`${written}\` is no number: behind its comma are fewer than three digits.`,
      fix: SOURCE,
    })),
    ...[...text.matchAll(WITHOUT_UNIT)].map(({ 0: written, 1: count = "", index }) => ({
      written,
      index,
      problem: `\`${written}\` does not say of what.`,
      fix: `Write \`${count} hours a week\`, if that is meant.`,
    })),
  ];
  return mistakes.map(({ written, index, problem, fix }) => ({
    offset: index,
    written,
    advice: { rule: RULE, problem, fix },
  }));
}

const BACKWARDS = (written: string) => ({
  problem: `\`${written}\` ends before it begins.`,
  fix: "Write the earlier one first, or correct the one that is wrong, from the source.",
});

/** Compares as days do. */
function dayOf([date, month = "", year]: readonly (string | undefined)[]): string {
  return isoDay(Number(year), monthCalled(month), Number(date));
}
