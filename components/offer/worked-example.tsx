import { formatDay } from "@/lib/calendar/format-day";
import type { Role } from "@/lib/content/catalogue-types";
import type { NoExample, WorkedExample as Worked } from "@/lib/content/worked-example";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { counted } from "@/lib/offers/words/lists";
import { routes } from "@/lib/routes";
import { NotStatedList } from "./not-stated-list";
import { OfferChart } from "./offer-chart";
import { OfferHeadline } from "./offer-headline";
import { YearSummary } from "./year-summary";

/** What the example takes for granted, and why it is the upper end. */
function Assumptions({ role, example: { maximum, timeline } }: { role: Role; example: Worked }) {
  const startIsStated = isStated(role.pay) && isStated(role.pay.minimum);
  return (
    <div className="prose mt-4">
      <p>
        This is worked out as if the published maximum, {formatPounds(maximum)}, were your full-time starting
        salary. You start on {formatDay(timeline.start)}, work full time, are new to the council, and stay for{" "}
        {counted(timeline.years.length, "year")}.
      </p>
      <p>
        No start can be higher than that, so read it as the upper end.
        {startIsStated ? null : ` ${role.council.shortName} does not say where pay starts.`} On a lower salary
        the offer can be smaller, or none.
      </p>
    </div>
  );
}

/** Why nothing is given, where nothing is: the one reason that the items of the offer share, or each of theirs. */
function NothingGiven({ role, example: { timeline } }: { role: Role; example: Worked }) {
  const { council } = role;
  const reasons = new Set(
    timeline.nothing.filter(({ kind }) => kind === "not given").map(({ reason }) => reason),
  );
  return (
    <p className="max-w-[38em]">
      No item that {council.shortName} publishes in figures adds anything for this role:{" "}
      {[...reasons].join("; ")}. <a href={routes.benefits(council.slug)}>See the offer</a>
    </p>
  );
}

function NoFigures({ role, example }: { role: Role; example: NoExample }) {
  const { shortName } = role.council;
  return (
    <p className="max-w-[38em]">
      {example.is === "no offer in figures"
        ? `${shortName} publishes no offer in figures, so there is nothing to work out here.`
        : `${shortName} does not publish the most that this role pays, so nothing can be worked out here without your own salary.`}
    </p>
  );
}

/** The offer to a role worked out for five years at the published maximum: drawn, in a table, and what is not stated. */
export function WorkedExample({ role, example }: { role: Role; example: Worked | NoExample }) {
  if (example.is !== "worked out") return <NoFigures role={role} example={example} />;
  const { timeline, offer } = example;
  if (timeline.entries.length === 0) return <NothingGiven role={role} example={example} />;
  const names = Object.fromEntries(offer.benefits.map(({ slug, name }) => [slug, name]));
  return (
    <>
      <OfferHeadline timeline={timeline} />
      <Assumptions role={role} example={example} />
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:grid-cols-2">
        <OfferChart timeline={timeline} id="example-chart" />
        <YearSummary timeline={timeline} />
      </div>
      <h3 className="mt-6">Not stated</h3>
      <NotStatedList matters={timeline.notStated} benefitNames={names} />
    </>
  );
}
