/** One directive: its name and its sources, in the order they are written. */
type Directive = readonly [name: string, ...sources: string[]];

function policyOf(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(" ")).join("; ");
}

/** What no answer of this site allows, whatever else it is. */
const FOR_EVERY_ANSWER: readonly Directive[] = [
  ["form-action", "'self'"],
  ["base-uri", "'none'"],
  ["frame-ancestors", "'none'"],
];

/**
 * The policy of an answer in which nothing runs, and which loads nothing but pictures of this site.
 * @param styleHashes of each style sheet that stands in the page, as `sha256-…`; none for an answer without styles
 */
export function contentPolicy(styleHashes: readonly string[] = []): string {
  const styles = styleHashes.length === 0 ? ["'none'"] : styleHashes.map((hash) => `'${hash}'`);
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", "'none'"],
    ["style-src", ...styles],
    ["img-src", "'self'"],
    ...FOR_EVERY_ANSWER,
  ]);
}

/**
 * The policy of a tool with a script: it may ask this site alone.
 * @param styleHash of the style sheet that stands in it, as `sha256-…`
 * @param nonce random, and made for this one answer: only a script that carries it runs. An answer that was made by the
 * build, and is the same for everybody, can have none: there any script of this site runs, and still none inside the page
 */
export function toolPolicy(styleHash: string, nonce: string | undefined): string {
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", nonce === undefined ? "'self'" : `'nonce-${nonce}'`],
    ["style-src", `'${styleHash}'`],
    ["img-src", "'self'"],
    ["connect-src", "'self'"],
    ...FOR_EVERY_ANSWER,
  ]);
}
