import type { Council } from "../catalogue/types";
import { routes } from "../site/routes";
import type { PageIndex } from "./page-index";
import { withoutArticles } from "./query-words";
import type { Subject } from "./subject";
import { SUBJECTS } from "./subjects";
import { termsOf } from "./terms";

/** A subject in a question: its words stand from one term up to another. */
export interface AskedSubject {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

const PHRASES = SUBJECTS.flatMap((subject) =>
  [...subject.words, ...(subject.askedAs ?? [])].map((phrase) => ({
    subject,
    terms: termsOf(withoutArticles(phrase.split(" ")).join(" ")),
  })),
).toSorted((one, other) => other.terms.length - one.terms.length);

/** The subjects that are asked for, in order. Of phrases that overlap the longest counts: bank holidays are not holidays. */
export function subjectsIn(terms: readonly string[]): readonly AskedSubject[] {
  const asked: AskedSubject[] = [];
  for (let from = 0; from < terms.length; ) {
    const phrase = PHRASES.find((one) => one.terms.every((term, next) => terms[from + next] === term));
    const to = from + (phrase?.terms.length ?? 1);
    if (phrase !== undefined) asked.push({ subject: phrase.subject, from, to });
    from = to;
  }
  return asked;
}

/** Where a council says something about a subject, by addresses. */
export interface Sayings {
  /** By the offer and the fields of the council. */
  readonly stated: readonly string[];
  /** In words alone. */
  readonly worded: readonly string[];
}

/** Where a council says something about a subject; nowhere where it is silent. */
export function sayingsOn(subject: Subject, council: Council, index: PageIndex): Sayings {
  const { gives = [], stated } = subject;
  const sayings = index.saidOn(council.slug, SUBJECTS.indexOf(subject));
  const isGiven =
    council.offer.benefits.some(({ rules }) => rules.some(({ rule }) => gives.includes(rule.gives))) ||
    sayings.isOffered;
  const byData = [...(isGiven ? [routes.benefits(council.slug)] : []), ...(stated?.(council) ?? [])];
  return { stated: byData, worded: sayings.pages.filter((address) => !byData.includes(address)) };
}
