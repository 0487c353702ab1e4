import { isMonthFirst } from "../calendar/written-times";
import type { CouncilDocuments } from "../content/relate/council-documents";
import type { Advert } from "./advert";
import type { Written } from "./facts";
import { columnsPassedOver, csvAdverts } from "./formats/csv";
import { feedAdverts } from "./formats/feeds";
import { pageAdverts, postingAdverts } from "./formats/job-postings";
import { townsOf } from "./place";
import { readAdvert } from "./read-advert";
import { SourceRefusal } from "./refusal";

/** More than any council has open at a time. */
const MOST_ADVERTS = 2_000;

/** A document type may define entities that grow to gigabytes. No feed needs one. */
const DOCUMENT_TYPE = /<!(?:doctype|entity)\b/i;

/** Elements in one another that a feed or a page may have: readers call themselves for each, or look through all of them. */
const DEEPEST = 500;

/** Elements of a page that need no end, and so do not nest. */
const ENDLESS =
  /^(?:area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/i;

function refuseDeep(text: string): void {
  let depth = 0;
  for (const [, end, name = "", empty] of text.matchAll(/<(\/)?([a-z_][\w:.-]*)[^<>]*?(\/)?>/gi)) {
    if (ENDLESS.test(name) || empty !== undefined) continue;
    depth += end === undefined ? 1 : -1;
    if (depth > DEEPEST) throw new SourceRefusal(`It has more than ${DEEPEST} elements in one another.`);
  }
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceRefusal("It begins like JSON, and is broken further on.");
  }
}

const isFeed = (data: unknown): boolean => typeof data === "object" && data !== null && "version" in data;

function jsonAdverts(text: string): Written[] {
  const data = dataIn(text);
  if (isFeed(data)) return feedAdverts(text);
  const adverts = postingAdverts(data);
  if (adverts.length > 0) return adverts;
  throw new SourceRefusal("It is JSON, but neither a JSON Feed nor JobPosting data of schema.org.");
}

/** True for a web page, given without white space in front. */
function isPage(text: string): boolean {
  return text.startsWith("<") && /<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000));
}

function writtenIn(text: string): Written[] {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return jsonAdverts(start);
  if (!start.startsWith("<")) return csvAdverts(text);
  refuseDeep(start);
  if (isPage(start)) return pageAdverts(start);
  if (DOCUMENT_TYPE.test(start)) {
    throw new SourceRefusal(
      "It defines a document type or entities, which no feed needs and which may be an attack.",
    );
  }
  return feedAdverts(start);
}

/** Readers of pages call themselves for each element within another. */
function withinTheCallStack(text: string): Written[] {
  try {
    return writtenIn(text);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    throw new SourceRefusal("It is nested too deeply to be read.");
  }
}

/** Headings of a table whose columns no field takes over; none of a source that is no table. */
export function passedOver(text: string): readonly string[] {
  return /^\s*[[{<]/.test(text) ? [] : columnsPassedOver(text);
}

/** True for a source with one advert that is the page or the data of one job, and so says nothing of any other. */
export function isOfOneJob(text: string, adverts: readonly Advert[]): boolean {
  const start = text.trimStart();
  return adverts.length === 1 && (isPage(start) || (start.startsWith("{") && !isFeed(dataIn(start))));
}

/** What a council's content tells the reader of its adverts. */
export function knownOf(documents: CouncilDocuments): Pick<SourcePlace, "towns" | "fullWeek"> {
  const week = documents.council?.data.fullTimeWeeklyHours;
  return { towns: townsOf(documents), fullWeek: typeof week === "number" ? week : undefined };
}

/** What is known of a source besides its text. */
export interface SourcePlace {
  /** Towns of the council, as {@link townsOf} gives them. */
  readonly towns?: ReadonlySet<string>;
  /** Hours of a full week, where the council states them. */
  readonly fullWeek?: number | undefined;
  /** The address that it was read from. */
  readonly base?: string | undefined;
}

/** The address on which an advert's link counts: that which the source names, from where it was read. */
function baseOf({ base: named = "" }: Written, read: string | undefined): string | undefined {
  return URL.canParse(named, read) ? new URL(named, read).href : read;
}

/**
 * The adverts of a source: RSS, Atom, RDF, JSON Feed, a table with headings, JobPosting data of schema.org, alone or in a page.
 * @throws a {@link SourceRefusal} for anything else
 */
export function advertsOf(text: string, { towns, fullWeek, base }: SourcePlace = {}): Advert[] {
  const written = withinTheCallStack(text);
  if (written.length > MOST_ADVERTS) {
    throw new SourceRefusal(
      `It has ${written.length} adverts, and no council has more than ${MOST_ADVERTS}.`,
    );
  }
  const isMonthFirstIn = ({ opens = "", closes = "", interviews = "" }: Written) =>
    [opens, closes, interviews].some(isMonthFirst);
  const around = { towns: towns ?? new Set<string>(), fullWeek, isMonthFirst: written.some(isMonthFirstIn) };
  return written.map((advert) => readAdvert(advert, { ...around, base: baseOf(advert, base) }));
}
