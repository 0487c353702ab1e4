import type { NotStatedMatter } from "@/lib/offers/timeline-types";
import { sentence } from "@/lib/offers/words/lists";

/** Where a matter stands on the page, for those that hang on it. */
export function matterAnchor(index: number): string {
  return `not-stated-${index + 1}`;
}

/** What the council has not said and what it matters for, each once and numbered. Nothing where all is said. */
export function NotStatedList({
  matters,
  benefitNames,
}: {
  matters: readonly NotStatedMatter[];
  /** Names by slug. */
  benefitNames: Readonly<Record<string, string>>;
}) {
  if (matters.length === 0) return null;
  return (
    <ol className="max-w-[38em] list-decimal pl-6">
      {matters.map(({ key, words, benefits }, index) => (
        <li key={key} id={matterAnchor(index)} className="py-1.5">
          {sentence(words)}{" "}
          <span className="text-quiet">
            This matters for: {benefits.map((slug) => benefitNames[slug] ?? slug).join(", ")}.
          </span>
        </li>
      ))}
    </ol>
  );
}
