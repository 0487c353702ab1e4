import { expect } from "vitest";
import type { CalendarDate } from "@/lib/calendar/calendar-date";
import { addMonths, endOfMonth } from "@/lib/calendar/months";
import type { Entry, MoneyEntry } from "@/lib/offers/entries/entry";
import { addendOf, versionsOf } from "@/lib/offers/entries/entry-total";
import type { Addend } from "@/lib/offers/entries/money-total";
import { firstDay, isMoney } from "@/lib/offers/entries/outcome";
import type { Tie } from "@/lib/offers/entries/tie";
import type { Timeline } from "@/lib/offers/entries/timeline-types";
import { leavingAtEndOfMonth } from "@/lib/offers/leaving/leaving-months";
import { settlement } from "@/lib/offers/leaving/settlement";
import { questionsFor } from "@/lib/offers/questions/questions";
import { timeline } from "@/lib/offers/timeline/timeline";
import { totalsOf } from "@/lib/offers/timeline/totals";
import { causeWords } from "@/lib/offers/words/causes";
import { isFullTime } from "@/lib/pay/working-share";
import { moneyOf, type Try, worked } from "./invariants-tried";
import { NAMES } from "./offer-fixture";
import { onlyAnswers } from "./only-answers";

/** The most that an amount may come to together with others: one that is open, all of a limit that it shares with them. */
function mostCounted({ amount, ties }: Addend): number {
  const limits = ties.flatMap((tie) => {
    if (tie.kind === "at most") return [tie.limit];
    return tie.kind === "parts" && !tie.whole.isOpen ? [tie.whole.most] : [];
  });
  return amount.isOpen && limits.length > 0 ? Math.min(...limits) : amount.most;
}
/** A rate counts for nothing, unless a limit holds it; of several versions one is counted, which may be none. */
const sumOfMost = (entries: readonly MoneyEntry[]) =>
  entries
    .map((entry) => Math.max(...versionsOf(entry).map(addendOf).map(mostCounted)))
    .reduce((sum, most) => sum + most, 0);
const sumOfSure = (entries: readonly MoneyEntry[]) =>
  entries.map(addendOf).reduce((sum, { amount, isSure }) => sum + (isSure ? amount.least : 0), 0);

/**
 * What has a day, up to the last in view. Of the ties those that join two of these entries: one with a payment that comes
 * after the last day, or of which nobody can say the day, takes nothing from what is in view, and is only said where both
 * are shown.
 */
function datedBy(last: CalendarDate, { entries }: Timeline): readonly Entry[] {
  const inView = entries.filter(({ when }) => (firstDay(when) ?? "9") <= last);
  const ties = inView.filter(isMoney).flatMap((entry) => entry.ties);
  const optionOf = (tie: Tie) => ("option" in tie ? tie.option : undefined);
  const joins = (tie: Tie) =>
    !("option" in tie) || ties.some((other) => other.key === tie.key && optionOf(other) !== tie.option);
  const joined = (entry: MoneyEntry): MoneyEntry => ({
    ...entry,
    ties: entry.ties.filter(joins),
    asPaid: entry.asPaid && joined(entry.asPaid),
  });
  return inView.map((entry) => (isMoney(entry) ? joined(entry) : entry));
}

/** What somebody gets who stays. */
const staying = (given: Try) =>
  given.who.leaving === "stays" ? given.result : worked(given, { leaving: "stays" });

/** Rules by their names. Each throws for a case that breaks it. */
export type Invariants = Readonly<Record<string, (given: Try) => void>>;

