import type { Council } from "@/lib/catalogue/types";
import { counted } from "@/lib/offers";
import { Section } from "../frame/section";

/** The id of the questions' heading. Links lead there: not every browser unfolds what a fragment is in. */
export const ASK = "ask";

/** A short mark where something is not published that is among the questions of the page. */
export function AskMark() {
  return (
    <>
      Not stated{" "}
      <a className="font-normal print:hidden" href={`#${ASK}`}>
        Ask
      </a>
    </>
  );
}

/**
 * What the council has not published, as questions to take along: folded on a screen, whole on paper. Left out where the
 * council has left nothing open.
 * @param printed how many of them are printed, where paper has no room for all
 */
export function AskList({
  council,
  questions,
  printed = questions.length,
}: {
  council: Council;
  questions: readonly string[];
  printed?: number;
}) {
  if (questions.length === 0) return null;
  return (
    <Section id={ASK} title={`Ask ${council.shortName}`}>
      <details>
        <summary className="py-1 print:hidden">
          {counted(questions.length, "question")} that {council.shortName}’s pages leave open
        </summary>
        <ol className="mt-3 list-decimal gap-x-12 pl-7 lg:columns-2 print:mt-0.5 print:columns-2">
          {questions.map((question, index) => (
            <li
              key={question}
              className={`break-inside-avoid py-1.5 print:py-0 ${index < printed ? "" : "print:hidden"}`}
            >
              {question}
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
