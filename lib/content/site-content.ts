import { dayInLondon } from "../calendar/london-day";
import type { Instant } from "../calendar/london-time";
import type { Catalogue, PublishedChange } from "../catalogue/types";
import { buildCatalogue } from "./catalogue";
import type { Site } from "./content-problems";
import type { ParsedContent } from "./parsed-content";
import type { Photographs } from "./pictures/photograph-files";
import { relate } from "./relate";

/** The content of a site as data: what its catalogue is made from. A build keeps it beside its server as JSON. */
export interface SiteContent extends Pick<ParsedContent, "documents" | "taxYears"> {
  readonly photographs: Photographs;
  /** The ISO day on which it was checked. */
  readonly today: string;
  /** What it said before, where a build has found that out. */
  readonly changes?: readonly PublishedChange[];
  readonly vacancyEdits?: Catalogue["vacancyEdits"];
}

/** The site of a moment, and from when to when it is the same. */
interface SiteOfMoment {
  readonly from: Instant;
  readonly until: Instant;
  readonly site: Site;
}

/**
 * The site that the content makes at any moment, or what is wrong with the content. Two moments with nothing between them that
 * opens, closes or begins have one site.
 */
export function siteByTheClock(content: SiteContent): (instant: Instant) => Site {
  const { documents, taxYears, photographs, today, changes, vacancyEdits } = content;
  const { related, issues } = relate({ documents, taxYears, broken: [], issues: [] }, { today });
  if (related === undefined) return () => ({ issues });
  let latest: SiteOfMoment | undefined;
  return (instant) => {
    if (latest === undefined || instant < latest.from || instant >= latest.until) {
      const day = dayInLondon(new Date(instant));
      const catalogue = buildCatalogue(related, day, photographs, instant, changes, vacancyEdits);
      latest = { from: instant, until: catalogue.until, site: { catalogue } };
    }
    return latest.site;
  };
}
