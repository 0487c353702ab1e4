import type { Instant } from "../../calendar/london-time";
import { shortNotice } from "../../catalogue/notice";
import type { Catalogue } from "../../catalogue/types";
import { closingOf } from "../../catalogue/vacancy-times";
import { memoize } from "../../site/memoize";
import { plainPath } from "../../site/old-address";
import { absolute, routes } from "../../site/routes";
import { shortAddresses } from "../../site/short-address";
import { SITE_NAME } from "../../site/site-pages";
import type { Advert } from "./advert";
import { cardSize, frameCode } from "./card";
import { kitPlace } from "./kit-place";
import { roleAdvert } from "./role-advert";
import { vacancyAdvert } from "./vacancy-advert";

/** Seconds for which a site may keep what it was told. */
const KEPT_FOR = 86_400;

/** What a page with a card advertises, and the moment from which it no longer does. */
interface Advertised {
  readonly advert: () => Advert;
  readonly until: Instant;
}

const advertised = memoize(
  ({ councils, today }: Catalogue): ReadonlyMap<string, Advertised> =>
    new Map(
      councils.flatMap(({ roles, vacancies }) => [
        ...roles.map((role) => [role.address, { advert: () => roleAdvert(role), until: Infinity }] as const),
        ...vacancies.map(
          (vacancy) =>
            [
              vacancy.address,
              { advert: () => vacancyAdvert(vacancy, today), until: closingOf(vacancy) },
            ] as const,
        ),
      ]),
    ),
);

const moved = memoize(
  (catalogue: Catalogue) =>
    new Map([
      ...shortAddresses(catalogue),
      ...catalogue.redirects.map(({ from, to }) => [from, to] as const),
    ]),
);

/** The page that a whole address leads to, be it a short or an old one; undefined for one of another site. */
function pathAt(url: string, catalogue: Catalogue, origin: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const asked = new URL(url);
  const path = plainPath(asked.pathname);
  return asked.origin === origin ? (moved(catalogue).get(path) ?? path) : undefined;
}

function most(parameters: URLSearchParams, name: string, size: number): number {
  const asked = Number(parameters.get(name) ?? size);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, size) : size;
}

/** Pixels of the picture of a page. */
const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The picture of a page; none for a site that has no room for it (section 2.3.4: it keeps to what was asked, or is not there). */
function thumbnail(parameters: URLSearchParams, address: string) {
  const { width, height } = PREVIEW_SIZE;
  const hasRoom =
    most(parameters, "maxwidth", width) === width && most(parameters, "maxheight", height) === height;
  return hasRoom && { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height };
}

/** An answer of the endpoint: its status, and the object or what is wrong. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly data: object;
}

/**
 * Answers an oEmbed consumer, which has found a link to one of our pages: the card in a frame, by https://oembed.com.
 * @param parameters `url`, and if it likes `format`, `maxwidth` and `maxheight`
 * @param now the moment at which it asks: nobody is to keep a vacancy beyond the one at which it closes
 */
export function oembed(
  parameters: URLSearchParams,
  catalogue: Catalogue,
  origin: string,
  now: Instant,
): OembedAnswer {
  const url = parameters.get("url");
  if (url === null) return { status: 400, data: { error: "Name a page: ?url=" } };
  if ((parameters.get("format") ?? "json") !== "json") {
    return { status: 501, data: { error: "The answer is JSON, and comes in no other format." } };
  }
  const page = advertised(catalogue).get(pathAt(url, catalogue, origin) ?? "");
  if (page === undefined) {
    return { status: 404, data: { error: "This is no page of ours that has a card." } };
  }
  const advert = page.advert();
  const { address, name, council, pay, contractAndHours } = advert;
  const notice = shortNotice(council);
  const { width, height } = cardSize(advert);
  const size = { width: most(parameters, "maxwidth", width), height: most(parameters, "maxheight", height) };
  return {
    status: 200,
    data: {
      version: "1.0",
      type: "rich",
      title: `${name}, ${council.shortName}: ${[pay, contractAndHours ?? []].flat().join(". ")}`,
      author_name: notice === "" ? council.name : `${SITE_NAME}. ${notice}`,
      author_url: absolute(origin, council.address),
      provider_name: SITE_NAME,
      provider_url: absolute(origin, routes.home()),
      cache_age: Math.max(0, Math.min(KEPT_FOR, Math.floor((page.until - now) / 1000))),
      ...size,
      html: frameCode(advert, kitPlace(address, origin, catalogue.today), size),
      ...thumbnail(parameters, absolute(origin, routes.preview(address))),
    },
  };
}
