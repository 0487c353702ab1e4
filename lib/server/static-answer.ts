import type { Instant } from "../calendar/london-time";
import type { Encoding } from "./content-encoding";

/** An answer made by the build: what is sent for an address, headers included. */
export interface StaticAnswer {
  /** Name of the file with the body; with `.br` or `.gzip` appended, of the compressed body. */
  readonly file: string;
  /** Best first. */
  readonly encodings: readonly Encoding[];
  readonly headers: Readonly<Record<string, string>>;
  /** True for what is sent only when the request has no query: the first step of a tool, or a list as a whole. */
  readonly isFirstStep?: boolean | undefined;
  /** The moment from which it is out of date. */
  readonly until?: Instant | undefined;
  /** What the build has made to take its place then; without it, the answer is made per request. */
  readonly next?: StaticAnswer | undefined;
}

/** The folder, beside the server, that holds the answers, and in it the list of them by address. */
export const STATIC_FOLDER = "static-answers";
export const STATIC_LIST = "by-address.json";

/** The ETag of an answer; each encoding has its own, as HTTP requires of a strong validator. */
export function etagOf(answer: StaticAnswer, encoding: Encoding | undefined): string {
  return `"${answer.file}${encoding === undefined ? "" : `-${encoding}`}"`;
}

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//, "");

/** True when `If-None-Match` names one of some ETags, weak or strong, or any. */
export function namesTag(ifNoneMatch: string | undefined, ...tags: readonly string[]): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const plainTags = tags.map(withoutWeakness);
  return ifNoneMatch.split(",").some((tag) => plainTags.includes(withoutWeakness(tag)));
}

/** True when `If-None-Match` names the answer in any of its encodings: their content is the same. */
export function isNotModified(answer: StaticAnswer, ifNoneMatch: string | undefined): boolean {
  return namesTag(
    ifNoneMatch,
    ...[undefined, ...answer.encodings].map((encoding) => etagOf(answer, encoding)),
  );
}
