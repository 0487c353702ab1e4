import type { Catalogue } from "../catalogue/types";
import { query, routes } from "../site/routes";
import { councilNamed } from "./named";
import { type Parameters, parameterValues } from "./parameters";

/** A search of the whole site. */
export interface SearchCriteria {
  readonly text: string;
  /** Slug of the only council whose pages are wanted. */
  readonly council: string | undefined;
}

export interface ReadSearchCriteria {
  readonly criteria: SearchCriteria;
  /** What was given as the council, when there is no such council. */
  readonly unknownCouncil: string | undefined;
}

/** Reads a search from an address. Never throws; of a repeated parameter the first value counts. */
export function parseSearchCriteria(
  parameters: Parameters,
  catalogue: Pick<Catalogue, "councils" | "redirects">,
): ReadSearchCriteria {
  const [text = ""] = parameterValues(parameters, "q");
  const [given] = parameterValues(parameters, "council");
  const council = given === undefined ? undefined : councilNamed(given, catalogue)?.slug;
  return { criteria: { text, council }, unknownCouncil: council === undefined ? given : undefined };
}

/** The canonical address of a search. */
export function searchAddress({ text, council }: SearchCriteria): string {
  return routes.search(
    query([
      ["q", text],
      ["council", council],
    ]),
  );
}
