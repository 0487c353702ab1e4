import { type Offer, saidWho, saidWords } from "../../offers";
import type { Benefit } from "../catalogue-types";
import type { Draft } from "./workshop";

/**
 * Gives benefits the words of their rules, made from the data, so that words and figures cannot differ: what is said
 * as rules, and what the council has left open before what the editors add to it, each once.
 */
export function wordRules(benefits: readonly Draft<Benefit>[], { benefits: compiled, names }: Offer): void {
  for (const benefit of benefits) {
    const { rules = [], combinationWords = [] } = compiled.find(({ slug }) => slug === benefit.slug) ?? {};
    const words = [...rules.map((rule) => rule.words), ...combinationWords];
    const worded = words.map((sentences) => saidWords(sentences, names.council));
    benefit.rules = worded.flatMap(({ said }) => (said === "" ? [] : [said]));
    benefit.notStated = [...new Set([...worded.flatMap(({ unsaid }) => unsaid), ...benefit.notStated])];
    const judged = compiled.find(({ whoFrom }) => whoFrom === (benefit.scheme ?? benefit).slug);
    if (judged !== undefined) benefit.whoWords = saidWho(judged.whoWords, names.council);
  }
}
