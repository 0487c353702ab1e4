import type { PageIndex, Term } from "./page-index";
import { COMMON, SYNONYM } from "./page-names";
import type { SoughtPhrase, SoughtTerm } from "./page-scores";
import type { QueryWord } from "./query-words";

/** The terms of the index that begin with a term, or are it. */
function beginningWith(term: string, { terms }: PageIndex): readonly Term[] {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle]?.text ?? "") < term) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (terms[end]?.text.startsWith(term)) end += 1;
  return terms.slice(from, end);
}

/** Shorter beginnings of words say nothing. */
const SHORTEST_BEGINNING = 3;

/** What a word counts that only begins with the one that was typed, before what it has besides takes off. */
const BEGINNING = 0.4;

/** The terms of the index that count as a term: itself, or, where no page has it, those that begin with it. */
function soughtTerm(term: string, index: PageIndex, mayBegin: boolean): SoughtTerm {
  const itself = index.vocabulary.get(term);
  if (itself !== undefined) return { term, matches: [{ term: itself, weight: 1 }] };
  if (!mayBegin || term.length < SHORTEST_BEGINNING) return { term, matches: [] };
  const longerTerms = beginningWith(term, index).map((longer) => ({
    term: longer,
    weight:
      (BEGINNING * longer.text.length) / (longer.text.length + 0.3 * (longer.text.length - term.length)),
  }));
  return { term, matches: longerTerms };
}

/** What answers a word: its alternatives, those of several terms as a whole. */
export function phrasesOf({ alternatives, isCommon }: QueryWord, index: PageIndex): readonly SoughtPhrase[] {
  return alternatives.map((terms, number) => ({
    // What has synonyms is spelt right.
    terms: terms.map((term) => soughtTerm(term, index, alternatives.length === 1)),
    weight: (number === 0 ? 1 : SYNONYM) * (isCommon ? COMMON : 1),
  }));
}

/** True for a term that pages have, or that others begin with. */
export function isOnPages(term: string, index: PageIndex): boolean {
  return soughtTerm(term, index, true).matches.length > 0;
}
