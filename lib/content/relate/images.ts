import { nearest } from "../nearest";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/**
 * Every picture must be a file of the site's own.
 * @param publicFiles addresses of the files in the folder `public`, like `/images/town-hall.jpg`
 */
export function checkImages(
  { all }: CouncilDocuments,
  publicFiles: ReadonlySet<string> | undefined,
  report: Report,
): void {
  for (const document of all) {
    for (const { address, at, field } of document.images) {
      if (!address.startsWith("/") || address.startsWith("//")) {
        report({
          rule: "image-address",
          document,
          field,
          at,
          problem: `The picture \`${address}\` is not a file of this site.`,
          allowed: "pictures in the folder public, written from there: `/images/name.jpg`",
          fix: "Put the picture in the folder public/images, and write its address as `/images/name.jpg`.",
        });
      } else if (publicFiles !== undefined && !publicFiles.has(address)) {
        const meant = nearest(address, publicFiles);
        report({
          rule: "missing-image",
          document,
          field,
          at,
          problem: `There is no file \`public${address}\`.`,
          fix:
            meant === undefined ? `Add the picture as \`public${address}\`.` : `Did you mean \`${meant}\`?`,
        });
      }
    }
  }
}
