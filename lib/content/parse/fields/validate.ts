import type { z } from "zod";
import { type DocumentType, documentTypes } from "../../../model/document-types";
import type { DocumentData } from "../../parsed-document";
import type { FrontMatter } from "../front-matter/read-yaml";
import type { Reporter } from "../reporter";
import { reportSchemaIssues } from "./schema-issues";

const schemas: { readonly [Type in DocumentType]: z.ZodType<DocumentData<Type>> } = {
  council: documentTypes.council.schema,
  service: documentTypes.service.schema,
  team: documentTypes.team.schema,
  role: documentTypes.role.schema,
  grade: documentTypes.grade.schema,
  benefit: documentTypes.benefit.schema,
  glossaryTerm: documentTypes.glossaryTerm.schema,
};

/** The front matter as its schema reads it; `undefined`, with issues reported, when the schema refuses it. */
export function validate<Type extends DocumentType>(
  type: Type,
  front: FrontMatter,
  reporter: Reporter,
): DocumentData<Type> | undefined {
  const result = schemas[type].safeParse(front.value);
  if (result.success) return result.data;
  reportSchemaIssues(schemas[type], front, result.error.issues, reporter);
  return undefined;
}
