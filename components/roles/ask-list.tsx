import type { Council } from "@/lib/catalogue/types";
import { counted } from "@/lib/offers";
import { Section } from "../frame/section";

/** The id of the questions' heading. */
const ASK = "ask";

/** The address within a page of a question that is not folded, by its index. */
export function questionAddress(index: number): string {
  return `#${ASK}-${index + 1}`;
}

/** How many questions stand open where the page leads to none of them: the first are worth the most. */
const OPEN = 3;
/** Fewer are not worth folding. */
const FEWEST_FOLDED = 2;

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

/** The same beside a text: how many things about it are among the questions. */
export function AskCount({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="mt-3 text-quiet print:hidden">
      {counted(count, "thing")} not stated: <a href={`#${ASK}`}>what to ask</a>
    </p>
  );
}

/**
 * What the council has not published, as questions to take along: on a screen the first stand open and the rest are folded,
 * on paper all are there. Left out where the council has left nothing open.
 * @param lead what stands above them
 * @param pointed how many of the first the page leads to by their numbers: they stand open, since not every browser unfolds
 *   what a fragment is in, and where paper has no room for all, they are printed
 * @param printsAll false where paper has room for those alone
 * @param id of the heading, where a page has a list for each of several councils
 */
export function AskList({
  council,
  questions,
  lead = `What ${council.shortName}’s pages leave open, as questions to take along.`,
  pointed = 0,
  printsAll = true,
  id = ASK,
}: {
  council: Council;
  questions: readonly string[];
  lead?: string;
  pointed?: number;
  printsAll?: boolean;
  id?: string;
}) {
  if (questions.length === 0) return null;
  const wanted = Math.max(pointed, OPEN);
  const open = questions.length - wanted < FEWEST_FOLDED ? questions.length : wanted;
  const folded = questions.slice(open);
  const list = (some: readonly string[], first: number) => (
    <ol
      start={first + 1}
      className="mt-3 list-decimal gap-x-12 pl-7 lg:columns-2 print:mt-0.5 print:columns-auto"
    >
      {some.map((question, index) => (
        <li
          key={question}
          id={first + index < pointed ? questionAddress(first + index).slice(1) : undefined}
          className={`break-inside-avoid py-1.5 print:py-0 ${printsAll || first + index < pointed ? "" : "print:hidden"}`}
        >
          {question}
        </li>
      ))}
    </ol>
  );
  return (
    <Section id={id} title={`Ask ${council.shortName}`}>
      <p className="max-w-[38em] print:hidden">{lead}</p>
      <div className="print:columns-2 print:gap-x-6">
        {list(questions.slice(0, open), 0)}
        {folded.length === 0 ? null : (
          <details className="mt-2 print:mt-0">
            <summary className="py-1 print:hidden">{counted(folded.length, "more question")}</summary>
            {list(folded, open)}
          </details>
        )}
      </div>
    </Section>
  );
}
