import { DetectError, parseFeed } from "feedsmith";
import { say, type Written } from "../facts";
import { SourceRefusal } from "../refusal";
import { readText } from "./advert-text";

/** What an item of a feed may say, whichever format it is in. */
interface Item {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  readonly text: string | undefined;
  /** True for a text that is none of HTML: what looks like an element is a letter. */
  readonly isPlain?: boolean;
}

interface Feed {
  readonly items: readonly Item[];
  /** The address from which links that name no site count. */
  readonly base: string | undefined;
}

function feedOf(text: string): Feed {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case "rss": {
      const { link: base, items = [] } = parsed.feed;
      return {
        base,
        items: items.map(({ guid, title, link, pubDate, description, content }) => ({
          id: guid?.value,
          title,
          link,
          published: pubDate,
          text: content?.encoded ?? description,
        })),
      };
    }
    case "rdf": {
      const { link: base, items = [] } = parsed.feed;
      return {
        base,
        items: items.map(({ rdf, title, link, dc, description, content }) => ({
          id: rdf?.about ?? link,
          title,
          link,
          published: dc?.dates?.[0],
          text: content?.encoded ?? description,
        })),
      };
    }
    case "atom": {
      const { xml, links = [], entries = [] } = parsed.feed;
      return {
        base: xml?.base ?? mainLink(links),
        items: entries.map((entry) => ({
          id: entry.id,
          title: entry.title?.value,
          link: mainLink(entry.links ?? []),
          published: entry.published,
          text: (entry.content ?? entry.summary)?.value,
          isPlain: (entry.content ?? entry.summary)?.type === "text",
        })),
      };
    }
    case "json": {
      const { home_page_url: base, items = [] } = parsed.feed;
      return {
        base,
        items: items.map((item) => ({
          id: item.id,
          title: item.title,
          link: item.external_url ?? item.url,
          published: item.date_published,
          text: item.content_html ?? item.content_text,
          isPlain: item.content_html === undefined,
        })),
      };
    }
  }
}

const mainLink = (links: readonly { readonly href?: string; readonly rel?: string }[]) =>
  links.find(({ rel }) => rel === undefined || rel === "alternate")?.href;

/**
 * Adverts of RSS, Atom or JSON Feed. These formats know a title, an address, a day and a text; what more a jobs system says
 * stands in the text, as lines like `Closing date: 1 December 2026`.
 */
export function feedAdverts(text: string): Written[] {
  const { items, base } = feedIn(text);
  return items.map(({ id, title, link, published, text: words, isPlain }) => {
    const written: Written = {};
    say(written, "base", base);
    say(written, "title", title);
    if (words !== undefined) readText(words, written, isPlain);
    say(written, "id", id);
    say(written, "apply", link);
    say(written, "opens", published);
    return written;
  });
}

function feedIn(text: string): Feed {
  try {
    return feedOf(text);
  } catch (problem) {
    if (problem instanceof DetectError) throw new SourceRefusal("It is neither RSS, Atom nor JSON Feed.");
    // Whatever else a parser says of a file is a fault of that file, and its words are of the parser's inside.
    throw new SourceRefusal("It is a feed, but a broken one: no reader of feeds can make sense of it.");
  }
}
