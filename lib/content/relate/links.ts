import { memoize } from "../../site/memoize";
import { addressesInFields, fieldMistake, formMistake, relativeMistake } from "../link-forms";
import type { LinkMistake } from "../link-mistake";
import { nearSpelling } from "../nearest";
import type { Link, ParsedDocument } from "../parsed-document";
import { didYouMean } from "../remedy";
import { type Addresses, addressOf, splitAddress } from "./addresses";
import type { CouncilDocuments } from "./council-documents";
import { elsewhere, namedOtherwise, namedPages } from "./link-names";
import { isFileAddress, missingFile, missingPage, pageFrom } from "./missing-target";
import type { Report } from "./rule";

/** What the check of links knows of the site beside its documents. */
export interface LinkTargets {
  readonly addresses: Addresses;
  /** Addresses of the files in the folder `public`; without them every file is taken to exist. */
  readonly publicFiles: ReadonlySet<string> | undefined;
  /** Where the site is published, like `https://careers.example.org`. */
  readonly origin: string | undefined;
}

interface Site extends LinkTargets {
  readonly councils: ReadonlySet<string>;
  /** Council and name of each document that has errors of its own. */
  readonly broken: ReadonlySet<string>;
}

/** A document's fields stay what they are while others change. */
const fieldAddresses = memoize(({ data }: ParsedDocument) => [...addressesInFields(data)]);

/** Every link in a text must lead somewhere, by its present address, and safely. */
export function checkLinks(
  councils: readonly CouncilDocuments[],
  targets: LinkTargets,
  report: Report,
): void {
  const site = {
    ...targets,
    councils: new Set(councils.map(({ slug }) => slug)),
    broken: new Set(
      councils.flatMap(({ broken }) => broken.map(({ council, slug }) => `${council} ${slug}`)),
    ),
  };
  const all = councils.flatMap((council) => council.all);
  const named = namedPages(all);
  const names = new Map(
    councils.map(({ slug, council }) => [slug, council ? [council.data.shortName, council.data.name] : []]),
  );
  const namesOfCouncil = (slug: string) => names.get(slug) ?? [];
  for (const document of all) {
    for (const { field, address } of fieldAddresses(document)) {
      const mistake = fieldMistake(field, address);
      if (mistake !== undefined) report({ ...mistake, document, field });
    }
    for (const link of document.links) {
      const mistake =
        formMistake(link.address, targets.origin) ??
        targetMistake(document, link, site) ??
        namedOtherwise(document, link, named) ??
        elsewhere(document, link, targets.addresses.pages, namesOfCouncil);
      if (mistake !== undefined) report({ ...mistake, document, field: link.field, at: link.at });
    }
  }
}

function targetMistake(document: ParsedDocument, { address }: Link, site: Site): LinkMistake | undefined {
  // What leads to another site is right by its form.
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  const { pages } = site.addresses;
  const thisPage = splitAddress(addressOf(document)).page;
  if (!address.startsWith("/") && !address.startsWith("#")) {
    return relativeMistake(address, pageFrom(thisPage, address, pages));
  }
  const { page: written, anchor } = splitAddress(address.startsWith("#") ? thisPage + address : address);
  const page = written.split("?")[0] ?? written;
  if (pages.has(page)) return anchorMistake({ address, page, thisPage, anchor }, site);
  const target = { address, page, anchor, council: document.council };
  if (!isFileAddress(page)) return missingPage(target, site.addresses);
  const { publicFiles, councils } = site;
  if (publicFiles === undefined || publicFiles.has(page)) return undefined;
  return {
    rule: "broken-link",
    problem: `There is no file \`public${page}\`.`,
    allowed: "documents in the folder public, written from there: `/documents/name.pdf`",
    ...missingFile(target, publicFiles, councils),
  };
}

interface AnchoredLink {
  readonly address: string;
  readonly page: string;
  readonly thisPage: string;
  readonly anchor: string | undefined;
}

function anchorMistake(
  { address, page, thisPage, anchor }: AnchoredLink,
  { addresses, broken }: Site,
): LinkMistake | undefined {
  const anchors = addresses.pages.get(page);
  // The content does not define the anchors of the site's own pages.
  if (anchor === undefined || anchors === undefined || anchors.has(anchor)) return undefined;
  const council = page.split("/")[1] ?? "";
  const mayBeBroken = [...broken].some((place) => {
    const [ofCouncil, slug = ""] = place.split(" ");
    return ofCouncil === council && (anchor.startsWith(slug) || page.split("/").at(-1) === slug);
  });
  if (mayBeBroken) return undefined;
  const places = [...anchors].sort();
  const meant = nearSpelling(anchor, places);
  const onPage = page === thisPage && address.startsWith("#") ? "" : page;
  return {
    rule: "broken-anchor",
    problem: `The page ${page} has no place named \`#${anchor}\`.`,
    allowed:
      places.length === 0
        ? `${page} without #`
        : places
            .slice(0, 12)
            .map((name) => `\`#${name}\``)
            .join(", "),
    ...(meant === undefined
      ? { fix: "If it was removed, take out the link; if it was renamed, write its new name." }
      : didYouMean(address, `${onPage}#${meant}`)),
  };
}
