import { capitalised } from "../../model/typography";

/**
 * What a council has left open, as a question that somebody can put to it: the one wording of it.
 * @param what as the person asks for it: `whether I pay it back if I leave`
 * @param about the names of what it is about, where they are not in it
 */
export function askedWords(what: string, about?: string): string {
  const question = `can you tell me ${what}?`;
  return about === undefined ? capitalised(question) : `${about}: ${question}`;
}
