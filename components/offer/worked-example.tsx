import { formatDay } from "@/lib/calendar/format-day";
import type { Role } from "@/lib/catalogue/types";
import type { WorkedExample as Example, NoExample, NothingForRole } from "@/lib/catalogue/worked-example";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { causeWords, counted, offerHeadline } from "@/lib/offers";
import { singleRate } from "@/lib/pay/published-pay";
import { amountOf } from "@/lib/pay/salary";
import { NotStatedList } from "./not-stated-list";
import { OfferChart } from "./offer-chart";
import { YearSummary } from "./year-summary";

/** The assumptions of the example, and why it is the upper end. */
function Assumptions({
  role,
  example: { maximum, laterPay, timeline, hangsOnContract },
}: {
  role: Role;
  example: Example;
}) {
  const startIsStated = isStated(role.pay) && isStated(role.pay.minimum);
  const isOnlyRate = isStated(role.pay) && singleRate(role.pay) !== undefined;
  return (
    <p className="mt-3 max-w-[38em] print:mt-1">
      This is worked out as if the published {isOnlyRate ? "salary" : "maximum"}, {formatPounds(maximum)},
      were your full-time starting salary
      {laterPay.map(
        ({ from, salary }) =>
          `, and ${formatPounds(amountOf(salary))}, the published maximum from ${formatDay(from)}, from then on`,
      )}
      . You are new to the council, start on {formatDay(timeline.start)}, work full time
      {hangsOnContract ? " with a permanent contract" : ""} and stay for{" "}
      {counted(timeline.years.length, "year")}.
      {isOnlyRate
        ? null
        : ` Read it as the upper end${startIsStated ? "" : `: ${role.council.shortName} does not say where pay starts`}. On a lower salary the offer can be smaller, or none.`}
    </p>
  );
}

/** Why the offer gives nothing to the role: the reason that all items share, or the reason of each. */
function nothingWords({ timeline }: NothingForRole): string {
  const notGiven = timeline.nothing.filter(({ kind }) => kind === "not given");
  return [...new Set(notGiven.map(({ cause }) => causeWords(cause, timeline.names).reason))].join("; ");
}

function NotWorkedOut({ role, example }: { role: Role; example: NothingForRole | NoExample }) {
  const { shortName } = role.council;
  const words = {
    "no offer in figures": `${shortName} publishes no offer in figures, so there is nothing to work out.`,
    "no maximum published": `${shortName} does not publish the most that this role pays, so there is no salary to work out an example with.`,
    "nothing for this role": `Nothing that ${shortName} publishes in figures is for this role`,
  }[example.is];
  return (
    <p className="max-w-[38em]">
      {words}
      {example.is === "nothing for this role" ? `: ${nothingWords(example)}.` : null}
    </p>
  );
}

/** The offer to a role worked out for five years at the published maximum: a chart, a table, and what is not stated. */
export function WorkedExample({
  role,
  example,
}: {
  role: Role;
  example: Example | NothingForRole | NoExample;
}) {
  if (example.is !== "worked out") return <NotWorkedOut role={role} example={example} />;
  const { timeline, offer } = example;
  const benefitNames = Object.fromEntries(offer.benefits.map(({ slug, name }) => [slug, name]));
  return (
    <>
      <div className="print:grid print:grid-cols-2 print:gap-x-8">
        <div>
          <p className="max-w-[32em] text-xl font-semibold sm:text-2xl print:text-base">
            {offerHeadline(timeline, offer)}
          </p>
          <Assumptions role={role} example={example} />
        </div>
        <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:mt-0 print:block">
          <div className="print:hidden">
            <OfferChart timeline={timeline} id="example-chart" />
          </div>
          <YearSummary timeline={timeline} printsLeave={false} />
        </div>
      </div>
      {timeline.notStated.length === 0 ? null : (
        <>
          <h3 className="mt-6 mb-1 print:mt-2">What {role.council.shortName} has not said</h3>
          <NotStatedList matters={timeline.notStated} names={offer.names} benefitNames={benefitNames} />
        </>
      )}
    </>
  );
}
