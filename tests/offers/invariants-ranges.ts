import { expect } from "vitest";
import type { MoneyEntry } from "@/lib/offers/entries/entry";
import { isMoney } from "@/lib/offers/entries/outcome";
import { totalsOf } from "@/lib/offers/timeline/totals";
import { moneyOf, type Try } from "./invariants-tried";

/** True of the ranges of every answer. */
export const rangeInvariants: Readonly<Record<string, (given: Try) => void>> = {
  "what is certain in all is what is certain alone: nothing that is only possible takes it away": ({
    result,
  }) => {
    const money = moneyOf(result);
    const sure = totalsOf(money.filter(({ comes }) => comes === "surely"));
    expect(result.totals.certain).toBe(sure.certain);
  },

  "parts of which only the whole is known never come to more than it": ({ result }) => {
    const tieOf = ({ ties }: MoneyEntry) => ties.find((tie) => tie.kind === "parts");
    const money = moneyOf(result);
    for (const key of new Set(money.flatMap((entry) => tieOf(entry)?.key ?? []))) {
      const parts = money.filter((entry) => tieOf(entry)?.key === key);
      const wholes = parts.flatMap((entry) => tieOf(entry)?.whole ?? []);
      if (wholes.some(({ isOpen }) => isOpen)) continue;
      const { certain, possible } = totalsOf(parts);
      expect(certain + possible).toBeLessThanOrEqual(Math.max(...wholes.map(({ most }) => most)));
    }
  },

  "no more of a payment is free of tax than it comes to, nor of its months": ({ result }) => {
    for (const { taxFree, amount, months } of moneyOf(result)) {
      if (typeof taxFree === "string") continue;
      expect(taxFree.least).toBeLessThanOrEqual(amount.least);
      expect(taxFree.most).toBeLessThanOrEqual(amount.most);
      expect(taxFree.least).toBeLessThanOrEqual(taxFree.most);
      expect(taxFree.months).toHaveLength(months.length);
      for (const [index, free] of taxFree.months.entries()) {
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(months[index]?.amount ?? 0);
      }
    }
  },

  "what is surely paid is free of tax up to no more than the benefit says": ({ offer, result }) => {
    for (const { slug, taxed, rules } of offer.benefits) {
      if (typeof taxed !== "object" || !("freeUpTo" in taxed) || taxed.in !== undefined) continue;
      const limit = taxed.freeUpTo.value;
      const other = rules.filter(({ rule }) => "taxed" in rule && rule.taxed !== undefined);
      const free = moneyOf(result).flatMap(({ rule, comes, taxFree }) => {
        const isOther = other.some(({ path }) => rule.path.startsWith(`${path}.`));
        const isOf = rule.benefit === slug && !isOther && comes === "surely" && typeof taxFree === "object";
        return isOf ? [taxFree.least] : [];
      });
      if (limit !== "not stated")
        expect(free.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(Math.round(limit * 100));
    }
  },

  "a pension is worth something from the least to the most, and is no money in hand": ({ result }) => {
    for (const entry of result.entries) {
      if (entry.gives !== "pension") continue;
      expect(entry.amount.least).toBeLessThanOrEqual(entry.amount.most);
      expect(isMoney(entry)).toBe(false);
    }
  },

  "leave is from the least to the most, in each year and in all": ({ result }) => {
    for (const entry of result.entries) {
      if (entry.gives !== "annual leave" && entry.gives !== "extra leave" && entry.gives !== "training")
        continue;
      if (entry.most !== "not stated" && entry.least !== "not stated")
        expect(entry.least).toBeLessThanOrEqual(entry.most);
    }
    for (const { total } of result.years.flatMap(({ leave }) => leave))
      if (total !== "not stated") expect(total.least).toBeLessThanOrEqual(total.most);
  },
};
