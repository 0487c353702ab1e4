import type { z } from "zod";
import { benefit } from "./benefit";
import { council } from "./council";
import { glossaryTerm } from "./glossary-term";
import { grade } from "./grade";
import { page } from "./page";
import { role } from "./role";
import { service } from "./service";
import { team } from "./team";

/** The content types by name. */
export type DocumentType =
  | "council"
  | "service"
  | "team"
  | "role"
  | "grade"
  | "benefit"
  | "glossaryTerm"
  | "page";

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
} as const satisfies Readonly<Record<DocumentType, TypeRecord>>;

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

/** The front matter of a type, as parsed by its schema. */
export type DocumentData<Type extends DocumentType> = z.output<(typeof documentTypes)[Type]["schema"]>;

/** The types whose documents have a page of their own each; the register of the site must have one for them. */
export type TypeWithPage = {
  [Type in DocumentType]: (typeof documentTypes)[Type]["shownOn"] extends "its own page" ? Type : never;
}[DocumentType];
