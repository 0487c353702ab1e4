import { dayInLondon } from "../calendar/london-day";
import type { Instant } from "../calendar/london-time";
import type { Catalogue, PublishedChange } from "../catalogue/types";
import { buildCatalogue } from "./catalogue";
import type { Site } from "./content-problems";
import type { ParsedContent } from "./parsed-content";
import type { Photographs } from "./pictures/photograph-files";
import { type RelatedContent, relate, relateChecked } from "./relate";

/** The content of a site as data: what its catalogue is made from. A build keeps it beside its server as JSON. */
export interface SiteContent extends Pick<ParsedContent, "documents" | "taxYears"> {
  readonly photographs: Photographs;
  /** The ISO day on which it was checked. */
  readonly today: string;
  /** What it said before, where a build has found that out. */
  readonly changes?: readonly PublishedChange[];
  readonly vacancyEdits?: Catalogue["vacancyEdits"];
}

/**
 * The site that the content makes at any moment, or what is wrong with the content. Two moments with nothing between them that
 * opens, closes or begins have one site.
 */
export function siteByTheClock(content: SiteContent): (instant: Instant) => Site {
  const { documents, taxYears, today } = content;
  const { related, issues } = relate({ documents, taxYears, broken: [], issues: [] }, { today });
  if (related === undefined) return () => ({ issues });
  const catalogueAt = catalogueByTheClock(related, content);
  return (instant) => ({ catalogue: catalogueAt(instant) });
}

/** The catalogue of content that a build has checked, at any moment. */
export function checkedByTheClock(content: SiteContent): (instant: Instant) => Catalogue {
  const { documents, taxYears, today } = content;
  const related = relateChecked({ documents, taxYears, broken: [], issues: [] }, today);
  return catalogueByTheClock(related, content);
}

function catalogueByTheClock(related: RelatedContent, content: SiteContent): (instant: Instant) => Catalogue {
  const { photographs, changes, vacancyEdits } = content;
  let latest: { readonly from: Instant; readonly catalogue: Catalogue } | undefined;
  return (instant) => {
    if (latest === undefined || instant < latest.from || instant >= latest.catalogue.until) {
      const day = dayInLondon(new Date(instant));
      const catalogue = buildCatalogue(related, day, photographs, instant, changes, vacancyEdits);
      latest = { from: instant, catalogue };
    }
    return latest.catalogue;
  };
}
