import type { Council } from "@/lib/catalogue/types";
import { counted } from "@/lib/offers";
import { Section } from "../frame/section";

/** The id of a question, for the short marks that lead to it. */
export function questionAnchor(index: number): string {
  return `ask-${index + 1}`;
}

/** A short mark where something is not published that is among the questions of the page. */
export function AskMark() {
  return (
    <>
      Not stated{" "}
      <a className="font-normal print:hidden" href="#ask">
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
    <Section id="ask" title={`Ask ${council.shortName}`}>
      <details>
        <summary className="py-1 print:hidden">
          {counted(questions.length, "question")} that what {council.shortName} publishes leaves open
        </summary>
        <ol className="mt-3 list-decimal gap-x-12 pl-7 lg:columns-2 print:mt-0.5 print:columns-2">
          {questions.map((question, index) => (
            <li
              key={question}
              id={questionAnchor(index)}
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
