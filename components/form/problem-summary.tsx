import { ANSWER } from "./live-form";
import { ProblemSign } from "./problem-words";

/**
 * What was not understood, each point with a link to its field. An alert, since the reader has just asked for an answer:
 * its heading is what they land on in the answer's place.
 * @param consequence what it means for the answer
 */
export function ProblemSummary({
  problems,
  consequence = "We can’t work it out until this is put right.",
}: {
  problems: readonly { readonly field: string; readonly words: string }[];
  consequence?: string;
}) {
  if (problems.length === 0) return null;
  return (
    <div
      id="problems"
      role="alert"
      tabIndex={-1}
      className="mb-6 wrap-anywhere border-4 border-error p-4 print:hidden"
    >
      <h2 id={ANSWER} tabIndex={-1} className="text-xl text-error">
        <ProblemSign />
        There is a problem
      </h2>
      <p className="mt-2">{consequence}</p>
      <ul className="mt-2">
        {problems.map(({ field, words }) => (
          <li key={`${field}: ${words}`}>
            <a className="inline-block py-1 text-error" href={`#${field}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
