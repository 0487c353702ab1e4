import { tableKey, tableQuestions } from "../amounts/table";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { QuestionId } from "../reasons/question-id";
import type { Cause } from "../reasons/reason";
import type { LeaveAmount } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { stepFor } from "../rules/steps";

/** How much leave a rule gives in a year, for full-time work. */
export type LeaveValued =
  | {
      readonly is: "known";
      readonly most: number;
      readonly least: number;
      readonly unit: "days" | "hours";
      readonly formula: Formula;
      readonly doubts: readonly Doubt[];
      readonly path: string;
    }
  | { readonly is: "not stated"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "nothing"; readonly cause: Cause };

/** The person, and the complete years of service; `undefined` when they cannot be known. */
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
  const formula: Formula = { kind: "quantity", quantity: figure };
  const isUpTo = qualifier === "up to";
  const doubts: readonly Doubt[] = isUpTo
    ? [{ kind: "not promised", reservation: { why: "inexact figure", figure } }]
    : [];
  const most = qualifier === "at least" ? Number.POSITIVE_INFINITY : value;
  return { is: "known", most, least: isUpTo ? 0 : value, unit: unitOf(figure), formula, doubts, path };
}

/** Leave of which the two ends are published, and not which of those between somebody gets. */
function between(
  { least, most }: Extract<LeaveAmount, { kind: "between" }>,
  { subject }: LeaveOccasion,
  path: string,
): LeaveValued {
  if (!isPublished(least) || !isPublished(most)) return { is: "not stated", doubts: [], path };
  const doubt: Doubt = {
    kind: "not stated",
    key: `${subject.citing}.${path}.between`,
    gap: { about: "amount between", least, most },
  };
  return {
    is: "known",
    most: most.value,
    least: least.value,
    unit: unitOf(most),
    formula: { kind: "between", least, most },
    doubts: [doubt],
    path,
  };
}

type YearByYear = Extract<LeaveAmount, { readonly kind: "year by year" }>;

/** A day more each year, up to a cap. The first comes in the first year of service, after it, or it is not stated. */
function yearByYear(amount: YearByYear, { subject, years }: LeaveOccasion, path: string): LeaveValued {
  const { eachYear, atMost, first } = amount;
  if (!isPublished(eachYear) || years === undefined) return { is: "not stated", doubts: [], path };
  const cap =
    atMost === undefined ? Number.POSITIVE_INFINITY : isPublished(atMost) ? atMost.value : undefined;
  const after = (times: number) => Math.min(eachYear.value * times, cap ?? Number.POSITIVE_INFINITY);
  const least = after(first === "in the first year" ? years + 1 : years);
  const most = after(first === "after the first year" ? years : years + 1);
  const doubts: Doubt[] = [];
  if (least !== most) {
    const gap = { about: "first extra leave" } as const;
    doubts.push({ kind: "not stated", key: `${subject.citing}.amount.first`, gap });
  }
  if (cap === undefined) {
    const gap = { about: "most extra leave" } as const;
    doubts.push({ kind: "not stated", key: `${subject.citing}.amount.atMost`, gap });
  }
  if (most === 0) return { is: "nothing", cause: { kind: "extra leave later" } };
  const times = first === "after the first year" ? years : years + 1;
  const isCapped = most < eachYear.value * times;
  const formula: Formula = {
    kind: "more each year",
    times,
    each: eachYear,
    atMost: isCapped ? atMost : undefined,
  };
  return { is: "known", most, least, unit: unitOf(eachYear), formula, doubts, path };
}

/** The leave that an amount gives on an occasion. `path` is its dotted path in the benefit's file. */
export function leaveValued(amount: LeaveAmount, occasion: LeaveOccasion, path: string): LeaveValued {
  switch (amount.kind) {
    case "not stated":
      return { is: "not stated", doubts: [], path };
    case "fixed":
      return fixed(amount.figure, path);
    case "between":
      return between(amount, occasion, path);
    case "year by year":
      return yearByYear(amount, occasion, path);
    case "by service": {
      if (occasion.years === undefined) return { is: "not stated", doubts: [], path };
      const step = stepFor(amount, occasion.years);
      if (step.is === "step")
        return leaveValued(step.amount, occasion, `${path}.byService.${step.index}.amount`);
      if (step.is === "not stated") return { is: "not stated", doubts: [], path };
      return { is: "nothing", cause: { kind: "no leave for this service" } };
    }
    case "table": {
      const key = tableKey(amount.by, Object.keys(amount.amounts), occasion.subject);
      if (key.is === "unknown") return { is: "not stated", doubts: key.doubts, path };
      if (key.is === "listed") {
        const row = amount.amounts[key.slug];
        if (row !== undefined) return leaveValued(row, occasion, `${path}.amounts.${key.slug}`);
      }
      return amount.otherwise.kind === "nothing"
        ? { is: "nothing", cause: { kind: "no leave", by: amount.by } }
        : leaveValued(amount.otherwise, occasion, `${path}.otherwise`);
    }
  }
}

/** What has to be known of somebody to work an amount of leave out. */
export function leaveQuestions(amount: LeaveAmount, subject: Subject): readonly QuestionId[] {
  switch (amount.kind) {
    case "not stated":
    case "fixed":
    case "between":
    case "year by year":
      return [];
    case "by service":
      return amount.steps.flatMap((step) => leaveQuestions(step.amount, subject));
    case "table":
      return tableQuestions<LeaveAmount>(amount, subject, (row) => leaveQuestions(row, subject));
  }
}
