import type { ReactNode } from "react";
import type { CalculatorAnswer } from "@/lib/calculator/answer";
import type { ReadCalculator } from "@/lib/calculator/read-calculator";
import type { AddressNote } from "@/lib/calculator/state";
import type { NoTakeHome, TakeHomeAnswer } from "@/lib/calculator/take-home-answer";
import type { Council } from "@/lib/catalogue/types";
import { PAGES } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME, SITE_NAME } from "@/lib/site/site-pages";
import { ProblemSummary } from "../form/problem-summary";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { AnswerView } from "./answer-view";

/** Notes on what was left out of the address or changed in it, other than mistakes in a field. */
export function AddressNotes({ notes }: { notes: readonly AddressNote[] }) {
  const shown = notes.filter(({ kind }) => kind !== "not understood");
  if (shown.length === 0) return null;
  return (
    <ul className="mb-6 wrap-anywhere border-l-4 border-line pl-4 print:hidden">
      {shown.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** The fields that were not understood, for the summary of problems. */
export function problemsIn(notes: readonly AddressNote[]) {
  return notes.filter(({ kind }) => kind === "not understood").map(({ field, words }) => ({ field, words }));
}

/** How to use the page: of no use to whoever reads an answer, which begins with as little as can be. */
const LEAD =
  "Choose a role, and see what its council adds to your salary, when, and under which rule. We keep no record of what you tell us.";

/**
 * The calculator: a form, and the answer once a role is chosen.
 * @param takeHome what of it lands in the account
 * @param form the form with its fields
 * @param today an ISO day
 * @param url the whole address of this answer
 * @param reviewed the ISO day on which the content that it draws on was last reviewed
 */
export function CalculatorPage({
  asked: { state, notes },
  answer,
  takeHome,
  form,
  councils,
  today,
  reviewed,
  url,
}: {
  asked: ReadCalculator;
  answer: CalculatorAnswer | undefined;
  takeHome: TakeHomeAnswer | NoTakeHome | undefined;
  form: ReactNode;
  councils: readonly Council[];
  today: string;
  reviewed: string;
  url: string;
}) {
  const role = state?.role;
  return (
    <Frame address={routes.calculator()} named={answer && role ? [role.council] : councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker={SITE_NAME}
        title={PAGES.calculator.heading()}
        lead={answer ? undefined : LEAD}
        mark={answer ? undefined : <Mark subject={{ slug: "calculator" }} />}
      />
      <Measure
        className={`pt-8 print:pt-3 ${answer ? "grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[auto_minmax(0,1fr)] print:block" : "max-w-3xl"}`}
      >
        <div className={answer ? "lg:w-[22rem] lg:max-w-[37vw] print:hidden" : undefined}>
          <ProblemSummary problems={problemsIn(notes)} />
          <AddressNotes notes={notes} />
          {form}
        </div>
        {answer && takeHome ? <AnswerView answer={answer} takeHome={takeHome} today={today} /> : null}
      </Measure>
      <Provenance
        reviewed={reviewed}
        maintainer={role?.council.maintainer ?? operatorName(councils)}
        sources={role?.council.sources ?? []}
        url={url}
      />
    </Frame>
  );
}
