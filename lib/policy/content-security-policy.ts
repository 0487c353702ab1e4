/** One directive: its name and its sources, in the order they are written. */
type Directive = readonly [name: string, ...sources: string[]];

function policyOf(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(" ")).join("; ");
}

/** Directives of every answer of this site. */
const FOR_EVERY_ANSWER: readonly Directive[] = [
  ["form-action", "'self'"],
  ["base-uri", "'none'"],
];

/** No other site may show an answer in a frame, but for what is made for that. */
const IN_NO_FRAME: Directive = ["frame-ancestors", "'none'"];

/**
 * The policy of an answer without scripts, which loads nothing but this site's pictures.
 * @param styleHashes of each inline style sheet, as `sha256-…`; none for an answer without styles
 */
export function contentPolicy(styleHashes: readonly string[] = []): string {
  const styles = styleHashes.length === 0 ? ["'none'"] : styleHashes.map((hash) => `'${hash}'`);
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", "'none'"],
    ["style-src", ...styles],
    ["img-src", "'self'"],
    ...FOR_EVERY_ANSWER,
    IN_NO_FRAME,
  ]);
}

/**
 * The policy of the studio's own pages: styles and frames of its own address alone, and the styles that its script writes.
 * @param nonce random, and made for this one answer, where its script runs; without one no script does
 */
export function studioPolicy(nonce?: string): string {
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", nonce === undefined ? "'none'" : `'nonce-${nonce}'`],
    ...(nonce === undefined ? [] : [["connect-src", "'self'"] as const]),
    // The editor of a text writes a style sheet of its own.
    ["style-src", "'self'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`])],
    ["img-src", "'self'", "data:"],
    ["frame-src", "'self'"],
    ...FOR_EVERY_ANSWER,
    IN_NO_FRAME,
  ]);
}

/**
 * The policy of a content page that the studio shows beside its form.
 * @param styleHashes as of {@link contentPolicy}
 */
export function previewPolicy(styleHashes: readonly string[]): string {
  return contentPolicy(styleHashes).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

/**
 * The policy of a card that any site may show in a frame. It loads nothing, and has no form.
 * @param styleHash of its inline style sheet, as `sha256-…`
 */
export function embedPolicy(styleHash: string): string {
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", "'none'"],
    ["style-src", `'${styleHash}'`],
    ["form-action", "'none'"],
    ["base-uri", "'none'"],
    ["frame-ancestors", "*"],
  ]);
}

/**
 * The policy of a tool with a script, which may fetch from this site only.
 * @param styleHash of its inline style sheet, as `sha256-…`
 * @param nonce random, and made for this one answer: only a script that carries it runs. An answer made by the build is the
 * same for everybody and cannot have one: there any script file of this site may run, and still no inline script
 */
export function toolPolicy(styleHash: string, nonce: string | undefined): string {
  return policyOf([
    ["default-src", "'none'"],
    ["script-src", nonce === undefined ? "'self'" : `'nonce-${nonce}'`],
    ["style-src", `'${styleHash}'`],
    ["img-src", "'self'"],
    ["connect-src", "'self'"],
    ...FOR_EVERY_ANSWER,
    IN_NO_FRAME,
  ]);
}

/** A nonce for one answer: a random number of 128 bits. */
export function randomNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
