import { headline } from "@/lib/calculator/answer-words";
import { untaxedWords } from "@/lib/calculator/take-home-words";
import type {
  EitherPension,
  WorkedExample as Example,
  NoExample,
  NothingForRole,
} from "@/lib/calculator/worked-example";
import { formatDay } from "@/lib/calendar/format-day";
import type { Role } from "@/lib/catalogue/types";
import { NO_MONEY } from "@/lib/money/arithmetic";
import { formatPounds } from "@/lib/money/format";
import { causeWords, counted, totalsWords } from "@/lib/offers";
import { hasSingleRate } from "@/lib/pay/published-pay";
import { amountOf } from "@/lib/pay/salary";
import { Section } from "../frame/section";
import { AtAGlance } from "../structure/at-a-glance";
import { OfferChart } from "./offer-chart";
import { PayInHand } from "./pay-in-hand";
import { YearSummary } from "./year-summary";

/** Who the example is worked out for: on published pay, which need not be where anybody starts. */
function Assumptions({
  role: { pay },
  example: {
    atMaximum: { pay: paid, timeline },
    hangsOnContract,
  },
}: {
  role: Role;
  example: Example;
}) {
  const isOnlyRate = hasSingleRate(pay);
  return (
    <p className="mt-3 max-w-[38em] print:mt-1">
      As an example, this is worked out as if the published {isOnlyRate ? "salary" : "maximum"},{" "}
      {formatPounds(paid.starting ?? NO_MONEY)}, were your full-time starting salary
      {paid.changes.map(
        ({ from, salary }) =>
          `, and ${formatPounds(amountOf(salary))}, the published maximum from ${formatDay(from)}, from then on`,
      )}
      . You are new to the council, start on {formatDay(timeline.start)}, work full time
      {hangsOnContract ? " with a permanent contract" : ""} and stay for{" "}
      {counted(timeline.years.length, "year")}.
    </p>
  );
}

/** What the offer comes to at both ends of what is known: of the published pay, or else of every salary. */
function Ends({ role, example: { atMaximum, atMinimum, unanswered } }: { role: Role; example: Example }) {
  const lowest =
    atMinimum === undefined
      ? {
          name: "Before you know your salary",
          value: `${totalsWords(unanswered.timeline.totals)}: ${role.council.shortName} does not say where pay starts`,
        }
      : {
          name: `On the published minimum, ${formatPounds(atMinimum.pay.starting ?? NO_MONEY)}`,
          value: totalsWords(atMinimum.timeline.totals),
        };
  const isOnlyRate = hasSingleRate(role.pay);
  return (
    <AtAGlance
      facts={[
        ...(isOnlyRate ? [] : [lowest]),
        {
          name: `On the published ${isOnlyRate ? "salary" : "maximum"}, ${formatPounds(atMaximum.pay.starting ?? NO_MONEY)}`,
          value: totalsWords(atMaximum.timeline.totals),
        },
      ]}
    />
  );
}

/** Why the offer gives nothing to the role: the reason that all items share, or the reason of each. */
function nothingWords({ timeline }: NothingForRole): string {
  const notGiven = timeline.nothing.filter(({ kind }) => kind === "not given");
  return [...new Set(notGiven.map(({ cause }) => causeWords(cause, timeline.names).reason))].join("; ");
}

/** What published pay leaves, where nothing is added to it. */
function PublishedPayInHand({ role: { pay }, inHand }: { role: Role; inHand: EitherPension | undefined }) {
  if (inHand === undefined) return null;
  const isOnlyRate = hasSingleRate(pay);
  const opening = `As an example, full time on the published ${isOnlyRate ? "salary" : "maximum"}. `;
  return (
    <div className="mt-6 print:mt-2">
      <PayInHand inHand={inHand} opening={opening} />
    </div>
  );
}

function NothingToAdd({ role, example }: { role: Role; example: NothingForRole }) {
  return (
    <p className="mt-6 max-w-[38em] print:mt-2">
      Nothing that {role.council.shortName} publishes in figures is for this role: {nothingWords(example)}.
    </p>
  );
}

function WorkedOut({ role, example }: { role: Role; example: Example }) {
  const { inHand, atMaximum } = example;
  const { timeline } = atMaximum;
  return (
    <div className="print:grid print:grid-cols-2 print:gap-x-8">
      <div className="print:row-span-2">
        <p className="mb-4 max-w-[32em] text-xl font-semibold sm:text-2xl print:mb-0 print:break-inside-avoid print:text-base/tight">
          {headline(example.unanswered)}
        </p>
        <Ends role={role} example={example} />
        <Assumptions role={role} example={example} />
      </div>
      {inHand === undefined ? null : (
        <div>
          <PayInHand inHand={inHand} untaxed={untaxedWords(timeline)} />
        </div>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:mt-2 print:block">
        <div className="print:hidden">
          <OfferChart timeline={timeline} id="example-chart" certain="Under the rule, on this salary" />
        </div>
        <details className="unfolded-wide print:break-inside-avoid">
          <summary className="py-2 font-semibold print:hidden">The same year by year, as a table</summary>
          <YearSummary timeline={timeline} printsLeave={false} />
        </details>
      </div>
    </div>
  );
}

/**
 * What the offer may add to a role's pay: first what can be said of anybody, in the calculator's words; then the ends of
 * what is known, and the upper one as a chart, a table, and what is not stated. Where nothing is for the role, why, and what
 * published pay leaves in the account; nothing at all where there is no pay to work with: what is not published is a question to ask.
 */
export function WorkedExample({
  role,
  example,
}: {
  role: Role;
  example: Example | NothingForRole | NoExample;
}) {
  if (example.is !== "worked out")
    return (
      <>
        {example.is === "nothing for this role" ? <NothingToAdd role={role} example={example} /> : null}
        <PublishedPayInHand role={role} inHand={example.inHand} />
      </>
    );
  return (
    <Section id="example" title="A worked example">
      <WorkedOut role={role} example={example} />
    </Section>
  );
}
