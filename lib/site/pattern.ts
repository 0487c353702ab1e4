/** A string for each bracketed part of an address pattern, in order: two for `/[council]/roles/[role]`. */
export type Parts<Pattern extends string> = Pattern extends `${string}[${string}]${infer Rest}`
  ? [string, ...Parts<Rest>]
  : [];

const PART = /\[[^\]]+\]/g;

/**
 * A pattern with its parts filled in: `/sutton/roles/social-worker`.
 * @param parts one for each `[part]` of the pattern, in order
 */
export function fillPattern(pattern: string, parts: readonly string[]): string {
  const left = [...parts];
  return pattern.replace(PART, (name) => {
    const part = left.shift();
    if (part === undefined) throw new Error(`${pattern} needs a text for ${name}.`);
    return part;
  });
}

/** Returns a test for addresses of a pattern. A part is everything up to the next slash. */
export function patternMatcher(pattern: string): (address: string) => boolean {
  const steps = pattern.split(PART).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const shape = new RegExp(`^${steps.join("[^/]+")}$`);
  return (address) => shape.test(address);
}

/** The first part of a pattern when it is the same in every address: `search` for `/search`, none for `/[council]`. */
export function fixedFirstPart(pattern: string): string | undefined {
  const [, first = ""] = pattern.split("/");
  return first === "" || first.startsWith("[") ? undefined : first;
}
