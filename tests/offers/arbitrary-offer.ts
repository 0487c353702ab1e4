import fc from "fast-check";
import { benefit } from "@/lib/model/benefit";
import { SEVERAL_RULES } from "@/lib/model/offer-rule";
import { compileOffer } from "@/lib/offers/compile/compile-offer";
import type { Offer } from "@/lib/offers/rules/offer";
import { who } from "./arbitrary-conditions";
import { anyRule } from "./arbitrary-rules";
import { figures, gradesPay, payDays, RANDOM_NAMES, ROLES, slugs } from "./arbitrary-words";

// Offers at random.

const SLUGS = ["first", "second", "third"];

function benefits(rules: fc.Arbitrary<unknown>, isExclusive: boolean) {
  const item = fc.record({
    figures,
    rules: fc.array(rules, { maxLength: 3 }),
    who: fc
      .tuple(fc.oneof(fc.constant("everyone"), slugs(ROLES)), who)
      .map(([roles, more]) => ({ ...more, roles })),
    ...(isExclusive
      ? {
          severalRules: fc.constantFrom(...SEVERAL_RULES),
          inAllAtMost: fc.constantFrom<unknown>(
            undefined,
            undefined,
            "money-a",
            {
              amount: "money-b",
              in: "a tax year",
            },
            { times: "count-a", in: "a calendar year" },
          ),
          taxed: fc.constantFrom<unknown>(
            undefined,
            "no",
            { freeUpTo: "money-b" },
            { freeUpTo: "money-a", in: "a tax year" },
          ),
          notWith: fc.subarray(SLUGS, { maxLength: 1 }),
        }
      : {}),
  });
  return fc.array(item, { minLength: 1, maxLength: 3 });
}

/** An offer at random, written as an editor writes it, read by the schema and compiled. */
export function arbitraryOffer(options: { readonly isExclusive?: boolean } = {}): fc.Arbitrary<Offer> {
  return fc
    .tuple(benefits(anyRule, options.isExclusive ?? true), gradesPay, payDays)
    .map(([items, pay, payDay]) => {
      const contents = items.map((item, order) => ({
        slug: SLUGS[order] ?? "other",
        content: benefit.parse({
          name: `Benefit ${order}`,
          kind: "payment",
          order,
          summary: "A benefit.",
          reviewed: "2026-11-01",
          sources: ["advert"],
          ...item,
        }),
      }));
      return compileOffer({
        council: "ashbourne",
        names: RANDOM_NAMES,
        fullTimeWeeklyHours: 36,
        payDay,
        gradesPay: pay,
        benefits: contents,
      }).offer;
    });
}
