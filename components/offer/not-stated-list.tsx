import { allOf, matterWords, type Names, type NotStatedMatter, sentence } from "@/lib/offers";

/** The id of an item of the list, for links from what depends on it. */
export function matterAnchor(index: number): string {
  return `not-stated-${index + 1}`;
}

/** What the council has not said and what depends on it, each once and numbered. Renders nothing where all is said. */
export function NotStatedList({
  matters,
  names,
  benefitNames,
}: {
  matters: readonly NotStatedMatter[];
  names: Names;
  /** Names by slug. */
  benefitNames: Readonly<Record<string, string>>;
}) {
  if (matters.length === 0) return null;
  const listed = (benefits: readonly string[]) => allOf(benefits.map((slug) => benefitNames[slug] ?? slug));
  return (
    <ol className="list-decimal gap-x-12 pl-6 lg:columns-2 print:columns-2">
      {matters.map((matter, index) => {
        const { words, namesBenefit } = matterWords(matter, names);
        return (
          <li key={matter.key} id={matterAnchor(index)} className="break-inside-avoid py-1.5 print:py-0.5">
            {sentence(words)}
            {namesBenefit && matter.benefits.length === 1 ? null : (
              <span className="text-quiet"> It matters for {listed(matter.benefits)}.</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
