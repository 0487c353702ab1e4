import type { CalendarDate } from "../../calendar/calendar-date";
import { atLeast, atMost, portion } from "../../money/arithmetic";
import { type Fraction, fraction, percentage, WHOLE } from "../../money/fraction";
import { type Pence, pounds } from "../../money/pence";
import { amountOf } from "../../pay/salary";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Factor, Formula } from "../reasons/formula";
import type { Reason } from "../reasons/reason";
import type { Amount } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";

const NO_DOUBTS: readonly Doubt[] = [];

/** What an amount comes to for one person on one day, before hours and instalments. */
export type Valued =
  | {
      readonly is: "known";
      /** The amount is `part` of `base`, kept apart so that it is rounded once, at the end. */
      readonly base: Pence;
      readonly part: Fraction;
      /** The least that it may come to, where nobody can say which of several amounts it is. */
      readonly least?: { readonly base: Pence; readonly part: Fraction };
      readonly formula: Formula;
      readonly doubts: readonly Doubt[];
      readonly path: string;
    }
  | { readonly is: "not stated"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "nothing"; readonly reason: Reason };

export type Known = Extract<Valued, { readonly is: "known" }>;

/** What is uncertain about a figure that is not exact. */
export function qualifierDoubts(figure: Quantity): readonly Doubt[] {
  const { qualifier } = figure;
  return qualifier === "up to" || qualifier === "about" || qualifier === "nearly"
    ? [{ kind: "not promised", reservation: { why: "inexact figure", figure } }]
    : NO_DOUBTS;
}

type OfSalary = Extract<Amount, { kind: "percent of salary" | "months of salary" }>;

/** An amount that is a part of somebody's salary: of the starting salary, or of that on the day. */
export function ofSalary(amount: OfSalary, path: string, subject: Subject, at: CalendarDate): Valued {
  const figure = amount.kind === "percent of salary" ? amount.percent : amount.monthsOfSalary;
  if (!isPublished(figure)) return { is: "not stated", doubts: NO_DOUBTS, path };
  const fullTime =
    amount.of === "current salary" ? salaryOn(subject, at) : subject.circumstances.startingSalary;
  if (fullTime === UNANSWERED) {
    return { is: "unknown", doubts: [{ kind: "unanswered", question: "startingSalary" }], path };
  }
  const salary = amountOf(fullTime);
  const part = amount.kind === "percent of salary" ? percentage(figure.value) : fraction(figure.value, 12);
  const pay: Factor = { kind: "pounds", amount: salary };
  const share: Factor = { kind: "quantity", quantity: figure };
  const formula: Formula = {
    kind: "product",
    factors:
      amount.kind === "percent of salary" ? [share, pay] : [pay, { kind: "divided by", number: 12 }, share],
  };
  const areLimitsStated = [amount.atLeast, amount.atMost].every(
    (limit) => limit === undefined || isPublished(limit),
  );
  const doubts: readonly Doubt[] = areLimitsStated
    ? qualifierDoubts(figure)
    : [
        ...qualifierDoubts(figure),
        {
          kind: "not stated",
          key: `${subject.citing}.amount.limits`,
          gap: { about: "limits of the amount" },
        },
      ];
  return limited(amount, { is: "known", base: salary, part, formula, doubts, path });
}

/** Applies the least and the most that the rule allows, and says so where they change the amount. */
function limited({ atLeast: least, atMost: most }: OfSalary, known: Valued & { is: "known" }): Valued {
  const amount = portion(known.base, known.part);
  const floor = least !== undefined && isPublished(least) ? atLeast(amount, pounds(least.value)) : amount;
  const bound = most !== undefined && isPublished(most) ? atMost(floor, pounds(most.value)) : floor;
  if (bound === amount) return known;
  const to = bound > amount ? "at least" : "at most";
  return {
    ...known,
    base: bound,
    part: WHOLE,
    formula: { kind: "limited", of: known.formula, to, limit: bound },
  };
}
