import { hasKit, shortAddress } from "../../site/short-address";
import type { ParsedDocument } from "../parsed-document";
import { addressOf } from "./addresses";
import { oldAddressOf } from "./aliases";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** An address that a page has or had, and the field that says so. */
interface PageAddress {
  readonly address: string;
  readonly document: ParsedDocument;
  readonly field: string;
}

function aliasesOf(document: ParsedDocument): readonly string[] {
  return "aliases" in document.data ? document.data.aliases : [];
}

/** What addresses the pages of a council have and had: those of an old name of its folder are old addresses of all. */
function addressesIn({ all, council }: CouncilDocuments): readonly PageAddress[] {
  const addresses = all.flatMap((document): PageAddress[] => [
    { address: addressOf(document), document, field: "name" },
    ...aliasesOf(document).map((alias, index) => ({
      address: oldAddressOf(document, alias),
      document,
      field: `aliases.${index}`,
    })),
  ]);
  if (council === undefined) return addresses;
  const front = addressOf(council);
  const moved = aliasesOf(council).flatMap((alias, index) =>
    addresses.flatMap(({ address }) =>
      address.startsWith(`${front}/`)
        ? [
            {
              address: oldAddressOf(council, alias) + address.slice(front.length),
              document: council,
              field: `aliases.${index}`,
            },
          ]
        : [],
    ),
  );
  return [...addresses, ...moved];
}

/** No two pages may share a short address: one of the two would be led to the other's page from its own poster. */
export function checkShortAddresses(councils: readonly CouncilDocuments[], report: Report): void {
  const first = new Map<string, PageAddress>();
  const inUse = councils.flatMap(addressesIn).filter(({ address }) => hasKit(address));
  for (const page of inUse) {
    const short = shortAddress(page.address);
    const other = first.get(short);
    if (other === undefined) first.set(short, page);
    else if (other.address !== page.address) {
      const { document, field } = page;
      report({
        rule: "short-address-clash",
        document,
        field,
        problem: `${page.address} has the short address ${short}, and so has ${other.address} of ${other.document.file}.`,
        fix: "Rename the newer of the two files, of which no poster hangs yet.",
      });
    }
  }
}
