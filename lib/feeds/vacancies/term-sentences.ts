import type { Vacancy } from "../../catalogue/types";
import { vacancyPayWords } from "../../catalogue/vacancy-pay";
import { closesOnWords } from "../../catalogue/vacancy-words";
import { endingWords } from "../../model/post-words";

/** What a feed or a calendar says of a vacancy's terms, a sentence each: its pay, a contract that ends, when it closes. */
export function termSentences(vacancy: Vacancy): readonly string[] {
  const ending = endingWords(vacancy);
  const terms = [vacancyPayWords(vacancy), ...(ending === undefined ? [] : [ending]), closesOnWords(vacancy)];
  return terms.map((words) => `${words}.`);
}
