import type { StatedWords, Statement } from "../rules/offer";
import { sentence } from "./lists";

/** A fragment that says only what the council has left open. */
export interface NotStatedItem {
  readonly notStated: string;
  /** What it is, as the person asks for it. */
  readonly asked: string;
}

/** An item of a rule as a fragment; nothing where the rule does not have it. */
export type Item = string | NotStatedItem | undefined;

/**
 * What a council has not said: `notStated("Ashbourne", "when it changes")`.
 * @param asked the same as the person asks for it, where it speaks of them: `what I pay for it`
 */
export function notStated(council: string, what: string, asked = what): NotStatedItem {
  return { notStated: `${council} has not said ${what}`, asked };
}

/** The sentences that items make. */
export function statementsOf(items: readonly Item[]): readonly Statement[] {
  return items.flatMap((item) => {
    if (item === undefined) return [];
    return typeof item === "string"
      ? [{ words: sentence(item) }]
      : [{ words: sentence(item.notStated), asked: item.asked }];
  });
}

/** Statements as a text, and parted by whether the council has said them. */
export function partedWords(statements: readonly Statement[]): StatedWords {
  const joined = (some: readonly Statement[]) => some.map(({ words }) => words).join(" ");
  return {
    words: joined(statements),
    stated: joined(statements.filter(({ asked }) => asked === undefined)),
    notStated: statements.flatMap(({ asked }) => (asked === undefined ? [] : [{ asked }])),
  };
}
