import type { PageReference } from "../../catalogue/types";
import { type ParsedDocument, titleOf } from "../parsed-document";
import type { RelatedCouncil } from "../relate";
import { addressOf } from "../relate/addresses";
import type { TermFact } from "../relate/term-index";
import { resolveWords } from "./words";

/** Which documents cite what. */
export interface Usage {
  readonly figures: ReadonlyMap<string, ReadonlySet<ParsedDocument>>;
  readonly terms: ReadonlyMap<TermFact, ReadonlySet<ParsedDocument>>;
}

/** Finds every citation of a council's figures and terms, including those made by conditions and grades. */
export function usageIn({ documents, termsByName }: RelatedCouncil): Usage {
  const figures = new Map<string, Set<ParsedDocument>>();
  const terms = new Map<TermFact, Set<ParsedDocument>>();
  for (const document of documents.all) {
    // It comes and goes by the clock, and lists of uses stand on pages that the build has made.
    if (document.type === "vacancy") continue;
    for (const { component, name } of document.citations) {
      const term = component === "Term" ? termsByName.get(name) : undefined;
      if (component === "Figure") note(figures, name, document);
      else if (term !== undefined) note(terms, term, document);
    }
  }
  for (const benefit of documents.ofType("benefit").values()) {
    const threshold = benefit.data.who?.startingSalaryAtLeast;
    if (threshold !== undefined) note(figures, `${benefit.slug}.${threshold}`, benefit);
  }
  for (const role of documents.ofType("role").values()) {
    for (const end of ["minimum", "maximum"]) note(figures, `${role.data.grade}.${end}`, role);
  }
  return { figures, terms };
}

function note<Key>(uses: Map<Key, Set<ParsedDocument>>, key: Key, document: ParsedDocument): void {
  const users = uses.get(key);
  if (users === undefined) uses.set(key, new Set([document]));
  else users.add(document);
}

/** A document as a link: where it can be read, and what it is called. */
export function referenceTo(related: RelatedCouncil, document: ParsedDocument): PageReference {
  return { address: addressOf(document), title: resolveWords(related, titleOf(document.data)) };
}

/** The documents that use something as links, by title. */
export function references(
  related: RelatedCouncil,
  users: ReadonlySet<ParsedDocument> | undefined,
): PageReference[] {
  const pages = [...(users ?? [])].map((document) => referenceTo(related, document));
  return pages.sort((one, other) => one.title.localeCompare(other.title, "en-GB"));
}
