import type { Finding } from "../reporter";
import { RESIDUES } from "./residue-kinds";

/** A piece of text that a program has left in it, and what to do. */
export interface Residue {
  readonly offset: number;
  readonly written: string;
  readonly advice: Pick<Finding, "rule" | "problem" | "fix">;
}

const ANY = new RegExp(RESIDUES.map(([pattern]) => `(${pattern})`).join("|"), "giu");

/** Nothing but letters, digits and the signs of plain sentences, which most texts are. */
const PLAIN = /^[\p{L}\p{N}\s.,;’'()!?–-]*$/u;

/** Residues that are written in these alone. */
const SUSPECT =
  /error!|\(|this document|automatically gen|e-?mail from|intranet|(?:table|figure|fig\.?|chart|diagram|box) \d|of this|follow|use th|formatted|choose an|\d-\p{L}{3}|\p{L}{3}-\d|ai[ -]|i hope|let me know|would you like|here’s|here is|turn\d|translated|scanned|new (?:line|para)|join |meeting|enclosure|attachment|environment before|\p{L}{40}|error!|official|last saved|draft v|hyperlink|pageref|noteref|mergefield|click |normal\s+0|lorem|sent from|get outlook|-{3} ?(?:original|forwarded)|this (?:e-?mail|message)|opens in|page \d|\de\+|4\d{4}|'0\d|\.{5}|(?:\. ){4}|\bnb |the below|attached|thx| in (?:red|yellow|green|blue|track)|sign[ -]?off|publish|circulate|overleaf|see |as above|button|ditto|\p{L}{5}\d(?!\d)|[¹²³⁴-⁹†‡]|(?:^|\s)\p{L}(?: {1,2}\p{L}){4}/iu;

/**
 * What programs have left in a text that was copied from them.
 * @param written the same text with nothing blanked out
 */
export function residuesIn(text: string, written = text): Residue[] {
  if (PLAIN.test(text) && !SUSPECT.test(text)) return [];
  return [...text.matchAll(ANY)].map((match) => {
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

/** The beginning of a piece, in one line; an address in it that could not be read has been masked. */
function quoted(piece: string): string {
  const line = piece.trim().split("\n", 1)[0] ?? "";
  const plain = line.replace(/[ <]*x{6,}.*$/s, " …");
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
