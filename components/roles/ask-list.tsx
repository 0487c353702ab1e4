import type { Council } from "@/lib/catalogue/types";
import { Section } from "../frame/section";

/** What the council has not published, as questions to take along; left out where it has left nothing open. */
export function AskList({ council, questions }: { council: Council; questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <Section id="ask" title={`Ask ${council.shortName}`}>
      <p className="max-w-[38em]">Not published for this role, so worth a question:</p>
      <ul className="mt-3 grid gap-x-12 lg:grid-cols-2 print:mt-0.5 print:grid-cols-1">
        {questions.map((question) => (
          <li
            key={question}
            className="border-t border-line py-2.5 font-serif text-lg print:border-0 print:py-0 print:font-sans print:text-[length:inherit]"
          >
            {question}
          </li>
        ))}
      </ul>
    </Section>
  );
}
