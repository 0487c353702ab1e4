import type { Council } from "../../catalogue/types";
import { bodyOf, withBody } from "../../content/edit/body";
import { isStated } from "../../model/not-stated";
import { pagesOfCouncil } from "../../site/pages";
import { linkInText } from "./markdown-writer";
import { namedBy } from "./named-by";

/** A figure, a term or a page as it is found by name, and as it is written in a text. */
export interface Mark {
  /** `£1,500: Welcome payment (Welcome offer)`, `PLO: Public Law Outline`, `Link to Leaving Care Team`. */
  readonly words: string;
  readonly mark: string;
}

/** What the texts of a council may cite: the figures that it states, the terms of its glossary, and its pages that last. */
export function marksOf(council: Council): readonly Mark[] {
  const { figures, glossary } = council;
  const pages = pagesOfCouncil(council).filter(
    ({ kind, kitFor }) => kind !== "vacancy" && kitFor === undefined,
  );
  return [
    ...figures
      .filter(({ value }) => isStated(value))
      .map(({ id, text, label, owner }) => ({
        words: `${text}: ${label}${label.includes(owner.title) ? "" : ` (${owner.title})`}`,
        mark: `<Figure of="${id}" />`,
      })),
    ...glossary.map(({ slug, term, acronym }) => ({
      words: acronym === undefined ? term : `${acronym}: ${term}`,
      mark: `<Term of="${slug}" />`,
    })),
    ...pages.map(({ heading, address }) => ({
      words: `Link to ${heading}`,
      mark: linkInText(address, heading),
    })),
  ];
}

/** A text with the words that readers see in the place of each figure and term that it cites. */
export function withoutCitations(text: string, marks: () => readonly Mark[]): string {
  return text.replace(/<(?:Figure|Term) of="[^"]*" \/>/g, (written) => {
    const words = marks().find(({ mark }) => mark === written)?.words;
    return words?.split(": ", 1)[0] ?? written;
  });
}

/** The field in which a mark is chosen, and the button that puts it into the text. */
export const MARK = "choice.mark";
export const PUT_IN = "put-in";

/**
 * A file with the mark at the end of its text that somebody has chosen in its form.
 * @returns `undefined` where what they typed names none, or several
 */
export function withMark(file: string, form: URLSearchParams, marks: readonly Mark[]): string | undefined {
  const [chosen, ...others] = namedBy(marks, form.get(MARK) ?? "", ({ words }) => words);
  if (others.length > 0) return undefined;
  return chosen && withBody(file, `${bodyOf(file) ?? ""} ${chosen.mark}`);
}
