import { stepFor } from "../amounts/steps";
import { tableKey } from "../amounts/table";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/verdict";
import type { LeaveAmount } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { bareWords, quantityWords } from "../words/quantities";

/** How much leave a rule gives in a year, for full-time work. */
export type LeaveValued =
  | {
      readonly is: "known";
      readonly most: number;
      readonly least: number;
      readonly unit: "days" | "hours";
      readonly formula: string;
      readonly doubts: readonly Doubt[];
      readonly path: string;
    }
  | { readonly is: "not stated"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "nothing"; readonly words: string };

/** Who asks, and for how many complete years of service; none where nobody can say. */
export interface LeaveOccasion {
  readonly subject: Subject;
  readonly years: number | undefined;
}

function unitOf({ unit }: Quantity): "days" | "hours" {
  return unit === "hours" ? "hours" : "days";
}

function fixed(figure: Quantity, path: string): LeaveValued {
  if (!isPublished(figure)) return { is: "not stated", doubts: [], path };
  const { value, qualifier } = figure;
  const formula = quantityWords(figure);
  const isUpTo = qualifier === "up to";
  const doubts: readonly Doubt[] = isUpTo
    ? [{ kind: "not promised", words: `it is ${formula}, and may be less` }]
    : [];
  return { is: "known", most: value, least: isUpTo ? 0 : value, unit: unitOf(figure), formula, doubts, path };
}

type YearByYear = Extract<LeaveAmount, { readonly kind: "year by year" }>;

/** A day more each year, up to a cap; the first in the first year of service, or after it, or nobody has said. */
function yearByYear(amount: YearByYear, { subject, years }: LeaveOccasion, path: string): LeaveValued {
  const { eachYear, atMost, first } = amount;
  if (!isPublished(eachYear) || years === undefined) return { is: "not stated", doubts: [], path };
  const cap =
    atMost === undefined ? Number.POSITIVE_INFINITY : isPublished(atMost) ? atMost.value : undefined;
  const after = (times: number) => Math.min(eachYear.value * times, cap ?? Number.POSITIVE_INFINITY);
  const least = after(first === "in the first year" ? years + 1 : years);
  const most = after(first === "after the first year" ? years : years + 1);
  const doubts: Doubt[] = [];
  const { council } = subject.names;
  if (least !== most) {
    const words = `${council} has not said whether the first extra leave comes in the first year or after it`;
    doubts.push({ kind: "not stated", key: `${subject.citing}.amount.first`, words });
  }
  if (cap === undefined) {
    const words = `${council} has not said how much it can come to`;
    doubts.push({ kind: "not stated", key: `${subject.citing}.amount.atMost`, words });
  }
  if (most === 0) return { is: "nothing", words: "the first comes after the first year" };
  const times = first === "after the first year" ? years : years + 1;
  const isCapped = most < eachYear.value * times;
  const limit = isCapped && atMost !== undefined ? `, at most ${bareWords(atMost)}` : "";
  const formula = `${times} × ${quantityWords(eachYear)}${limit}`;
  return { is: "known", most, least, unit: unitOf(eachYear), formula, doubts, path };
}

/** How much leave an amount is on an occasion. `path` is where it stands in its benefit's file. */
export function leaveValued(amount: LeaveAmount, occasion: LeaveOccasion, path: string): LeaveValued {
  switch (amount.kind) {
    case "not stated":
      return { is: "not stated", doubts: [], path };
    case "fixed":
      return fixed(amount.figure, path);
    case "year by year":
      return yearByYear(amount, occasion, path);
    case "by service": {
      if (occasion.years === undefined) return { is: "not stated", doubts: [], path };
      const step = stepFor(amount, occasion.years);
      if (step.found === "step")
        return leaveValued(step.amount, occasion, `${path}.byService.${step.index}.amount`);
      if (step.found === "not stated") return { is: "not stated", doubts: [], path };
      return { is: "nothing", words: "it gives no leave for these years of service" };
    }
    case "table": {
      const key = tableKey(amount.by, Object.keys(amount.amounts), occasion.subject);
      if (key.is === "unknown") return { is: "not stated", doubts: key.doubts, path };
      if (key.is === "listed") {
        const row = amount.amounts[key.slug];
        if (row !== undefined) return leaveValued(row, occasion, `${path}.amounts.${key.slug}`);
      }
      return amount.otherwise.kind === "nothing"
        ? { is: "nothing", words: `it gives no leave for the ${amount.by}` }
        : leaveValued(amount.otherwise, occasion, `${path}.otherwise`);
    }
  }
}
