import { DOCUMENT_TYPES, sharesPage } from "../../model/document-types";
import { isOfType, type ParsedDocument } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";

/** A term of the glossary where it is explained. */
export interface TermFact {
  readonly slug: string;
  readonly term: string;
  readonly acronym: string | undefined;
  readonly document: ParsedDocument;
  /** The page of the service, team or role that the term names. */
  readonly page: ParsedDocument | undefined;
}

interface NamedPage {
  readonly document: ParsedDocument;
  readonly name: string;
  readonly acronym: string | undefined;
}

/** Every document with a page of its own except the council, in the order of `documentTypes`. */
function namedPages(documents: CouncilDocuments): NamedPage[] {
  const paged = DOCUMENT_TYPES.filter((type) => type !== "council" && !sharesPage(type));
  return paged.flatMap((type) =>
    [...documents.ofType(type).values()].flatMap((document): NamedPage[] => {
      const { data } = document;
      if (!("name" in data)) return [];
      return [{ document, name: data.name, acronym: "acronym" in data ? data.acronym : undefined }];
    }),
  );
}

/**
 * The glossary of a council: its glossary files, and every service, team and role that has an acronym. Where both
 * explain the same acronym or name, the glossary file does, and leads to the page.
 */
export function termsOf(documents: CouncilDocuments): TermFact[] {
  const pages = namedPages(documents);
  const terms = [...documents.ofType("glossaryTerm").values()].map((document): TermFact => {
    const { term, acronym } = document.data;
    const page = pages.find(
      ({ name, acronym: letters }) => name === term || (acronym !== undefined && letters === acronym),
    );
    return { slug: document.slug, term, acronym, document, page: page?.document };
  });
  const explained = new Set(terms.map(({ page }) => page));
  for (const { document, name, acronym } of pages) {
    if (acronym === undefined || explained.has(document)) continue;
    terms.push({ slug: document.slug, term: name, acronym, document, page: document });
  }
  return terms;
}

/** The terms by what `<Term of="…" />` may name: the file's name, or the acronym in small letters. */
export function termIndex(terms: readonly TermFact[]): Map<string, TermFact> {
  const index = new Map<string, TermFact>();
  for (const term of terms) if (!index.has(term.slug)) index.set(term.slug, term);
  for (const term of terms) {
    const short = term.acronym?.toLowerCase();
    if (short !== undefined && !index.has(short)) index.set(short, term);
  }
  return index;
}

/** True for a document of the glossary folder. */
export function isGlossaryFile(document: ParsedDocument): boolean {
  return isOfType("glossaryTerm", document);
}
