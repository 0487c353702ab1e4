import { PAGE_KINDS } from "../site/register";
import { termOf } from "./terms";

/** What a synonym counts beside the typed words. */
export const SYNONYM = 0.8;

/** What a word of anything counts beside others. */
export const COMMON = 0.15;

/** What a name counts without its last word, which says what is named: “therapeutic” is not yet a therapeutic worker. */
const WITHOUT_HEAD = 0.7;

/** Words for what pages are about: team, service, role. */
const KIND_TERMS: ReadonlySet<string> = new Set(PAGE_KINDS.map(termOf));

/** A name of a page as terms, each once: first those that tell it from other names, in their order, then the others. */
export interface NamedTerms {
  readonly terms: readonly string[];
  /** How many of them tell it: of the fostering team in Sutton, only fostering. */
  readonly telling: number;
}

/**
 * @param name its terms with single spaces
 * @param ofCouncil terms of the council's name, which tell none of its pages from the others
 */
export function namedTerms(name: string, ofCouncil: ReadonlySet<string>): NamedTerms {
  const terms = [...new Set(name.split(" "))];
  const others = terms.filter((term) => KIND_TERMS.has(term) || ofCouncil.has(term));
  if (others.length === terms.length) return { terms, telling: terms.length };
  return {
    terms: [...terms.filter((term) => !others.includes(term)), ...others],
    telling: terms.length - others.length,
  };
}

const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

/** A name of a page by the numbers of its terms in the index. */
export interface NumberedName {
  readonly terms: Uint32Array;
  readonly telling: number;
}

/** Something that was asked for, its alternatives by the numbers of their terms; -1 for a term that no page has. */
export interface NumberedWord {
  readonly alternatives: readonly (readonly number[])[];
  readonly weight: number;
}

/**
 * How far a name is what was asked for, from 0 to 1: the share of the name that was asked for, by the share of what was asked
 * for that the name has, each by what its words say.
 * @param weightOf how much the term of a number says
 */
export function nameMatch(
  { terms, telling }: NumberedName,
  asked: readonly NumberedWord[],
  weightOf: (term: number) => number,
): number {
  const met: number[] = [];
  let covered = 0;
  for (const { alternatives, weight } of asked) {
    const named = alternatives.filter((alternative) => alternative.every((term) => terms.includes(term)));
    if (named.length === 0) continue;
    covered += weight * (named[0] === alternatives[0] ? 1 : SYNONYM);
    for (const term of named.flat()) if (!met.includes(term)) met.push(term);
  }
  if (covered === 0) return 0;
  const tellingTerms = terms.subarray(0, telling);
  const head = tellingTerms.at(-1);
  const ofName =
    total(met.map((term) => (tellingTerms.includes(term) ? weightOf(term) : 0))) /
    total(Array.from(tellingTerms, weightOf));
  const ofAsked = covered / total(asked.map(({ weight }) => weight));
  return ofName * ofAsked * (head !== undefined && met.includes(head) ? 1 : WITHOUT_HEAD);
}
