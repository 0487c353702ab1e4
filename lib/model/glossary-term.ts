import { z } from "zod";
import { acronym, alsoKnownAs, label, pageFields, summary } from "./vocabulary";

/** `glossary/*.mdx`: a term or an acronym in words people use. The body is its explanation. */
export const glossaryTerm = z.strictObject({
  term: label.describe("The term in full."),
  acronym: acronym.meta({
    description: "The letters that stand for it.",
    inFile: '`<Term of="plo" />` may use them too, in small letters.',
    leftOut: "It has no acronym.",
  }),
  alsoKnownAs,
  summary,
  ...pageFields,
});