/** True of every offer and every person. */
export const invariants: Invariants = {
  "totals are the sums of their entries; tied ones come to less, and never to less than what is certain": ({
    result,
    years,
  }) => {
    const money = moneyOf(result);
    const { certain, possible, isOpen } = result.totals;
    const isTied = money.some(({ ties }) => ties.length > 0);
    expect(certain + possible).toBeLessThanOrEqual(sumOfMost(money));
    if (!isTied) expect([certain, certain + possible]).toEqual([sumOfSure(money), sumOfMost(money)]);
    expect(certain).toBeGreaterThanOrEqual(0);
    expect(possible).toBeGreaterThanOrEqual(0);
    // Of so much for each of something, nobody knows how much it is in all.
    if (!isTied) expect(isOpen).toBe(money.map(addendOf).some(({ amount }) => amount.isOpen));
    const yearly = result.years.reduce((sum, year) => sum + year.certain + year.possible, 0);
    expect(certain + possible).toBeLessThanOrEqual(yearly + result.undated.certain + result.undated.possible);
    expect(result.years).toHaveLength(years);
  },

  "an entry is certain exactly if nothing is in doubt and its amount is known": ({ result }) => {
    for (const entry of result.entries) {
      if (entry.status === "certain") expect(entry.doubts).toEqual([]);
      if (entry.status === "possible") expect(entry.doubts.length).toBeGreaterThan(0);
      if (!isMoney(entry)) continue;
      if (entry.status === "not stated") expect(entry.amount.least).toBe(0);
      if (entry.formula.kind === "amount not known yet") expect(entry.status).toBe("possible");
      if (entry.status === "certain") expect(entry.comes).toBe("surely");
    }
  },

  "amounts are whole pence from the least to the most, never negative, and months add up to them": ({
    result,
  }) => {
    for (const entry of moneyOf(result)) {
      const { least, most } = entry.amount;
      expect([least, most].every(Number.isSafeInteger)).toBe(true);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(least).toBeLessThanOrEqual(most);
      const months = entry.months.reduce((sum, { amount }) => sum + amount, 0);
      if (entry.months.length > 0) expect(months).toBe(most);
    }
  },

  "everything with a date is within the years, in order of time, and due before the last day in the job": ({
    result,
    who,
  }) => {
    const firsts = result.entries.map(({ when }) => firstDay(when) ?? "9");
    expect(firsts).toEqual(firsts.toSorted());
    for (const { when, due } of result.entries) {
      const first = firstDay(when);
      if (first !== undefined) expect(first >= result.horizon.from && first <= result.horizon.to).toBe(true);
      if (when.kind === "period") expect(when.from <= when.to).toBe(true);
      if (due !== undefined && who.leaving !== "stays") expect(due <= who.leaving.on).toBe(true);
    }
  },

  "each benefit gives something or has one reason why not": ({ offer, result }) => {
    for (const { slug } of offer.benefits) {
      const gives = result.entries.some(({ rule }) => rule.benefit === slug);
      const reasons = result.nothing.filter(({ benefit }) => benefit === slug);
      expect(reasons).toHaveLength(gives ? 0 : 1);
      for (const { cause } of reasons) expect(causeWords(cause, NAMES).reason).not.toBe("");
    }
  },

  "each matter that is not stated is said once": ({ result }) => {
    const keys = result.notStated.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  },

  "what is paid back, what is safe and what is not said come to what was received": ({ result, lastDay }) => {
    for (const { entry, received, back, safe, notStated } of settlement(result, lastDay).lines) {
      expect(back + safe + notStated).toBe(received);
      expect(Math.min(back, safe, notStated)).toBeGreaterThanOrEqual(0);
      expect(received).toBeLessThanOrEqual(entry.amount.most);
    }
  },

  "leaving on a day settles alike in the row of its month and for somebody who tells that day": (given) => {
    const inView = worked({ ...given, years: 1 });
    // A month of each case, as its day of leaving has it: all of them would take longer than all other rules together.
    const lastDay = endOfMonth(addMonths(given.from, Number(given.lastDay.slice(5, 7)) - 1));
    const { certain, possible } = leavingAtEndOfMonth(given.offer, inView)(lastDay);
    const leaves = worked({ ...given, years: 1 }, { leaving: { on: lastDay, noticeGiven: "unanswered" } });
    const told = settlement(leaves, lastDay);
    expect([lastDay, certain, possible]).toEqual([lastDay, told.certain, told.possible]);
  },

  "the first years of a longer answer are the answer for those years": (given) => {
    const longer = worked({ ...given, years: given.years + 3 });
    const { horizon, years } = given.result;
    expect(datedBy(horizon.to, longer)).toEqual(datedBy(horizon.to, given.result));
    expect(longer.years.slice(0, years.length)).toEqual(years);
  },

  "once the time for paying back is over, a payment is safe": (given) => {
    const result = staying(given);
    for (const entry of moneyOf(result)) {
      // What had to be paid back before, because hours went down, is not safe again.
      if (entry.fewerHours.length > 0) continue;
      const until = entry.repayableUntil;
      if (until === "not stated" || typeof until !== "string") continue;
      const after = until === "never" || until < result.horizon.to ? result.horizon.to : until;
      for (const line of settlement({ entries: [entry] }, after).lines) expect(line.safe).toBe(line.received);
    }
  },

  "an answer that is not asked for changes nothing": (given) => {
    const asked = questionsFor(given.offer, given.role);
    const silent = timeline(given.offer, given.role, onlyAnswers(given.who, asked), given.from, given.years);
    expect(silent.entries).toEqual(given.result.entries);
    expect(silent.openQuestions).toEqual(given.result.openQuestions);
  },

  "every question that is left open was one to ask": ({ offer, role, result }) => {
    const asked = [...questionsFor(offer, role), "noticeGiven"];
    for (const question of result.openQuestions) expect(asked).toContain(question);
  },

  "full time, it does not matter whether amounts are in proportion to hours": ({ who, result }) => {
    if (who.hours === "unanswered" || !isFullTime(who.hours) || who.hoursChanges.length > 0) return;
    for (const { doubts } of result.entries) {
      expect(doubts.some((doubt) => doubt.kind === "not stated" && doubt.key.startsWith("proRata"))).toBe(
        false,
      );
    }
  },
};

/** True where no rule takes the place of another. */
export const whereNothingStandsForAnother: Invariants = {
  "leaving never earns more than staying": (given) => {
    const leaves = worked(given, { leaving: { on: given.lastDay, noticeGiven: given.lastDay } });
    const stays = staying(given);
    // As it is paid: who leaves before hours go down pays back on leaving what somebody who stays pays back then.
    const all = (result: Timeline) => {
      const totals = totalsOf(moneyOf(result).map((entry) => entry.asPaid ?? entry));
      return totals.certain + totals.possible;
    };
    expect(all(leaves)).toBeLessThanOrEqual(all(stays));
  },
};
