import type { Issue } from "./issue";
import { anchorPrefix, assemble, firstLineOf, readParts } from "./parse";
import { markBody } from "./parse/body/mark-body";
import { parseMarkdown } from "./parse/body/markdown";
import { readBody } from "./parse/body/read-body";
import { withPlainSigns } from "./parse/characters/judged-text";
import { readFieldTexts } from "./parse/fields/field-text";
import { markFields } from "./parse/fields/mark-fields";
import { validate } from "./parse/fields/validate";
import { placeOf } from "./parse/place/from-path";
import { Reporter } from "./parse/reporter";
import type { ParsedDocument } from "./parsed-document";
import type { Position } from "./position";
import type { SourceFile } from "./source-file";

/**
 * A file with mistakes in its words, as far as a page can show it, with each mistake at its place: behind the words of a
 * field, below a paragraph or a picture of the text. For the preview alone.
 * @param issues of this file
 * @returns `undefined` where a mistake is in what a page is made from, such as a grade that is not there
 */
export function parseMarked(file: SourceFile, issues: readonly Issue[]): ParsedDocument | undefined {
  const placed = placeOf(file.path);
  if (file.unread !== undefined || !("place" in placed)) return undefined;
  // What is reported here is in `issues` already.
  const reporter = new Reporter(file.path);
  const { place } = placed;
  const { front: written, body = "" } = readParts(file, reporter) ?? {};
  if (written === undefined) return undefined;
  const isInBody = ({ field, line }: Issue) => field === "text" || line >= firstLineOf(body);
  const front = markFields(
    written,
    issues.filter((issue) => !isInBody(issue)),
  );
  const data = front && validate(place.type, front, reporter);
  if (front === undefined || data === undefined) return undefined;
  const { root, text } = parseMarkdown(withPlainSigns(body), reporter);
  markBody(root, text, issues.filter(isInBody), reporter);
  const mentions = readBody(
    root,
    text,
    { type: place.type, prefix: anchorPrefix(place), name: undefined },
    new Reporter(file.path),
  );
  const cited = readFieldTexts(front, place.type, new Reporter(file.path));
  const document = assemble({ place, text: file.text, front, data, cited, body, root, mentions }, reporter);
  const isUnmarked = ({ at: [line, column] }: { readonly at: Position }) =>
    !issues.some((issue) => issue.line === line && issue.column === column);
  return {
    ...document,
    links: document.links.filter(isUnmarked),
    images: document.images.filter(isUnmarked),
  };
}
