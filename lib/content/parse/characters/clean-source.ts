import { positionsIn } from "../../position";
import { type Advice, reportTogether } from "../report-together";
import type { Reporter } from "../reporter";
import { type CleanText, withRepairs } from "./clean-text";
import { garbledIn } from "./garbled";
import { mixedWordsIn } from "./mixed-alphabets";
import { type Repair, repairsIn } from "./repairs";
import { adviceOn, unwantedIn } from "./unwanted";

/** A mistake at its place, and what its letters are taken for from there on. */
interface Mistake extends Repair {
  readonly advice: Advice;
}

/**
 * Looks at every character of a file, before anything else does. What can be made right without loss is made right;
 * the rest is reported, each mistake once with all its lines, and then left out, so that it causes no other.
 * @param text with `\n` at the end of every line
 */
export function cleanSource(text: string, reporter: Reporter): CleanText {
  const garbled = garbledPieces(text);
  const isGarbled = ({ offset }: Mistake) =>
    garbled.some((piece) => piece.offset <= offset && offset < piece.offset + piece.written.length);
  const mistakes = [...garbled, ...unwantedSigns(text).filter((sign) => !isGarbled(sign))];
  const clean = withRepairs(text, [...mistakes, ...repairsIn(text)]);
  const positionAt = positionsIn(text);
  const inClean = positionsIn(clean.text);
  reportTogether(
    [
      ...mistakes.map(({ offset, advice }) => ({ at: positionAt(offset), advice })),
      ...mixedWordsIn(clean.text).map(({ offset, word, letter }) => ({
        at: clean.placeInFile(inClean(offset)),
        advice: mixedAdvice(word, letter),
      })),
    ],
    "file",
    reporter,
  );
  return clean;
}

function garbledPieces(text: string): Mistake[] {
  return garbledIn(text).map((piece) => ({ ...piece, advice: garbledAdvice(piece) }));
}

function garbledAdvice({ written, meant }: Repair): Advice {
  return {
    rule: "garbled-text",
    problem: `\`${written}\` is what a program made of ${meantInWords(meant)}, by reading the text in a wrong encoding.`,
    fix: meant.includes("\uFFFD")
      ? "Write the sign that was meant, from where the text was copied."
      : meant.trim() === ""
        ? `Write ${meant === "" ? "nothing" : "a space"} in its place.`
        : `Write \`${meant}\` in its place.`,
  };
}

function meantInWords(meant: string): string {
  if (meant.includes("\uFFFD")) return "a sign that is lost";
  return meant.trim() === "" ? "a sign that is not seen" : `\`${meant}\``;
}

/** Signs that break a line elsewhere stand between words. */
const BREAKS = /[\v\f\x85\u2028\u2029]/;

function unwantedSigns(text: string): Mistake[] {
  return unwantedIn(text).map(({ sign, offset }) => {
    const beginsLine = /^[ \t]*$/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).slice(-40));
    const isBullet = beginsLine && /\p{Co}/u.test(sign);
    return {
      offset,
      written: sign,
      meant: isBullet ? "-" : BREAKS.test(sign) ? " " : "",
      advice: adviceOn(sign),
    };
  });
}

function mixedAdvice(word: string, letter: string): Advice {
  return {
    rule: "mixed-alphabets",
    problem: `In \`${word}\` one letter only looks like a Latin one: ${letter}. No search finds the word.`,
    fix: "Delete the word and type it again.",
  };
}
