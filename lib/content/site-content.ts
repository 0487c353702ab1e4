import { buildCatalogue } from "./catalogue";
import type { Site } from "./content-problems";
import type { ParsedContent } from "./parsed-content";
import type { Photographs } from "./pictures/photograph-files";
import { relate } from "./relate";

/** The content of a site on one day, as data: what its catalogue is made from. A build keeps it beside its server as JSON. */
export interface SiteContent extends Pick<ParsedContent, "documents" | "taxYears"> {
  readonly photographs: Photographs;
  /** An ISO day: decides which dated values are in force. */
  readonly today: string;
}

/** The site that the content makes, or what is wrong with it. */
export function siteOf({ documents, taxYears, photographs, today }: SiteContent): Site {
  const { related, issues } = relate({ documents, taxYears, broken: [], issues: [] }, { today });
  return related === undefined ? { issues } : { catalogue: buildCatalogue(related, today, photographs) };
}
