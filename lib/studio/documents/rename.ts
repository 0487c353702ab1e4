import { fieldsIn } from "../../content/edit/edit-front-matter";
import type { FieldEdit } from "../../content/edit/edits";
import { fieldAt, isGroup } from "../../content/edit/field-value";
import type { ParsedDocument } from "../../content/parsed-document";
import { addressOf } from "../../content/relate/addresses";
import { asPath } from "../form/form-places";
import { citedAs, edited, ledOn } from "./mention-edits";
import { type Mention, mentionsOf } from "./mentions";

/** The file of a document under another name. */
export function renamedFile({ file }: ParsedDocument, slug: string): string {
  return `${file.slice(0, file.lastIndexOf("/"))}/${slug}.mdx`;
}

/**
 * What changes when the end of a document's address does: its file has another name, everything that names it follows, and the
 * old address leads to the new one.
 * @param slug the new end
 * @param textOf the text of a file
 * @returns the new text of each file that changes; of the one with the old name, `undefined`
 */
export function renamed(
  document: ParsedDocument,
  slug: string,
  documents: readonly ParsedDocument[],
  textOf: (file: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  const mentions = mentionsOf(document, documents);
  for (const by of new Set(mentions.map((mention) => mention.by))) {
    const text = textOf(by.file);
    if (text === undefined) continue;
    const edits = mentions
      .filter((mention) => mention.by === by)
      .flatMap((mention) => namingEdits(mention, slug, fieldsIn(text)));
    texts.set(by.file, followed(edited(text, edits, by), document, slug));
  }
  const before = textOf(document.file);
  if (before !== undefined)
    texts.set(renamedFile(document, slug), withOldName(followed(before, document, slug), document, slug));
  texts.set(document.file, undefined);
  return texts;
}

/** What makes a field or a row name a document as it is called now. A row with its name for its field becomes another. */
function namingEdits({ kind, field }: Mention, slug: string, fields: unknown): FieldEdit[] {
  const path = asPath(field);
  if (kind === "field") return [{ kind: "set", path, value: slug }];
  const rows = kind === "row" ? fieldAt(fields, path.slice(0, -1)) : undefined;
  const value = isGroup(rows) ? rows[String(path.at(-1))] : undefined;
  if (value === undefined) return [];
  return [
    { kind: "set", path: [...path.slice(0, -1), slug], value },
    { kind: "remove", path },
  ];
}

/** A text whose links and citations follow; a link to a place on the page goes on to lead there. */
function followed(text: string, document: ParsedDocument, slug: string): string {
  const cited = citedAs(text, document.slug, slug);
  return ledOn(cited, addressOf(document), addressOf({ ...document, slug }), "keeps its place");
}

/** The old name leads to the document; a name that it has again does so no more. */
function withOldName(text: string, document: ParsedDocument, slug: string): string {
  if (!("aliases" in document.data)) return text;
  const { aliases } = document.data;
  const again = aliases.indexOf(slug);
  const removed: FieldEdit[] = again === -1 ? [] : [{ kind: "remove", path: ["aliases", again] }];
  const end = aliases.length - removed.length;
  return edited(
    text,
    [...removed, { kind: "insert", path: ["aliases", end], value: document.slug }],
    document,
  );
}
