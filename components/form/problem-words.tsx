/** The sign of a mistake: never colour alone. */
export function ProblemSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="mr-1.5 inline size-[1.1em] align-[-0.15em]">
      <path className="fill-error" d="M10 1 20 19H0Z" />
      <path className="stroke-page" strokeWidth="2.4" d="M10 7v5.2M10 14.2v2.4" />
    </svg>
  );
}

/** What was not understood in a field, beside it. */
export function ProblemWords({ id, words }: { id: string; words: string }) {
  return (
    <p id={id} className="mb-1 wrap-anywhere font-semibold text-error">
      <ProblemSign />
      <span className="sr-only">Error: </span>
      {words}
    </p>
  );
}
