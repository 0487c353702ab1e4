import type { Benefit } from "../../catalogue/types";
import type { Offer } from "../../offers";
import type { Draft } from "./council-context";

/**
 * Sets `rules`, `notStated` and `whoWords` of each benefit, in words made from the compiled rules, so that words and
 * figures cannot differ. What the rules leave open comes before what the editors list, without duplicates.
 */
export function wordRules(benefits: readonly Draft<Benefit>[], { benefits: compiled }: Offer): void {
  for (const benefit of benefits) {
    const { rules = [], combinationWords = [] } = compiled.find(({ slug }) => slug === benefit.slug) ?? {};
    const stated = combinationWords.filter(({ isNotStated }) => !isNotStated);
    const notStated = combinationWords.filter(({ isNotStated }) => isNotStated);
    const inWords = [...rules.map((rule) => rule.stated), ...stated.map(({ words }) => words)];
    benefit.rules = inWords.filter((words) => words !== "");
    const open = [...rules.flatMap((rule) => rule.notStated), ...notStated.map(({ words }) => words)];
    benefit.notStated = [...new Set([...open, ...benefit.notStated])];
    const judged = compiled.find(({ whoFrom }) => whoFrom === (benefit.scheme ?? benefit).slug);
    if (judged !== undefined) benefit.whoWords = judged.whoStated;
  }
}
