import type { StatedWords, Statement } from "../rules/offer";
import { sentence } from "./lists";

/** A fragment that says only what the council has left open. */
export interface NotStatedItem {
  readonly notStated: string;
}

/** An item of a rule as a fragment; nothing where the rule does not have it. */
export type Item = string | NotStatedItem | undefined;

/** What a council has not said: `notStated("Ashbourne", "when it changes")`. */
export function notStated(council: string, what: string): NotStatedItem {
  return { notStated: `${council} has not said ${what}` };
}

/** The sentences that items make. */
export function statementsOf(items: readonly Item[]): readonly Statement[] {
  return items.flatMap((item) => {
    if (item === undefined) return [];
    const isNotStated = typeof item !== "string";
    return [{ words: sentence(isNotStated ? item.notStated : item), isNotStated }];
  });
}

/** Statements as a text, and parted by whether the council has said them. */
export function partedWords(statements: readonly Statement[]): StatedWords {
  const wordsWhere = (isIn: (statement: Statement) => boolean) =>
    statements.filter(isIn).map(({ words }) => words);
  return {
    words: wordsWhere(() => true).join(" "),
    stated: wordsWhere(({ isNotStated }) => !isNotStated).join(" "),
    notStated: wordsWhere(({ isNotStated }) => isNotStated),
  };
}
