import { stringify } from "yaml";
import { z } from "zod";
import type { FieldValue } from "../../content/edit/field-value";
import { asSlug } from "../../content/parse/place/from-path";
import { type DocumentType, documentTypes } from "../../model/document-types";
import { startOf } from "../form/start";

/** A new file. */
export interface NewDocument {
  readonly file: string;
  readonly text: string;
}

/**
 * A new document: all fields that it needs, with what the council has not said as not stated, and else empty for the editor.
 * @param name by which people know it
 * @param council the name of its folder; of a new council, what its name makes
 * @param given what is known of it beside its name
 * @param isTaken whether there is such a file already
 */
export function newDocument(
  type: DocumentType,
  name: string,
  council: string,
  given: Readonly<Record<string, FieldValue>>,
  isTaken: (file: string) => boolean,
): NewDocument {
  const { folder, schema } = documentTypes[type];
  const place = folder === null ? `${council}/council` : `${council}/${folder}/${asSlug(name)}`;
  let file = `${place}.mdx`;
  for (let next = 2; isTaken(file); next += 1) file = `${place}-${next}.mdx`;
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  const fields = Object.entries(shape).flatMap(([field, inner]) => {
    if (Object.hasOwn(given, field)) return [[field, given[field]] as const];
    if (NAMES.includes(field)) return [[field, name.trim()] as const];
    const isNeeded = inner instanceof z.ZodType && !inner.safeParse(undefined).success;
    return isNeeded ? [[field, startOf(inner)] as const] : [];
  });
  return { file, text: `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n` };
}

/** The fields by which people know a document. */
const NAMES: readonly string[] = ["name", "shortName", "term"];
