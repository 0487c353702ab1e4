/** One directive: its name and its sources, in the order they are written. */
type Directive = readonly [name: string, ...sources: string[]];

function written(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(" ")).join("; ");
}

/** What no answer of this site allows, whatever else it is. */
const NOWHERE: readonly Directive[] = [
  ["form-action", "'self'"],
  ["base-uri", "'none'"],
  ["frame-ancestors", "'none'"],
];

/**
 * The policy of a page that was made by the build: nothing runs, and nothing is loaded but pictures of this site.
 * @param styleHashes of each style sheet that stands in the page, as `sha256-…`; none for an answer without styles
 */
export function contentPolicy(styleHashes: readonly string[] = []): string {
  const styles = styleHashes.length === 0 ? ["'none'"] : styleHashes.map((hash) => `'${hash}'`);
  return written([
    ["default-src", "'none'"],
    ["script-src", "'none'"],
    ["style-src", ...styles],
    ["img-src", "'self'"],
    ...NOWHERE,
  ]);
}

/**
 * The policy of a tool: only scripts that carry this answer's own number run, and what those load in turn.
 * @param nonce made for this one answer, from chance
 */
export function toolPolicy(nonce: string): string {
  return written([
    ["default-src", "'none'"],
    ["script-src", "'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
    ["style-src", "'self'", `'nonce-${nonce}'`],
    ["img-src", "'self'"],
    ["connect-src", "'self'"],
    ...NOWHERE,
  ]);
}
