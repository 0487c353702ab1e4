import { termOf } from "./terms";
import { wordsIn } from "./words";

/** Text with the parts that answer a question, as `[from, to)` positions in order. Data, never HTML. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Marks the whole words of a text whose term is one of `terms`. */
export function mark(text: string, terms: ReadonlySet<string>): MarkedText {
  return {
    text,
    ranges: wordsIn(text)
      .filter(({ key }) => terms.has(termOf(key)))
      .map(({ from, to }) => [from, to] as const),
  };
}

/** Joins lines into one; a dot follows a line that ends without punctuation, such as a heading. */
function onOneLine(text: string): string {
  return text.replace(/([.!?:;,])?\s*\n\s*/g, (_, stop: string | undefined) =>
    stop === undefined ? " · " : `${stop} `,
  );
}

/**
 * The excerpt of a text with the most of the terms in `terms`: on one line, about `length` characters at most, cut between
 * words, with an ellipsis where text is left out.
 */
export function excerpt(text: string, terms: ReadonlySet<string>, length: number): MarkedText {
  const words = wordsIn(text);
  const hits = words.flatMap(({ key, from, to }) => {
    const term = termOf(key);
    return terms.has(term) ? [{ term, from, to }] : [];
  });
  let start = 0;
  let most = 0;
  for (const [index, first] of hits.entries()) {
    const inside = new Set<string>();
    for (let next = index; next < hits.length; next++) {
      const hit = hits[next];
      if (hit === undefined || hit.to - first.from > length * 0.75) break;
      inside.add(hit.term);
    }
    if (inside.size > most) {
      most = inside.size;
      start = first.from;
    }
  }
  // Starts a little before the first hit, at the beginning of a word.
  const from = words.find((word) => word.from >= start - length / 4)?.from ?? 0;
  const begin = from <= length / 8 ? 0 : from;
  const end = words.findLast((word) => word.to <= begin + length)?.to ?? Math.min(text.length, length);
  const isCutAfter = text.slice(end).trim().length > 1;
  const part = onOneLine(text.slice(begin, isCutAfter ? end : text.length).trim());
  return mark(`${begin > 0 ? "… " : ""}${part}${isCutAfter ? " …" : ""}`, terms);
}
