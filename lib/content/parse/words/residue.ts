import type { Finding } from "../reporter";
import { remembered } from "./remembered";
import { RESIDUES } from "./residue-kinds";
import { inSmallLetters } from "./small-letters";

/** A piece of text that a program has left in it, and what to do. */
export interface Residue {
  readonly offset: number;
  readonly written: string;
  readonly advice: Pick<Finding, "rule" | "problem" | "fix">;
}

const ANY = new RegExp(RESIDUES.map(([pattern]) => `(${pattern})`).join("|"), "giu");

/** The same patterns for small letters alone: to look for both kinds at each letter takes four times as long. */
const IN_SMALL_LETTERS = new RegExp(
  RESIDUES.map(([pattern]) => `(?:${inSmallLetters(pattern)})`).join("|"),
  "u",
);

/** The longest look that is taken at a text, as it asks at each letter for a hundred things. Most texts hold none of them. */
const matchesIn = remembered((text) =>
  IN_SMALL_LETTERS.test(text.toLowerCase()) ? [...text.matchAll(ANY)] : [],
);

/**
 * What programs have left in a text that was copied from them.
 * @param written the same text with nothing blanked out
 */
export function residuesIn(text: string, written = text): Residue[] {
  return matchesIn(text).map((match) => {
    const [piece, ...groups] = match;
    const shown = quoted(written.slice(match.index, match.index + piece.length));
    const [, from = "", fix = "Delete it."] =
      RESIDUES[groups.findIndex((group) => group !== undefined)] ?? [];
    return {
      offset: match.index + piece.length - piece.trimStart().length,
      written: piece,
      advice: { rule: "left-by-a-program", problem: `\`${shown}\` is ${from}.`, fix },
    };
  });
}

/** Tells the mistakes that stand within what a program has left, and go with it. */
export const isOutside =
  (residues: readonly Residue[]) =>
  ({ offset }: { readonly offset: number }): boolean =>
    !residues.some((one) => one.offset < offset && offset < one.offset + one.written.length);

/** The beginning of a piece, in one line; an address in it that could not be read has been masked. */
function quoted(piece: string): string {
  const line = piece.trim().split("\n", 1)[0] ?? "";
  const plain = line.replace(/ *\uE000{6,}.*$/s, " …");
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
