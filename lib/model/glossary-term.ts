import { z } from "zod";
import { label, pageFields, prose } from "./vocabulary";

/** `glossary/*.mdx`: a term or an acronym in words people use. The body is its explanation. */
export const glossaryTerm = z.strictObject({
  term: label,
  acronym: label.optional(),
  alsoKnownAs: z.array(label).default([]),
  summary: prose,
  ...pageFields,
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
