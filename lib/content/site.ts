import type { Instant } from "../calendar/london-time";
import type { Catalogue } from "../catalogue/types";
import { ContentProblems, type Site } from "./content-problems";
import { gather } from "./parsed-content";
import { siteByTheClock } from "./site-content";
import { now, today } from "./today";

let cached: ((instant: Instant) => Site) | undefined;

/**
 * The one way for Next to read the content of the site, from what Contentlayer has generated. In the preview mistakes are
 * returned as issues, to be shown in the browser. A build reads none of it: it renders from what the check has read.
 */
export async function loadSite(): Promise<Site> {
  const instant = now();
  if (process.env.NODE_ENV === "development") {
    // Contentlayer leaves out files it cannot read; the files themselves tell what is wrong with them. The import
    // is inside the condition, so that no production bundle includes the parser.
    const { previewSite } = await import("./preview");
    return previewSite(instant);
  }
  if (cached === undefined) {
    // Imported only here: `npm run content` writes them, and the preview, which reads the files, would be compiled anew by Next
    // for each change of theirs.
    const { allDocuments } = await import("contentlayer/generated");
    const { default: photographs } = await import("contentlayer/photographs");
    const { documents, taxYears } = gather(allDocuments.map(({ parsed }) => parsed));
    cached = siteByTheClock({ documents, taxYears, photographs, today: today() });
  }
  return cached(instant);
}

/** The content. Throws {@link ContentProblems}, which lists every mistake, when there is any. */
export async function loadCatalogue(): Promise<Catalogue> {
  const site = await loadSite();
  if ("issues" in site) throw new ContentProblems(site.issues);
  return site.catalogue;
}
