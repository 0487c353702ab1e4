import { statedAgeTerms } from "./age-terms";
import type { SearchablePage } from "./searchable-page";
import { keysOf } from "./words";

/** The fields that are searched, with the weight of a match in each. */
export const FIELD_WEIGHTS = {
  names: 3,
  title: 3,
  entries: 1.5,
  ages: 3,
  description: 2.5,
  council: 1.5,
  text: 1,
} as const;

/** A page's text in each field; a page without entries or ages has no such field. */
export type PageFields = Readonly<Record<keyof typeof FIELD_WEIGHTS, string | undefined>>;

/** The first letters of a role's name: a personal adviser is also asked for as a PA. Nothing for other pages, and for one word. */
export function initials({ kind, title }: SearchablePage): string {
  if (kind !== "role") return "";
  const words = keysOf(title).filter((word) => word !== "and");
  return words.length < 2 || words.length > 5 ? "" : words.map(([letter = ""]) => letter).join("");
}

/** What a page is found by, field by field. */
export function fieldsOf(page: SearchablePage): PageFields {
  return {
    names: [...page.keywords, initials(page)].join(" · "),
    title: page.title,
    description: page.description,
    council: page.council ?? "",
    text: page.text,
    entries: page.entries?.join(" · "),
    ages: page.place && statedAgeTerms(page.place).join(" "),
  };
}
