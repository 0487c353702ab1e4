import type { Refusal } from "../../../model/refusal";

/** What is wrong with an amount or its parts, or with the figure that holds it, by its tag. */
const OF_AMOUNTS = {
  "shares of two kinds": {
    problem: "must give either every instalment an equal share or every one a percentage.",
  },
  "before nothing": {
    problem:
      "must not hold `before`: nobody leaves before starting, and nobody pays back before being paid. It is for an `of` that comes later, like `assessed year passed`.",
  },
  "band without an end": {
    problem: "has a band without `upTo` before the last, so that those below it would never count.",
  },
  "hours make no difference": {
    problem: "says what part-time hours reduce, and `proRata` says that they reduce nothing.",
    fix: "Leave it out, or write `proRata: yes` beside it.",
  },
  "salary of a month": {
    problem:
      "is for amounts in pounds: a share of salary, also one that is the most of an amount, is that of a year.",
    fix: "Leave it out, and ask for what somebody pays in a year.",
  },
  "fraction without its parts": {
    problem: "is of a fraction, which has both: `unit: fraction`, and `outOf`, the number below its line.",
    fix: "Write 1/260 as `value: 1, outOf: 260, unit: fraction`.",
  },
} as const satisfies Partial<Record<Refusal["tag"], { readonly problem: string; readonly fix?: string }>>;

/** The explanation of a field that does not fit the amount beside it. */
export function ofAmount(written: string, tag: keyof typeof OF_AMOUNTS) {
  const { problem, ...remedy } = OF_AMOUNTS[tag];
  return { rule: "contradiction", problem: `${written} ${problem}`, ...remedy } as const;
}
