import { telephoneProblem } from "../../telephone";
import type { Advice } from "../report-together";
import type { WordMistake } from "./word-mistake";

const RULE = "unlikely-telephone";

/** What may be a number with the letters `O` and `l` in it: `O20 8770 5000`, `020 877O 5000`. */
const WITH_LETTERS = /(?<![\p{L}\p{N}])[0OlI][\dOolI]+(?:[ -][\dOolI]{2,}){1,4}(?![\p{L}\p{N}])/u;

/** A whole number, as it is written for people: of a town, a mobile one, or one without its zero behind a word for it. */
const WHOLE =
  /(?<![\p{L}\p{N}.,/£+-])0[1237]\d{1,4}(?:[ -]?\d{2,8}){1,3}(?![\p{L}\p{N}/-]|[.,]\d| \d*[OolI]\d)|(?<=\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]el|[Tt]ext|[Mm]obile)(?: us)?(?: on)?:?\.? )[1-9]\d(?:[ -]?\d){8}(?![ -]?\d|[/%])/u;

const ANY = new RegExp(`(${WITH_LETTERS.source})|${WHOLE.source}`, "gu");

/** `01689 960101 / 102`, `(01632) 960 102/103`: two numbers, of which nobody can dial the second as it stands. */
const TWO =
  /(?<![\p{L}\p{N}.,/£+-])((?:\(?0\d{2,4}\)?[ -]?)?\d{3,4}[ -]?\d{3,4}) ?(?:\/|or) ?(\d{1,4})(?![\d/%]|[.,]\d| \d| ?\p{L}*(?:hours|days|weeks|months|years|people|families|children))/gu;

function twoNumbersIn(text: string): WordMistake[] {
  return [...text.matchAll(TWO)].flatMap(({ 0: written, 1: first = "", 2: end = "", index }) => {
    const isNumber =
      /^\(?0/.test(first) || /\b(?:call|ring|phone|telephone|tel|text|on)[:.]? $/i.test(text.slice(0, index));
    if (!isNumber || first.replace(/\D/g, "").length < 6) return [];
    const second = first.slice(0, -end.length) + end;
    return [
      {
        offset: index,
        written,
        advice: {
          rule: RULE,
          problem: `\`${written}\` holds two telephone numbers, of which nobody can dial the second.`,
          fix: `Write both whole: \`${first} or ${second}\`.`,
        },
      },
    ];
  });
}

/** `Minicom 960 199`, `Tel: 960105`: the number of a town without the code of the town. */
const WITHOUT_CODE =
  /(?<=\b(?:tel(?:ephone)?|phone|ring|minicom|textphone|mobile|fax|call(?: us)?)\b(?: no| number)?[.:]?(?: on)? )[2-9]\d{2} ?\d{3,4}(?![\d%/]|[.,]\d| \d| (?:\/|or )| (?:people|families|children|staff|homes|calls)\b)/gi;

/** `ext. 4021`, where no number stands before it. */
const EXTENSION = /\b(?:ext(?:n|ension)?)\b[.:]? ?\d{3,5}(?!\d)/gi;
/** How far before it the number stands. */
const NEAR = 60;
const NUMBER_BEFORE = /\d[\d ()-]{6,}|switchboard/i;

function partsOfNumbersIn(text: string): WordMistake[] {
  const parts = (pattern: RegExp, problem: (written: string) => string, fix: string): WordMistake[] =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      offset: index,
      written,
      advice: { rule: RULE, problem: problem(written), fix },
    }));
  return [
    ...parts(
      WITHOUT_CODE,
      (written) => `\`${written}\` has not enough digits for a number that somebody elsewhere can dial.`,
      "Write the whole number, with the code of the town and its zero, from the source.",
    ),
    ...parts(
      EXTENSION,
      (written) => `\`${written}\` is an extension, and no number stands before it.`,
      "Write the number that people dial first, or take it out.",
    ).filter(({ offset }) => !NUMBER_BEFORE.test(text.slice(Math.max(0, offset - NEAR), offset))),
  ];
}

/** Telephone numbers in a text that nobody can reach: with a letter for a digit, a digit too few or too many, or a part alone. */
export function wrongTelephonesIn(text: string): WordMistake[] {
  if (!/\d{3}/.test(text)) return [];
  const single = [...text.matchAll(ANY)].flatMap((match): WordMistake[] => {
    const [written] = match;
    const isMixed = /[OolI]/.test(written);
    const advice = isMixed ? letterAdvice(written) : numberAdvice(written);
    return advice === undefined ? [] : [{ offset: match.index, written, advice }];
  });
  return [...single, ...twoNumbersIn(text), ...partsOfNumbersIn(text)];
}

function letterAdvice(written: string): Advice | undefined {
  const parts = written.split(/[ -]/);
  const digits = written.replace(/\D/g, "").length;
  if (digits < 7 || !parts.every((part) => /\d/.test(part))) return undefined;
  const meant = written
    .replace(/^[lI](?=0)/, "")
    .replace(/[Oo]/g, "0")
    .replace(/[lI]/g, "1");
  return {
    rule: RULE,
    problem: `\`${written}\` has a letter in the place of a digit.`,
    fix: `Write \`${meant}\`, if that is the number.`,
  };
}

/** What has much fewer or more digits than a telephone number is a day, a room, or two numbers. */
const [FEWEST, MOST] = [9, 13];

function numberAdvice(written: string): Advice | undefined {
  const digits = written.replace(/[ -]/g, "");
  if (digits.length < FEWEST || digits.length > MOST) return undefined;
  const problem = telephoneProblem(digits);
  if (problem?.tag === "no zero") {
    return {
      rule: RULE,
      problem: `\`${written}\` has lost the zero at its beginning, as in a spreadsheet.`,
      fix: `Write \`0${written}\`.`,
    };
  }
  if (problem?.tag !== "length") return undefined;
  return {
    rule: RULE,
    problem: `\`${written}\` has ${problem.has} digits, and a telephone number that begins so has ${problem.wanted}.`,
    fix: "Compare it with the source.",
  };
}
