import type { ParsedDocument } from "../content/parsed-document";
import { addressOf, splitAddress } from "../content/relate/addresses";

/** A place at which one document names another. */
export interface Mention {
  /** The document that names it. */
  readonly by: ParsedDocument;
  readonly kind: "field" | "link" | "citation";
  /** The dotted path of the field; `text` for the body. */
  readonly field: string;
  /** True for an item of a list, which may do without it. */
  readonly isListed: boolean;
}

/** Every place at which the content names a document, itself left out. */
export function mentionsOf(
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): readonly Mention[] {
  const address = addressOf(document);
  const isHere = (link: string) => {
    const { page, anchor } = splitAddress(link);
    return page === address || `${page}#${anchor}` === address;
  };
  return documents
    .filter(({ file }) => file !== document.file)
    .flatMap((by) => [
      ...by.references
        .filter(
          ({ to, slug }) => by.council === document.council && to === document.type && slug === document.slug,
        )
        .map(({ field, list }) => ({ by, kind: "field" as const, field, isListed: list !== undefined })),
      ...by.links
        .filter((link) => isHere(link.address))
        .map(({ field }) => ({ by, kind: "link" as const, field, isListed: false })),
      ...by.citations
        .filter(
          ({ component, name }) => by.council === document.council && isCited(document, component, name),
        )
        .map(({ field }) => ({ by, kind: "citation" as const, field, isListed: false })),
    ]);
}

function isCited({ type, slug }: ParsedDocument, component: "Figure" | "Term", name: string): boolean {
  return component === "Term" ? type === "glossaryTerm" && name === slug : name.startsWith(`${slug}.`);
}
