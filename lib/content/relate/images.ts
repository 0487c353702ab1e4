import type { CouncilDocuments } from "./council-documents";
import { missingFile } from "./missing-target";
import { photographName } from "./photographs";
import type { Report } from "./rule";

/**
 * Every picture that is no photograph of a council must be a file of the folder `public`.
 * @param publicFiles addresses of the files in the folder `public`, like `/images/town-hall.jpg`
 */
export function checkImages(
  councils: readonly CouncilDocuments[],
  publicFiles: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const slugs = new Set(councils.map(({ slug }) => slug));
  for (const document of councils.flatMap(({ all }) => all)) {
    for (const { address, at, field } of document.images) {
      if (photographName(address) !== undefined) continue;
      if (!address.startsWith("/") || address.startsWith("//")) {
        report({
          rule: "image-address",
          document,
          field,
          at,
          problem: `The picture \`${address}\` is not a file of this site.`,
          allowed:
            "photographs in the folder `images` of the council: `../images/name.jpg`; other pictures in the folder `public`: `/images/name.svg`",
          fix: "Put the photograph into the folder `images` of the council, and write its address as `../images/name.jpg`.",
        });
      } else if (publicFiles !== undefined && !publicFiles.has(address)) {
        const target = { address, page: address, anchor: undefined, council: document.council };
        report({
          rule: "missing-image",
          document,
          field,
          at,
          problem: `There is no file \`public${address}\`.`,
          ...missingFile(target, publicFiles, slugs),
        });
      }
    }
  }
}
