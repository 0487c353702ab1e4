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
    const stated = combinationWords.filter(({ asked }) => asked === undefined);
    const inWords = [...rules.map((rule) => rule.stated), ...stated.map(({ words }) => words)];
    benefit.rules = inWords.filter((words) => words !== "");
    const open = [
      ...rules.flatMap((rule) => rule.notStated),
      ...combinationWords.flatMap(({ asked }) => (asked === undefined ? [] : [{ asked }])),
      ...benefit.notStated,
    ];
    benefit.notStated = [...new Map(open.map((one) => [JSON.stringify(one), one])).values()];
    const judged = compiled.find(({ whoFrom }) => whoFrom === (benefit.scheme ?? benefit).slug);
    if (judged !== undefined) benefit.whoWords = judged.whoStated;
  }
}
