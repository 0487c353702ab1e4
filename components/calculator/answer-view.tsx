import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { asksOfOffer } from "@/lib/calculator/further-question";
import { partsInFull } from "@/lib/calculator/parts-in-full";
import { questionsOfAnswer } from "@/lib/calculator/questions-for-council";
import { calculatorQuery, calculatorQueryWithTakeHome } from "@/lib/calculator/read-calculator";
import { roleValue } from "@/lib/calculator/read-role";
import type { NoTakeHome, TakeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { questionsToAsk } from "@/lib/catalogue/questions-to-ask";
import { isMoney } from "@/lib/offers";
import { PAGES } from "@/lib/site/register";
import { query, routes } from "@/lib/site/routes";
import { ANSWER } from "../form/live-form";
import { Section } from "../frame/section";
import { OfferChart } from "../offer/offer-chart";
import { loanWords, settledWords } from "../offer/settled-words";
import { YearSummary } from "../offer/year-summary";
import { AskList } from "../roles/ask-list";
import { ApplyItems } from "../roles/how-to-apply";
import { InputList } from "./input-list";
import { PaymentLines } from "./payment-lines";
import { TakeHomeSection } from "./take-home-section";

/** What leaving in the chosen month means for what was paid by then. */
function IfYouLeave({ answer: { settled, loansLeft, state } }: { answer: CalculatorAnswer }) {
  if (settled === undefined) return null;
  const { shortName } = state.role.council;
  const isAny = settled.lines.length + settled.unpublished.length > 0;
  const sentences = [
    ...(isAny ? [settledWords(settled, shortName)] : []),
    ...loanWords(loansLeft, shortName),
  ];
  if (sentences.length === 0) return null;
  return <p className="mt-4 max-w-[38em] print:mt-2">{sentences.join(" ")}</p>;
}

/** What people want to do with an answer: apply, read about the role, keep it, send it to somebody, or see another role beside it. */
function WhatNext({ answer: { state } }: { answer: CalculatorAnswer }) {
  const address = routes.calculator(calculatorQuery(state));
  const withTakeHome = routes.calculator(calculatorQueryWithTakeHome(state));
  return (
    <ul className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-1 print:hidden">
      <ApplyItems council={state.role.council} />
      <li>
        <a className="inline-block py-1" href={state.role.address}>
          About this role
        </a>
      </li>
      <li>
        <a className="inline-block py-1" href={address} data-copy>
          Link to this answer
        </a>{" "}
        <span role="status" className="font-semibold" />
      </li>
      <li>
        <button type="button" hidden data-share={address} className="py-1 underline">
          Share this answer
        </button>
      </li>
      {withTakeHome === address ? null : (
        <li>
          <a className="inline-block py-1" href={withTakeHome}>
            Link that tells your tax, loans and pension too
          </a>
        </li>
      )}
      <li>
        <a className="inline-block py-1" href={routes.compare(query([["role", roleValue(state.role)]]))}>
          Compare with another role
        </a>
      </li>
    </ul>
  );
}

/** Where the rest of the answer stands: every payment with its rule, and what leaving means. Paper has a sheet of that page. */
function InFullLinks({ answer }: { answer: CalculatorAnswer }) {
  const parts = partsInFull(answer);
  if (parts.length === 0) return null;
  const address = routes.calculatorInFull(calculatorQuery(answer.state));
  return (
    <div className="print:hidden">
      <Section id="in-full" title={PAGES.calculatorInFull.heading()}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="inline-block py-1" href={`${address}#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** The answer as files: a calendar, a spreadsheet, data. */
function Files({ answer: { state, timeline } }: { answer: CalculatorAnswer }) {
  const asked = calculatorQueryWithTakeHome(state);
  const links = [
    ...(timeline.entries.some((entry) => isMoney(entry) && entry.when.kind !== "undated")
      ? [{ address: routes.calculatorCalendar(asked), words: "Payment dates for your calendar" }]
      : []),
    { address: routes.calculatorCsv(asked), words: "The answer as CSV" },
    { address: routes.calculatorJson(asked), words: "The answer as JSON" },
  ];
  return (
    <ul className="mt-12 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-3 print:hidden">
      {links.map(({ address, words }) => (
        <li key={words}>
          <a className="inline-block py-1" href={address}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What to say where there is no offer to work out: none in figures, or none for this role. */
function NoOffer({ answer: { state } }: { answer: CalculatorAnswer }) {
  const { council, address, name } = state.role;
  return (
    <p className="mt-4 max-w-[38em]">
      Ask {council.shortName} what the offer for your role is before you accept it. What it does publish:{" "}
      <a href={address}>{name}</a>, <a href={routes.benefits(council.slug)}>what it says about its offer</a>{" "}
      and <a href={council.address}>why work for {council.shortName}</a>.
    </p>
  );
}

/** Most years whose leave is printed: more would not fit on one sheet with the rest. */
const MOST_WITH_LEAVE_ON_PAPER = 5;

/** The years, each in a line, and every payment: what people come for. */
function YearByYear({ timeline }: Pick<CalculatorAnswer, "timeline">) {
  return (
    <Section id="years-ahead" title="Year by year">
      <div className="grid max-w-3xl items-start gap-x-8 gap-y-6 print:max-w-none print:grid-cols-2">
        <YearSummary timeline={timeline} printsLeave={timeline.years.length <= MOST_WITH_LEAVE_ON_PAPER} />
        <PaymentLines timeline={timeline} />
      </div>
      <div className="mt-8 print:hidden">
        <OfferChart timeline={timeline} id="offer-chart" hasTable />
      </div>
    </Section>
  );
}

/**
 * The answer: what people come for. A sentence, what lands in the account, the years and the payments, and what the council has not
 * said; how each payment comes about stands on a page of its own. What lands in the account is printed whole, its tables on a sheet
 * after all else.
 */
export function AnswerView({
  answer,
  takeHome,
  today,
}: {
  answer: CalculatorAnswer;
  takeHome: TakeHomeAnswer | NoTakeHome;
  /** An ISO day. */
  today: string;
}) {
  const { state, timeline } = answer;
  const { council } = state.role;
  const hasOffer = asksOfOffer(state.role);
  const isInHand = !("why" in takeHome);
  const inHand = <TakeHomeSection answer={answer} takeHome={takeHome} today={today} />;
  return (
    <div className="print:flex print:flex-col">
      <section aria-labelledby={ANSWER}>
        <h2
          id={ANSWER}
          tabIndex={-1}
          className="max-w-[24em] text-[1.5rem] leading-snug sm:text-[1.875rem] print:max-w-none print:text-[1.125rem]"
        >
          {headline(answer)}
        </h2>
        <InputList answer={answer} />
        <IfYouLeave answer={answer} />
        {hasOffer ? null : <NoOffer answer={answer} />}
        <WhatNext answer={answer} />
      </section>
      {isInHand ? inHand : null}
      {hasOffer ? <YearByYear timeline={timeline} /> : null}
      {isInHand ? null : inHand}
      <AskList
        council={council}
        questions={[...questionsOfAnswer(timeline), ...questionsToAsk(state.role)]}
        pointed={timeline.notStated.length}
        printsAll={!hasOffer}
      />
      <InFullLinks answer={answer} />
      <Files answer={answer} />
    </div>
  );
}
