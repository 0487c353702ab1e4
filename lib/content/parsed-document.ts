import type { DocumentData, DocumentType, ReferenceTarget } from "../model/document-types";
import type { TaxYearFile } from "../model/tax-year";
import type { Issue } from "./issue";
import type { Position } from "./position";

/** The place of a document, derived from its path alone. */
export interface Place<Type extends DocumentType = DocumentType> {
  /** The path without its ending: `sutton/roles/social-worker`. */
  readonly id: string;
  readonly file: string;
  readonly type: Type;
  readonly council: string;
  /** The file's name; for a council its folder's name. */
  readonly slug: string;
}

/** A part of a document that must still be looked up in the rest of the content. */
interface Mention {
  readonly at: Position;
  /** The field it stands in, or `text` for the body. */
  readonly field: string;
}

/** `<Figure of="grade-8.maximum" />` or `<Term of="plo" />`. */
export interface Citation extends Mention {
  readonly component: "Figure" | "Term";
  readonly name: string;
}

export interface Link extends Mention {
  readonly address: string;
  /** What readers see of it; the address of a link that stands elsewhere has none. */
  readonly words?: string;
}

export interface Image extends Mention {
  /** From `/` on for a file of the folder `public`; the path from the content folder for a photograph of a council. */
  readonly address: string;
  /** Whether it says who made it. */
  readonly credit: "given" | "missing";
}

/** A field that names a document of the same council, or a source. */
export interface Reference {
  readonly field: string;
  readonly to: ReferenceTarget;
  readonly slug: string;
  /** The field of the list it is an item of, where a list names things and each may stand in it once. */
  readonly list?: string;
}

export interface Heading {
  readonly depth: number;
  readonly anchor: string;
}

/**
 * One file, read and found valid by itself. Plain JSON, since it passes through the cache and through what
 * Contentlayer generates.
 */
export interface DocumentOf<Type extends DocumentType> extends Place<Type> {
  /** Hash of the file's text, to compare what two readers have read. */
  readonly hash: string;
  readonly data: DocumentData<Type>;
  /** Position of each field by its dotted path. */
  readonly fields: Readonly<Record<string, Position>>;
  /** The body as hast in JSON, with `Figure` and `Term` elements still to be resolved. Text, because few need it. */
  readonly body: string;
  /** Where the body's first words stand. */
  readonly bodyAt: Position;
  /** The body's words, a block a line, with citations as they were written. */
  readonly words: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
}

export type ParsedDocument = DocumentOf<DocumentType>;

/** The figures of a tax year, read and found valid. They are the same for every council, and have no page. */
export interface ParsedTaxYear {
  /** The file's name: `2026-27`. */
  readonly name: string;
  readonly data: TaxYearFile;
}

/** The result of parsing one file. It has a document, or a tax year, only when the file has no error. */
export interface ParseResult {
  /** Where the file belongs; `undefined` when its path is not that of a document. */
  readonly place: Place | undefined;
  readonly document: ParsedDocument | undefined;
  /** The document of a file whose fields are right and whose words are not: the check looks at all else of it all the same. */
  readonly faulty?: ParsedDocument | undefined;
  readonly taxYear?: ParsedTaxYear | undefined;
  readonly issues: readonly Issue[];
}

/** What a document is called: its name, or the term that it explains. */
export function titleOf(data: DocumentData<DocumentType>): string {
  return "term" in data ? data.term : data.name;
}

/** Narrows a document to one type. */
export function isOfType<Type extends DocumentType>(
  type: Type,
  document: ParsedDocument,
): document is DocumentOf<Type> {
  return document.type === type;
}

/** The position of a field, or of the nearest field around it that has one. */
export function positionOf(document: Pick<ParsedDocument, "fields">, field: string): Position {
  for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const position = document.fields[path];
    if (position !== undefined) return position;
  }
  return [1, 1];
}
