import type { Council, PageReference, Term } from "../../catalogue/types";
import { absolute, routes } from "../../site/routes";
import { figureData } from "./figure-data";
import { pageData } from "./page-data";

/** A page that uses something, by its address. */
function pageReferenceData(page: PageReference, origin: string) {
  return { name: page.title, address: absolute(origin, page.address) };
}

/** Everything on a council's figures page: each figure and every page that shows it. */
export function figuresData(council: Council, origin: string) {
  const address = routes.figures(council.slug);
  return {
    ...pageData(
      { kind: "figures", council, address, reviewed: council.reviewed, sources: council.sources },
      origin,
    ),
    figures: council.figures.map((figure) => ({
      ...figureData(figure, origin),
      usedOn: figure.usedOn.map((page) => pageReferenceData(page, origin)),
    })),
  };
}

function termData(term: Term, origin: string) {
  return {
    name: term.term,
    address: absolute(origin, term.address),
    acronym: term.acronym ?? null,
    otherNames: [...term.alsoKnownAs],
    summary: term.summary,
    text: term.body?.text ?? null,
    page: term.page === undefined ? null : absolute(origin, term.page),
    usedOn: term.usedOn.map((page) => pageReferenceData(page, origin)),
  };
}

/** Every term and acronym of a council. */
export function glossaryData(council: Council, origin: string) {
  const address = routes.glossary(council.slug);
  return {
    ...pageData(
      { kind: "glossary", council, address, reviewed: council.reviewed, sources: council.sources },
      origin,
    ),
    terms: council.glossary.map((term) => termData(term, origin)),
  };
}
