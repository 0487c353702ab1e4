import { ANY_MONTH } from "../../../calendar/months";
import type { WordMistake } from "./word-mistake";
import { NUMBER_IN_WORDS, UNIT_IN_WORDS, writtenNumber } from "./written-number";

/** A number that is not written as numbers are: how it looks, and what is said of it; `undefined` where it may be meant. */
type Kind = readonly [
  pattern: RegExp,
  advice: (match: RegExpExecArray) => { readonly problem: string; readonly fix: string } | undefined,
];

const SOURCE = "Write the number that is meant, from the source.";

const KINDS: readonly Kind[] = [
  // `2O25`, `1O days`, `l5 children`: keys that lie beside one another, or look alike.
  [
    /(?<![\p{L}\p{N}.,/@#&_-]|\d )(?:\d[\dOo]*[Oo][\dOo]*|l\d{1,3}(?= \p{Ll}))(?![\p{L}\p{N}@/_-])/gu,
    ([written]) => ({
      problem: `\`${written}\` has a letter in the place of a digit.`,
      fix: `Write \`${written.replace(/o/gi, "0").replace("l", "1")}\`, if that is meant.`,
    }),
  ],
  // `24, 000 children`: a space behind the comma of thousands.
  [
    /(?<![\d,.] ?)\d{1,3}(?:, | ,| (?=000 (?!pounds|quid)\p{Ll}{3}))000(?![\d,])/gu,
    ([written]) => ({
      problem: `A space stands within the number \`${written}\`.`,
      fix: `Write \`${written.replace(/,? ,?/, ",")}\`.`,
    }),
  ],
  // `21/2 weeks`: two and a half, whose raised and lowered figures were lost.
  [
    /(?<![\d/.,])[1-9](?:1[/⁄][24]|3[/⁄]4)(?= (?:hours|days|weeks|months|years|miles|times)\b)/g,
    ([written]) => ({
      problem: `\`${written}\` is a number with a fraction that has lost its form.`,
      fix: `Write \`${written.charAt(0)}${FRACTIONS[written.slice(1).replace("⁄", "/")] ?? ""}\`.`,
    }),
  ],
  // `20242025`, `31October`: what parted two things was lost.
  [
    new RegExp(`(?<!\\d)(?:20\\d\\d20\\d\\d|\\d{1,2}(?:${ANY_MONTH}))(?![\\p{L}\\d])`, "giu"),
    ([written]) => ({
      problem: `\`${written}\` are two words in one.`,
      fix: `Write \`${written.replace(/^(20\d\d)(20\d\d)$/, "$1 to $2").replace(/^(\d{1,2})(?=\p{L})/u, "$1 ")}\`, if that is meant.`,
    }),
  ],
  // `in 20225`: a year with a digit too many.
  [
    /(?<=\b(?:in|since|from|until|of|by|for|during) )(?:19|20)\d{3}(?=[.,;)]?(?:\s*$|\n)|[.;)] | (?:and|we|to|the)\b)/gi,
    ([written]) => ({ problem: `\`${written}\` is a year with a digit too many.`, fix: SOURCE }),
  ],
  // `1 0 sites`: one number of two digits.
  [
    /(?<![\d.,£/–-] ?)(?<!\b(?:stages?|levels?|grades?|bands?|years?|units?|steps?|forms?|rooms?|points?) )[1-9] \d(?= (?!years\b)\p{Ll}{3,}s\b)/giu,
    ([written]) => ({
      problem: `A space stands within the number \`${written}\`.`,
      fix: `Write \`${written.replace(" ", "")}\`, or \`${written.replace(" ", " to ")}\`, whichever is meant.`,
    }),
  ],
  // `six three months`: the old and the new number of a tracked change.
  [
    new RegExp(
      `(?<![\\p{L}-])(?:${UNIT_IN_WORDS}) (?:${UNIT_IN_WORDS})(?= (?:days|weeks|months|years|hours|children|people|teams)(?!\\p{L}))`,
      "giu",
    ),
    ([written]) => ({ problem: `Two numbers stand side by side: \`${written}\`.`, fix: SOURCE }),
  ],
  // `6.0 contact officers`: how a spreadsheet has it.
  [
    /(?<![\d.,£/]|\b(?:version|wcag|v|level|score|scored|rating|rated|averages?)(?: of)? ?)\d{1,3}\.0(?= (?:\p{Ll}+ ){0,2}\p{Ll}+s\b)/giu,
    ([written]) => ({
      problem: `\`${written}\` counts something, with a fraction of nothing, as a spreadsheet does.`,
      fix: `Write \`${written.replace(/\.0$/, "")}\`.`,
    }),
  ],
  // `1619 year olds`: the dash between two ages was lost.
  [
    /(?<![\d.,£/-])(\d{1,2})(\d{2})(?=[ -]years?[ -]olds?\b)/gi,
    ([written, first = "", last = ""]) =>
      Number(first) < Number(last)
        ? {
            problem: `\`${written}\` are two ages whose dash was lost.`,
            fix: `Write \`${first} to ${last}\`, if that is meant.`,
          }
        : { problem: `Nobody is \`${written}\` years old.`, fix: SOURCE },
  ],
  // `$3,000`
  [
    /(?<![\p{L}\p{N}$])(?:[$€¥]|US\$|EUR |USD )\s?\d[\d,.]*(?:k|m)?(?<![.,])/gu,
    ([written]) => ({
      problem: `\`${written}\` is an amount in another currency.`,
      fix: "Council pay and payments are in pounds: put the amount under `figures` of its benefit, and cite it.",
    }),
  ],
  // `fifteen (16)`, `16 (fifteen)`: said twice, and two things.
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(${NUMBER_IN_WORDS}) \\((\\d{1,2})\\)|(\\d{1,2}) \\((${NUMBER_IN_WORDS})\\))`,
      "giu",
    ),
    ([written, one, other, first = one, second = other]) =>
      writtenNumber(first ?? "") === writtenNumber(second ?? "")
        ? undefined
        : { problem: `\`${written}\` says a number twice, and says two.`, fix: SOURCE },
  ],
];

const FRACTIONS: Readonly<Record<string, string>> = { "1/2": "½", "1/4": "¼", "3/4": "¾" };

/** Numbers that have lost a sign on their way, or have one that no number has. */
export function mistypedNumbersIn(text: string): WordMistake[] {
  return KINDS.flatMap(([pattern, advice]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const words = advice(match);
      return words === undefined
        ? []
        : [
            {
              offset: match.index,
              written: match[0],
              advice: { rule: "unlikely-number" as const, ...words },
            },
          ];
    }),
  );
}
