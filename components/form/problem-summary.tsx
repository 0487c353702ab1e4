/** What was not understood, each point with a link to its field. An alert, since the reader has just asked for an answer. */
export function ProblemSummary({
  problems,
}: {
  problems: readonly { readonly field: string; readonly words: string }[];
}) {
  if (problems.length === 0) return null;
  return (
    <div
      id="problems"
      role="alert"
      tabIndex={-1}
      className="mb-6 wrap-anywhere border-4 border-accent p-4 print:hidden"
    >
      <h2 id="problems-title" className="text-xl">
        There is a problem
      </h2>
      <ul className="mt-2">
        {problems.map(({ field, words }) => (
          <li key={`${field}: ${words}`}>
            <a className="inline-block py-1" href={`#${field}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
