import type { CalendarDate } from "../../calendar/calendar-date";
import { editFrontMatter } from "../../content/edit/edit-front-matter";
import { asSlug } from "../../content/parse/place/from-path";
import { isOfType, type ParsedDocument, titleOf } from "../../content/parsed-document";
import { isStated } from "../../model/not-stated";

/** A new file that is like another. */
export interface Copy {
  readonly file: string;
  readonly text: string;
}

/** The fields of a vacancy that are wrong in the next one until somebody has said them: the form shows them as empty. */
function askedAnew(document: ParsedDocument): readonly string[] {
  if (!isOfType("vacancy", document)) return [];
  const always = ["reference", "opens", "closes", "apply"];
  return isStated(document.data.interviews) ? [...always, "interviews"] : always;
}

/**
 * A copy of a document under another name: its own figures are cited as the copy's, and no old address leads to it. What
 * is that of one vacancy alone is asked for anew.
 * @param text of its file
 * @param name of the new one
 * @param today on which it was looked at
 * @param isTaken whether there is such a file already
 * @returns `undefined` where the file cannot be copied: its fields cannot be read, or it is a whole council's
 */
export function copyOf(
  document: ParsedDocument,
  text: string,
  name: string,
  today: CalendarDate,
  isTaken: (file: string) => boolean,
): Copy | undefined {
  if (document.type === "council" || name.trim() === "") return undefined;
  const folder = document.file.slice(0, document.file.lastIndexOf("/"));
  const slug = asSlug(name);
  let free = slug;
  for (let next = 2; isTaken(`${folder}/${free}.mdx`); next += 1) free = `${slug}-${next}`;
  const result = editFrontMatter(text, [
    ...(name === titleOf(document.data)
      ? []
      : [{ kind: "set" as const, path: ["term" in document.data ? "term" : "name"], value: name.trim() }]),
    ...("reviewed" in document.data ? [{ kind: "set" as const, path: ["reviewed"], value: today }] : []),
    { kind: "remove", path: ["aliases"] },
    ...askedAnew(document).map((field) => ({ kind: "remove" as const, path: [field] })),
  ]);
  if (!("text" in result)) return undefined;
  return {
    file: `${folder}/${free}.mdx`,
    text: result.text.replaceAll(`of="${document.slug}.`, `of="${free}.`),
  };
}
