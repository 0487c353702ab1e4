import type { Catalogue, Council, Service, Team } from "../catalogue/types";
import { SHARE } from "./feeds";
import { fillPattern, type Parts } from "./pattern";

/** A step on the way from the home page down to a page. */
export interface TrailStep {
  readonly address: string;
  readonly words: string;
}

/** A page as search results show it, and the words that it is found by. */
export interface Listing {
  readonly title: string;
  readonly description: string;
  /** Other names a reader may look for. */
  readonly keywords: readonly string[];
  /** The page's words without mark-up. Lists, of which each gathers those of many documents, put them together when they are read. */
  readonly text: string;
  /** Names of what is explained on the page and has no page of its own, such as a benefit or a term. */
  readonly entries?: readonly string[] | undefined;
  /** The service or team that the page is about: it is also found by the ages that it works with. */
  readonly place?: Service | Team | undefined;
}

/** `tools`, `search` (what stands beside the site's name) and `council` are in a page's header, `reference` and `site` in its footer. */
export type Menu = "tools" | "search" | "council" | "reference" | "site";

/** Whose preview picture the links to a page show. */
export type PreviewOwner = "own" | "council" | "site";

/** Made once by the build, or for each request. */
export type AnsweredBy = "build" | "request";

/** The words of a kind of page. `Subject` is what such a page is about: a role, a council, or the whole site. */
interface PageWords<Subject> {
  /** The page's name in tabs and link previews, without the site's name. */
  readonly title: (subject: Subject) => string;
  /** One or two plain sentences for search engines and link previews. */
  readonly description: (subject: Subject) => string;
  /** The page's own name, as a step of the trails below it. */
  readonly heading: (subject: Subject) => string;
  readonly listing: (subject: Subject) => Listing;
  /** The sort of page, shown beside a search result. */
  readonly label: string;
  /** The menu that it is in, if any; menus list pages in the order of the register. */
  readonly menu?: {
    readonly in: Menu | ((subject: Subject) => Menu | undefined);
    readonly words: (subject: Subject) => string;
  };
}

interface PageSettings<Subject> {
  /** On the page of a kit: the address of the page that it is for. */
  readonly kitFor?: (subject: Subject) => string;
  /** False for a page that only serves who is on the page above it: search leaves it out. */
  readonly isSearched?: false;
  /** Factor of its search score; 1 where not given. */
  readonly searchWeight?: number;
  /** Bytes that a first visit may take, with Brotli; `PAGE_BUDGET` where not given. */
  readonly budget?: number;
  /** False for a tool with countless answers: `robots.txt` asks crawlers to leave them out. */
  readonly isCrawledWhenAsked?: false;
  /** True where pages of the kind change by the clock, between two builds: no build makes their answers. */
  readonly followsClock?: true;
  /** True where pages of the kind that the build makes also show what is open. */
  readonly showsVacancies?: true;
  /** True where they also come and go by it: no file that a build makes lists them. */
  readonly comesAndGoes?: true;
}

/** A kind of page: everything but its view and the data it shows. */
export interface PageRecord<
  Subject,
  Pattern extends string = string,
  HasData extends boolean = boolean,
  Preview extends PreviewOwner = PreviewOwner,
  By extends AnsweredBy = AnsweredBy,
> extends PageWords<Subject>,
    PageSettings<Subject> {
  /** Its addresses: `/[council]/roles/[role]`. */
  readonly pattern: Pattern;
  readonly address: (subject: Subject) => string;
  readonly answeredBy: By;
  /** True where the page's facts are also published as JSON. */
  readonly hasData: HasData;
  readonly preview: Preview;
  /** False for a page that only replaces others, as an error page does: nothing links to it, and nobody can request it. */
  readonly isListed: boolean;
  /** The steps above the page. */
  readonly trail: (subject: Subject) => readonly TrailStep[];
  /** The council that the page belongs to; undefined for the site's own. */
  readonly council: (subject: Subject) => Council | undefined;
  /** The ISO day on which a person last checked the page; undefined for the site's own. */
  readonly reviewed: (subject: Subject) => string | undefined;
}

/** A kind of page that councils have. */
export interface CouncilPageRecord<
  Subject,
  Pattern extends string = string,
  HasData extends boolean = boolean,
  Preview extends PreviewOwner = PreviewOwner,
  By extends AnsweredBy = AnsweredBy,
> extends PageRecord<Subject, Pattern, HasData, Preview, By> {
  /** The pages of the kind that a council has, by what each is about. */
  readonly subjects: (council: Council) => readonly Subject[];
}

/** What the page of every kit is called, and the links to it. */
export const SHARE_HEADING = "Share, print, embed";

