/** Matches a tag with its attributes, which is left alone, or a quotation mark to replace. */
const TAG_OR_SIGN = /<[^>]*>|['"]/g;

/** Before an opening mark: nothing, a space, or what itself opens. */
const OPENS_AFTER = /^$|[\s([{–—‘“]/;

/**
 * A text with its apostrophes and quotation marks as print has them: `the child's "forever" home` becomes
 * `the child’s “forever” home`. Editors type what is on the keyboard, and pages show one kind throughout. No letter moves:
 * each sign stays one sign.
 * @param before the letter or sign that the text goes on from; empty where a line begins
 */
export function withPrintedQuotes(text: string, before = ""): string {
  return text.replace(TAG_OR_SIGN, (piece, at: number) => {
    if (piece.length > 1) return piece;
    const opens = OPENS_AFTER.test(at === 0 ? before : (text[at - 1] ?? ""));
    if (piece === "'") return opens ? "‘" : "’";
    return opens ? "“" : "”";
  });
}

/** The reverse: straight marks for curly ones, which some keyboards produce. */
export function withTypedQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** A fragment as it stands by itself: capital first letter. */
export function capitalised(fragment: string): string {
  return fragment === "" ? "" : `${fragment[0]?.toUpperCase()}${fragment.slice(1)}`;
}
