import type { SaidWords, Statement } from "../rules/offer";
import { sentence } from "./lists";

/** A fragment that says only what the council has left open. */
export interface Unsaid {
  readonly unsaid: string;
}

/** An item of a rule as a fragment; nothing where the rule does not have it. */
export type Item = string | Unsaid | undefined;

/** What a council has not said: `unsaid("Ashbourne", "when it changes")`. */
export function unsaid(council: string, what: string): Unsaid {
  return { unsaid: `${council} has not said ${what}` };
}

/** The sentences that items make. */
export function statementsOf(items: readonly Item[]): readonly Statement[] {
  return items.flatMap((item) => {
    if (item === undefined) return [];
    const isUnsaid = typeof item !== "string";
    return [{ words: sentence(isUnsaid ? item.unsaid : item), isUnsaid }];
  });
}

/** Statements as a text, and parted by whether the council has said them. */
export function partedWords(statements: readonly Statement[]): SaidWords {
  const wordsWhere = (isIn: (statement: Statement) => boolean) =>
    statements.filter(isIn).map(({ words }) => words);
  return {
    words: wordsWhere(() => true).join(" "),
    stated: wordsWhere(({ isUnsaid }) => !isUnsaid).join(" "),
    unsaid: wordsWhere(({ isUnsaid }) => isUnsaid),
  };
}
