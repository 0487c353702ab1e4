import type { CalendarDate } from "../../calendar/calendar-date";
import { minus, NO_MONEY, plus, portion } from "../../money/arithmetic";
import { WHOLE } from "../../money/fraction";
import { type Pence, pence, pounds } from "../../money/pence";
import type { MoneyEntry, TaxFree } from "../entries/entry";
import type { MoneyRule, OfferBenefit } from "../rules/offer";
import { isPublished, partIn } from "../rules/quantity";
import { rulePathOf } from "../rules/rule-path";
import { timesOf } from "../times/times-counted";
import { sumsInOrder } from "./sums";

/** What of payments is free of tax, where a part of them is. */

type Taxed = NonNullable<MoneyRule["taxed"]>;
/** Tax is taken from a part of it alone. */
type InPart = Exclude<Taxed, string>;

/** Whether tax is taken from all of a payment or from nothing, before a part that is free is taken out of it. */
export function isTaxFree({ gives, taxed }: Pick<MoneyRule, "gives" | "taxed">, all: OfferBenefit["taxed"]) {
  const terms = taxed ?? all;
  // Costs that somebody is paid back are no pay, unless the council says that they are taxed.
  return terms === undefined || terms === "not stated" ? gives === "reimbursement" : terms === "no";
}

/** The terms of a benefit of which a part is free of tax: each with the rules that share what is free. */
function termsOf({ rules, taxed }: OfferBenefit): ReadonlyMap<string, InPart> {
  const ofRules = rules.flatMap(({ path, rule }) => {
    const terms = ("taxed" in rule ? rule.taxed : undefined) ?? taxed;
    return terms === undefined || typeof terms === "string" ? [] : [[path, terms] as const];
  });
  return new Map(ofRules);
}

/** True where a part of what a benefit pays is free of tax, so that what was paid before the timeline counts. */
export function hasFreePart({ rules, taxed }: OfferBenefit): boolean {
  return (
    typeof taxed === "object" || rules.some(({ rule }) => "taxed" in rule && typeof rule.taxed === "object")
  );
}

function lesser(one: Pence, other: Pence): Pence {
  return one < other ? one : other;
}

/** What of each payment is free where so much is: what comes surely uses it up in order of time, and nothing else does. */
function freeUpTo(
  { freeUpTo: limit, in: time }: Extract<InPart, { readonly freeUpTo: unknown }>,
  entries: readonly MoneyEntry[],
  start: CalendarDate,
): ReadonlyMap<MoneyEntry, TaxFree> {
  if (!isPublished(limit)) return new Map();
  const all = pounds(limit.value);
  const usedUp = new Map<string, Pence>();
  const free = new Map<MoneyEntry, { least: Pence; most: Pence; months: Pence[] }>();
  for (const { entry, month, amount, on } of sumsInOrder(entries)) {
    const [name] =
      time === undefined || time === "not stated" || on === undefined ? [""] : timesOf(on, time, start);
    const isSure = entry.comes === "surely" && on !== undefined;
    // What is only possible uses nothing up but for itself.
    const key = isSure ? `${name}` : `${name} ${entries.indexOf(entry)}`;
    const used = plus(usedUp.get(`${name}`) ?? NO_MONEY, isSure ? NO_MONEY : (usedUp.get(key) ?? NO_MONEY));
    const left = used < all ? minus(all, used) : NO_MONEY;
    const most = lesser(amount, left);
    const least = month === undefined ? lesser(entry.amount.least, left) : most;
    usedUp.set(key, plus(usedUp.get(key) ?? NO_MONEY, least));
    const before = free.get(entry) ?? { least: NO_MONEY, most: NO_MONEY, months: [] };
    free.set(entry, {
      least: plus(before.least, least),
      most: plus(before.most, most),
      months: month === undefined ? before.months : [...before.months, most],
    });
  }
  for (const [entry, part] of free) part.least = lesser(part.least, entry.amount.least);
  return free;
}

function freeShare(
  { freeShare: share }: Extract<InPart, { readonly freeShare: unknown }>,
  { amount, months }: MoneyEntry,
): TaxFree {
  if (!isPublished(share)) return "none";
  // The check refuses more than the whole; of whatever is there, no more can be free.
  const given = partIn(share);
  const part = given.numerator > given.denominator ? WHOLE : given;
  if (months.length === 0)
    return { least: portion(amount.least, part), most: portion(amount.most, part), months: [] };
  const each = months.map((month) => portion(month.amount, part));
  const all = pence(each.reduce((sum, one) => sum + one, 0));
  return { least: lesser(all, portion(amount.least, part)), most: all, months: each };
}

/** Payments of a benefit with what of each is free of tax, where a part is. */
export function withFreePart(
  benefit: OfferBenefit,
  entries: readonly MoneyEntry[],
  start: CalendarDate,
): readonly MoneyEntry[] {
  const groups = new Map<InPart, MoneyEntry[]>();
  const terms = termsOf(benefit);
  for (const entry of entries) {
    const inPart = terms.get(rulePathOf(entry.rule.path));
    if (inPart !== undefined) groups.set(inPart, [...(groups.get(inPart) ?? []), entry]);
  }
  const free = new Map<MoneyEntry, TaxFree>();
  for (const [inPart, group] of groups) {
    if ("freeUpTo" in inPart)
      for (const [entry, part] of freeUpTo(inPart, group, start)) free.set(entry, part);
    else for (const entry of group) free.set(entry, freeShare(inPart, entry));
  }
  return entries.map((entry) => {
    const part = free.get(entry);
    return part === undefined ? entry : { ...entry, taxFree: part };
  });
}
