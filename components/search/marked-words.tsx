import type { MarkedText } from "@/lib/search/marked-text";

/** A text with the words that match a query marked. */
export function MarkedWords({ text: { text, ranges } }: { text: MarkedText }) {
  const edges = ranges.map(([, to]) => to);
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(edges[index - 1] ?? 0, from)}
          <mark className="bg-tint font-semibold text-inherit">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(edges.at(-1) ?? 0)}
    </>
  );
}
