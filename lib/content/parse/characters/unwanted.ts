import type { Finding } from "../reporter";
import { shownCharacter } from "./names";
import { windowsSign } from "./windows-1252";

type Advice = Pick<Finding, "rule" | "problem" | "fix">;

/** Signs that change what is read without being seen, or that show as a box, a gap or nothing. */
const UNWANTED =
  /(?![\t\n])\p{Cc}|[\u0335-\u0338\u115F\u1160\u2028-\u202E\u2066-\u2069\u2800\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFF}]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** A flag of England, Scotland or Wales is written with invisible tags. */
const FLAG = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

const INVISIBLE = "invisible-character";

/** Each unwanted sign of a text with its place; the flags of nations are wanted. */
export function unwantedIn(text: string): { readonly sign: string; readonly offset: number }[] {
  if (!UNWANTED.test(text)) return [];
  const withoutFlags = text.replace(FLAG, (flag) => "x".repeat(flag.length));
  return [...withoutFlags.matchAll(new RegExp(UNWANTED, "gu"))].map((match) => ({
    sign: match[0],
    offset: match.index,
  }));
}

/** What is wrong with an unwanted sign, and what to do. */
export function adviceOn(sign: string): Advice {
  const shown = shownCharacter(sign);
  if (/[\u202A-\u202E\u2066-\u2069]/.test(sign)) {
    return {
      rule: INVISIBLE,
      problem: `${shown} changes the order in which letters are shown, and is not seen itself.`,
      fix: "Delete it: type the words around it again, and paste nothing.",
    };
  }
  if (/[\u0335-\u0338]/.test(sign)) {
    return {
      rule: "left-by-a-program",
      problem: `A stroke (${shown.split(" ", 1)[0]}) is drawn through the letter before it: somebody has struck these words out.`,
      fix: "Delete the words that are struck out, with these signs.",
    };
  }
  if (/[\v\f\u2028\u2029\x85]/.test(sign)) {
    return {
      rule: INVISIBLE,
      problem: `${shown} stands in the text, and no page shows it as a break.`,
      fix: "Delete it, and in the text press Enter twice in its place.",
    };
  }
  if (/[\x80-\x9F]/.test(sign)) {
    const meant = windowsSign(sign.charCodeAt(0));
    return {
      rule: "garbled-text",
      problem: `${shown} was \`${meant}\` in Windows, and shows as nothing.`,
      fix: `Write \`${meant}\` in its place.`,
    };
  }
  if (/\p{Co}/u.test(sign)) {
    return {
      rule: INVISIBLE,
      problem: `${shown} shows as an empty box: only the program that it was copied from has a picture for it.`,
      fix: "Delete it. Where it began an item of a list, write `- ` in its place.",
    };
  }
  if (sign === "\uFFFC") {
    return {
      rule: INVISIBLE,
      problem: `${shown} was left where a picture or an object was not copied.`,
      fix: "Delete it.",
    };
  }
  return { rule: INVISIBLE, problem: `${shown} stands in the file, and is not seen.`, fix: "Delete it." };
}
