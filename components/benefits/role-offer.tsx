import type { PostOffer } from "@/lib/calculator/post-offer";
import type { Benefit, Role } from "@/lib/catalogue/types";
import { causeWords, type Names, rolePlural } from "@/lib/offers";
import { routes } from "@/lib/site/routes";
import { RuleWords } from "./benefit-card";
import { BenefitEligibility, isForEveryone } from "./benefit-eligibility";

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

/** What the hours of a post make of an item. */
function ForHours({ benefit, post }: { benefit: Benefit; post: PostOffer | undefined }) {
  const item = post?.items.find((one) => one.benefit === benefit);
  return item?.forHours === undefined ? null : <strong className="block">{item.forHours}</strong>;
}

/** What a post excludes of its role's offer, so that nobody counts on what they have read of the role. */
function RuledOut({ post, names }: { post: PostOffer | undefined; names: Names }) {
  if (post === undefined || post.ruledOut.length === 0) return null;
  return (
    <div className="mt-6 max-w-[38em]">
      <h3>Not with this post</h3>
      <ul className="list-disc pl-5">
        {post.ruledOut.map(({ benefit, cause }) => (
          <li key={benefit.slug}>
            <a href={benefit.address}>{benefit.name}</a>: {causeWords(cause, names).reason}.
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Items, each with its rules, or what it is where it has none. */
function Items({ items, post }: { items: readonly Benefit[]; post: PostOffer | undefined }) {
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
          <ForHours benefit={benefit} post={post} />
          {benefit.scheme || isForEveryone(benefit) ? null : (
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
function NamedItems({
  items,
  council,
  post,
}: {
  items: readonly Benefit[];
  council: string;
  post: PostOffer | undefined;
}) {
  if (items.length < FEWEST_FOLDED) return items.length === 0 ? null : <Items items={items} post={post} />;
  return (
    <details className="unfolded-wide mt-2 print:mt-0">
      <summary className="py-2 font-semibold print:hidden">
        {items.length} that {council} names without a figure
      </summary>
      <Items items={items} post={post} />
    </details>
  );
}

/**
 * The part of the council's offer that is, or may be, for this role, with the conditions and a link to the rules.
 * @param post what a post in the role gives of it, where it is about one
 */
export function RoleOffer({ role, post }: { role: Role; post?: PostOffer | undefined }) {
  const { council } = role;
  const benefits = post === undefined ? role.benefits : post.items.map(({ benefit }) => benefit);
  if (role.benefits.length === 0) {
    return (
      <p className="max-w-[38em]">
        No item of {council.shortName}’s offer names this role.{" "}
        <a href={routes.benefits(council.slug)}>See the offer</a>
      </p>
    );
  }
  const parts = byScheme(benefits);
  return (
    <>
      <div className="grid gap-8 lg:grid-cols-2 print:block print:columns-2">
        {parts.map(({ scheme, items }) => (
          <div key={scheme?.slug ?? "general"}>
            {scheme ? (
              <h3>
                <a href={scheme.address}>{scheme.name}</a>
              </h3>
            ) : parts.length > 1 ? (
              <h3>The rest of the offer</h3>
            ) : null}
            {scheme && !isForEveryone(scheme) ? (
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
            {withRules(items).length === 0 ? null : <Items items={withRules(items)} post={post} />}
            <NamedItems items={namedOnly(items)} council={council.shortName} post={post} />
          </div>
        ))}
      </div>
      <RuledOut post={post} names={council.offer.names} />
    </>
  );
}
