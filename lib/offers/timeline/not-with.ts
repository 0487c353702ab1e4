import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Entry } from "../entries/entry";
import type { Tie } from "../entries/money-total";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { Offer, OfferBenefit } from "../rules/offer";
import { INSTEAD_RANK, verdictsOf } from "../times/rivals";
import type { World } from "./togetherness";

/** Benefits that somebody gets in the place of another. */

/** True of something that somebody who is meant will get on a later day, or has got before the timeline. */
function isAtAnotherTime({ cause }: Reason, benefit: OfferBenefit, world: World): boolean {
  switch (cause.kind) {
    case "paid after the timeline":
    case "due before the timeline":
      return true;
    case "due after the timeline":
    case "first due after the timeline": {
      const { leaving } = world.subject.circumstances;
      if (leaving !== "stays" && cause.day > leaving.on) return false;
      return verdictsAt(cause.day, benefit, world).some(({ is }) => is !== "no");
    }
    default:
      return false;
  }
}

function verdictsAt(at: CalendarDate, benefit: OfferBenefit, world: World) {
  return verdictsOf(benefit, { at }, { ...world, service: { from: world.subject.start, doubts: [] } });
}

/**
 * Whether somebody gets a benefit by a day, or has got it before. Who is meant by its conditions on that day will get it
 * later too; where what has come by then is only possible, so is that.
 */
function isGiven(
  benefit: OfferBenefit,
  { entries, reasons }: Outcome,
  at: CalendarDate,
  world: World,
): "yes" | "no" | "perhaps" {
  const byThen = entries.filter(({ when }) => (firstDay(when) ?? at) <= at);
  if (byThen.some(({ status }) => status === "certain")) return "yes";
  const isAnything = entries.length > 0 || reasons.some((reason) => isAtAnotherTime(reason, benefit, world));
  if (!isAnything) return "no";
  const verdicts = verdictsAt(at, benefit, world);
  if (verdicts.some(({ is }) => is === "yes")) return byThen.length > 0 ? "perhaps" : "yes";
  return verdicts.some(({ is }) => is === "unknown") ? "perhaps" : "no";
}

/**
 * Takes out of every benefit what another one is given in the place of, and ties what another one may be given in the
 * place of: each payment by itself, on its day. Where that other one gives way to a third, the third decides first.
 */
export function withoutOthers(
  offer: Offer,
  outcomes: ReadonlyMap<string, Outcome>,
  world: World,
): ReadonlyMap<string, Outcome> {
  if (offer.benefits.every(({ notWith }) => notWith.length === 0)) return outcomes;
  const remaining = new Map(outcomes);
  const ties = tiesOf(offer.benefits);
  for (const benefit of lastToGiveWay(offer.benefits)) {
    const tie = ties.get(benefit.slug);
    const outcome = remaining.get(benefit.slug);
    if (tie === undefined || outcome === undefined) continue;
    remaining.set(benefit.slug, besideOthers(benefit, outcome, { offer, remaining, world, tie }));
  }
  return remaining;
}

/** The benefits in an order in which each comes after those that it gives way to. */
function lastToGiveWay(benefits: readonly OfferBenefit[]): readonly OfferBenefit[] {
  const bySlug = new Map(benefits.map((benefit) => [benefit.slug, benefit]));
  const ordered = new Set<OfferBenefit>();
  const visited = new Set<OfferBenefit>();
  const visit = (benefit: OfferBenefit | undefined): void => {
    // A circle of benefits is a mistake that the check reports; here it only must not go round for ever.
    if (benefit === undefined || visited.has(benefit)) return;
    visited.add(benefit);
    for (const slug of benefit.notWith) visit(bySlug.get(slug));
    ordered.add(benefit);
  };
  benefits.forEach(visit);
  return [...ordered];
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

interface Beside {
  readonly offer: Offer;
  readonly remaining: ReadonlyMap<string, Outcome>;
  readonly world: World;
  readonly tie: Tie;
}

/** What is left of a benefit beside those that it gives way to. */
function besideOthers(
  { notWith }: OfferBenefit,
  { entries, reasons }: Outcome,
  { offer, remaining, world, tie }: Beside,
): Outcome {
  const instead: Reason[] = [];
  let left = entries;
  for (const slug of notWith) {
    const other = offer.benefits.find((one) => one.slug === slug);
    const outcome = remaining.get(slug);
    if (other === undefined || outcome === undefined) continue;
    const before = left.length;
    left = left.flatMap((entry) => {
      const at = entry.due ?? laterOf(world.subject.start, world.horizon.from);
      const given = isGiven(other, outcome, at, world);
      if (given === "perhaps") return [inDoubt(entry, other.name)];
      return given === "no" ? [entry] : [];
    });
    if (left.length < before)
      instead.push({ cause: { kind: "another instead", other: other.name }, rank: INSTEAD_RANK });
  }
  return { entries: left.map((entry) => tied(entry, tie)), reasons: [...reasons, ...instead] };
}

function inDoubt(entry: Entry, other: string): Entry {
  const doubt: Doubt = { kind: "not promised", reservation: { why: "not with another", other } };
  return {
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, doubt]),
    ...(isMoney(entry) ? { comes: "perhaps" as const } : {}),
  };
}

/** What comes in any case stands, whatever else may come. */
function tied(entry: Entry, tie: Tie): Entry {
  return isMoney(entry) && entry.comes !== "surely" ? { ...entry, ties: [tie, ...entry.ties] } : entry;
}
