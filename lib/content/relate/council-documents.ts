import type { DocumentType } from "../../model/document-types";
import type { ParsedContent } from "../parsed-content";
import { type DocumentOf, isOfType, type ParsedDocument, type Place } from "../parsed-document";

/** One council's documents. */
export interface CouncilDocuments {
  readonly slug: string;
  /** `undefined` when `council.mdx` is missing or broken. */
  readonly council: DocumentOf<"council"> | undefined;
  /** The documents of one type by slug. Built at each call, so call it before a loop and not inside. */
  ofType<Type extends DocumentType>(type: Type): ReadonlyMap<string, DocumentOf<Type>>;
  readonly all: readonly ParsedDocument[];
  /** Documents that have errors of their own. */
  readonly broken: readonly Place[];
  /** Those of them of which not even the fields are known. */
  readonly unread: readonly Place[];
}

/** Groups the parsed content by council, by slug. */
export function byCouncil(content: ParsedContent): CouncilDocuments[] {
  const councilOf = ({ council }: Place) => council;
  const documents = grouping([...content.documents, ...(content.faulty ?? [])], councilOf);
  const broken = grouping(content.broken, councilOf);
  const slugs = [...new Set([...documents.keys(), ...broken.keys()])].sort();
  return slugs.map((slug) => grouped(slug, documents.get(slug) ?? [], broken.get(slug) ?? []));
}

function grouping<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function grouped(slug: string, all: readonly ParsedDocument[], broken: readonly Place[]): CouncilDocuments {
  const groups = grouping(all, ({ type }) => type);
  const ofType = <Type extends DocumentType>(type: Type): ReadonlyMap<string, DocumentOf<Type>> => {
    const documents = new Map<string, DocumentOf<Type>>();
    for (const document of groups.get(type) ?? [])
      if (isOfType(type, document)) documents.set(document.slug, document);
    return documents;
  };
  const read = new Set(all.map(({ file }) => file));
  const unread = broken.filter(({ file }) => !read.has(file));
  return { slug, council: ofType("council").get(slug), ofType, all, broken, unread };
}

/** True when a document of this type and slug exists but is broken. */
export function isBroken({ broken }: CouncilDocuments, type: DocumentType, slug: string): boolean {
  return broken.some((place) => place.type === type && place.slug === slug);
}
