import { inMonths } from "../../calendar/length";
import type { MoneyEntry } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { type BenefitRule, firstDay, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { type Course, TIME_RANK } from "../times/due";
import { serviceAgain } from "../times/service-again";

/** The limit of how many times a rule pays. */

/** In order of falling due; what has no day comes last. */
function inOrder(entries: readonly MoneyEntry[]): readonly MoneyEntry[] {
  const dayOf = ({ due, when }: MoneyEntry) => due ?? firstDay(when) ?? "9";
  return entries.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
  );
}

/**
 * Keeps the first so many payments, in order of time. One that comes after as many which may come is in doubt, and comes no
 * more after as many which come surely. What is lost is not counted.
 */
export function withinTimes(
  { benefit, cited, rule: { atMostTimes } }: BenefitRule<MoneyRule>,
  { entries, reasons }: Outcome<MoneyEntry>,
  { subject, verb }: Course,
): Outcome<MoneyEntry> {
  if (atMostTimes === undefined) return { entries, reasons };
  if (!isPublished(atMostTimes)) {
    const key = `${subject.citing}.atMostTimes`;
    const doubt: Doubt = { kind: "not stated", key, gap: { about: "most times", verb } };
    // However few there are, one of them there is.
    const [first, ...others] = inOrder(entries);
    return {
      entries: [...(first ? [first] : []), ...others.map((entry) => inDoubt(entry, [doubt]))],
      reasons,
    };
  }
  const times = atMostTimes.value;
  const kept: MoneyEntry[] = [];
  let sure = 0;
  let begun = 0;
  for (const entry of inOrder(entries)) {
    // A payment that a move parts in two is one.
    const isSameTime = entry.due !== undefined && entry.due === kept.at(-1)?.due;
    if (sure >= times && !isSameTime) break;
    if (!isSameTime) begun += 1;
    const isOpen = begun > times;
    const doubt: Doubt = { kind: "not promised", reservation: { why: "times used up", times } };
    kept.push(isOpen ? inDoubt(entry, [doubt]) : entry);
    if (!isOpen && !isSameTime && entry.comes === "surely") sure += 1;
  }
  const tie: Tie = { kind: "at most times", key: `${benefit.slug}.${cited.path}.atMostTimes`, times };
  const isCertain = sure === begun && kept.every(({ comes }) => comes === "surely");
  const usedUp: Reason = { cause: { kind: "times reached", times: atMostTimes }, rank: TIME_RANK };
  return {
    entries: isCertain ? kept : kept.map((entry) => ({ ...entry, ties: [tie, ...entry.ties] })),
    reasons: kept.length < entries.length ? [...reasons, usedUp] : reasons,
  };
}

/** Where nobody knows when service begins: as many payments as there are in the service that the rule pays for, whenever that is. */
export function withinService(
  { benefit, cited, rule }: BenefitRule<MoneyRule>,
  { entries, reasons }: Outcome<MoneyEntry>,
  { service }: Course,
): Outcome<MoneyEntry> {
  const stops = rule.stopsAfter === undefined ? undefined : lengthOf(rule.stopsAfter);
  const again = serviceAgain(rule.when);
  if (service.from !== undefined || stops === undefined || again === undefined) return { entries, reasons };
  const afterFirst = inMonths(stops) - inMonths(again.first);
  const times = afterFirst < 0 ? 0 : Math.floor(afterFirst / inMonths(again.length)) + 1;
  const tie: Tie = { kind: "at most times", key: `${benefit.slug}.${cited.path}.stopsAfter`, times };
  return { entries: entries.map((entry) => ({ ...entry, ties: [tie, ...entry.ties] })), reasons };
}
