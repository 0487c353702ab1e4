import type { EntryFields, FieldsNotShown, Photograph, Source } from "../../catalogue/types";
import type { DocumentData, DocumentType } from "../../model/document-types";
import type { DocumentOf } from "../parsed-document";
import type { Photographs } from "../pictures/photograph-files";
import type { RelatedCouncil } from "../relate";
import { addressOf } from "../relate/addresses";
import { resolveBody } from "./body";
import { resolveWords } from "./words";

/** An object of the catalogue while it is built: its relations are filled in when both ends exist. */
export type Draft<Finished> = { -readonly [Field in keyof Finished]: Finished[Field] };

/** What every builder needs to know about its council. */
export interface CouncilContext {
  readonly related: RelatedCouncil;
  /** An ISO day. */
  readonly today: string;
  /** The photographs of the council, by their files' names. */
  readonly photographs: ReadonlyMap<string, Photograph>;
  /** A text of the front matter with its citations resolved. */
  words(text: string): string;
  source(slug: string): Source;
  /** A document's fields, copied, with what every catalogue object has beside them except its council. */
  entry<Type extends DocumentType>(document: DocumentOf<Type>): EntryFields<Type>;
}

/** Sets up what the builders of one council share. */
export function councilContext(
  related: RelatedCouncil,
  today: string,
  all: Photographs = {},
): CouncilContext {
  const council = related.documents.slug;
  const photographs = new Map(
    Object.values(all).flatMap((one) => (one.council === council ? [[one.file, one] as const] : [])),
  );
  const sources = new Map<string, Source>();
  for (const [slug, source] of Object.entries(related.documents.council.data.sources)) {
    sources.set(slug, { slug, ...source });
  }
  const words = (text: string) => resolveWords(related, text);
  const source = (slug: string) => itemOf(sources, slug, "source");
  return {
    related,
    today,
    photographs,
    words,
    source,
    entry: (document) => ({
      ...shownFields(document, words),
      kind: document.type,
      slug: document.slug,
      address: addressOf(document),
      body: resolveBody(related, document, photographs),
      sources: sourceNamesOf(document).map(source),
    }),
  };
}

/** The sources that a document names; for the council's own file, which lists them, those that it lists. */
function sourceNamesOf({ data }: DocumentOf<DocumentType>): readonly string[] {
  if (!("sources" in data)) return [];
  return Array.isArray(data.sources) ? data.sources : Object.keys(data.sources);
}

/** True for a field that the site shows as the document has it, by its dotted path. */
export function isShown(field: string): boolean {
  return !Object.hasOwn(NOT_SHOWN, field.split(".")[0] ?? field);
}

const NOT_SHOWN: Readonly<Record<FieldsNotShown, true>> = {
  aliases: true,
  figures: true,
  sources: true,
  kind: true,
};

/** A copy of a document's fields without those that are not shown, every text with its citations resolved. */
function shownFields<Type extends DocumentType>(
  { data }: DocumentOf<Type>,
  words: (text: string) => string,
): Omit<DocumentData<Type>, FieldsNotShown> {
  return withWords(data, words, isShown);
}

/**
 * A copy of a group of fields with the citations resolved in every text of it, and of the groups and lists below it.
 * @param isCopied says of a field of the group itself whether the copy has it. To take it away afterwards would cost more than
 *   all else, since V8 then keeps the copy as a table.
 */
function withWords<Group extends object>(
  group: Group,
  words: (text: string) => string,
  isCopied: (field: string) => boolean = () => true,
): Group {
  const copy: Group = Array.isArray(group) ? [] : Object.create(Object.prototype);
  for (const [name, value] of Object.entries(group)) {
    if (!isCopied(name)) continue;
    const isGroup = typeof value === "object" && value !== null;
    Reflect.set(
      copy,
      name,
      typeof value === "string" ? words(value) : isGroup ? withWords(value, words) : value,
    );
  }
  return copy;
}

/** A value that the check has made sure of. Throws when it is missing, which is a bug and not an editor's mistake. */
export function itemOf<Item>(items: ReadonlyMap<string, Item>, slug: string, what: string): Item {
  const item = items.get(slug);
  if (item === undefined)
    throw new Error(`There is no ${what} ${slug}; content must be related before it is shown.`);
  return item;
}
