import { isOfType, type ParsedDocument } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";

/** A term of the glossary where it is explained. */
export interface TermFact {
  readonly slug: string;
  readonly term: string;
  readonly acronym: string | undefined;
  readonly document: ParsedDocument;
  /** The service, team or role that the term names. */
  readonly page: ParsedDocument | undefined;
}

/**
 * The glossary of a council: its glossary files, and every service, team and role that has an acronym. Where both
 * explain the same acronym or name, the glossary file does, and leads to the page.
 */
export function termsOf(documents: CouncilDocuments): TermFact[] {
  const named = [...documents.services.values(), ...documents.teams.values(), ...documents.roles.values()];
  const pages = named.filter(({ data }) => data.acronym !== undefined);
  const terms = [...documents.terms.values()].map((document): TermFact => {
    const { term, acronym } = document.data;
    const page = named.find(
      ({ data }) => data.name === term || (acronym !== undefined && data.acronym === acronym),
    );
    return { slug: document.slug, term, acronym, document, page };
  });
  const explained = new Set(terms.map(({ page }) => page));
  for (const document of pages) {
    if (explained.has(document)) continue;
    const { name, acronym } = document.data;
    terms.push({ slug: document.slug, term: name, acronym, document, page: document });
  }
  return terms;
}

/** The terms by what `<Term of="…" />` may say: the file's name, or the acronym in small letters. */
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
