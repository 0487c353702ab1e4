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
 * The policy of an answer in which nothing runs, and which loads nothing but pictures of this site.
 * @param styleSources of a page that was made by the build, the hash of each style sheet in it, as `sha256-…`; `self`
 * for a page that loads its styles; none for an answer without styles
 */
export function contentPolicy(styleSources: readonly string[] = []): string {
  const styles = styleSources.length === 0 ? ["'none'"] : styleSources.map((source) => `'${source}'`);
  return written([
    ["default-src", "'none'"],
    ["script-src", "'none'"],
    ["style-src", ...styles],
    ["img-src", "'self'"],
    ...NOWHERE,
  ]);
}

/**
 * The policy of a tool with a script: it may ask this site alone.
 * @param nonce made for this one answer, from chance: only a script that carries it runs. An answer that was made by the
 * build, and is the same for everybody, can have none: there any script of this site runs, and still none inside the page
 */
export function toolPolicy(nonce: string | undefined): string {
  return written([
    ["default-src", "'none'"],
    ["script-src", nonce === undefined ? "'self'" : `'nonce-${nonce}'`],
    ["style-src", "'self'"],
    ["img-src", "'self'"],
    ["connect-src", "'self'"],
    ...NOWHERE,
  ]);
}
