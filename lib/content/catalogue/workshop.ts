import type { Body, Source } from "../catalogue-types";
import type { ParsedDocument } from "../parsed-document";
import type { RelatedCouncil } from "../relate";
import { addressOf } from "../relate/addresses";
import { resolveBody } from "./body";
import { resolveWords } from "./words";

/** An object of the catalogue while it is built: its relations are filled in when both ends exist. */
export type Draft<Finished> = { -readonly [Field in keyof Finished]: Finished[Field] };

/** What every builder needs of the council it works for. */
export interface Workshop {
  readonly related: RelatedCouncil;
  /** An ISO day. */
  readonly today: string;
  /** A text of the front matter with its citations resolved. */
  words(text: string): string;
  source(slug: string): Source;
  /** What every object with words has, apart from its council and sources. */
  entry(document: EntryDocument): {
    readonly slug: string;
    readonly address: string;
    readonly summary: string;
    readonly body: Body;
    readonly reviewed: string;
  };
}

/** Any document: all have a summary and the day they were last reviewed. */
type EntryDocument = ParsedDocument;

/** Sets up what the builders of one council share. */
export function workshopFor(related: RelatedCouncil, today: string): Workshop {
  const sources = new Map<string, Source>();
  for (const [slug, source] of Object.entries(related.documents.council.data.sources)) {
    sources.set(slug, { slug, ...source });
  }
  const words = (text: string) => resolveWords(related, text);
  return {
    related,
    today,
    words,
    source: (slug) => found(sources, slug, "source"),
    entry: (document) => ({
      slug: document.slug,
      address: addressOf(document),
      summary: words(document.data.summary),
      body: resolveBody(related, document),
      reviewed: document.data.reviewed,
    }),
  };
}

/** What relating has promised to be there. Throws when it is not, which is a defect and not a mistake of an editor. */
export function found<Item>(items: ReadonlyMap<string, Item>, slug: string, what: string): Item {
  const item = items.get(slug);
  if (item === undefined)
    throw new Error(`There is no ${what} ${slug}; content must be related before it is shown.`);
  return item;
}
