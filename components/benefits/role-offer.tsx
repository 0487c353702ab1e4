import type { Benefit, Role } from "@/lib/catalogue/types";
import { rolePlural } from "@/lib/offers";
import { routes } from "@/lib/site/routes";
import { RuleWords } from "./benefit-card";
import { BenefitEligibility } from "./benefit-eligibility";

interface OfferPart {
  readonly scheme: Benefit | undefined;
  readonly items: readonly Benefit[];
}

/** Items grouped by the scheme whose conditions they share; items without a scheme come last, as one group. */
function byScheme(benefits: readonly Benefit[]): readonly OfferPart[] {
  const schemes = new Set(benefits.map(({ scheme }) => scheme));
  return [...schemes]
    .toSorted((one, other) => Number(one === undefined) - Number(other === undefined))
    .map((scheme) => ({ scheme, items: benefits.filter((benefit) => benefit.scheme === scheme) }));
}

/** True where the council has not said whether the items of a scheme are for a role. */
function isNotStatedFor({ who }: Benefit, role: Role): boolean {
  return who.notStatedFor.includes(role);
}

const withRules = (items: readonly Benefit[]) => items.filter(({ rules }) => rules.length > 0);
const namedOnly = (items: readonly Benefit[]) => items.filter(({ rules }) => rules.length === 0);

/** Items, each with its rules, or what it is where it has none. */
function Items({ items }: { items: readonly Benefit[] }) {
  return (
    <ul className="mt-2 gap-x-8 print:columns-[22rem]">
      {items.map((benefit) => (
        <li key={benefit.slug} className="border-t border-line py-2.5 print:py-0.5">
          <a className="font-semibold" href={benefit.address}>
            {benefit.name}
          </a>
          {benefit.rules.length > 0 ? (
            <RuleWords rules={benefit.rules} className="" />
          ) : (
            <span className="block">{benefit.summary}</span>
          )}
          {benefit.scheme ? null : (
            <span className="block text-quiet">
              <BenefitEligibility benefit={benefit} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Fewer items are not worth folding. */
const FEWEST_FOLDED = 3;

/** What the council names without a figure or a rule: folded on a phone, where it would stand before what can be counted. */
function NamedItems({ items, council }: { items: readonly Benefit[]; council: string }) {
  if (items.length < FEWEST_FOLDED) return items.length === 0 ? null : <Items items={items} />;
  return (
    <details className="unfolded-wide mt-2 print:mt-0">
      <summary className="py-2 font-semibold print:hidden">
        {items.length} that {council} names without a figure
      </summary>
      <Items items={items} />
    </details>
  );
}

/**
 * The part of the council's offer that is, or may be, for this role, with the conditions and a link to the rules.
 */
export function RoleOffer({ role }: { role: Role }) {
  const { council } = role;
  if (role.benefits.length === 0) {
    return (
      <p className="max-w-[38em]">
        No item of {council.shortName}’s offer names this role.{" "}
        <a href={routes.benefits(council.slug)}>See the offer</a>
      </p>
    );
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2 print:grid-cols-[repeat(auto-fit,minmax(24rem,1fr))] print:gap-y-3">
      {byScheme(role.benefits).map(({ scheme, items }) => (
        <div key={scheme?.slug ?? "general"}>
          <h3>{scheme ? <a href={scheme.address}>{scheme.name}</a> : "The rest of the offer"}</h3>
          {scheme ? (
            <p className="mt-1 text-quiet print:break-inside-avoid">
              <BenefitEligibility benefit={scheme} />
            </p>
          ) : null}
          {items[0] !== undefined && isNotStatedFor(items[0], role) ? (
            <p className="mt-1 font-semibold">
              {council.shortName} does not say whether this is for{" "}
              {rolePlural(council.offer.names, role.slug)}. Ask before you count on it.
            </p>
          ) : null}
          {withRules(items).length === 0 ? null : <Items items={withRules(items)} />}
          <NamedItems items={namedOnly(items)} council={council.shortName} />
        </div>
      ))}
    </div>
  );
}
