import { citedFigure } from "../figure-text";
import { CITATION } from "../parse/text-rules";
import type { RelatedCouncil } from "../relate";
import type { TermFact } from "../relate/term-index";
import { endingIn, termBehind } from "./term-words";

/**
 * A text with every citation replaced by plain words: a figure by its value, a term by its name, and by its acronym
 * alone once the text has spelt it out.
 */
export function resolveWords(council: RelatedCouncil, text: string): string {
  if (!text.includes("<")) return text;
  const spelt = new Set<TermFact>();
  let words = "";
  let from = 0;
  for (const { 0: written, 1: component, 2: double, 3: single, index } of text.matchAll(CITATION)) {
    words += text.slice(from, index);
    from = index + written.length;
    const cited = double ?? single ?? "";
    const figure = component === "Figure" ? council.figures.get(cited) : undefined;
    const term = component === "Figure" ? undefined : council.termsByName.get(cited);
    if (term !== undefined) {
      const ending = endingIn(text.slice(from), term);
      from += ending.taken;
      words += termWords(term, spelt, words, ending.plural);
    } else if (figure !== undefined) {
      const shown = citedFigure(figure, text.slice(from));
      from += shown.taken;
      words += shown.words;
    } else words += written;
  }
  return words + text.slice(from);
}

/** `Public Law Outline (PLO)` where the term first stands, then `PLO`; always the words of a term without acronym. */
function termWords(term: TermFact, spelt: Set<TermFact>, before: string, plural: string): string {
  const { acronym } = term;
  if (acronym !== undefined && spelt.has(term)) return `${acronym}${plural}`;
  spelt.add(term);
  const inFull = `${termBehind(term.term, before)}${plural}`;
  return acronym === undefined ? inFull : `${inFull} (${acronym}${plural})`;
}
