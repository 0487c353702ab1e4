import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { fraction, partOf, together } from "../../money/fraction";
import type { Due, MoneyEntry } from "../entries/entry";
import { asOneEntry, leastSure } from "../entries/one-entry";
import type { BenefitRule } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import type { MoneyRule } from "../rules/offer";
import { type Course, NOTHING_BEFORE } from "../times/due";
import { isForATime } from "../times/earned-over";
import { moneyEntry } from "./money-entry";
import { type Terms, termsOn } from "./terms";
import { monthsOf } from "./unchanged-periods";
import type { Time } from "./worth";

/** What a move within the time that a payment is for makes of it. */

type Given = Extract<Terms, { readonly given: true }>;

/** A part of the time in one team and role, and what the rule says on its day of somebody who has stayed there. */
interface Spell {
  readonly period: Period;
  readonly terms: Terms;
}

/** The time that a payment is for, parted by the moves in it; one part where there is none, or where it is for no time. */
export function spellsOf(
  what: BenefitRule<MoneyRule>,
  earned: Period,
  time: Time,
  course: Course,
): readonly Spell[] {
  const { circumstances } = course.subject;
  const within = isForATime(what.rule.when)
    ? circumstances.moves.filter(({ from }) => from > earned.from && from <= time.at)
    : [];
  if (within.length === 0) return [{ period: earned, terms: termsOn(what, course, time) }];
  const starts = [...new Set([earned.from, ...within.map(({ from }) => from)])];
  const spells = starts.map((from, index) => {
    const next = starts[index + 1];
    const moves = circumstances.moves.filter((move) => move.from <= from || move.from > time.at);
    const subject = { ...course.subject, circumstances: { ...circumstances, moves } };
    return {
      period: { from, to: next === undefined ? earned.to : addDays(next, -1) },
      terms: termsOn(what, next === undefined ? course : { ...course, subject }, time),
    };
  });
  return spells.reduce(joinedTo, []);
}

/** A move that changes nothing of what a payment is parts nothing: both sides of it are one. */
function joinedTo(spells: readonly Spell[], spell: Spell): readonly Spell[] {
  const before = spells.at(-1);
  if (before === undefined || JSON.stringify(before.terms) !== JSON.stringify(spell.terms))
    return [...spells, spell];
  return [...spells.slice(0, -1), { ...spell, period: { from: before.period.from, to: spell.period.to } }];
}

/** Each part of the time pays for its months: what the rule gives in one team, and what it gives in the next. */
export function byMonths(
  what: BenefitRule<MoneyRule>,
  due: Due,
  at: CalendarDate,
  spells: readonly Spell[],
  course: Course,
): readonly MoneyEntry[] {
  const all = spells.map(({ period }) => monthsOf(period)).reduce(together, NOTHING_BEFORE);
  return spells.flatMap(({ period, terms }) => {
    // Somebody who moves on the day after the time has no part of it in the new place.
    if (!terms.given || period.from > period.to) return [];
    const { numerator, denominator } = monthsOf(period);
    const share = fraction(numerator * all.denominator, denominator * all.numerator);
    const part = partOf(due.part, share);
    return [
      moneyEntry(
        what,
        course,
        { ...due, before: NOTHING_BEFORE, part, leastPart: partOf(due.leastPart, share) },
        at,
        terms,
      ),
    ];
  });
}

/** Nobody has said what the time before a move is worth: anything from what one team gives to what the other does. */
export function inEitherPlace(
  what: BenefitRule<MoneyRule>,
  due: Due,
  at: CalendarDate,
  { spells, terms }: { readonly spells: readonly Spell[]; readonly terms: Given },
  course: Course,
): MoneyEntry {
  const entry = moneyEntry(what, course, due, at, terms);
  const given = spells.flatMap((spell) => (spell.terms.given ? [spell.terms] : []));
  const isSame = (one: Given) => JSON.stringify(one.value) === JSON.stringify(terms.value);
  if (given.length === spells.length && given.every(isSame)) return entry;
  const gap: Doubt = {
    kind: "not stated",
    key: `${course.subject.citing}.move`,
    gap: { about: "move in the time" },
  };
  const others = given.filter((one) => !isSame(one)).map((one) => moneyEntry(what, course, due, at, one));
  const each = [entry, ...others] as const;
  return asOneEntry(each, given.length === spells.length ? leastSure(each) : "perhaps", [gap]);
}
