import type { Term } from "../../catalogue/types";
import { routes } from "../../site/routes";
import { addressOf } from "../relate/addresses";
import type { TermFact } from "../relate/term-index";
import { isGlossaryFile } from "../relate/term-index";
import { resolveBody } from "./body";
import type { CouncilContext } from "./council-context";
import { references, type Usage } from "./usage";

/** The glossary of a council by term: its own files, and what has an acronym. */
export function buildGlossary(usage: Usage, context: CouncilContext): Term[] {
  const { related } = context;
  const build = (fact: TermFact): Term => {
    const { document, page } = fact;
    const users = new Set(usage.terms.get(fact));
    users.delete(document);
    const body = isGlossaryFile(document) ? resolveBody(related, document, context.photographs) : undefined;
    return {
      slug: fact.slug,
      term: context.words(fact.term),
      acronym: fact.acronym,
      alsoKnownAs: "alsoKnownAs" in document.data ? document.data.alsoKnownAs : [],
      address: routes.term(related.documents.slug, fact.slug),
      summary: context.words(document.data.summary),
      body,
      page: page && addressOf(page),
      usedOn: references(related, users),
    };
  };
  return related.terms.map(build).sort((one, other) => one.term.localeCompare(other.term, "en-GB"));
}
