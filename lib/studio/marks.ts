import type { Council } from "../catalogue/types";
import { bodyOf, withBody } from "../content/edit/body";
import { isStated } from "../model/not-stated";

/** A figure or a term as it is found by name, and as it is written in a text. */
export interface Mark {
  /** `£1,500: Welcome payment (Welcome offer)`, `PLO: Public Law Outline`. */
  readonly words: string;
  readonly mark: string;
}

/** What the texts of a council may cite: the figures that it states, and the terms of its glossary. */
export function marksOf({ figures, glossary }: Pick<Council, "figures" | "glossary">): readonly Mark[] {
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
  ];
}

/** The field in which a mark is chosen, and the button that puts it into the text. */
export const MARK = "choice.mark";
export const PUT_IN = "put-in";

/**
 * A file with the mark at the end of its text that somebody has chosen in its form.
 * @returns `undefined` where what they typed names none
 */
export function withMark(file: string, form: URLSearchParams, marks: readonly Mark[]): string | undefined {
  const chosen = marks.find(({ words }) => words === form.get(MARK)?.trim());
  return chosen && withBody(file, `${bodyOf(file) ?? ""} ${chosen.mark}`);
}
