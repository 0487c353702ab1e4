import { contractWords, hoursWords, placeWords } from "../model/post-words";
import { capitalised } from "../model/typography";
import type { Vacancy } from "./types";
import { payForItsHours, payTerms } from "./vacancy-pay";
import { closesOnWords } from "./vacancy-words";

/**
 * What somebody has to know of a job to decide whether to open its page, each as a line. Lists, cards, pictures, adverts, feeds
 * and previews of links say these, and of a vacancy all that are stated.
 */
export interface Terms {
  /** `£20,500 to £21,750 a year for 18.5 hours a week`. */
  readonly pay: string;
  /** What the pay of a role becomes on a later day, each in words. */
  readonly payLater?: readonly string[];
  /** What the pay is a part of, where it is for the hours of a part-time vacancy. */
  readonly fullTimePay?: string | undefined;
  /** `Fixed term, 12 months; job share`. */
  readonly contractAndHours?: string | undefined;
  readonly place?: string | undefined;
  /** When it closes, for what is read on any day; a role has no such day. */
  readonly closing?: string | undefined;
}

/** Its contract and how much of a week it is; the hours of the week once, since what it pays is for these. */
function contractAndHours(vacancy: Vacancy): string | undefined {
  const { contract, lasts } = vacancy;
  const hours = payForItsHours(vacancy) === undefined ? hoursWords(vacancy) : vacancy.hours;
  const ending =
    contract === "not stated" && lasts !== "not stated" ? `contract: ${lasts}` : contractWords(vacancy);
  const stated = [ending, hours].filter((words) => words !== "not stated");
  return stated.length === 0 ? undefined : capitalised(stated.join("; "));
}

/** The terms of a vacancy, as far as they are stated. */
export function vacancyTerms(vacancy: Vacancy): Terms & { readonly closing: string } {
  const [pay, fullTime] = payTerms(vacancy);
  const place = placeWords(vacancy);
  return {
    pay,
    fullTimePay: fullTime && capitalised(fullTime),
    contractAndHours: contractAndHours(vacancy),
    place: place === "not stated" ? undefined : place,
    closing: closesOnWords(vacancy),
  };
}

/** Terms in the order in which they are read. */
export function termLines(terms: Terms): readonly [pay: string, ...more: string[]] {
  const { pay, payLater = [], fullTimePay, contractAndHours, place, closing } = terms;
  const more = [...payLater, fullTimePay, contractAndHours, place, closing];
  return [pay, ...more.filter((words) => words !== undefined)];
}

/** The same as sentences, for a text. */
export function termSentences(terms: Terms): string {
  return termLines(terms)
    .map((words) => `${words}.`)
    .join(" ");
}
