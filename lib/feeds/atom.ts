import { generateAtomFeed } from "feedsmith";
import { calendarDate } from "../calendar/calendar-date";
import { type Instant, startOfDay } from "../calendar/london-time";
import { areMany } from "../catalogue/long-lists";
import { noticeWords } from "../catalogue/notice";
import type { Council } from "../catalogue/types";
import { absolute } from "../site/routes";
import { SITE_NAME } from "../site/site-pages";

/** What a feed says of itself. */
export interface AboutFeed {
  readonly title: string;
  /** What its id is made of: its first address, which stays the same when what it is about is renamed. */
  readonly lasting: string;
  /** Its own address, query included. */
  readonly address: string;
  /** The page that shows the same. */
  readonly page: string;
  /** When an entry last left it, such as a vacancy that closed. */
  readonly leftAt?: Instant;
}

export interface FeedEntry {
  /** An address that stays the same for good. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  readonly published: Instant;
  readonly updated: Instant;
}

/**
 * An Atom feed (RFC 4287). The same entries give the same text, whenever and wherever it is written.
 * @param councils whose content it is made from: an empty feed is as old as the latest review of one of them
 */
export function atom(
  about: AboutFeed,
  entries: readonly FeedEntry[],
  councils: readonly Council[],
  origin: string,
): string {
  const updated = entries
    .map((entry) => entry.updated)
    .reduce((a, b) => Math.max(a, b), Math.max(about.leftAt ?? 0, lastReview(councils)));
  // An empty feed names the councils too. Where there are many, each entry says of its own.
  const notices = [...new Set(councils.map((council) => noticeWords(council)))];
  const xml = generateAtomFeed({
    id: absolute(origin, about.lasting),
    title: { value: about.title },
    ...(!areMany(notices) && notices.length > 0 && { subtitle: { value: notices.join(" ") } }),
    updated: new Date(updated),
    links: [
      { rel: "self", type: "application/atom+xml", href: absolute(origin, about.address) },
      { rel: "alternate", type: "text/html", href: absolute(origin, about.page) },
    ],
    authors: [{ name: SITE_NAME, uri: absolute(origin, "/") }],
    entries: entries.map(({ id, title, link, text, published, updated: changed }) => ({
      id,
      title: { value: title },
      summary: { value: text },
      links: [{ rel: "alternate", type: "text/html", href: link }],
      published: new Date(published),
      updated: new Date(changed),
    })),
  });
  // The library sets a text with `&` on a line of its own, and around an id no space is allowed (RFC 4287, section 4.2.6).
  return xml.replace(/(?<=>)\s+(?=<!\[CDATA\[)|(?<=\]\]>)\s+(?=<\/)/g, "");
}

function lastReview(councils: readonly Council[]): Instant {
  const [latest = "1970-01-01"] = councils
    .map(({ reviewed }) => reviewed)
    .sort()
    .reverse();
  return startOfDay(calendarDate(latest));
}
