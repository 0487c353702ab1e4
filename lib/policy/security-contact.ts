import { addDays, type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { absolute, routes } from "../site/routes";

/**
 * The day on which security.txt expires. The maintainer of the site renews it, after checking that the contact still
 * answers; RFC 9116 recommends less than a year ahead.
 */
export const CONTACT_HOLDS_UNTIL = calendarDate("2027-09-30");

/** Days before expiry in which the content check asks for renewal. */
const NOTICE = 30;

/** Whether the security contact must be renewed soon (`ending`) or at once (`ended`); undefined while neither. */
export function contactState(
  today: CalendarDate,
  until = CONTACT_HOLDS_UNTIL,
): "ending" | "ended" | undefined {
  if (today > until) return "ended";
  return addDays(today, NOTICE) > until ? "ending" : undefined;
}

/**
 * security.txt, by RFC 9116.
 * @param origin of the site, without a trailing slash
 * @param contact `mailto:` or `https:` address of the site's maintainer; by default the site's page that says how to
 * reach them
 */
export function securityText(
  origin: string,
  contact = `${absolute(origin, routes.about())}#security`,
): string {
  return [
    "# Whom to tell of a hole in this site's security: RFC 9116.",
    `Contact: ${contact}`,
    `Expires: ${CONTACT_HOLDS_UNTIL}T23:59:59Z`,
    "Preferred-Languages: en",
    `Canonical: ${absolute(origin, routes.securityContact())}`,
    "",
  ].join("\n");
}
