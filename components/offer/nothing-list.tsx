import type { Nothing, Timeline } from "@/lib/offers/timeline-types";
import { sentence } from "@/lib/offers/words/lists";
import { routes } from "@/lib/routes";

function BenefitLinks({ items, council }: { items: readonly Nothing[]; council: string }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5">
      {items.map(({ benefit, benefitName }) => (
        <li key={benefit}>
          <a href={routes.benefit(council, benefit)}>{benefitName}</a>
        </li>
      ))}
    </ul>
  );
}

/**
 * What gives nothing, the reason, and what would change it. What the council only names stands together at the end,
 * since it has one reason. Nothing where everything gives something.
 */
export function NothingList({ timeline: { council, nothing } }: { timeline: Timeline }) {
  const notGiven = nothing.filter(({ kind }) => kind === "not given");
  const named = nothing.filter(({ kind }) => kind === "named only");
  return (
    <>
      {notGiven.length > 0 ? (
        <dl className="max-w-[44em]">
          {notGiven.map(({ benefit, benefitName, reason, change }) => (
            <div key={benefit} className="border-b border-line py-2.5">
              <dt className="font-semibold">
                <a href={routes.benefit(council, benefit)}>{benefitName}</a>
              </dt>
              <dd>{sentence(reason)}</dd>
              {change === undefined ? null : <dd className="text-quiet">What would change it: {change}.</dd>}
            </div>
          ))}
        </dl>
      ) : null}
      {named[0] === undefined ? null : (
        <div className="mt-4 max-w-[44em]">
          <p>Named, but not counted here. For each of these: {named[0].reason}.</p>
          <BenefitLinks items={named} council={council} />
        </div>
      )}
    </>
  );
}
