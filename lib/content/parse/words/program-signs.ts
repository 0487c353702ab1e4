import type { WordMistake } from "./word-mistake";

/** `TRUE` and `FALSE` at the end of a text, which a spreadsheet writes for a box that is ticked or not. */
const VALUE = /(?<=\p{Ll}[.,;]? )(?:TRUE|FALSE|NULL|NaN)(?=[.\s]*$)/gu;

/** Values of a spreadsheet or a program among words. */
export function programValuesIn(text: string): WordMistake[] {
  return [...text.matchAll(VALUE)].map(({ 0: written, index }) => ({
    offset: index,
    written,
    advice: {
      rule: "left-by-a-program",
      problem: `\`${written}\` is a value of a spreadsheet.`,
      fix: "Delete it.",
    },
  }));
}

/** `J` or `L` at the end of a sentence and `à` between words: a smiling or a sad face and an arrow in the font Wingdings, which Word sets. */
const FACE =
  /(?<=(?:^|\s)(?!grade|band|block|level|group|team|unit|class|section|part|room|floor|house|point|plan|tier|hub|zone|ward|letter|type|form|table|vitamin)\p{Ll}{3,}[.!]? )[JL](?=\s*$)/gu;
const ARROW = /(?<=\p{L}{2} )à(?=(?! la\b| vis\b) \p{Ll}{3}|[.\s]*$)/gu;

/** Letters that stood in a font of signs, and are shown as letters. */
export function fontSignsIn(text: string): WordMistake[] {
  const mistake = (sign: string, offset: number, drawn: string, fix: string): WordMistake => ({
    offset,
    written: sign,
    advice: {
      rule: "left-by-a-program",
      problem: `\`${sign}\` is ${drawn} in a font of Word, and is shown as a letter.`,
      fix,
    },
  });
  // In French words of its own the letter is one.
  const isForeign = /[éèêëçîïôûâ]/.test(text);
  return [
    ...[...text.matchAll(FACE)].map(({ 0: sign, index }) =>
      mistake(sign, index, sign === "J" ? "a smiling face" : "a sad face", "Delete it."),
    ),
    ...(isForeign ? [] : [...text.matchAll(ARROW)]).map(({ 0: sign, index }) =>
      mistake(sign, index, "an arrow", "Write `to`, a comma or what else the arrow says."),
    ),
  ];
}
