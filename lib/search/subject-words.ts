import type { Benefit, Council } from "../catalogue/types";
import type { SearchablePage } from "./searchable-page";
import { SUBJECTS } from "./subjects";
import { termOf, termsOf } from "./terms";

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

/** All that a page says, as terms with single spaces. */
function wordsOfPage({ title, description, text }: SearchablePage): string {
  return ` ${[title, description, text].map((part) => termsOf(part).join(" ")).join(" | ")} `;
}

/** All that an item of an offer says. */
export function itemTexts({ name, alsoKnownAs, summary, rules, body }: Benefit): readonly string[] {
  return [name, ...alsoKnownAs, summary, ...rules, body.text];
}

/** The same as terms with single spaces. */
function wordsOfItem(item: Benefit): string {
  return ` ${itemTexts(item)
    .map((part) => termsOf(part).join(" "))
    .join(" | ")} `;
}

/** By subject, the numbers of the pages that have words for it. */
export function subjectsSaid(pages: readonly SearchablePage[]): readonly (readonly number[])[] {
  const texts = pages.map(wordsOfPage);
  return SUBJECTS.map((subject) => {
    const pattern = SAID.get(subject)?.onPages;
    return texts.flatMap((text, page) => (pattern?.test(text) ? [page] : []));
  });
}

/** By subject, whether an item of a council's offer has words for it. */
export function subjectsOffered(council: Council | undefined): readonly boolean[] {
  const items = (council?.benefits ?? []).map(wordsOfItem);
  return SUBJECTS.map((subject) => items.some((words) => SAID.get(subject)?.inOffer.test(words)));
}
