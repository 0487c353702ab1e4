import { bodyOf, withBody } from "./body";
import { editFrontMatter, type FieldOrder, fieldsIn } from "./edit-front-matter";

/**
 * A text that says the same as an edited one with the smallest change of what it was begun from: a field that was typed in and
 * typed back is written as it was, quotes and line breaks included.
 * @returns the edited text itself where its comments are others, or its fields cannot be read
 */
export function smallestChange(begun: string, edited: string, order?: FieldOrder): string {
  const value = fieldsIn(edited);
  if (value === undefined || fieldsIn(begun) === undefined) return edited;
  const result = editFrontMatter(begun, [{ kind: "set", path: [], value }], order);
  if (!("text" in result)) return edited;
  const text = withBody(result.text, bodyOf(edited) ?? "");
  return commentsIn(text) === commentsIn(edited) ? text : edited;
}

/** Every comment, and whatever else follows a `#`: where in doubt a text stays as it was edited. */
const commentsIn = (text: string): string => (text.match(/(?<=^|\s)#.*$/gm) ?? []).join("\n");
