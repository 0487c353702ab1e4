import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Entry } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Reason } from "../reasons/reason";
import type { Offer, OfferBenefit } from "../rules/offer";
import { INSTEAD_RANK, verdictsOf } from "../times/rivals";
import type { World } from "./togetherness";
import { LifeAtWork, type Years } from "./years";

/** Benefits that somebody gets in the place of another. */

/** What a benefit gives in some years by itself. */
export type InYears = (benefit: OfferBenefit, years: Years) => Outcome;

/** True where something has come by a day, or may have come where nobody can say when it does. */
function isBy({ when }: Entry, at: CalendarDate): boolean {
  return when.kind === "undated" ? (when.from ?? at) <= at : (firstDay(when) ?? at) <= at;
}

/** True of what comes in any case, also where nobody has published how much it is. */
function isSure(entry: Entry): boolean {
  return isMoney(entry) ? entry.comes === "surely" : entry.doubts.length === 0;
}

/** How benefits stand to one another in an offer to one person. */
class Beside {
  readonly #left = new Map<string, Outcome>();
  readonly #life: LifeAtWork;

  constructor(
    private readonly offer: Offer,
    private readonly world: World,
    private readonly inYears: InYears,
  ) {
    this.#life = new LifeAtWork(world.subject.start, world.horizon.from);
  }

  /** What is left of a benefit beside those that it gives way to. */
  left({ notWith }: OfferBenefit, { entries, reasons }: Outcome): Outcome {
    const { subject, horizon } = this.world;
    const instead: Reason[] = [];
    let left = entries;
    for (const slug of notWith) {
      const other = this.offer.benefits.find((one) => one.slug === slug);
      if (other === undefined) continue;
      const before = left.length;
      left = left.flatMap((entry) => {
        const given = this.#isGiven(other, entry.due ?? laterOf(subject.start, horizon.from));
        if (given === "perhaps") return [perhapsWith(entry, other.name)];
        return given === "no" ? [entry] : [];
      });
      if (left.length < before)
        instead.push({ cause: { kind: "another instead", other: other.name }, rank: INSTEAD_RANK });
    }
    return { entries: left, reasons: [...reasons, ...instead] };
  }

  /**
   * Whether somebody has got a benefit by a day, perhaps where what has come by then is only possible. Where nothing has, who
   * is meant by its conditions on that day will get it, if there is anything for them at any time.
   */
  #isGiven(benefit: OfferBenefit, at: CalendarDate): "yes" | "no" | "perhaps" {
    const byThen = this.#givenIn(benefit, this.#life.until(at)).filter((entry) => isBy(entry, at));
    if (byThen.some(isSure)) return "yes";
    if (byThen.length > 0) return "perhaps";
    const course = { ...this.world, service: { from: this.world.subject.start, doubts: [] } };
    const verdicts = verdictsOf(benefit, { at }, course).filter(({ is }) => is !== "no");
    if (verdicts.length === 0) return "no";
    if (this.#givenIn(benefit, this.#life.whole()).length === 0) return "no";
    return verdicts.some(({ is }) => is === "yes") ? "yes" : "perhaps";
  }

  /** What a benefit gives in some years beside those that it gives way to, which decide first. */
  #givenIn(benefit: OfferBenefit, years: Years): readonly Entry[] {
    const key = `${benefit.slug} ${years.years.length}`;
    const earlier = this.#left.get(key);
    if (earlier !== undefined) return earlier.entries;
    const all = this.inYears(benefit, years);
    // A circle of benefits is a mistake that the check reports; here it only must not go round for ever.
    this.#left.set(key, all);
    const left = this.left(benefit, all);
    this.#left.set(key, left);
    return left.entries;
  }
}

/**
 * Takes out of every benefit what another one is given in the place of, and ties what another one may be given in the
 * place of: each payment by itself, on its day. Where that other one gives way to a third, the third decides first.
 * @param inView what each benefit that is asked for gives in the years shown
 * @param inYears what it gives in others: what is decided on a day hangs on what came before, and not on the years shown
 */
export function withoutOthers(
  offer: Offer,
  inView: ReadonlyMap<string, Outcome>,
  world: World,
  inYears: InYears,
): ReadonlyMap<string, Outcome> {
  if (offer.benefits.every(({ notWith }) => notWith.length === 0)) return inView;
  const ties = tiesOf(offer.benefits);
  const beside = new Beside(offer, world, inYears);
  return new Map(
    offer.benefits.flatMap((benefit) => {
      const outcome = inView.get(benefit.slug);
      if (outcome === undefined) return [];
      const tie = ties.get(benefit.slug);
      const { entries, reasons } = beside.left(benefit, outcome);
      const withTies = tie === undefined ? entries : entries.map((entry) => tied(entry, tie));
      return [[benefit.slug, { entries: withTies, reasons }]];
    }),
  );
}

/** The tie of every benefit that another one excludes, or that excludes another: one for all that hang together. */
function tiesOf(benefits: readonly OfferBenefit[]): ReadonlyMap<string, Tie> {
  const slugs = new Set(benefits.map(({ slug }) => slug));
  const apart = new Map<string, Set<string>>();
  const note = (one: string, other: string) => apart.set(one, (apart.get(one) ?? new Set()).add(other));
  for (const { slug, notWith } of benefits) {
    for (const other of notWith.filter((name) => slugs.has(name) && name !== slug)) {
      note(slug, other);
      note(other, slug);
    }
  }
  const ties = new Map<string, Tie>();
  const join = (slug: string, key: string): void => {
    const others = apart.get(slug);
    if (others === undefined || ties.has(slug)) return;
    ties.set(slug, { kind: "not with", key, option: slug, others: [...others] });
    for (const other of others) join(other, key);
  };
  for (const slug of apart.keys()) join(slug, `notWith.${slug}`);
  return ties;
}

function perhapsWith(entry: Entry, other: string): Entry {
  return inDoubt(entry, [{ kind: "not promised", reservation: { why: "not with another", other } }]);
}

/** What comes in any case stands, whatever else may come. */
function tied(entry: Entry, tie: Tie): Entry {
  return isMoney(entry) && entry.comes !== "surely" ? { ...entry, ties: [tie, ...entry.ties] } : entry;
}
