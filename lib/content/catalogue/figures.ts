import type { Figure } from "../../catalogue/types";
import { documentTypes } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import { pounds } from "../../money/pence";
import { routes } from "../../site/routes";
import { figureText } from "../figure-text";
import { type FigureFact, figureAnchor } from "../relate/figure-index";
import type { CouncilContext } from "./council-context";
import { references, referenceTo, type Usage } from "./usage";

const TYPES = Object.keys(documentTypes);

/** By the type of the owner; whoever reads the content hands over the files of a type in the same order. */
function byOwner({ owner: one }: FigureFact, { owner: other }: FigureFact): number {
  return TYPES.indexOf(one.type) - TYPES.indexOf(other.type);
}

/** Every figure of a council by its name, in the order of the files that own them, type by type. */
export function buildFigures(usage: Usage, context: CouncilContext): Map<string, Figure> {
  const { related } = context;
  const build = (fact: FigureFact): Figure => {
    const anchor = figureAnchor(fact.id);
    const users = new Set(usage.figures.get(fact.id));
    users.delete(fact.owner);
    return {
      id: fact.id,
      anchor,
      address: routes.figure(related.documents.slug, anchor),
      label: context.words(fact.label),
      value: fact.unit === "pounds" && isStated(fact.value) ? pounds(fact.value) : fact.value,
      unit: fact.unit,
      ...(fact.outOf !== undefined && { outOf: fact.outOf }),
      text: figureText(fact),
      effective: fact.effective,
      source: context.source(fact.source),
      owner: referenceTo(related, fact.owner),
      usedOn: references(related, users),
    };
  };
  const facts = [...related.figures].filter(([name, { id }]) => name === id).map(([, fact]) => fact);
  return new Map(facts.sort(byOwner).map((fact) => [fact.id, build(fact)]));
}
