/** A field at the beginning of a line, with or without a space behind its colon. */
const FIELD = /^[\w"'-]+:/;

/**
 * A front matter without the field in which its reading broke off, with empty lines in its place, so that all else stands where
 * it stood: what is wrong with the other fields is no guess.
 * @param source the YAML
 * @param offset where it was found to be broken
 * @returns `undefined` where no field is left
 */
export function withoutBroken(source: string, offset: number): string | undefined {
  const lines = source.split("\n");
  const broken = source.slice(0, offset).split("\n").length - 1;
  const start = lines.findLastIndex((line, index) => index <= broken && FIELD.test(line));
  if (start === -1) return undefined;
  const next = lines.findIndex((line, index) => index > broken && FIELD.test(line));
  const end = next === -1 ? lines.length : next;
  const rest = lines.map((line, index) => (index >= start && index < end ? "" : line));
  return rest.every((line) => line.trim() === "") ? undefined : rest.join("\n");
}
