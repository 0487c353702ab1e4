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
