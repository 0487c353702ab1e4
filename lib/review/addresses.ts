import type { Catalogue, PageReference } from "../catalogue/types";
import { addressBook, addressResolver } from "../site/address-book";
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
  const old = new Set(earlier.map(({ address }) => address));
  const resolve = addressResolver(addressBook(after));
  const reference = ({ address, title }: PageReference) => ({ address, title });
  const ledOn = before.redirects.map(({ from, to }) => ({ address: from, title: `an old address of ${to}` }));
  return {
    added: listedPages(after)
      .filter(({ address }) => !old.has(address))
      .map(reference),
    moved: earlier.flatMap((page) => {
      const resolution = resolve(page.address);
      return resolution.kind === "moved" ? [{ from: reference(page), to: resolution.to }] : [];
    }),
    gone: [...earlier.map(reference), ...ledOn].filter(
      ({ address }) => resolve(...pathAndQuery(address)).kind === "unknown",
    ),
  };
}

/** An old address may have a query; the resolver takes it apart from the path. */
function pathAndQuery(address: string): [path: string, query: string] {
  const start = address.indexOf("?");
  return start === -1 ? [address, ""] : [address.slice(0, start), address.slice(start)];
}
