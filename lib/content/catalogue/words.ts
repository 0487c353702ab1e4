import { figureText } from "../figure-text";
import { CITATION } from "../parse/text-rules";
import type { RelatedCouncil } from "../relate";
import type { TermFact } from "../relate/term-index";

/**
 * A text with every citation replaced by plain words: a figure by its value, a term by its name, and by its acronym
 * alone once the text has spelt it out.
 */
export function resolveWords(council: RelatedCouncil, text: string): string {
  if (!text.includes("<")) return text;
  const spelt = new Set<TermFact>();
  return text.replace(CITATION, (written, component: string, double?: string, single?: string) => {
    const cited = double ?? single ?? "";
    if (component === "Figure") {
      const figure = council.figures.get(cited);
      return figure === undefined ? written : figureText(figure);
    }
    const term = council.termsByName.get(cited);
    return term === undefined ? written : termWords(term, spelt);
  });
}

/** `Public Law Outline (PLO)` where the term first stands, then `PLO`; always the words of a term without acronym. */
function termWords(term: TermFact, spelt: Set<TermFact>): string {
  if (term.acronym === undefined) return term.term;
  if (spelt.has(term)) return term.acronym;
  spelt.add(term);
  return `${term.term} (${term.acronym})`;
}
