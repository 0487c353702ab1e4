import type { CalendarDate } from "../../calendar/calendar-date";
import { inRoleOf, stepBy } from "../person/step-ahead";
import { type Subject, subjectOn } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { Amount } from "../rules/offer";
import { stepFor, stepMark } from "../rules/steps";
import type { ServiceStart } from "../service/service";
import { qualifiedOpen, yearsQualified } from "../service/years-qualified";
import { oneOfValues } from "./amount-in-doubt";
import { between, percentOfSalary } from "./between";
import { byPay } from "./by-pay";
import { lessForHours } from "./limits";
import { ofFigure } from "./of-figure";
import { riseTo } from "./rise-to";
import { ofSalary } from "./salary-amount";
import { levelQuestions } from "./salary-level";
import { isGiven, type TableRow, tableKey, tableKeyOfEither, tableQuestions } from "./table";
import { toldAmount } from "./told-amount";
import { nothing, type Valued } from "./valued";

const NO_DOUBTS: readonly Doubt[] = [];
const YEARS_UNKNOWN: Doubt = {
  kind: "not promised",
  reservation: { why: "years of service open" },
};

/** The moment for which an amount is worked out. */
export interface Occasion {
  readonly subject: Subject;
  /** The day on which it is judged, and the day by whose end years must be complete. */
  readonly at: CalendarDate;
  readonly completeBy: CalendarDate;
  /** Every number that the complete years of service may be which the rule counts; none where nobody can say. */
  readonly years: readonly number[];
  /** From when the rule counts service. */
  readonly service: ServiceStart;
}

/**
 * What an amount comes to on an occasion.
 * @param path where the amount stands in its benefit's file
 */
export function valued(amount: Amount, occasion: Occasion, path: string): Valued {
  switch (amount.kind) {
    case "not stated":
      return { is: "not stated", doubts: NO_DOUBTS, path };
    case "fixed":
      return withHours(ofFigure(amount.figure, path), occasion.subject);
    case "between":
      return withHours(between(amount, occasion.subject, path), occasion.subject);
    case "percent of salary":
      return percentOfSalary(amount, occasion.subject, occasion.at, path);
    case "months of salary":
    case "hourly pay":
      return ofSalary(amount, path, occasion.subject, occasion.at);
    case "rise to":
      return riseTo(amount, path, occasion.subject, occasion.at);
    case "told":
      return toldAmount(amount, occasion.subject, occasion.at, path);
    case "by service":
      return byService(amount, occasion, path);
    case "by years qualified":
      return byYearsQualified(amount, occasion, path);
    case "by pay":
      return byPay(amount, occasion, path, (band, place) => valued(band, occasion, place));
    case "table":
      return inTable(amount, occasion, path);
  }
}

/** An amount without limits of its own, with the hours that a rule counts in it. */
function withHours(value: Valued, { hoursInAmount: hours }: Subject): Valued {
  const isOfLimits = hours === undefined || hours.of === "its limits alone";
  return isOfLimits || value.is !== "known" ? value : lessForHours(value, hours);
}

/** An amount, and every one that stands in it: in a step, a band or a row. */
export function* amountsIn(amount: Amount): Generator<Amount> {
  yield amount;
  switch (amount.kind) {
    case "by service":
    case "by years qualified":
      for (const step of amount.steps) yield* amountsIn(step.amount);
      return;
    case "by pay":
      for (const band of amount.bands) yield* amountsIn(band.amount);
      return;
    case "table":
      for (const row of Object.values(amount.amounts)) yield* amountsIn(row);
      if (isGiven(amount.otherwise)) yield* amountsIn(amount.otherwise);
      return;
    case "not stated":
    case "fixed":
    case "between":
    case "percent of salary":
    case "months of salary":
    case "hourly pay":
    case "rise to":
    case "told":
      return;
    default:
      // A generator may end without a word: a new kind of amount is to be walked into here, or named above.
      amount satisfies never;
  }
}

function mostQuestions(limit: Extract<Amount, { kind: "told" }>["atMost"]): readonly QuestionId[] {
  return limit !== undefined && "kind" in limit ? levelQuestions(limit.of) : [];
}

/** What has to be known of somebody to work an amount out. */
export function amountQuestions(amount: Amount, subject: Subject): readonly QuestionId[] {
  const ofAmount = (one: Amount) => amountQuestions(one, subject);
  switch (amount.kind) {
    case "not stated":
    case "fixed":
    case "between":
      return [];
    case "percent of salary":
    case "months of salary":
    case "hourly pay":
      return levelQuestions(amount.of);
    case "rise to":
      return ["startingSalary", ...mostQuestions(amount.atMost)];
    case "told":
      return [`times:${amount.key}`, ...mostQuestions(amount.atMost)];
    case "by service":
      return amount.steps.flatMap((step) => ofAmount(step.amount));
    case "by years qualified":
      return ["yearsQualified", ...amount.steps.flatMap((step) => ofAmount(step.amount))];
    case "by pay":
      return [
        "startingSalary",
        ...(amount.payReads === "full-time pay" ? [] : (["hours"] as const)),
        ...amount.bands.flatMap((band) => ofAmount(band.amount)),
      ];
    case "table":
      return tableQuestions(amount, subject, ofAmount);
  }
}

