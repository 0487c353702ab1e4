import type { Benefit, Council } from "../catalogue/types";
import { routes } from "../site/routes";
import type { PageIndex } from "./page-index";
import type { Subject } from "./subject";
import { SUBJECTS } from "./subjects";
import { termOf, termsOf } from "./terms";

/** A subject in a question: its words stand from one term up to another. */
export interface AskedSubject {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

const PHRASES = SUBJECTS.flatMap((subject) =>
  [...subject.words, ...(subject.askedAs ?? [])].map((phrase) => ({ subject, terms: termsOf(phrase) })),
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

const NUMBER = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|few)";

/** Any of some phrases in a text of terms, each between spaces. */
function anyOf(phrases: readonly string[]): RegExp {
  const asTerms = phrases.map((phrase) =>
    phrase
      .split(" ")
      .map((word) => (word === "#" ? NUMBER : termOf(word)))
      .join(" "),
  );
  return new RegExp(` (?:${asTerms.join("|")}) `);
}

/** What says each subject: on any page, and in an item of an offer. */
const SAID = new Map(
  SUBJECTS.map((subject) => {
    const { words, saidAs = [], inOffer = [] } = subject;
    const phrases = [...words, ...saidAs];
    return [subject, { onPages: anyOf(phrases), inOffer: anyOf([...phrases, ...inOffer]) }] as const;
  }),
);

/** Where a council says something about a subject, by addresses. */
export interface Sayings {
  /** By the offer and the fields of the council. */
  readonly stated: readonly string[];
  /** In words alone. */
  readonly worded: readonly string[];
}

/** All that an item of an offer says. */
function wordsOfItem({ name, alsoKnownAs, summary, rules, body }: Benefit): string {
  const words = [name, ...alsoKnownAs, summary, ...rules, body.text];
  return ` ${words.map((part) => termsOf(part).join(" ")).join(" | ")} `;
}

/** Where a council says something about a subject; nowhere where it is silent. */
export function sayingsOn(subject: Subject, council: Council, { sayings }: PageIndex): Sayings {
  const patterns = SAID.get(subject);
  const { gives = [], stated } = subject;
  const isGiven =
    council.offer.benefits.some(({ rules }) => rules.some(({ rule }) => gives.includes(rule.gives))) ||
    council.benefits.some((benefit) => patterns?.inOffer.test(wordsOfItem(benefit)));
  const byData = [...(isGiven ? [routes.benefits(council.slug)] : []), ...(stated?.(council) ?? [])];
  const pages = [...(sayings.get(council.slug) ?? [])];
  const inWords = pages.flatMap(([address, text]) => (patterns?.onPages.test(text) ? [address] : []));
  return { stated: byData, worded: inWords.filter((address) => !byData.includes(address)) };
}
