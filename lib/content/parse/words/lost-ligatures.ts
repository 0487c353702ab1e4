import { didYouMean } from "../../remedy";
import type { Advice } from "../report-together";
import type { WordMistake } from "./word-mistake";

/** Words of councils that a PDF sets with `fi`, `fl`, `ff`, `ffi` or `ffl` as one sign. */
const WORDS =
  "affect affected benefit benefits beneficial certificate certificates certified confident confidence confidential confidentiality conflict difference different difficult difficulties difficulty effect effective effectively effort efforts efficient field fieldwork final finance financial find fifteen fifty first flexibility flexible flexibly fulfil influence identified identify offer offered offering offers office officer officers official offices profile qualification qualifications qualified qualify reflect reflecting reflection reflective significant specific specifically specified staff staffing sufficient traffic workflow";

/** The same for `ti` and `tt`, which newer fonts of Word set as one sign. */
const NEWER =
  "additional application applications attend attendance attended attending attention attitude committed committee committees communication consultation education educational getting information introduction motivation organisation participation permitted practitioner practitioners protection qualification registration relationship relationships sitting supervision transition written";

/** Words, the signs that they may have lost, and the letters that must stand before the place where a space is left. */
const LOST: readonly (readonly [words: string, sign: RegExp, before: number])[] = [
  [WORDS, /ffi|ffl|ff|fi|fl/g, 0],
  [NEWER, /ti|tt/g, 2],
];

/** What may be left of a word whose sign was lost, with a space in its place or without. */
function formsOf(word: string, sign: string, index: number, least: number): string[] {
  const [before, after] = [word.slice(0, index), word.slice(index + sign.length)];
  const forms = before.length < least ? [] : [`${before} ${after}`.trim()];
  // Where little is left without a space, it may be another word or an abbreviation.
  if (before !== "" && after !== "" && (before + after).length >= 4) forms.push(before + after);
  // Of three letters in one sign, some programs keep one.
  if (sign === "ffi") forms.push(`${before}f${after}`, `${before}fi${after}`);
  return forms;
}

/** What is left of a word whose sign was lost, by what it was. */
const LEFT = new Map(
  LOST.flatMap(([words, signs, least]) =>
    words
      .split(" ")
      .flatMap((word) =>
        [...word.matchAll(signs)].flatMap(({ 0: sign, index }) =>
          formsOf(word, sign, index, least).map((form) => [form, word] as const),
        ),
      ),
  ),
);
/** What is left of some words is another word, or too little to tell. */
for (const form of ["eld", "full", "nal", "nance", "nd", "prole", "stang", "trac"]) LEFT.delete(form);

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${[...LEFT.keys()].sort((one, other) => other.length - one.length).join("|")})(?![\\p{L}\\p{N}’'-])`,
  "giu",
);

/** `e team`, `ey help`: at the beginning of a sentence, what is left of a word that began with `Th` as one sign. */
const WITHOUT_TH = /(?<=^|[.!?]\s)(?:e|ey|ere|eir|ese|ose|ank|roughout|erapy|erapists?)(?= \p{Ll})/gu;

/** What is left of two words: one has lost letters within, the other was copied without its first. */
const OCIAL: Advice = {
  rule: "garbled-text",
  problem: "In `ocial` letters are missing that a PDF had as one sign, or the first was not copied.",
  fix: "Write `Social` or `official`, whichever is meant.",
};

/** Words of a PDF that have lost the letters which it had as one sign: `o ce`, `Bene ts`, `nancial`. */
export function lostLigaturesIn(text: string): WordMistake[] {
  // In capitals it may be an abbreviation.
  const left = [...text.matchAll(ANY)].filter(([written]) => /^.[\p{Ll} ]+$/u.test(written));
  const begun = [...text.matchAll(WITHOUT_TH)];
  return [...left, ...begun].map(({ 0: written, index }) => {
    const meant = LEFT.get(written.toLowerCase()) ?? `Th${written}`;
    if (written === "ocial") return { offset: index, written, advice: OCIAL };
    const cased = /^\p{Lu}/u.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    return {
      offset: index,
      written,
      advice: {
        rule: "garbled-text",
        problem: `In \`${written}\` a PDF has lost letters that it had as one sign.`,
        ...didYouMean(written, cased),
      },
    };
  });
}
