/** Content encodings of ready answers, best first. Every answer also has its plain form. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An answer made by the build: what is sent for an address, headers included. */
export interface ReadyAnswer {
  /** Name of the file with the body; with `.br` or `.gzip` appended, of the compressed body. */
  readonly file: string;
  /** Best first. */
  readonly encodings: readonly Encoding[];
  readonly headers: Readonly<Record<string, string>>;
  /** True for the first step of a tool, sent only when the request has no query. */
  readonly isFirstStep?: boolean | undefined;
}

/** The folder, beside the server, that holds the answers, and in it the list of them by address. */
export const READY_FOLDER = "ready-answers";
export const READY_LIST = "by-address.json";

/** Names of the encodings in an `Accept-Encoding` header that are not refused with `q=0`. */
function accepted(header: string): Set<string> {
  const named = header.split(",").flatMap((part) => {
    const [name = "", ...parameters] = part.toLowerCase().split(";");
    return parameters.some((parameter) => /^\s*q\s*=\s*0(\.0*)?\s*$/.test(parameter)) ? [] : [name.trim()];
  });
  return new Set(named);
}

/**
 * The best of some encodings that the client accepts; undefined for the plain form.
 * @param encodings best first
 * @param acceptEncoding the request header, if there was one
 */
export function chooseEncoding(
  encodings: readonly Encoding[],
  acceptEncoding: string | undefined,
): Encoding | undefined {
  const names = accepted(acceptEncoding ?? "");
  return encodings.find((encoding) => names.has(encoding));
}

/** The ETag of an answer; each encoding has its own, as HTTP requires of a strong validator. */
export function etagOf(answer: ReadyAnswer, encoding: Encoding | undefined): string {
  return `"${answer.file}${encoding === undefined ? "" : `-${encoding}`}"`;
}

/** True when `If-None-Match` names the answer in any of its encodings: their content is the same. */
export function isNotModified(answer: ReadyAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const tags = [undefined, ...answer.encodings].map((encoding) => etagOf(answer, encoding));
  return ifNoneMatch.split(",").some((tag) => tags.includes(tag.trim().replace(/^W\//, "")));
}
