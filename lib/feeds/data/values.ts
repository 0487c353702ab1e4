import type { Council, Grade, Pay, Source } from "../../catalogue/types";
import { isStated, type NotStated } from "../../model/not-stated";
import type { Ages } from "../../model/vocabulary";
import type { Pence } from "../../money/pence";
import { payDayWords } from "../../offers";
import { awardWords, movingUpWords } from "../../pay/moving-up";
import { absolute } from "../../site/routes";

/** An amount for machines: pounds as a plain number, never words. */
export interface MoneyData {
  readonly amount: number;
  readonly currency: "GBP";
}

/** Where a figure was read, with the day it was read. */
export interface SourceData {
  readonly title: string;
  readonly publisher: string;
  readonly link: string | NotStated;
  readonly read: string;
}

/** A reference to another object, by address: the catalogue is a circular graph, and JSON cannot be. */
export interface ReferenceData {
  readonly name: string;
  readonly address: string;
}

/** Pence to `{ amount: 49083, currency: "GBP" }`. */
export function moneyData(amount: Pence): MoneyData {
  return { amount: amount / 100, currency: "GBP" };
}

/** A source without the short name that only editors use. */
export function sourceData({ title, publisher, link, read }: Source): SourceData {
  return { title, publisher, link, read };
}

/** The name and whole address of another object. */
export function referenceData(item: ReferenceData, origin: string): ReferenceData {
  return { name: item.name, address: absolute(origin, item.address) };
}

/** Where to apply, with the page that says how, or null where no page does; `not stated` where the council says neither. */
export function applyData({ apply }: Council, origin: string) {
  if (!isStated(apply)) return apply;
  const { label, link, page } = apply;
  return { label, link, page: page === undefined ? null : referenceData(page, origin) };
}

/** Pay a year; each end is money with what it means, its day and its source, or `not stated`. */
export function payData(pay: Pay | NotStated) {
  if (!isStated(pay)) return pay;
  const end = (amount: Pence | NotStated) =>
    isStated(amount)
      ? {
          ...moneyData(amount),
          per: "year",
          basis: pay.basis,
          effective: pay.from,
          source: sourceData(pay.source),
        }
      : amount;
  return {
    minimum: end(pay.minimum),
    maximum: end(pay.maximum),
    basis: pay.basis,
    effective: pay.from,
    spinalColumnPoints: isStated(pay.spinalColumnPoints)
      ? { from: pay.spinalColumnPoints.from, to: pay.spinalColumnPoints.to }
      : pay.spinalColumnPoints,
    ...(pay.points !== undefined && {
      points: pay.points.map(({ point, salary }) => ({ point, salary: moneyData(salary) })),
    }),
    source: sourceData(pay.source),
  };
}

/** How somebody moves up the points of a grade, with its words; nothing where the council publishes nothing about it. */
export function progressionData({ progression }: Pick<Grade, "progression">) {
  if (progression === undefined) return {};
  const { when, decidedBy, needs, startsAbove, assessedYearPassed } = progression;
  return {
    progression: {
      when: isStated(when.kind) ? when : when.kind,
      decidedBy,
      needs: needs ?? null,
      startsAbove: startsAbove ?? null,
      assessedYearPassed: assessedYearPassed ?? null,
      inWords: movingUpWords(progression).join(" "),
    },
  };
}

/** Pay awards of a council with where each was read; nothing where it publishes none. */
export function awardsData({ payAwards }: Pick<Council, "payAwards">) {
  if (payAwards.length === 0) return {};
  return {
    payAwards: payAwards.map((award) => ({
      from: award.from,
      rise: award.rise.kind === "not agreed" ? "not agreed yet" : award.rise,
      inWords: awardWords(award),
      source: sourceData(award.source),
    })),
  };
}

/** The day on which a council pays salaries; nothing where it does not publish it. */
export function payDayData({ payDay }: Pick<Council, "payDay">) {
  return isStated(payDay) ? { payDay: { ...payDay, inWords: payDayWords(payDay) } } : {};
}

/** The ages a service or team works with; `note` is null where there is none. */
export function agesData(ages: Ages | NotStated) {
  return isStated(ages) ? { from: ages.from, to: ages.to, note: ages.note ?? null } : ages;
}
