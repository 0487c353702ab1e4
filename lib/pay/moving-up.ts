import { formatDay } from "../calendar/format-day";
import { monthName } from "../calendar/months";
import type { NotStated } from "../model/not-stated";
import type { PayRise, Progression } from "../model/pay-rise";
import { formatPounds } from "../money/format";
import { type Pence, pounds } from "../money/pence";

/** How pay moves, in words: the points of a grade, moving up them, and pay awards. */

interface Point {
  readonly point: number;
  readonly salary: Pence;
}

/** A pay award of a council, for all grades. */
interface Award {
  /** An ISO day. */
  readonly from: string;
  readonly rise: PayRise;
}

function whenWords({ when }: Progression): string {
  switch (when.kind) {
    case "day of year": {
      const { day, month } = when.each;
      return ` each ${day} ${monthName(month)}`;
    }
    case "year of service":
      return " after each year in the job";
    case "not stated":
      return "";
  }
}

function monthsWords({ needs }: Progression): readonly string[] {
  if (needs === undefined) return [];
  const months = needs.months === 1 ? "1 month" : `${needs.months} months`;
  switch (needs.fewer) {
    case "on completing them":
      return [
        `If you have been in the job for less than ${months} by then, you first move up when they are complete.`,
      ];
    case "the next time":
      return [
        `If you have been in the job for less than ${months} by then, you first move up the next time.`,
      ];
    case "not stated":
      return [
        `You must have been in the job for ${months} by then; when you move up if you have not is not published.`,
      ];
  }
}

function assessedWords({ assessedYearPassed: step }: Progression): readonly string[] {
  if (step === undefined) return [];
  const isNextMonth = step.kind !== "not stated" && step.from === "the first of the next month";
  const from = isNextMonth ? "On the first of the month" : "On the day";
  const passed = `${from} after you pass your assessed and supported year in employment you`;
  switch (step.kind) {
    case "to point":
      return [`${passed} move up to point ${step.point}, if you are below it.`];
    case "points":
      return [`${passed} move up ${step.count === 1 ? "1 point" : `${step.count} points`}.`];
    case "not stated":
      return [`${passed} move up; to which point is not published.`];
  }
}

const STARTS_BY = {
  experience: "You start on the lowest point or, with experience, higher",
  decision: "You start on the lowest point or, if it is decided so, higher",
  "not stated": "You may start above the lowest point, and what that hangs on is not published",
} as const;

function startsWords({ startsAbove }: Progression): readonly string[] {
  if (startsAbove === undefined) return [];
  const { by, upTo } = startsAbove;
  const most =
    upTo === "not stated" ? "on which point at most, is not published" : `on point ${upTo} at most`;
  return [`${STARTS_BY[by]}: ${most}.`];
}

/** How somebody moves up the points of a grade, in sentences; none where the council publishes nothing about it. */
export function movingUpWords(progression: Progression | undefined): readonly string[] {
  if (progression === undefined) return [];
  const when = whenWords(progression);
  const unpublished = when === "" ? ["When that is, is not published."] : [];
  const rest = [
    ...unpublished,
    ...monthsWords(progression),
    ...startsWords(progression),
    ...assessedWords(progression),
  ];
  switch (progression.decidedBy) {
    case "rule":
      return [`You move up one point${when}, up to the top of the grade.`, ...rest];
    case "decision":
      return [
        `You can move up one point${when}, up to the top of the grade. It needs a decision each time.`,
        ...rest,
      ];
    case "not stated":
      return [
        `You can move up one point${when}, up to the top of the grade. Whether that comes by itself is not published.`,
        ...rest,
      ];
  }
}

/** What the points of a grade pay, in a sentence; none where only the ends are published. */
export function pointsWords(points: readonly Point[] | undefined): readonly string[] {
  if (points === undefined) return [];
  const each = points.map(({ point, salary }) => `${point} (${formatPounds(salary)})`);
  return [`The grade has ${points.length} points: ${each.slice(0, -1).join(", ")} and ${each.at(-1)}.`];
}

function riseWords(rise: Extract<PayRise, { kind: "percent" | "pounds" }>): string {
  return rise.kind === "percent" ? `${rise.percent}%` : `${formatPounds(pounds(rise.pounds))} a year`;
}

/** A pay award in a sentence: `Pay goes up by 3.2% from 1 April 2027.` */
export function awardWords({ from, rise }: Award): string {
  switch (rise.kind) {
    case "percent":
    case "pounds":
      return `Pay goes up by ${riseWords(rise)} from ${formatDay(from)}.`;
    case "offered":
      return `A pay award of ${riseWords(rise.rise)} from ${formatDay(from)} is offered, and not agreed yet.`;
    case "not agreed":
      return `The pay award from ${formatDay(from)} is not agreed yet.`;
  }
}

/** The awards that no dated pay of a grade holds already: those after all of it. */
export function awardsBeyond<Its extends Award>(
  awards: readonly Its[],
  history: readonly { readonly from: string | NotStated }[],
): readonly Its[] {
  return awards.filter((award) => history.every(({ from }) => from === "not stated" || from < award.from));
}
