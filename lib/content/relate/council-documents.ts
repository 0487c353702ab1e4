import type { DocumentType } from "../../model/document-types";
import type { ParsedContent } from "../parsed-content";
import { type DocumentOf, isOfType, type ParsedDocument, type Place } from "../parsed-document";

/** One council's documents by type and slug. */
export interface CouncilDocuments {
  readonly slug: string;
  /** `undefined` when it is missing or broken. */
  readonly council: DocumentOf<"council"> | undefined;
  readonly services: ReadonlyMap<string, DocumentOf<"service">>;
  readonly teams: ReadonlyMap<string, DocumentOf<"team">>;
  readonly roles: ReadonlyMap<string, DocumentOf<"role">>;
  readonly grades: ReadonlyMap<string, DocumentOf<"grade">>;
  readonly benefits: ReadonlyMap<string, DocumentOf<"benefit">>;
  readonly terms: ReadonlyMap<string, DocumentOf<"glossaryTerm">>;
  readonly all: readonly ParsedDocument[];
  /** Documents that exist with mistakes of their own. */
  readonly broken: readonly Place[];
}

/** Groups the parsed content by council, by slug. */
export function byCouncil(content: ParsedContent): CouncilDocuments[] {
  const documents = grouping(content.documents);
  const broken = grouping(content.broken);
  const slugs = [...new Set([...documents.keys(), ...broken.keys()])].sort();
  return slugs.map((slug) => grouped(slug, documents.get(slug) ?? [], broken.get(slug) ?? []));
}

function grouping<Item extends Place>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.council);
    if (group === undefined) groups.set(item.council, [item]);
    else group.push(item);
  }
  return groups;
}

function grouped(slug: string, all: readonly ParsedDocument[], broken: readonly Place[]): CouncilDocuments {
  const ofType = <Type extends DocumentType>(type: Type) => {
    const found = new Map<string, DocumentOf<Type>>();
    for (const document of all) if (isOfType(type, document)) found.set(document.slug, document);
    return found;
  };
  return {
    slug,
    council: ofType("council").get(slug),
    services: ofType("service"),
    teams: ofType("team"),
    roles: ofType("role"),
    grades: ofType("grade"),
    benefits: ofType("benefit"),
    terms: ofType("glossaryTerm"),
    all,
    broken,
  };
}

/** True when a document of this type and slug exists but is broken. */
export function isBroken({ broken }: CouncilDocuments, type: DocumentType, slug: string): boolean {
  return broken.some((place) => place.type === type && place.slug === slug);
}
