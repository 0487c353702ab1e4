import type { Figure } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { pounds } from "../../money/pence";
import { routes } from "../../site/routes";
import { figureText } from "../figure-text";
import { type FigureFact, figureAnchor } from "../relate/figure-index";
import type { CouncilContext } from "./council-context";
import { references, referenceTo, type Usage } from "./usage";

/** Every figure of a council by its name, in the order of the files that own them. */
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
      text: figureText(fact),
      effective: fact.effective,
      source: context.source(fact.source),
      owner: referenceTo(related, fact.owner),
      usedOn: references(related, users),
    };
  };
  return new Map([...related.figures.values()].map((fact) => [fact.id, build(fact)]));
}
