import { MONTHS_OF_YEAR } from "../calendar/months";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";

const JOB = "(?:post|role|job|vacancy|position|contract|opportunity|appointment)";

/** A sentence that says what the post is: `This is a fixed-term post`, `The post is part-time`. */
const IT_IS = `\\b(?:this|the) (?:is an? (?:\\w+, )?|${JOB} (?:is|will be) (?:an? |offered (?:as|on) an? )?)`;

/** What comes before the thing itself: `a part-time post`, `our permanent role`. */
const A = "\\b(?:an?|this|our) ";

/** What a post is said to be, before or after the word for it. */
function saysOfPost(kinds: string): RegExp {
  return new RegExp(
    `(?:${IT_IS}(${kinds})\\b(?! (?:or|and)\\b|/|,? or\\b|, (?:part|full|permanent|temporary|fixed))|${A}(${kinds})[ ,]+(?:[\\w-]+ )?${JOB}\\b)`,
    "gi",
  );
}

const CONTRACT = saysOfPost("permanent|fixed[- ]term|temporary|casual");
const HOURS = saysOfPost("(?:full|part)[- ]time");

const LENGTH = `(\\d{1,2}|${NUMBER_IN_WORDS})[- ](months?|years?)`;

/** How long the contract is: `fixed term for 12 months`, `the post is for a year`, `a 12-month contract`. */
const LASTS = new RegExp(
  `(?:\\b(?:(?:fixed[- ]term|temporary|secondment|cover|contract)(?:,| is| runs| lasts| will (?:be|run|last))?|an? (?:[a-z-]+ )?${JOB} for|(?:this|the) ${JOB} (?:is|runs|lasts|will (?:be|run|last))(?: (?:fixed[- ]term|temporary))?) (?:for )?(?:a period of )?${LENGTH}\\b|\\b${LENGTH}[’']? (?:(?:fixed[- ]term|temporary|maternity) )*(?:fixed[- ]term|temporary|secondment|cover|${JOB})\\b)`,
  "gi",
);

/** `0.6 FTE`: the share of a full week. */
const SHARE = /(?<![\d.])(0\.\d{1,2}|1(?:\.0)?) ?(?:wte|fte)\b/gi;

/** Words in the sentence that say that it is of another post, another time, or of a choice. */
const OF_ANOTHER =
  /\b(?:may|might|could|can|become|lead(?:s|ing)?|chance|possib\w+|not|than|from|moves?|previous|other|some|many|most|whether|after|probation\w*|extend\w*|or)\b/i;

const spelt = (words: string): string => words.toLowerCase().replace(/[- ]/g, " ");

/** A length of a contract in months; nothing where it is none, such as a day. */
function monthsOf(written: string): number | undefined {
  const [, number = "", unit = ""] = new RegExp(`^(?:for )?${LENGTH}$`, "i").exec(written.trim()) ?? [];
  if (number === "") return undefined;
  return writtenNumber(number) * (/^year/i.test(unit) ? MONTHS_OF_YEAR : 1);
}

/** Where a text says something of this post as it is now. */
function saidOfPost(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ 0: whole, index }) =>
    sentenceAround(text, index, index + whole.length).every((part) => !OF_ANOTHER.test(part)),
  );
}

const FIX = "Correct the one that is wrong, from the advert, or take it out here: the page shows it.";

function otherWord(text: string, pattern: RegExp, field: string, stated: string): Claim[] {
  return saidOfPost(text, pattern).flatMap(({ 0: whole, 1: after, 2: before = after ?? "", index }) =>
    // Each of those who share a post works part time.
    spelt(stated).includes(spelt(before)) || (stated === "job share" && /^part/i.test(before))
      ? []
      : [
          {
            offset: index + whole.lastIndexOf(before),
            problem: `The text says \`${before}\`, and \`${field}\` says \`${stated}\`.`,
            fix: FIX,
          },
        ],
  );
}

function otherLength(text: string, lasts: string): Claim[] {
  const stated = monthsOf(lasts);
  if (stated === undefined) return [];
  return saidOfPost(text, LASTS).flatMap((match) => {
    const [whole] = match;
    const [number = "", unit = ""] = match.slice(1).filter((group) => group !== undefined);
    if (monthsOf(`${number} ${unit}`) === stated) return [];
    const problem = `The text says \`${whole.replaceAll("\n", " ")}\`, and the fields say \`lasts: ${lasts}\`.`;
    return [{ offset: match.index, problem, fix: FIX }];
  });
}

/** A share of the week that is not that of the fields; of hours that are rounded, none nearer than a half is told. */
function otherShare(
  text: string,
  { hours, weeklyHours }: DocumentData<"vacancy">,
  full: number | undefined,
): Claim[] {
  return saidOfPost(text, SHARE).flatMap(({ 0: whole, 1: share = "", index }) => {
    const told = Number(share);
    const isAtOdds =
      isStated(weeklyHours) && full !== undefined
        ? Math.abs(told * full - weeklyHours) > 0.5
        : (hours === "full time" && told < 1) || (hours === "part time" && told === 1);
    if (!isAtOdds) return [];
    const fields = isStated(weeklyHours)
      ? `\`weeklyHours: ${weeklyHours}\`${full === undefined ? "" : ` of ${full}`}`
      : `\`hours: ${hours}\``;
    return [
      {
        offset: index,
        problem: `The text says \`${whole.trim()}\`, and the fields say ${fields}.`,
        fix: FIX,
      },
    ];
  });
}

/**
 * A contract, its length, or how much of a week a post is, that the text of a vacancy gives otherwise than its fields.
 * @param text the whole file
 * @param full the council's full-time week in hours
 */
export function claimedContract(
  text: string,
  vacancy: DocumentData<"vacancy">,
  full: number | undefined,
): Claim[] {
  const { contract, hours, lasts } = vacancy;
  const isOneKind = hours === "full time" || hours === "part time" || hours === "job share";
  return [
    ...(isStated(contract) ? otherWord(text, CONTRACT, "contract", contract) : []),
    ...(isOneKind ? otherWord(text, HOURS, "hours", hours) : []),
    ...(isStated(lasts) ? otherLength(text, lasts) : []),
    ...otherShare(text, vacancy, full),
  ];
}