/** The trail of a page directly below another. */
export function below<Subject>(
  record: Pick<PageRecord<Subject>, "trail" | "address" | "heading">,
  subject: Subject,
): readonly TrailStep[] {
  return [...record.trail(subject), { address: record.address(subject), words: record.heading(subject) }];
}

/**
 * A kind of page that councils have.
 * @param record.parts the values for the bracketed parts of its pattern, in order
 */
export function councilPage<
  Subject,
  const Pattern extends string,
  const HasData extends boolean,
  const Preview extends PreviewOwner,
  const By extends AnsweredBy = "build",
>(
  // `Subject` is inferred from `subjects` alone.
  record: { readonly subjects: (council: Council) => readonly Subject[] } & Omit<
    CouncilPageRecord<NoInfer<Subject>, Pattern, HasData, Preview, By>,
    "subjects" | "address" | "isListed"
  > & { readonly parts: (subject: NoInfer<Subject>) => Readonly<Parts<Pattern>> },
): CouncilPageRecord<Subject, Pattern, HasData, Preview, By> {
  const { parts, ...rest } = record;
  return {
    ...rest,
    address: (subject) => fillPattern(record.pattern, parts(subject)),
    isListed: true,
  };
}

/**
 * The page of a kit, `/[council]/roles/[role]/share`, for each page of a kind: what whoever advertises it needs. It is
 * answered as that page is, and comes and goes with it.
 * @param record of the kind
 */
export function sharePage<
  Subject extends { readonly name: string },
  const Pattern extends string,
  const By extends AnsweredBy,
>(
  record: CouncilPageRecord<Subject, Pattern, boolean, PreviewOwner, By>,
): CouncilPageRecord<Subject, `${Pattern}${typeof SHARE}`, true, "council", By> {
  const { subjects, council, reviewed, title, answeredBy, followsClock, comesAndGoes } = record;
  const description = ({ name }: Subject) =>
    `A short address, a QR code, posters, pictures, words for job boards and a card for other sites: ${name}.`;
  return {
    pattern: `${record.pattern}${SHARE}`,
    subjects,
    council,
    reviewed,
    answeredBy,
    ...(followsClock && { followsClock }),
    ...(comesAndGoes && { comesAndGoes }),
    isListed: true,
    isSearched: false,
    hasData: true,
    preview: "council",
    address: (subject) => record.address(subject) + SHARE,
    kitFor: record.address,
    trail: (subject) => below(record, subject),
    title: (subject) => `${SHARE_HEADING}: ${title(subject)}`,
    description,
    heading: () => SHARE_HEADING,
    listing: (subject) => ({
      title: `${SHARE_HEADING}: ${subject.name}`,
      description: description(subject),
      keywords: [],
      text: "",
    }),
    label: "For recruiters",
  };
}

/** One of the site's own pages. There is one of each, so its words are constants. */
export interface SitePageRecord<
  Pattern extends string = string,
  HasData extends boolean = boolean,
  Preview extends PreviewOwner = PreviewOwner,
  By extends AnsweredBy = AnsweredBy,
> extends PageRecord<Catalogue, Pattern, HasData, Preview, By> {
  readonly address: () => Pattern;
  readonly title: () => string;
  readonly description: () => string;
  readonly heading: () => string;
  readonly trail: () => readonly TrailStep[];
  readonly menu?: { readonly in: Menu; readonly words: () => string };
}

interface SiteWords {
  readonly title: string;
  readonly description: string;
  /** The title, where not given. */
  readonly heading?: string;
  /** Undefined for a page that only replaces others. */
  readonly listing: Omit<Listing, "text"> | undefined;
  readonly menu?: { readonly in: Menu; readonly words: string };
}

/** One of the site's own pages. */
export function sitePage<
  const Pattern extends string,
  const HasData extends boolean,
  const Preview extends PreviewOwner,
  const By extends AnsweredBy,
>({
  title,
  description,
  heading = title,
  listing,
  menu,
  trail,
  ...settings
}: SiteWords &
  PageSettings<Catalogue> & {
    readonly pattern: Pattern;
    readonly answeredBy: By;
    readonly hasData: HasData;
    readonly preview: Preview;
    readonly trail: readonly TrailStep[];
  }): SitePageRecord<Pattern, HasData, Preview, By> {
  return {
    ...settings,
    address: () => settings.pattern,
    isListed: listing !== undefined,
    trail: () => trail,
    council: () => undefined,
    reviewed: () => undefined,
    title: () => title,
    description: () => description,
    heading: () => heading,
    listing: () => ({ ...(listing ?? { title, description, keywords: [] }), text: "" }),
    label: "This site",
    ...(menu && { menu: { in: menu.in, words: () => menu.words } }),
  };
}
