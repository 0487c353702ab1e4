import { isCouncilFirst } from "../catalogue/long-lists";
import type { Catalogue, Council, Role } from "../catalogue/types";
import { councilNamed } from "../search/named";
import type { AddressReader } from "./address-reader";

/** What is chosen of a council and its role, the council first. */
export interface ChosenRole {
  readonly council: Council | undefined;
  readonly role: Role | undefined;
}

/** What is chosen where nothing is. */
export const NOTHING_CHOSEN: ChosenRole = { council: undefined, role: undefined };

/** True where a council is chosen and no role of it. */
export function isHalfChosen({ council, role }: ChosenRole): boolean {
  return council !== undefined && role === undefined;
}

/** What to do next, for somebody who does not see that a list of roles has come. */
export function rolesToChoose(chosen: readonly ChosenRole[]): string {
  return chosen
    .filter(isHalfChosen)
    .map(({ council }) => (council === undefined ? "" : `Choose one of the roles of ${council.shortName}.`))
    .join(" ");
}

/**
 * The council that stands in an address before its role, where the site has too many roles for one list. On other sites
 * nobody is asked for it.
 */
export function readCouncil(
  reader: AddressReader,
  name: string,
  catalogue: Pick<Catalogue, "councils" | "redirects">,
): Council | undefined {
  if (!isCouncilFirst(catalogue.councils)) return undefined;
  const typed = reader.text(name);
  if (typed === undefined) return undefined;
  const council = councilNamed(typed, catalogue);
  if (council === undefined) {
    reader.note("not understood", name, `“${typed}” is not a council on this site. Choose a council.`);
  }
  return council;
}

/** A council and a role that were chosen: whoever chooses another council means to choose another role. */
export function chosenRole(council: Council | undefined, role: Role | undefined): ChosenRole {
  if (council !== undefined && role?.council !== council) return { council, role: undefined };
  return { council: role?.council, role };
}
