import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Entry } from "../entries/entry";
import type { Tie } from "../entries/money-total";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { Offer, OfferBenefit } from "../rules/offer";
import { INSTEAD_RANK, verdictsOf } from "../times/rivals";
import type { World } from "./several-rules";

/** Benefits that somebody gets in the place of another. */

const LATER: ReadonlySet<Reason["cause"]["kind"]> = new Set([
  "due after the timeline",
  "first due after the timeline",
  "paid after the timeline",
  "due before the timeline",
]);

/** Whether somebody gets a benefit by a day, as far as its conditions tell then, or has got it before. */
function isGiven(
  benefit: OfferBenefit,
  { entries, reasons }: Outcome,
  at: CalendarDate,
  world: World,
): "yes" | "no" | "perhaps" {
  const certain = entries.filter(({ status }) => status === "certain");
  if (certain.some(({ when }) => (firstDay(when) ?? at) <= at)) return "yes";
  const isLater = reasons.some(({ cause }) => LATER.has(cause.kind));
  if (entries.length === 0 && !isLater) return "no";
  const course = { ...world, service: { from: world.subject.start, doubts: [] } };
  const verdicts = verdictsOf(benefit, { at }, course);
  const isMeant = verdicts.some(({ is }) => is === "yes");
  if (isMeant && (certain.length > 0 || (entries.length === 0 && isLater))) return "yes";
  return isMeant || verdicts.some(({ is }) => is === "unknown") ? "perhaps" : "no";
}

function inDoubt<Given extends Entry>(entry: Given, doubt: Doubt, tie: Tie): Given {
  return {
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, doubt]),
    ...(isMoney(entry) ? { comes: "perhaps" as const, ties: [tie, ...entry.ties] } : {}),
  };
}

/**
 * Takes out of every benefit what another one is given in the place of, and ties what another one may be given in the
 * place of: each payment by itself, on its day.
 */
export function withoutOthers(
  offer: Offer,
  outcomes: ReadonlyMap<string, Outcome>,
  world: World,
): ReadonlyMap<string, Outcome> {
  const remaining = new Map(outcomes);
  for (const benefit of offer.benefits) {
    for (const slug of benefit.notWith) {
      const other = offer.benefits.find((one) => one.slug === slug);
      const [outcome, otherOutcome] = [remaining.get(benefit.slug), remaining.get(slug)];
      if (other === undefined || outcome === undefined || otherOutcome === undefined) continue;
      const { entries, isTied } = beside(outcome.entries, other, otherOutcome, world);
      const reason: Reason = { cause: { kind: "another instead", other: other.name }, rank: INSTEAD_RANK };
      const isLess = entries.length < outcome.entries.length;
      remaining.set(benefit.slug, {
        entries,
        reasons: isLess ? [...outcome.reasons, reason] : outcome.reasons,
      });
      if (!isTied) continue;
      const tie = tieOf(slug, slug);
      const tied = otherOutcome.entries.map((entry) =>
        isMoney(entry) && !entry.ties.some(({ key }) => key === tie.key)
          ? { ...entry, ties: [tie, ...entry.ties] }
          : entry,
      );
      remaining.set(slug, { ...otherOutcome, entries: tied });
    }
  }
  return remaining;
}

function tieOf(other: string, option: string): Tie {
  return { kind: "one of", key: `notWith.${other}`, option, exhaustive: undefined };
}

/** What is left of entries beside another benefit. */
function beside(entries: readonly Entry[], other: OfferBenefit, outcome: Outcome, world: World) {
  const left: Entry[] = [];
  let isTied = false;
  const doubt: Doubt = { kind: "not promised", reservation: { why: "not with another", other: other.name } };
  for (const entry of entries) {
    const at = entry.due ?? laterOf(world.subject.start, world.horizon.from);
    const given = isGiven(other, outcome, at, world);
    if (given === "no") left.push(entry);
    if (given !== "perhaps") continue;
    isTied = true;
    left.push(inDoubt(entry, doubt, tieOf(other.slug, "in its place")));
  }
  return { entries: left, isTied };
}
