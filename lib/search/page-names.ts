import { PAGE_KINDS } from "../site/register";
import type { QueryWord } from "./query-words";
import { termOf } from "./terms";

/** What a synonym counts beside the typed words. */
export const SYNONYM = 0.8;

/** What a name counts without its last word, which says what is named: “therapeutic” is not yet a therapeutic worker. */
const WITHOUT_HEAD = 0.7;

/** Words for what pages are about: team, service, role. */
const KIND_TERMS: ReadonlySet<string> = new Set(PAGE_KINDS.map(termOf));

/** A name of a page, ready to be held against questions. */
export interface PageName {
  readonly terms: ReadonlySet<string>;
  /** Those that tell it from other names, in their order, with what each says: of the fostering team in Sutton, fostering. */
  readonly telling: ReadonlyMap<string, number>;
}

/** Something that was asked for, with how much it says. */
export interface AskedWord {
  readonly word: QueryWord;
  readonly weight: number;
}

/**
 * @param name its terms with single spaces
 * @param ofCouncil terms of the council's name, which tell none of its pages from the others
 * @param weightOf how much a term says
 */
export function pageName(
  name: string,
  ofCouncil: ReadonlySet<string>,
  weightOf: (term: string) => number,
): PageName {
  const terms = name.split(" ");
  const telling = terms.filter((term) => !KIND_TERMS.has(term) && !ofCouncil.has(term));
  const weighed = (telling.length === 0 ? terms : telling).map((term) => [term, weightOf(term)] as const);
  return { terms: new Set(terms), telling: new Map(weighed) };
}

const total = (weights: Iterable<number>) => [...weights].reduce((sum, weight) => sum + weight, 0);

/**
 * How far a name is what was asked for, from 0 to 1: the share of the name that was asked for, by the share of what was asked
 * for that the name has, each by what its words say.
 */
export function nameMatch({ terms, telling }: PageName, asked: readonly AskedWord[]): number {
  const met = new Map<string, number>();
  let covered = 0;
  for (const { word, weight } of asked) {
    const named = word.alternatives.filter((alternative) => alternative.every((term) => terms.has(term)));
    if (named.length === 0) continue;
    covered += weight * (named[0] === word.alternatives[0] ? 1 : SYNONYM);
    for (const term of named.flat()) met.set(term, telling.get(term) ?? 0);
  }
  if (covered === 0) return 0;
  const [head = ""] = [...telling.keys()].slice(-1);
  const ofName = total(met.values()) / total(telling.values());
  const ofAsked = covered / total(asked.map(({ weight }) => weight));
  return ofName * ofAsked * (met.has(head) ? 1 : WITHOUT_HEAD);
}
