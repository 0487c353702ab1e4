import type { WebSite } from "schema-dts";
import { publishersOf } from "../../catalogue/publishers";
import type { Council } from "../../catalogue/types";
import { absolute, routes } from "../../site/routes";
import { governmentOrganization } from "./government-organization";

/**
 * The site, for its home page. A council is named as publisher only when it says that it publishes the site itself;
 * a demonstration names none.
 * @param description one or two plain sentences, as on the page
 */
export function webSite(
  { name, description, councils }: { name: string; description: string; councils: readonly Council[] },
  origin: string,
): WebSite {
  const publishers = publishersOf(councils).map(governmentOrganization);
  return {
    "@type": "WebSite",
    name,
    description,
    url: absolute(origin, routes.home()),
    inLanguage: "en-GB",
    ...(publishers.length > 0 && { publisher: publishers }),
  };
}