function byService(
  amount: Extract<Amount, { kind: "by service" }>,
  occasion: Occasion,
  path: string,
): Valued {
  const { years, service } = occasion;
  const [least, ...more] = years;
  if (least === undefined) return { is: "unknown", doubts: [...service.doubts, YEARS_UNKNOWN], path };
  const shortest = forYears(amount, least, occasion, path);
  if (more.length === 0) return shortest;
  const cases = new Map(years.map((served) => [stepMark(stepFor(amount, served)), served]));
  const values = [...cases.values()].map((served) => forYears(amount, served, occasion, path));
  if (cases.size === 1 || values.every(({ is }) => is === "nothing")) return shortest;
  // Milestones are reached once each. Where service may be of any length nobody can say in which years, so that no year has
  // an amount of its own.
  return cases.has("nothing any more") && service.perhaps === "any day before"
    ? { is: "unknown", doubts: [...service.doubts, YEARS_UNKNOWN], path }
    : oneOfValues(values, service.doubts, path);
}

/** What an amount by service comes to for one number of complete years. */
function forYears(
  amount: Extract<Amount, { kind: "by service" }>,
  years: number,
  occasion: Occasion,
  path: string,
): Valued {
  const step = stepFor(amount, years);
  if (step.is === "step") return valued(step.amount, occasion, `${path}.byService.${step.index}.amount`);
  if (step.is === "not stated") return { is: "not stated", doubts: NO_DOUBTS, path };
  return step.isBeforeFirst
    ? nothing({ kind: "before the first step", first: amount.steps[0]?.afterYears ?? 0, years })
    : nothing({ kind: "after the last step", years });
}

function byYearsQualified(
  amount: Extract<Amount, { kind: "by years qualified" }>,
  occasion: Occasion,
  path: string,
): Valued {
  const years = yearsQualified(occasion.subject, occasion);
  if (years.length === 0) {
    // The fewest years that anybody has, and those of every step.
    const all = [...new Set([0, ...amount.steps.map((step) => step.years)])];
    const values = all.map((count) => forQualified(amount, count, occasion, path));
    return oneOfValues(values, [{ kind: "unanswered", question: "yearsQualified" }], path);
  }
  const cases = new Map(
    years.toReversed().map((count) => [amount.steps.findLastIndex((step) => step.years <= count), count]),
  );
  const values = [...cases.values()].map((count) => forQualified(amount, count, occasion, path));
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : oneOfValues(values, [qualifiedOpen(years)], path);
}

/** What an amount by years qualified comes to for one number of whole years. */
function forQualified(
  amount: Extract<Amount, { kind: "by years qualified" }>,
  years: number,
  occasion: Occasion,
  path: string,
): Valued {
  const index = amount.steps.findLastIndex((step) => step.years <= years);
  const step = amount.steps[index];
  if (step !== undefined) return valued(step.amount, occasion, `${path}.byYearsQualified.${index}.amount`);
  if (amount.fewer === "not stated") return { is: "not stated", doubts: NO_DOUBTS, path };
  return nothing({ kind: "below the first step", years, least: amount.steps[0]?.years ?? 0 });
}

function inTable(amount: Extract<Amount, { kind: "table" }>, occasion: Occasion, path: string): Valued {
  const subject = subjectOn(occasion.subject, occasion.at);
  const step = stepBy(subject, occasion);
  const listed = Object.keys(amount.amounts);
  const ownKey = tableKey(amount.by, listed, subject);
  const key =
    step === undefined
      ? ownKey
      : tableKeyOfEither(ownKey, tableKey(amount.by, listed, inRoleOf(subject, step)), step.question);
  if (key.is !== "unknown") return inRow(amount, key, occasion, path);
  const rows = key.rows.map((row) => inRow(amount, row, occasion, path));
  return oneOfValues(rows, key.doubts, path);
}

/** What a row of a table comes to, or what is for those that it leaves out. */
function inRow(
  amount: Extract<Amount, { kind: "table" }>,
  key: TableRow,
  occasion: Occasion,
  path: string,
): Valued {
  if (key.is === "listed") {
    const row = amount.amounts[key.slug];
    if (row !== undefined) return valued(row, occasion, `${path}.amounts.${key.slug}`);
  }
  return amount.otherwise.kind === "nothing"
    ? nothing({ kind: "no amount", by: amount.by })
    : valued(amount.otherwise, occasion, amount.otherwise.kind === "not stated" ? path : `${path}.otherwise`);
}
