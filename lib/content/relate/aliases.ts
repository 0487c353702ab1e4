import { sharesPage } from "../../model/document-types";
import { plainAddress } from "../../site/old-address";
import { isReserved } from "../../site/reserved";
import { routes } from "../../site/routes";
import type { ParsedDocument } from "../parsed-document";
import { type Addresses, addressOf, splitAddress } from "./addresses";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/**
 * The files that one has been, which its `aliases` name without a folder. An alias with one is the address of another page, which
 * leads there since that page was taken away.
 */
export function formerFiles(file: string, aliases: readonly string[]): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return aliases.flatMap((alias) => (alias.includes("/") ? [] : `${folder}${alias}.mdx`));
}

/** An old address of a document in full, in its plain form: a bare file name is one of the same folder. */
export function oldAddressOf(document: ParsedDocument, alias: string): string {
  if (alias.startsWith("/")) return plainAddress(alias);
  if (document.type === "council") return routes.council(alias);
  const present = addressOf(document);
  const folder = sharesPage(document.type) ? splitAddress(present).page : parentOf(present);
  return `${folder}/${alias}`;
}

function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/"));
}

/**
 * Every old address must lead to one page only, and must not be the address of what is there now: a page with whatever
 * query, a file, the site's own addresses, or another council's.
 * @param files addresses of the files in the folder `public`, where they are known
 */
export function checkAliases(
  councils: readonly CouncilDocuments[],
  addresses: Addresses,
  files: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const slugs = new Set(councils.map(({ slug }) => slug));
  const owners = new Map<string, ParsedDocument>();
  for (const document of councils.flatMap(({ all }) => all)) {
    const aliases = "aliases" in document.data ? document.data.aliases : [];
    for (const [index, alias] of aliases.entries()) {
      const from = oldAddressOf(document, alias);
      const to = addressOf(document);
      const finding = { rule: "duplicate-alias", document, field: `aliases.${index}` } as const;
      const first = owners.get(from);
      const [path = ""] = from.split("?");
      const [, top = ""] = path.split("/");
      if (slugs.has(top) && top !== document.council) {
        report({
          ...finding,
          problem: `\`${alias}\` stands for the address ${from}, which is of another council, \`${top}\`.`,
          fix: "Give it to a page of that council, or delete it.",
        });
      } else if (addresses.pages.has(path) || files?.has(path) || isReserved(path)) {
        report({
          ...finding,
          problem: `\`${alias}\` stands for the old address ${from}, but ${path} is answered now.`,
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
