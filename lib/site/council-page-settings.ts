import type { Council, ObjectOf } from "../catalogue/types";
import type { TypeWithPage } from "../model/document-types";
import { below, councilPage } from "./page-record";
import { listingOf } from "./page-text";
import { BELOW_HOME } from "./site-pages";

/** A page that a council has once, about itself. */
const ONCE = {
  subjects: (council: Council): readonly Council[] => [council],
  parts: ({ slug }: Council): [string] => [slug],
  council: (council: Council) => council,
} as const;

/** Settings of a council's list pages: the council's preview picture, and a trail through its front page. */
export const LIST = {
  ...ONCE,
  answeredBy: "build",
  hasData: true,
  preview: "council",
  trail: (council: Council) => below(front, council),
} as const;

/** A document that has a page of its own. */
type Document = ObjectOf<Exclude<TypeWithPage, "council">>;

/** Settings of a document's page: its own words, and a trail through the council's front page. */
export const DOCUMENT = {
  parts: ({ council, slug }: Document): [string, string] => [council.slug, slug],
  council: ({ council }: Document) => council,
  answeredBy: "build",
  hasData: true,
  trail: ({ council }: Document) => below(front, council),
  reviewed: ({ reviewed }: Document) => reviewed,
  title: ({ name, council }: Document) => `${name}, ${council.shortName}`,
  description: ({ summary }: Document) => summary,
  heading: ({ name }: Document) => name,
} as const;

/** A council’s front page, above all its others. */
export const front = councilPage({
  ...ONCE,
  answeredBy: "build",
  pattern: "/[council]",
  showsVacancies: true,
  hasData: true,
  preview: "own",
  trail: () => BELOW_HOME,
  reviewed: ({ reviewed }) => reviewed,
  title: ({ shortName }) => `Work in ${shortName}’s children’s services`,
  description: ({ summary }) => summary,
  heading: ({ shortName }) => shortName,
  listing: (council) => ({
    ...listingOf(council),
    keywords: [council.shortName, ...council.alsoKnownAs],
  }),
  label: "Council",
  searchWeight: 1.1,
  menu: { in: "council", words: () => "Why work here" },
});
