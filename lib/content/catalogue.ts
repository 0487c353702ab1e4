import { calendarDate } from "../calendar/calendar-date";
import { type Instant, middayOf } from "../calendar/london-time";
import type { Catalogue, PublishedChange } from "../catalogue/types";
import { once } from "../site/once";
import { buildCouncil } from "./catalogue/council";
import { byOrder } from "./catalogue/order";
import { buildRedirects } from "./catalogue/redirects";
import { buildTaxYear } from "./catalogue/tax-year";
import { nextChange } from "./catalogue/vacancies";
import type { Photographs } from "./pictures/photograph-files";
import type { RelatedContent, RelatedCouncil } from "./relate";

/** Somebody who types changes one council: the others stay as they were made. */
const councilOnce = once((related: RelatedCouncil, today: string, now: Instant, photographs: Photographs) =>
  buildCouncil(related, { today, now, photographs }),
);

/**
 * Builds everything that the site shows from content that has been found to fit together.
 * @param today an ISO day: dated values in force on it are the current ones
 * @param now a moment of that day: vacancies that are open at it are shown
 * @param changes what figures of pay and offers were before
 * @param vacancyEdits when files of vacancies were changed last
 * @param photographs what is known of those that the content shows; a page that shows another cannot be made
 */
export function buildCatalogue(
  related: RelatedContent,
  today: string,
  photographs: Photographs = {},
  now: Instant = middayOf(calendarDate(today)),
  changes: readonly PublishedChange[] = [],
  vacancyEdits?: Catalogue["vacancyEdits"],
): Catalogue {
  const councils = related.councils
    .map((council) => councilOnce(council, today, now, photographs))
    .sort(byOrder);
  const taxYears = related.taxYears.map(buildTaxYear).sort((one, other) => (one.from < other.from ? -1 : 1));
  return {
    today,
    until: nextChange(related.councils, now),
    councils,
    taxYears,
    redirects: buildRedirects(related, councils),
    changes,
    vacancyEdits,
  };
}
