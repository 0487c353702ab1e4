import type { ReactNode } from "react";
import type { CalculatorAnswer } from "@/lib/calculator/answer";
import type { AddressNote } from "@/lib/calculator/state";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME, SITE_NAME } from "@/lib/site/site-pages";
import { AddressNotes, problemsIn } from "../calculator/calculator-page";
import { ProblemSummary } from "../form/problem-summary";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { ComparedRole } from "./compared-role";

const COLUMNS = ["", "", "md:grid-cols-2", "md:grid-cols-3"] as const;

/**
 * Two or three roles side by side, worked out for the same circumstances.
 * @param url the whole address of this comparison
 * @param reviewed the ISO day on which the content that it draws on was last reviewed
 */
export function ComparePage({
  answers,
  notes,
  form,
  councils,
  reviewed,
  url,
}: {
  answers: readonly CalculatorAnswer[];
  notes: readonly AddressNote[];
  form: ReactNode;
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  return (
    <Frame address={routes.compare()} named={councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker={SITE_NAME}
        title="Compare roles"
        lead="Two or three roles side by side, of one council or of several, for the same hours, salary and start."
        mark={<Mark subject={{ slug: "compare" }} />}
      />
      <Measure className="pt-8 print:pt-3">
        <div className="print:hidden">
          <ProblemSummary problems={problemsIn(notes)} />
          <AddressNotes notes={notes} />
          {form}
        </div>
        {answers.length === 0 ? null : (
          <Section id="side-by-side" title={answers.length === 1 ? "The first role" : "Side by side"}>
            {answers.length === 1 ? <p className="mb-4">Choose a second role to compare it with.</p> : null}
            <div className={`grid gap-x-8 gap-y-10 ${COLUMNS[answers.length] ?? ""}`}>
              {answers.map((answer, index) => (
                <ComparedRole key={answer.state.role.address} id={`compared-${index + 1}`} answer={answer} />
              ))}
            </div>
          </Section>
        )}
      </Measure>
      <Provenance reviewed={reviewed} maintainer={operatorName(councils)} sources={[]} url={url} />
    </Frame>
  );
}
