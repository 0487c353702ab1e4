import type { Advice } from "../report-together";
import type { WordMistake } from "./word-mistake";

const RULE = "garbled-text";
const COPY = "from where the text was copied";

/** What stands behind an apostrophe at the end of an English word; `ve` behind few words only, so that `na?ve` is none. */
const WITH_APOSTROPHE = /(?:’(?:s|t|ll|re|d|m)|(?:I|we|you|they|who|ould|ight|ust)’ve)$/i;

/** A question mark, or a raised number of Macintosh, in the place of a letter: `It?s`, `It¹s`. */
const WITHIN =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,40})(?:\?{1,3}|[¹²³](?=(?:s|t|ll|re|ve|d|m)(?!\p{L})))(\p{L}{1,40})/u;
/** Words of English that end with the letter that programs lose. */
const AT_THE_END = /(?<!\p{L})(?:caf|clich|fianc|expos|prot[ée]g|saut|Chlo|Zo)\?{1,2}(?![\p{L}?])/u;
/** In place of `£`, or of an opening quotation mark. */
const AT_THE_BEGINNING = /(?<![^\s(])\?(?=[\p{L}\d])\S{1,20}/u;
/** In place of a dash. */
const ALONE = /(?<=\S) \? (?=\p{Ll})/u;

const ANY = new RegExp(
  [WITHIN, AT_THE_END, AT_THE_BEGINNING, ALONE].map(({ source }) => `(${source})`).join("|"),
  "gu",
);

/** Letters for which a program that did not know them has put a question mark, with what was meant where that is sure. */
export function lostLettersIn(text: string): WordMistake[] {
  if (!/[?¹²³]/.test(text)) return [];
  return [...text.matchAll(ANY)].map((match) => {
    const [written, , before = "", after = ""] = match;
    return { offset: match.index, written, advice: adviceOn(written, before, after) };
  });
}

function adviceOn(written: string, before: string, after: string): Advice {
  if (written.trim() === "?") {
    return {
      rule: RULE,
      problem: "A question mark stands alone between two words, where a program has lost a sign.",
      fix: `Write the sign that was lost, ${COPY}; most often it is a dash, \`–\`.`,
    };
  }
  if (after === "") {
    const isFirst = written.startsWith("?");
    return {
      rule: RULE,
      problem: `In \`${written}\` a question mark stands where a program has lost ${isFirst ? "a sign" : "a letter"}.`,
      fix: isFirst
        ? `Write the sign that was lost, ${COPY}: a pound sign, or a quotation mark.`
        : `Write the letter that was lost, ${COPY}: \`${written.replace(/\?+$/, "é")}\`.`,
    };
  }
  const isSentence = /^\p{Lu}/u.test(after) && /\p{Ll}$/u.test(before);
  const meant = `${before.replace(/â$/, "")}’${after}`;
  return {
    rule: RULE,
    problem: `In \`${written}\` a sign stands where a program has lost a letter.`,
    fix: WITH_APOSTROPHE.test(meant)
      ? `Write \`${meant}\`.`
      : isSentence
        ? `Write the letter that was lost, ${COPY}; or a space behind the question mark.`
        : `Write the letter that was lost, ${COPY}.`,
  };
}
