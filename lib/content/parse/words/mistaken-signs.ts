import { ANY_MONTH, ANY_SHORT_MONTH } from "../../../calendar/months";
import type { IssueRule } from "../../issue-rules";
import { didYouMean } from "../../remedy";
import type { WordMistake } from "./word-mistake";

/** What a sign is that stands where no sentence has it, and what is meant in its place; `undefined` where nobody can tell. */
type Kind = readonly [
  pattern: RegExp,
  rule: IssueRule,
  problem: string,
  meant: (written: string) => string | undefined,
  fix?: string,
];

const TYPED = "is no sign of English text";
const CONVERTED = "is what a program has made of other signs";
const OPEN = "is a place still to be filled";
const FILL = "Write what belongs there, or take the sentence out.";

const KINDS: readonly Kind[] = [
  // `child’’s`, and `‘‘We help’’` of somebody whose keyboard has no double sign.
  [/(?<=\p{L})(?:’’|'')(?=\p{Ll}{1,2}(?!\p{L}))/gu, "typing-slip", "is an apostrophe twice", () => "’"],
  [
    /(?<![\p{L}\p{N}’'])(?:‘‘|'')(?=\p{L})[^‘\n]{1,400}?[\p{L}.,!?](?:’’|'')(?![\p{L}\p{N}’'])/gu,
    "typing-slip",
    "has two signs for one at each end",
    (written) => `“${written.slice(2, -2)}”`,
  ],
  [/(?<=\p{L})[′ʻ](?=\p{Ll})/gu, "typing-slip", TYPED, () => "’"],
  [
    /(?<![\p{L}\d])″(?=\p{L})[^″\n]{1,400}[\p{L}.,!?]″(?!\p{L})/gu,
    "typing-slip",
    "has signs of inches for quotation marks",
    (written) => `“${written.slice(1, -1)}”`,
  ],
  [/‘(?=\d0s(?!\p{L}))|(?<=\d0)‘(?=s(?!\p{L}))/gu, "typing-slip", TYPED, () => "’"],
  [/(?<=\p{Script=Latin}{2})[，。；：](?=\s|$)/gu, "typing-slip", TYPED, fullWidth],
  [
    /(?<=\p{Script=Latin}{2})[，。；：](?=\p{Script=Latin})/gu,
    "typing-slip",
    TYPED,
    (sign) => `${fullWidth(sign)} `,
  ],
  [/(?<=\p{Ll})−(?=\p{Ll})/gu, "typing-slip", "is a minus in the place of a hyphen", () => "-"],
  [
    /(?<=\p{Ll}{2})¬(?=\p{Ll}{2})/gu,
    "broken-word",
    CONVERTED,
    () => "",
    "Take it out: it stood for a hyphen that is not shown.",
  ],
  [/(?<=\p{L}{2})(?:\/ | \/)(?=\p{L}{2})/gu, "typing-slip", "has a space on one side alone", () => "/"],
  // What Word and spreadsheets make of brackets, of `3-5` and of codes.
  [/(?<=\p{Lu}\p{Ll}+) ™(?= \p{Ll})/gu, "left-by-a-program", CONVERTED, () => " (TM)"],
  [
    /(?<=\b(?:section|paragraph|regulation|article|s\.?) ?\d{1,3}(?:\(\d\))?)€/giu,
    "left-by-a-program",
    CONVERTED,
    () => "(e)",
  ],
  [
    new RegExp(
      `(?<![\\d/-]|\\b(?:on|from|by|until|till|since|before|after|to|of) )0\\d-(?:${ANY_SHORT_MONTH})(?= \\p{Ll}{3,}s(?!\\p{L}))`,
      "giu",
    ),
    "left-by-a-program",
    "is a day that a spreadsheet has made of two numbers",
    () => undefined,
    "Write the two numbers, like `3 to 5`, from the source.",
  ],
  [
    /(?<=\p{Ll} )Choose an item\.?/gu,
    "left-by-a-program",
    "is an empty field of a form of Word",
    () => undefined,
    FILL,
  ],
  [
    /\b[Tt]his (?:document|policy|copy) is uncontrolled (?:when|if|once) printed\.?/g,
    "left-by-a-program",
    "is said of printed copies of a document",
    () => undefined,
    "Delete it.",
  ],
  // What is still to come.
  [/£ ?x{2,6}(?![\p{L}\d])/gu, "unfinished-text", OPEN, () => undefined, FILL],
  [/(?<=(?:\b(?:is|are)|:) )n\/k(?![\p{L}/])/giu, "unfinished-text", OPEN, () => undefined, FILL],
  [
    /\((?:awaiting|waiting for|pending|still need|need to add) (?:the |a |final |new |up-to-date )?(?:figures?|numbers?|dates?|details?|confirmation|approval|photos?|quotes?)\)/gi,
    "unfinished-text",
    OPEN,
    () => undefined,
    FILL,
  ],
  [
    /\((?:agreed|approved|ok[’']?d|okayed|signed off|cleared|checked) (?:by |with )?(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+)(?: (?:on )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?\)|\((?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+) (?:approved|agreed|ok[’']?d|signed off|checked)\b[^()\n]{0,40}\)/gu,
    "unfinished-text",
    "is a note between colleagues",
    () => undefined,
    "Delete it.",
  ],
  [
    /(?<=^\/\/ ?|^)check (?:this )?with \p{Lu}\p{Ll}+[.?]?$/gu,
    "unfinished-text",
    "is a note between colleagues",
    () => undefined,
    "Delete it.",
  ],
  // Numbers with the wrong ending.
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/])(?:\\d{1,3}(?:nd|rd|th)(?![\\p{L}\\p{N}])|\\d{1,2}st(?= (?:of )?(?:${ANY_MONTH}|birthday|century)(?!\\p{L})))`,
      "gu",
    ),
    "unlikely-number",
    "is no number in an order",
    ordinal,
  ],
  [
    /(?<![\p{L}\p{N}.,/-])\d{1,2}-(?:weeks|months|hours|days)(?![\p{L}’'-])/gu,
    "typing-slip",
    "joins a number with what is counted",
    (written) => written.replace("-", " "),
  ],
  [
    /12(?:[.:]00)?\s?am(?= (?:noon|midday)(?!\p{L}))/giu,
    "unlikely-day",
    "is midnight, and noon is said",
    () => "12",
  ],
];

function fullWidth(sign: string): string {
  return { "，": ",", "。": ".", "；": ";" }[sign] ?? ":";
}

const TEENS_BEGIN = 11;
const TEENS_END = 13;

/** `21th` as `21st`; the same again where it is right. */
function ordinal(written: string): string {
  const number = Number.parseInt(written, 10);
  const isTeen = number % 100 >= TEENS_BEGIN && number % 100 <= TEENS_END;
  return `${number}${isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

/** Signs that stand where nobody means them: typed on another keyboard, or made by a program of other signs. */
export function mistakenSignsIn(text: string): WordMistake[] {
  return KINDS.flatMap(([pattern, rule, problem, meantBy, fix]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }): WordMistake[] => {
      const meant = meantBy(written);
      if (meant === written) return [];
      const advice =
        meant === undefined || fix !== undefined ? { fix: fix ?? FILL } : didYouMean(written, meant);
      return [
        { offset: index, written, advice: { rule, problem: `\`${written.trim()}\` ${problem}.`, ...advice } },
      ];
    }),
  );
}
