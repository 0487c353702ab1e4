import { causeWords, type Nothing, sentence, type Timeline } from "@/lib/offers";
import { routes } from "@/lib/site/routes";

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

function Why({ nothing, names }: { nothing: Nothing; names: Timeline["names"] }) {
  const { reason, change } = causeWords(nothing.cause, names);
  return (
    <>
      <dd>{sentence(reason)}</dd>
      {change === undefined ? null : <dd className="text-quiet">What would change it: {change}.</dd>}
    </>
  );
}

/** Benefits that give nothing for the same reason, and that the same thing would change. */
function byReason(items: readonly Nothing[]): readonly (readonly [Nothing, ...Nothing[]])[] {
  const groups = new Map<string, [Nothing, ...Nothing[]]>();
  for (const item of items) {
    const key = JSON.stringify(item.cause);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/**
 * Benefits that give nothing, grouped by the reason, with what would change it. Those that the council only names are one
 * group at the end. Renders nothing where everything gives something.
 */
export function NothingList({ timeline: { council, names, nothing } }: { timeline: Timeline }) {
  const notGiven = nothing.filter(({ kind }) => kind === "not given");
  const named = nothing.filter(({ kind }) => kind === "named only");
  return (
    <>
      {notGiven.length > 0 ? (
        <dl className="max-w-[44em]">
          {byReason(notGiven).map(([first, ...others]) => (
            <div key={first.benefit} className="border-b border-line py-2.5">
              {[first, ...others].map(({ benefit, benefitName }) => (
                <dt key={benefit} className="font-semibold">
                  <a href={routes.benefit(council, benefit)}>{benefitName}</a>
                </dt>
              ))}
              <Why nothing={first} names={names} />
            </div>
          ))}
        </dl>
      ) : null}
      {named[0] === undefined ? null : (
        <div className="mt-4 max-w-[44em]">
          <p>Named, but not counted here. For each of these: {causeWords(named[0].cause, names).reason}.</p>
          <BenefitLinks items={named} council={council} />
        </div>
      )}
    </>
  );
}
