import { sharesPage } from "../../model/document-types";
import { RESERVED_SLUGS } from "../../site/reserved";
import { routes } from "../../site/routes";
import type { ParsedDocument } from "../parsed-document";
import { type Addresses, addressOf, splitAddress } from "./addresses";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** An old address of a document in full: a bare file name is one of the same folder. */
export function oldAddressOf(document: ParsedDocument, alias: string): string {
  if (alias.startsWith("/")) return alias;
  if (document.type === "council") return routes.council(alias);
  const present = addressOf(document);
  const folder = sharesPage(document.type) ? splitAddress(present).page : parentOf(present);
  return `${folder}/${alias}`;
}

function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/"));
}

/** Every old address must lead to one page only, and must not be the address of a current page. */
export function checkAliases(
  councils: readonly CouncilDocuments[],
  addresses: Addresses,
  report: Report,
): void {
  const owners = new Map<string, ParsedDocument>();
  for (const document of councils.flatMap(({ all }) => all)) {
    const aliases = "aliases" in document.data ? document.data.aliases : [];
    for (const [index, alias] of aliases.entries()) {
      const from = oldAddressOf(document, alias);
      const to = addressOf(document);
      const finding = { rule: "duplicate-alias", document, field: `aliases.${index}` } as const;
      const first = owners.get(from);
      const [, top = ""] = from.split("/");
      if (addresses.pages.has(from) || RESERVED_SLUGS.includes(top)) {
        report({
          ...finding,
          problem: `\`${alias}\` stands for the old address ${from}, but there is a page at that address now.`,
          fix: "Delete it, or rename the other page.",
        });
      } else if (first !== undefined) {
        report({
          ...finding,
          problem:
            first === document
              ? `\`${alias}\` is listed twice.`
              : `\`${alias}\` stands for the old address ${from}, which ${first.file} claims as well.`,
          fix: "Keep it in the one file that readers of the old address should reach.",
        });
      } else {
        owners.set(from, document);
        addresses.moved.set(from, to);
      }
    }
  }
}
