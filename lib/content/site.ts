import { allDocuments } from "contentlayer/generated";
import type { Catalogue } from "../catalogue/types";
import { buildCatalogue } from "./catalogue";
import { ContentProblems, type Site } from "./content-problems";
import { gather } from "./parsed-content";
import type { Photographs } from "./pictures/photograph-files";
import { relate } from "./relate";
import { today } from "./today";

/** @param day decides which dated values are in force */
function siteFor(day: string, photographs: Photographs): Site {
  const { related, issues } = relate(gather(allDocuments.map(({ parsed }) => parsed)), { today: day });
  return related === undefined ? { issues } : { catalogue: buildCatalogue(related, day, photographs) };
}

let cached: Site | undefined;

/**
 * The one way for the site to read its content, from what Contentlayer has generated. In development mistakes are
 * returned as issues, to be shown in the browser; a build with mistakes stops before this is called.
 */
export async function loadSite(): Promise<Site> {
  if (process.env.NODE_ENV === "development") {
    // Contentlayer leaves out files it cannot read; the files themselves tell what is wrong with them. The import
    // is inside the condition, so that no production bundle includes the parser.
    const { previewSite } = await import("./preview");
    return previewSite(today());
  }
  // Imported only here: `npm run content` writes it before a build, and the preview measures the photographs itself.
  cached ??= siteFor(today(), (await import("contentlayer/photographs")).default);
  return cached;
}

/** The content. Throws {@link ContentProblems}, which lists every mistake, when there is any. */
export async function loadCatalogue(): Promise<Catalogue> {
  const site = await loadSite();
  if ("issues" in site) throw new ContentProblems(site.issues);
  return site.catalogue;
}
