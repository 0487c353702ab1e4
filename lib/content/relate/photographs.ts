import { listed, nearSpelling } from "../nearest";
import { asSlug } from "../parse/place/from-path";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

const PHOTOGRAPH = /^[^/]+\/images\/([^/]+)$/;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/;

/** The name of a photograph's file, from its path from the content folder; `undefined` for an address of another form. */
export function photographName(path: string): string | undefined {
  return path.startsWith("/") ? undefined : PHOTOGRAPH.exec(path)?.[1];
}

/**
 * Every photograph must lie in the folder `images` of its council, and say who took it.
 * @param photographs paths from the content folder of all that are there; without them each is taken to exist
 */
export function checkPhotographs(
  { all, slug }: CouncilDocuments,
  photographs: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const folder = `content/${slug}/images`;
  const names = [...(photographs ?? [])].flatMap((path) =>
    path.startsWith(`${slug}/`) ? (photographName(path) ?? []) : [],
  );
  for (const document of all) {
    for (const { address, at, field, credit } of document.images) {
      const name = photographName(address);
      if (name === undefined) continue;
      if (photographs !== undefined && !photographs.has(address)) {
        const meant =
          names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? nearSpelling(name, names);
        report({
          rule: "missing-image",
          document,
          field,
          at,
          problem: `There is no file \`${folder}/${name}\`.`,
          allowed: listed(names) || `there are no photographs in \`${folder}\` yet`,
          ...(meant === undefined
            ? { fix: `Put the photograph into \`${folder}\`, or take it out here.` }
            : didYouMean(name, meant)),
        });
      } else if (!NAME.test(name)) {
        const [, stem = "", ending = ""] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
        report({
          rule: "bad-name",
          document,
          field,
          at,
          problem: `The file \`${folder}/${name}\` has a name that cannot stand in an address.`,
          allowed: "small letters, digits and hyphens",
          fix: `Rename it to \`${asSlug(stem)}.${ending.toLowerCase()}\`, and write that name here.`,
        });
      }
      if (credit === "missing") {
        report({
          rule: "image-without-credit",
          document,
          field,
          at,
          problem: `The photograph \`${name}\` does not say who took it.`,
          allowed: `\`![what the photograph shows](../images/${name} "Photograph: their name")\``,
          fix: "Write who took it in straight quotes behind the name of the file.",
        });
      }
    }
  }
}
