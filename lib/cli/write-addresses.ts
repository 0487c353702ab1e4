import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildCatalogue } from "../content/catalogue";
import { publicFilesOf } from "../content/content-directory";
import type { Photographs } from "../content/pictures/photograph-files";
import type { RelatedContent } from "../content/relate";
import { addressBook } from "../site/address-book";

/**
 * Writes the site's address book beside what Contentlayer generates, for what tells known addresses from unknown ones:
 * the server of a build, and `proxy.ts`, which must not carry the content.
 * @param project the folder that holds package.json
 * @param today an ISO day
 */
export function writeAddresses(
  project: string,
  related: RelatedContent,
  today: string,
  photographs: Photographs,
): void {
  const book = addressBook(buildCatalogue(related, today, photographs), publicFilesOf(project));
  writeFileSync(path.join(project, ".contentlayer", "addresses.json"), JSON.stringify(book));
}
