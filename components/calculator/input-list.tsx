import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { inputWords } from "@/lib/calculator/answer-words";

/** The circumstances that an answer is worked out for. */
export function InputList({ answer }: { answer: CalculatorAnswer }) {
  return (
    <dl className="mt-5 grid gap-x-5 gap-y-2 sm:grid-cols-[auto_1fr] sm:gap-y-1 print:mt-2 print:grid-cols-[auto_1fr_auto_1fr] print:gap-y-1">
      {inputWords(answer).map(([name, value]) => (
        <div key={name} className="sm:contents print:contents">
          <dt className="font-semibold">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
