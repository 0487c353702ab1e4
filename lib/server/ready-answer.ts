/** A file's form on the wire, best first. Every answer has its plain form too. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An answer that the build has made whole: what is sent for an address, headers included. */
export interface ReadyAnswer {
  /** Name of the file that holds the body; with `.br` or `.gzip` after it, the body in that form. */
  readonly file: string;
  /** Best first. */
  readonly encodings: readonly Encoding[];
  readonly headers: Readonly<Record<string, string>>;
  /** True for the first step of a tool, which answers as long as nothing is asked after a question mark. */
  readonly isFirstStep?: boolean | undefined;
}

/** The folder, beside the server, that holds the answers, and the list of them by address. */
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
 * The first of some forms, best first, that the asker takes; undefined for the plain one.
 * @param acceptEncoding the header, if there was one
 */
export function chooseEncoding(
  encodings: readonly Encoding[],
  acceptEncoding: string | undefined,
): Encoding | undefined {
  const names = accepted(acceptEncoding ?? "");
  return encodings.find((encoding) => names.has(encoding));
}

/** The ETag by which a browser asks whether what it has is still the same. Each form has another. */
export function etagOf(answer: ReadyAnswer, encoding: Encoding | undefined): string {
  return `"${answer.file}${encoding === undefined ? "" : `-${encoding}`}"`;
}

/** True when `If-None-Match` names the answer in any of its forms: they hold the same words. */
export function isNotModified(answer: ReadyAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const tags = [undefined, ...answer.encodings].map((encoding) => etagOf(answer, encoding));
  return ifNoneMatch.split(",").some((tag) => tags.includes(tag.trim().replace(/^W\//, "")));
}
