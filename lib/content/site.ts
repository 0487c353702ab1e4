import { allDocuments } from "contentlayer/generated";
import type { Catalogue } from "../catalogue/types";
import { ContentProblems, type Site } from "./content-problems";
import { gather } from "./parsed-content";
import { siteOf } from "./site-content";
import { today } from "./today";

let cached: Site | undefined;

/**
 * The one way for Next to read the content of the site, from what Contentlayer has generated. In the preview mistakes are
 * returned as issues, to be shown in the browser. A build reads none of it: it renders from what the check has read.
 */
export async function loadSite(): Promise<Site> {
  if (process.env.NODE_ENV === "development") {
    // Contentlayer leaves out files it cannot read; the files themselves tell what is wrong with them. The import
    // is inside the condition, so that no production bundle includes the parser.
    const { previewSite } = await import("./preview");
    return previewSite(today());
  }
  if (cached === undefined) {
    // Imported only here: `npm run content` writes it, and the preview measures the photographs itself.
    const { default: photographs } = await import("contentlayer/photographs");
    const { documents, taxYears } = gather(allDocuments.map(({ parsed }) => parsed));
    cached = siteOf({ documents, taxYears, photographs, today: today() });
  }
  return cached;
}

/** The content. Throws {@link ContentProblems}, which lists every mistake, when there is any. */
export async function loadCatalogue(): Promise<Catalogue> {
  const site = await loadSite();
  if ("issues" in site) throw new ContentProblems(site.issues);
  return site.catalogue;
}
