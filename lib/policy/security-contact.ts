import { absolute, routes } from "../routes";

/**
 * The last day on which what security.txt says may be relied upon. Whoever looks after the site renews it, after making
 * sure that the contact still answers; RFC 9116 asks for less than a year ahead.
 */
export const CONTACT_HOLDS_UNTIL = "2027-09-30";

/** Days before the end in which the content check asks for it to be renewed. */
const NOTICE = 30;

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one ISO day to another; below zero when the other has passed. */
function daysBetween(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}

/**
 * Whether the security contact must be renewed.
 * @param today an ISO day
 * @returns undefined while it holds for a while yet
 */
export function contactState(today: string, until = CONTACT_HOLDS_UNTIL): "ending" | "ended" | undefined {
  const days = daysBetween(today, until);
  if (days < 0) return "ended";
  return days < NOTICE ? "ending" : undefined;
}

/**
 * security.txt, by RFC 9116.
 * @param origin of the site, without a slash at its end
 * @param contact `mailto:` or `https:` address of whoever looks after the site; by default the site's page that says
 * how to reach them
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
