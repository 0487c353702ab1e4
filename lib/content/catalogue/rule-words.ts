import type { Benefit } from "../../catalogue/types";
import type { Offer } from "../../offers";
import type { Draft } from "./workshop";

/**
 * Gives benefits the words of their rules, made from the data, so that words and figures cannot differ: what is said
 * as rules, and what the council has left open before what the editors add to it, each once.
 */
export function wordRules(benefits: readonly Draft<Benefit>[], { benefits: compiled }: Offer): void {
  for (const benefit of benefits) {
    const { rules = [], combinationWords = [] } = compiled.find(({ slug }) => slug === benefit.slug) ?? {};
    const stated = combinationWords.filter(({ isUnsaid }) => !isUnsaid);
    const unsaid = combinationWords.filter(({ isUnsaid }) => isUnsaid);
    const inWords = [...rules.map((rule) => rule.said), ...stated.map(({ words }) => words)];
    benefit.rules = inWords.filter((words) => words !== "");
    const open = [...rules.flatMap((rule) => rule.unsaid), ...unsaid.map(({ words }) => words)];
    benefit.notStated = [...new Set([...open, ...benefit.notStated])];
    const judged = compiled.find(({ whoFrom }) => whoFrom === (benefit.scheme ?? benefit).slug);
    if (judged !== undefined) benefit.whoWords = judged.whoSaid;
  }
}
