import type { z } from "zod";
import { benefit } from "./benefit";
import { council } from "./council";
import { glossaryTerm } from "./glossary-term";
import { grade } from "./grade";
import { referenceTarget, type SlugOf } from "./names";
import { page } from "./page";
import { role } from "./role";
import { service } from "./service";
import { story } from "./story";
import { team } from "./team";
import { vacancy } from "./vacancy";

/** The fields that documents of every type have. */
export interface EveryDocument {
  readonly summary: string;
  readonly reviewed: string;
}

/** The definition of a content type, from which everything that treats all types alike follows. */
interface TypeRecord {
  /** The folder in a council's folder that holds its files; null for the council's own file, `council.mdx`. */
  readonly folder: string | null;
  /** What its front matter may hold. */
  readonly schema: z.ZodObject &
    z.ZodType<EveryDocument & ({ readonly name: string } | { readonly term: string })>;
  /** One document in a message, with its article: `a role`. */
  readonly one: string;
  /** Several of them: `roles`. */
  readonly plural: string;
  /**
   * Where a document is read: on a page of its own, `/<council>/<folder>/<file>`, or under its file's name on the
   * council's page of this name, `/<council>/<page>#<file>`.
   */
  readonly shownOn: "its own page" | "roles" | "benefits" | "glossary";
  /** True where the text below the fields is shown to nobody. */
  readonly hidesText?: true;
}

/** Every content type. The catalogue, the check, the feeds and the reference of fields follow from it. */
export const documentTypes = {
  council: {
    folder: null,
    schema: council,
    one: "the council's own file",
    plural: "councils",
    shownOn: "its own page",
  },
  service: {
    folder: "services",
    schema: service,
    one: "a service",
    plural: "services",
    shownOn: "its own page",
  },
  team: {
    folder: "teams",
    schema: team,
    one: "a team",
    plural: "teams",
    shownOn: "its own page",
  },
  role: {
    folder: "roles",
    schema: role,
    one: "a role",
    plural: "roles",
    shownOn: "its own page",
  },
  grade: {
    folder: "grades",
    schema: grade,
    one: "a grade",
    plural: "grades",
    shownOn: "roles",
    hidesText: true,
  },
  benefit: {
    folder: "benefits",
    schema: benefit,
    one: "a benefit",
    plural: "benefits",
    shownOn: "benefits",
  },
  glossaryTerm: {
    folder: "glossary",
    schema: glossaryTerm,
    one: "a glossary term",
    plural: "glossary terms",
    shownOn: "glossary",
  },
  page: {
    folder: "pages",
    schema: page,
    one: "a page of the council's own",
    plural: "pages of the council's own",
    shownOn: "its own page",
  },
  story: {
    folder: "stories",
    schema: story,
    one: "a story",
    plural: "stories",
    shownOn: "its own page",
  },
  vacancy: {
    folder: "vacancies",
    schema: vacancy,
    one: "a vacancy",
    plural: "vacancies",
    shownOn: "its own page",
  },
} as const satisfies Readonly<Record<string, TypeRecord>>;

/** The content types by name. */
export type DocumentType = keyof typeof documentTypes;

/** True for the name of a content type. */
function isDocumentType(name: string): name is DocumentType {
  return Object.hasOwn(documentTypes, name);
}

/** The names of all content types. */
export const DOCUMENT_TYPES: readonly DocumentType[] = Object.keys(documentTypes).filter(isDocumentType);

/** True for a type whose documents share a page with others, so that their anchors start with the file's name. */
export function sharesPage(type: DocumentType): boolean {
  return documentTypes[type].shownOn !== "its own page";
}

/** True for a type whose documents have fields alone: a text below them would be lost. */
export function hidesText(type: DocumentType): boolean {
  return "hidesText" in documentTypes[type];
}

/** The front matter of a type, as parsed by its schema. */
export type DocumentData<Type extends DocumentType> = z.output<(typeof documentTypes)[Type]["schema"]>;

/** The types whose documents have a page of their own each; the register of the site must have one for them. */
export type TypeWithPage = {
  [Type in DocumentType]: (typeof documentTypes)[Type]["shownOn"] extends "its own page" ? Type : never;
}[DocumentType];

/** What the fields of a value name, as {@link SlugOf} says. */
type NamedIn<Value> =
  Value extends SlugOf<infer Target>
    ? Target
    : Value extends readonly (infer Item)[]
      ? NamedIn<Item>
      : Value extends object
        ? { [Field in keyof Value]-?: NamedIn<Value[Field]> }[keyof Value]
        : never;

/**
 * What a field may name: a document of the same council by its type, or a source that its `council.mdx` lists. Whatever else
 * a schema names is in here too, and does not compile where names are followed.
 */
export type ReferenceTarget = DocumentType | "source" | NamedIn<DocumentData<DocumentType>>;

/** What a field names by its schema; `undefined` for one that names nothing. */
export function namedBy(schema: z.ZodType): DocumentType | "source" | undefined {
  const to = referenceTarget(schema);
  if (to === undefined || to === "source" || isDocumentType(to)) return to;
  throw new Error(`There is no type of content called "${to}".`);
}
