import type { Instant } from "../calendar/london-time";
import { keptUntil, mayBeConfirmed } from "../policy/response-headers";
import type { Encoding } from "./content-encoding";

/** The target of a request: its path, and its query, question mark included. */
export interface RequestTarget {
  readonly path: string;
  readonly query: string;
}

/** An answer made by the build: what is sent for an address, headers included. */
export interface StaticAnswer {
  /** Name of the file with the body; with `.br` or `.gzip` appended, of the compressed body. */
  readonly file: string;
  /** Best first. */
  readonly encodings: readonly Encoding[];
  readonly headers: Readonly<Record<string, string>>;
  /** True for what is sent only when the request has no query: the first step of a tool, or a list as a whole. */
  readonly isFirstStep?: boolean | undefined;
  /** The moment before which there is none yet: of a vacancy that opens after the build. */
  readonly from?: Instant | undefined;
  /** The moment from which it is out of date. */
  readonly until?: Instant | undefined;
  /** What the build has made to take its place then; without it, the answer is made per request. */
  readonly next?: StaticAnswer | undefined;
}

/** An answer, and all that take its place later. */
export function withFollowers(answer: StaticAnswer): StaticAnswer[] {
  return [answer, ...(answer.next === undefined ? [] : withFollowers(answer.next))];
}

/** Static answers by address. Each is made of its line of the list when it is asked for: a country has 76,000 of them. */
export interface AnswerList {
  readonly size: number;
  readonly at: (address: string) => StaticAnswer | undefined;
  readonly entries: () => Iterable<readonly [address: string, StaticAnswer]>;
}

/** The folder, beside the server, that holds the answers, and in it the list of them by address. */
export const STATIC_FOLDER = "static-answers";
export const STATIC_LIST = "by-address.txt";

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

/** True when `If-None-Match` names the answer in any of its encodings, whose content is the same, and it is one to keep. */
export function isNotModified({ answer, headers }: ReadyAnswer, ifNoneMatch: string | undefined): boolean {
  return (
    mayBeConfirmed(headers["cache-control"]) &&
    namesTag(ifNoneMatch, ...[undefined, ...answer.encodings].map((encoding) => etagOf(answer, encoding)))
  );
}

/** Of an answer and what takes its place later, the one that holds at a moment. */
function inForceAt(instant: Instant, first: StaticAnswer): StaticAnswer | undefined {
  let answer: StaticAnswer | undefined = instant < (first.from ?? instant) ? undefined : first;
  while (answer?.until !== undefined && instant >= answer.until) answer = answer.next;
  return answer;
}

/** An answer that holds now, and the headers that it is sent with. */
export interface ReadyAnswer {
  readonly answer: StaticAnswer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Finds what the build has made ready for a request: `undefined` where it made nothing for the address or for its query, and
 * from the moment on at which it is out of date.
 * @param clock tells the moment that is taken as now
 */
export function staticAnswerFinder(
  list: AnswerList,
  clock: () => Instant,
): (target: RequestTarget) => ReadyAnswer | undefined {
  return ({ path, query }) => {
    const first = list.at(path);
    if (first === undefined || (first.isFirstStep && query !== "")) return undefined;
    const instant = first.from === undefined && first.until === undefined ? 0 : clock();
    const answer = inForceAt(instant, first);
    if (answer === undefined) return undefined;
    const { until, headers } = answer;
    if (until === undefined) return { answer, headers };
    return { answer, headers: { ...headers, "cache-control": keptUntil(until, instant) } };
  };
}
