import type { ReactNode } from "react";
import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { partsInFull } from "@/lib/calculator/parts-in-full";
import { questionsOfAnswer } from "@/lib/calculator/questions-for-council";
import { calculatorQuery } from "@/lib/calculator/read-calculator";
import type { Council } from "@/lib/catalogue/types";
import { PAGES } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { SITE_NAME } from "@/lib/site/site-pages";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { LeavingTable } from "../offer/leaving-table";
import { NothingList } from "../offer/nothing-list";
import { TimelineList } from "../offer/timeline-list";
import { YearTable } from "../offer/year-table";
import { Provenance } from "../provenance/provenance";
import { AskList } from "../roles/ask-list";
import { operatorName } from "../site/operator";
import { InputList } from "./input-list";

/** One part of an answer as this page shows it. */
function partOf(id: ReturnType<typeof partsInFull>[number]["id"], answer: CalculatorAnswer): ReactNode {
  const { timeline, state } = answer;
  const { council } = state.role;
  switch (id) {
    case "years":
      return <YearTable timeline={timeline} />;
    case "rules":
      return <TimelineList timeline={timeline} offer={council.offer} />;
    case "nothing":
      return <NothingList timeline={timeline} />;
    case "leaving":
      return <LeavingTable settlements={answer.leaving()} council={council.shortName} />;
  }
}

/** The parts of an answer, one below another, and the questions that they lead to. */
function Parts({ answer }: { answer: CalculatorAnswer }) {
  const { timeline, state } = answer;
  const questions = questionsOfAnswer(timeline);
  const parts = partsInFull(answer);
  return (
    <>
      <p className="max-w-[38em] text-lg">{headline(answer)}</p>
      <InputList answer={answer} />
      <ul className="mt-6 print:hidden">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a className="inline-block py-1" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a className="inline-block py-1" href={routes.calculator(calculatorQuery(state))}>
            This answer in the calculator
          </a>
        </li>
      </ul>
      {parts.map(({ id, title }) => (
        <Section key={id} id={id} title={title}>
          <div className="print:columns-2 print:gap-x-8">{partOf(id, answer)}</div>
        </Section>
      ))}
      <AskList council={state.role.council} questions={questions} pointed={questions.length} />
    </>
  );
}

/**
 * What the calculator's own page has no room for: every payment of each year, the rule that it comes from, and what leaving means.
 * @param answer undefined where the address tells of no role, or of something that is not understood
 * @param reviewed the ISO day on which the content that it draws on was last reviewed
 * @param url the whole address of this page
 */
export function InFullPage({
  answer,
  councils,
  reviewed,
  url,
}: {
  answer: CalculatorAnswer | undefined;
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  const council = answer?.state.role.council;
  return (
    <Frame
      address={routes.calculatorInFull()}
      named={councils.filter(({ slug }) => council === undefined || slug === council.slug)}
    >
      <PageBanner
        trail={PAGES.calculatorInFull.trail()}
        kicker={SITE_NAME}
        title={PAGES.calculatorInFull.heading()}
        mark={undefined}
      />
      <Measure className="pt-8 print:pt-3">
        {answer === undefined ? (
          <p className="max-w-[38em] text-lg">
            There is no answer to show yet. <a href={routes.calculator()}>Ask the calculator</a>: its answer
            links to this page.
          </p>
        ) : (
          <Parts answer={answer} />
        )}
      </Measure>
      <Provenance
        reviewed={reviewed}
        maintainer={council?.maintainer ?? operatorName(councils)}
        sources={council?.sources ?? []}
        url={url}
      />
    </Frame>
  );
}
