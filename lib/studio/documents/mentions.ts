import { type FieldPath, fieldAt, isList } from "../../content/edit/field-value";
import { isOfType, type ParsedDocument } from "../../content/parsed-document";
import { addressOf, splitAddress } from "../../content/relate/addresses";
import { type NamedPlace, namedPlaces } from "../../offers";
import { asPath } from "../form/form-places";

/** A place at which one document names another. */
export interface Mention {
  /** The document that names it. */
  readonly by: ParsedDocument;
  /** A row is a field that has the name for its own. */
  readonly kind: "field" | "row" | "link" | "citation";
  /** The dotted path of the field; `text` for the body. */
  readonly field: string;
  /** The item of a list in which it stands, which may do without it. */
  readonly item: FieldPath | undefined;
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
        .map(({ field, list }) => ({ by, kind: "field" as const, field, item: itemOf(field, list) })),
      ...(by.council === document.council ? inOffer(document, by) : []),
      ...by.links
        .filter((link) => isHere(link.address))
        .map(({ field }) => ({ by, kind: "link" as const, field, item: undefined })),
      ...by.citations
        .filter(
          ({ component, name }) => by.council === document.council && isCited(document, component, name),
        )
        .map(({ field }) => ({ by, kind: "citation" as const, field, item: undefined })),
    ]);
}

function itemOf(field: string, list: string | undefined): FieldPath | undefined {
  if (list === undefined) return undefined;
  const [index = ""] = field.slice(list.length + 1).split(".");
  return [...asPath(list), Number(index)];
}

/** Where the conditions and tables of a benefit name a document. */
function inOffer(document: ParsedDocument, by: ParsedDocument): readonly Mention[] {
  if (!isOfType("benefit", by)) return [];
  const isNamed = ({ kind, slug }: NamedPlace) =>
    slug === document.slug && (kind === document.type || (kind === "team" && document.type === "service"));
  return namedPlaces(by.data)
    .filter(isNamed)
    .flatMap(({ field }): Mention[] => {
      if (field.endsWith(`.${document.slug}`)) return [{ by, kind: "row", field, item: undefined }];
      const names = fieldAt(by.data, asPath(field));
      if (!isList(names)) return [{ by, kind: "field", field, item: undefined }];
      const one = `${field}.${names.indexOf(document.slug)}`;
      // What the schema itself knows as a name is among the references.
      const isReference = by.references.some((reference) => reference.field === one);
      return isReference ? [] : [{ by, kind: "field", field: one, item: asPath(one) }];
    });
}

function isCited({ type, slug }: ParsedDocument, component: "Figure" | "Term", name: string): boolean {
  return component === "Term" ? type === "glossaryTerm" && name === slug : name.startsWith(`${slug}.`);
}
