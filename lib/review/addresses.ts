import type { Catalogue, PageReference } from "../catalogue/types";
import { listedPages } from "../site/pages";

/** A page whose address leads on to another. */
export interface MovedPage {
  readonly from: PageReference;
  readonly to: string;
}

/** What a change makes of the site's addresses. */
export interface AddressChanges {
  readonly added: readonly PageReference[];
  /** Pages that are elsewhere now: the old address leads on. */
  readonly moved: readonly MovedPage[];
  /** Addresses that answered and answer no longer: links to them break. Old addresses that led on are among them. */
  readonly gone: readonly PageReference[];
}

/** Compares every address of two versions, those that only lead on among them. */
export function addressChanges(before: Catalogue, after: Catalogue): AddressChanges {
  const earlier = listedPages(before);
  const present = listedPages(after);
  const old = new Set(earlier.map(({ address }) => address));
  const answered = new Set(present.map(({ address }) => address));
  const leadsTo = new Map(after.redirects.map(({ from, to }) => [from, to]));
  const missing = earlier.filter(({ address }) => !answered.has(address));
  const reference = ({ address, title }: PageReference) => ({ address, title });
  return {
    added: present.filter(({ address }) => !old.has(address)).map(reference),
    moved: missing.flatMap((page) => {
      const to = leadsTo.get(page.address);
      return to === undefined ? [] : [{ from: reference(page), to }];
    }),
    gone: [
      ...missing.filter(({ address }) => !leadsTo.has(address)).map(reference),
      ...before.redirects
        .filter(({ from }) => !leadsTo.has(from) && !answered.has(from))
        .map(({ from, to }) => ({ address: from, title: `an old address of ${to}` })),
    ],
  };
}
