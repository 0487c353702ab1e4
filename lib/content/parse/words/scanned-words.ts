import type { WordMistake } from "./word-mistake";

const RULE = "garbled-text";

/** `he1p`, `s0cial`: a digit that a scan has read for a letter. A name of a file, a code and a colour are none. */
const DIGIT = /(?<![\p{L}\p{N}#/_.@&-])\p{L}\p{Ll}*[01]\p{Ll}+(?![\p{L}\p{N}]|[\w-]*[./_@-]\w)/gu;
/** `sociaI`: a capital within a word or at its end. */
const CAPITAL =
  /(?<![\p{L}\p{N}#/_.@-])(?!LinkedIn|MacI|\p{L}+I(?:[nmts]|$))\p{L}\p{Ll}{2,}I\p{Ll}*(?![\p{L}\p{N}])/gu;
/** `rnanager`: no word begins so. */
const TWO_FOR_ONE = /(?<![\p{L}\p{N}#/_.@-])rn\p{Ll}{2,}(?!\p{L})/gu;
/** `Iead`: a capital in the place of a small `l`, at the beginning. `Ive` is a name, or `I’ve`. */
const CAPITAL_FIRST =
  /(?<![\p{L}\p{N}#/_.@-])I(?:ead(?:s|ers?|ership|ing)?|earn(?:ing|s)?|eav(?:e|es|ers?|ing)|etters?|evels?|egal|ocal|ong(?:er)?|ook(?:ed|ing|s)?|ove|ives|iving|isten(?:s|ing)?|ike|inks?|ine|ife|ist|aw|ast|ate|arge|anguages?|imit(?:ed|s)?)(?![\p{L}’'])/gu;
/** `Socıal`: a letter of Turkish, which a PDF has where it took the dot for a sign of its own. */
const DOTLESS = /(?<!\p{L})\p{L}*ı\p{L}*(?!\p{L})/gu;

/** Words of English that Turkish does not have; a name such as Yıldız is right as it is. */
const ENGLISH =
  /^(?:[sc]hild|social|famil|servi[cs]|visit|with|in|is|if|it|this|their|will|which|practi|senior|offi[cs]|assist|director|indep|join|like|live|give|time|find|might|right)|(?:ing|tions?|ies|ial|ist|ity|ive|ible|ice|ient|ied)$/i;

function scanned(pattern: RegExp, text: string, meant: (written: string) => string): WordMistake[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    offset: index,
    written,
    advice: {
      rule: RULE,
      problem: `\`${written}\` has a sign that a scan or a PDF took for a letter.`,
      fix: `Write \`${meant(written)}\`, if that is the word, from where it was copied.`,
    },
  }));
}

/** Words with a sign in place of a letter that looks like it, as scans and PDFs have them. */
export function scannedWordsIn(text: string): WordMistake[] {
  return [
    ...(/[01]/.test(text) ? scanned(DIGIT, text, (word) => word.replace("0", "o").replace("1", "l")) : []),
    ...(text.includes("I") ? scanned(CAPITAL, text, (word) => word.replace(/(?<=.)I/, "l")) : []),
    ...(text.includes("I") ? scanned(CAPITAL_FIRST, text, (word) => `l${word.slice(1)}`) : []),
    ...scanned(TWO_FOR_ONE, text, (word) => word.replace("rn", "m")),
    ...(text.includes("ı")
      ? scanned(DOTLESS, text, (word) => word.replaceAll("ı", "i")).filter(({ written }) =>
          ENGLISH.test(written.replaceAll("ı", "i")),
        )
      : []),
  ];
}
