import type { Benefit } from "@/lib/catalogue/types";
import { Prose } from "../prose/prose";
import { AskCount } from "../roles/ask-list";
import { BenefitEligibility } from "./benefit-eligibility";

/** The published figures of an item, each with a link to its source. */
function BenefitFigures({ benefit }: { benefit: Benefit }) {
  if (benefit.figures.length === 0) return null;
  return (
    <dl className="mt-3 max-w-2xl">
      {benefit.figures.map((figure) => (
        <div key={figure.id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-1.5">
          <dt>{figure.label}</dt>
          <dd className="ml-auto font-semibold tabular-nums">
            <a href={figure.address}>{figure.text}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The rules of an item in words that are made from its data. */
export function RuleWords({ rules, className }: { rules: readonly string[]; className: string }) {
  if (rules.length < 2)
    return rules.map((rule) => (
      <p key={rule} className={className}>
        {rule}
      </p>
    ));
  return (
    <ul className={`list-disc pl-5 ${className}`}>
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}

/** One item of the offer on the benefits page: its summary, unless its words begin with it, its words, its rules, its figures, who gets it, how much is not stated. */
export function BenefitCard({ benefit, level = 3 }: { benefit: Benefit; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article id={benefit.slug} className="border-t border-line py-6">
      <Heading className="text-xl sm:text-2xl">{benefit.name}</Heading>
      {benefit.body.text.startsWith(benefit.summary) ? null : (
        <p className="mt-2 max-w-[36em] text-lg">{benefit.summary}</p>
      )}
      <Prose body={benefit.body} className="mt-3" />
      {benefit.rules.length > 0 ? (
        <>
          <p className="mt-3 font-semibold">{benefit.rules.length === 1 ? "The rule" : "The rules"}</p>
          <RuleWords rules={benefit.rules} className="max-w-[38em]" />
        </>
      ) : null}
      <BenefitFigures benefit={benefit} />
      {benefit.scheme ? null : (
        <p className="mt-3">
          <strong>Who gets it:</strong> <BenefitEligibility benefit={benefit} />
        </p>
      )}
      <AskCount count={benefit.notStated.length} />
    </article>
  );
}
