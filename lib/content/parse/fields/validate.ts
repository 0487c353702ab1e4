import type { z } from "zod";
import type { DocumentData } from "../../../model/document-types";
import { type DocumentType, documentTypes } from "../../../model/document-types";

import type { FrontMatter } from "../front-matter/read-yaml";
import type { Reporter } from "../reporter";
import { reportSchemaIssues } from "./schema-issues";

/** The same record, typed so that each type's schema goes with its own output. */
const types: { readonly [Type in DocumentType]: { readonly schema: z.ZodType<DocumentData<Type>> } } =
  documentTypes;

/** The front matter as its schema reads it; `undefined`, with issues reported, when the schema refuses it. */
export function validate<Type extends DocumentType>(
  type: Type,
  front: FrontMatter,
  reporter: Reporter,
): DocumentData<Type> | undefined {
  const { schema } = types[type];
  const result = schema.safeParse(front.value);
  if (result.success) return result.data;
  reportSchemaIssues(schema, front, result.error.issues, reporter);
  return undefined;
}
