import { didYouMean } from "../../remedy";
import type { Advice } from "../report-together";
import type { WordMistake } from "./word-mistake";

/** What stands before a number that is only a name: of a case, a post, a register. */
const OF_A_NAME =
  /(?:\b(?:ref(?:erence)?|urn|id|no|nos|number|numbers|code|charity|company|registration|registered|post|case|account|tel|telephone|phone|call|text|ring|extension|ext|room|pin)\.?:?|[#/@.-])\s*$/i;

/** `1,10`, `12,5000`: a comma parts thousands, and three digits stand behind it. In a list a word or a comma follows. */
const COMMA =
  /(?<![\d,.:/-]|\p{L})(\d{1,3}),(\d\d|\d{4,6})(?![\d,]|\.\d|-)(?= (?!and\b|or\b|to\b|&)\p{Ll}|%)/gu;

/** Plural nouns before a list of numbers: `grades 7,10 and 12`. */
const LISTED =
  /\b(?:grades|points|ages|aged|years|sections|stages|levels|bands|days|rooms|weeks|months|numbers|questions)\s*$/i;

/** `212000 people`: six digits and more that count something. */
const LONG = /(?<![\d,.:/£-]|\p{L})\d{6,9}(?= (?:people|residents|staff|\p{Ll}{3,20}s)\b)/gu;

/** `94%, up from 98%`: words that say which of two numbers is the larger, and numbers that say otherwise. */
const COMPARED = String.raw`(?<![\d.,])(\d{1,3}(?:\.\d+)?)(?:%| per ?cent)`;
const BETWEEN = "(?:[^.!?\\d\\n]|\\n(?!\\n)){0,60}?";
const RISE =
  "up from|an? (?:increase|rise|improvement) (?:from|on)|increased from|compared (?:with|to) (?:only|just)|more than the|higher than";
const FALL = "down from|an? (?:decrease|fall|drop|reduction) from|reduced from|lower than|fewer than";
const COMPARISONS: readonly {
  readonly pattern: RegExp;
  readonly isRight: (one: number, other: number) => boolean;
}[] = [
  {
    pattern: new RegExp(`${COMPARED}${BETWEEN},? (?:${RISE}) ${COMPARED}`, "gi"),
    isRight: (now, before) => now > before,
  },
  {
    pattern: new RegExp(`${COMPARED}${BETWEEN},? (?:${FALL}) ${COMPARED}`, "gi"),
    isRight: (now, before) => now < before,
  },
  {
    pattern: new RegExp(
      `\\b(?:rose|risen|rising|grew|grown|increased|improved|went up|gone up) from ${COMPARED} to ${COMPARED}`,
      "gi",
    ),
    isRight: (before, now) => now > before,
  },
  {
    pattern: new RegExp(
      `\\b(?:fell|fallen|falling|dropped|decreased|reduced|cut|went down|gone down) from ${COMPARED} to ${COMPARED}`,
      "gi",
    ),
    isRight: (before, now) => now < before,
  },
];

/** A part of a whole above 100 per cent. */
const ABOVE_WHOLE =
  /(?<![\d.,])(?:1[0-9][1-9]|1[1-9]0|[2-9]\d\d|\d{4,})(?:%| per ?cent) of (?:our |the |all |its |their )?(?:children|young people|families|staff|social workers|people|care leavers|parents|carers|homes|workers|employees|pupils|residents|babies|adults)\b/gi;

/** `0.94 of assessments`: a spreadsheet has lost the per cent. */
const OF_ONE =
  /(?<![\d.,£])0\.\d\d(?= of (?:(?:our|the|all|its|their) )?(?:assessments|children|young people|families|staff|social workers|workers|visits|plans|cases|reviews|referrals|carers|care leavers|people)\b)/g;

const RULE = "unlikely-number";

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");

/** With two digits behind the comma nobody can tell what was meant. */
function commaAdvice(front: string, behind: string): string {
  const fraction = `${front}.${behind}`;
  return behind.length === 2
    ? `See the source, or ask what is meant: a fraction is \`${fraction}\`, two numbers are \`${front} or ${behind}\`, and a digit may be missing or the comma be one too many.`
    : `Write \`${fraction}\` for a fraction, or \`${withCommas(`${front}${behind}`)}\`, or the digits that are missing, from the source.`;
}

/** Numbers that are not written as numbers are, and that say otherwise than the words beside them. */
export function unlikelyNumbersIn(text: string): WordMistake[] {
  if (!/\d{3}|\d,\d|\d%|0\.\d|per ?cent/i.test(text)) return [];
  const mistake = (offset: number, written: string, advice: Omit<Advice, "rule">): WordMistake => ({
    offset,
    written,
    advice: { rule: RULE, ...advice },
  });
  return [
    ...[...text.matchAll(COMMA)]
      .filter(({ index }) => !LISTED.test(text.slice(Math.max(0, index - 20), index)))
      .map(({ 0: written, 1: front = "", 2: behind = "", index }) =>
        mistake(index, written, {
          problem: `\`${written}\` is no number: behind a comma stand three digits.`,
          fix: commaAdvice(front, behind),
        }),
      ),
    ...[...text.matchAll(LONG)]
      .filter(({ index }) => !OF_A_NAME.test(text.slice(Math.max(0, index - 20), index)))
      .map(({ 0: written, index }) =>
        mistake(index, written, {
          problem: `\`${written}\` has many digits and no comma, so that nobody sees one too many.`,
          ...didYouMean(written, withCommas(written)),
        }),
      ),
    ...COMPARISONS.flatMap(({ pattern, isRight }) =>
      [...text.matchAll(pattern)]
        .filter(([, one, other]) => one !== other && !isRight(Number(one), Number(other)))
        .map(({ 0: written, index }) =>
          mistake(index, written, {
            problem: `The words of \`${written.replaceAll("\n", " ")}\` say that it went one way, and its numbers that it went the other.`,
            fix: "Compare the numbers with the source, or correct the words.",
          }),
        ),
    ),
    ...[...text.matchAll(OF_ONE)].map(({ 0: written, index }) =>
      mistake(index, written, {
        problem: `\`${written}\` is a share as a spreadsheet has it, and readers expect it in per cent.`,
        ...didYouMean(written, `${Math.round(Number(written) * 100)}%`),
      }),
    ),
    ...[...text.matchAll(ABOVE_WHOLE)].map(({ 0: written, index }) =>
      mistake(index, written, {
        problem: `\`${written}\` is more than all of them.`,
        fix: "Compare the number with the source.",
      }),
    ),
  ];
}
