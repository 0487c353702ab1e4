import { allOf, type NotStatedMatter, sentence } from "@/lib/offers";

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
  const names = (benefits: readonly string[]) => allOf(benefits.map((slug) => benefitNames[slug] ?? slug));
  return (
    <ol className="list-decimal gap-x-12 pl-6 lg:columns-2 print:columns-2">
      {matters.map(({ key, words, benefits }, index) => (
        <li key={key} id={matterAnchor(index)} className="break-inside-avoid py-1.5 print:py-0.5">
          {sentence(words)}
          {words.includes(names(benefits)) ? null : (
            <span className="text-quiet"> It matters for {names(benefits)}.</span>
          )}
        </li>
      ))}
    </ol>
  );
}
