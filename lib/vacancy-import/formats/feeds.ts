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
}

function itemsOf(text: string): Item[] {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ guid, title, link, pubDate, description, content }) => ({
        id: guid?.value,
        title,
        link,
        published: pubDate,
        text: content?.encoded ?? description,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map(({ rdf, title, link, dc, description, content }) => ({
        id: rdf?.about ?? link,
        title,
        link,
        published: dc?.dates?.[0],
        text: content?.encoded ?? description,
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ id, title, links, published, content, summary }) => ({
        id,
        title: title?.value,
        link: links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href,
        published,
        text: content?.value ?? summary?.value,
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.external_url ?? item.url,
        published: item.date_published,
        text: item.content_html ?? item.content_text,
      }));
  }
}

/**
 * Adverts of RSS, Atom or JSON Feed. These formats know a title, an address, a day and a text; what more a jobs system says
 * stands in the text, as lines like `Closing date: 1 December 2026`.
 */
export function feedAdverts(text: string): Written[] {
  return itemsIn(text).map(({ id, title, link, published, text: words }) => {
    const written: Written = {};
    say(written, "title", title);
    if (words !== undefined) readText(words, written);
    say(written, "id", id);
    say(written, "apply", link);
    say(written, "opens", published);
    return written;
  });
}

function itemsIn(text: string): Item[] {
  try {
    return itemsOf(text);
  } catch (problem) {
    if (problem instanceof DetectError) throw new SourceRefusal("It is neither RSS, Atom nor JSON Feed.");
    // Whatever else a parser says of a file is a fault of that file, and its words are of the parser's inside.
    throw new SourceRefusal("It is a feed, but a broken one: no reader of feeds can make sense of it.");
  }
}
