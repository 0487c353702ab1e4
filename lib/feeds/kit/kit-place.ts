import { absolute } from "../../site/routes";
import { shortAddress } from "../../site/short-address";

/** Where the links of a kit lead, and when it was made. */
export interface KitPlace {
  /** Where the site is reached, without a trailing slash. */
  readonly origin: string;
  /** The whole short address of the page. */
  readonly short: string;
  /** The ISO day of the build. */
  readonly today: string;
}

/** The same for the kit of a page. */
export function kitPlace(page: string, origin: string, today: string): KitPlace {
  return { origin, today, short: absolute(origin, shortAddress(page)) };
}

/** A short address as posters show it and people type it: without `https://`. */
export function typedAddress({ short }: KitPlace): string {
  return short.replace(/^https?:\/\//, "");
}
