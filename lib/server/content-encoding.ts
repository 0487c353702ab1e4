/** Content encodings that the server sends, best first. Every answer also has its plain form. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

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
