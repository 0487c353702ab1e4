import type { DefinedTermSet } from "schema-dts";
import type { Council } from "../../catalogue/types";
import { absolute, routes } from "../../site/routes";

/** A council's glossary. */
export function definedTermSet(council: Council, origin: string): DefinedTermSet {
  const url = absolute(origin, routes.glossary(council.slug));
  return {
    "@type": "DefinedTermSet",
    "@id": `${url}#terms`,
    name: `Glossary: ${council.name}`,
    url,
    inLanguage: "en-GB",
    hasDefinedTerm: council.glossary.map((term) => {
      const otherNames = [...(term.acronym === undefined ? [] : [term.acronym]), ...term.alsoKnownAs];
      return {
        "@type": "DefinedTerm" as const,
        name: term.term,
        ...(otherNames.length > 0 && { alternateName: otherNames }),
        description: term.summary,
        url: absolute(origin, term.address),
        inDefinedTermSet: { "@id": `${url}#terms` },
      };
    }),
  };
}
