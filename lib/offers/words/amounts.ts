import { timesOver } from "../../model/offer/times-over";
import { shareOfSalary } from "../amounts/salary-amount";
import type { SalaryLevel } from "../amounts/salary-level";
import type { Amount, LeaveAmount, Names, Schedule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { stepsWords } from "./amount-steps";
import { allOf, counted, plainNumber } from "./lists";
import { gradeName, placeName, rolePlural } from "./names";
import { bareWords, givenWords, numberWords, quantityWords } from "./quantities";

/** Amounts in words, for the middle of a sentence. */

type Table = Extract<Amount | LeaveAmount, { kind: "table" }>;

/** An amount that may have limits of its own. */
type Limited = Extract<
  Amount,
  { kind: "percent of salary" | "months of salary" | "hourly pay" | "rise to" | "told" }
>;

const LIMITED: ReadonlySet<string> = new Set<Limited["kind"]>([
  "percent of salary",
  "months of salary",
  "hourly pay",
  "rise to",
  "told",
]);

function isLimited(amount: Table["otherwise"]): amount is Limited {
  return LIMITED.has(amount.kind);
}

/** The salary that an amount is a share of, or to which pay goes up: `your salary`, `the maximum of Grade 9`. */
function levelWords(
  level: SalaryLevel | Extract<Amount, { kind: "percent of salary" }>["of"],
  names: Names,
): string {
  if (typeof level === "string") return level === "current salary" ? "your salary" : `your ${level}`;
  switch (level.kind) {
    case "other amount":
      return givenWords(level.amount, names, "");
    case "end of one's grade":
      return `the ${level.end} of your grade`;
    case "end of grade":
      return `the ${level.end} of ${gradeName(names, level.grade)}`;
    case "point":
      return isPublished(level.point)
        ? `the salary of scale point ${bareWords(level.point)}`
        : `the salary of a scale point that ${names.council} has not said`;
    case "points above": {
      const end = level.isWithinGrade ? ", up to the maximum of your grade," : "";
      return isPublished(level.points)
        ? `the salary ${counted(level.points.value, "point")} above yours${end}`
        : `the salary a number of points above yours${end} that ${names.council} has not said`;
    }
  }
}

/** Pay for an hour of a salary, or for several. */
function hourlyWords({ of: level, hours }: Extract<Amount, { kind: "hourly pay" }>, names: Names): string {
  const time = hours === undefined ? "an hour" : numberWords(hours, names);
  if (level === "starting salary") return `your starting pay for ${time}`;
  return level === "current salary"
    ? `your pay for ${time}`
    : `pay for ${time} at ${levelWords(level, names)}`;
}

/** What pay goes up by: `a twelfth of the difference between your salary and £50,400`. */
function differenceWords(
  { salary, time, share }: Extract<Amount, { kind: "rise to" }>,
  names: Names,
): string {
  const target = "kind" in salary ? levelWords(salary, names) : givenWords(salary, names, "");
  const difference = `the difference between your salary and ${target}`;
  const whole = time === "a year" ? difference : `a twelfth of ${difference}`;
  return share === undefined ? whole : givenWords(share, names, ` of ${whole}`);
}

/** What an amount is a share of, and the share: `20% of your starting salary`, `what your move costs`. */
function shareWords(amount: Limited, names: Names): string {
  if (amount.kind === "told")
    return amount.share === undefined ? amount.what : givenWords(amount.share, names, ` of ${amount.what}`);
  if (amount.kind === "rise to") return differenceWords(amount, names);
  const whole = amount.kind === "hourly pay" ? hourlyWords(amount, names) : levelWords(amount.of, names);
  if (amount.kind === "percent of salary" && amount.to !== undefined)
    return `${betweenWords(amount.percent, amount.to, names)} of ${whole}`;
  const share = shareOfSalary(amount);
  const times = amount.kind === "percent of salary" ? timesOver(share) : undefined;
  if (times !== undefined) return `${plainNumber(times)} times ${whole}`;
  return givenWords(share, names, ` of ${whole}`);
}

function withLimits(amount: Limited, names: Names): { main: string; limits: readonly string[] } {
  const main = shareWords(amount, names);
  const floor = "atLeast" in amount ? amount.atLeast : undefined;
  const least = floor === undefined ? [] : [`at least ${numberWords(floor, names)}`];
  const most = amount.atMost === undefined ? [] : [`at most ${mostWords(amount.atMost, names)}`];
  return { main, limits: [...least, ...most] };
}

/** The most of an amount: a figure, or a share of a salary. */
function mostWords(most: NonNullable<Limited["atMost"]>, names: Names): string {
  return "kind" in most ? amountWords(most, names) : numberWords(most, names);
}

/** A time that follows says when the whole is given, not from when its limits hold: they stand in brackets. */
function bracketed(amount: Limited, names: Names): string {
  const { main, limits } = withLimits(amount, names);
  return limits.length === 0 ? main : `${main} (${limits.join(" and ")})`;
}

function table({ by, amounts, otherwise }: Table, names: Names, when: Schedule | undefined): string {
  const name = { role: rolePlural, grade: gradeName, team: placeName }[by];
  const rows = Object.entries(amounts).map(([slug, amount]) => [amount, name(names, slug)] as const);
  const all = [...rows, [otherwise, "others"] as const];
  // Behind several steps a name would seem to belong to the last of them.
  const isNameFirst = all.some(([amount]) => amount.kind === "by service");
  const words = all.map(([amount, whom]) => {
    const given = rowWords(amount, names, when);
    return isNameFirst ? `for ${whom}, ${given}` : `${given} for ${whom}`;
  });
  return words.join("; ");
}

function rowWords(amount: Table["otherwise"], names: Names, when: Schedule | undefined): string {
  if (amount.kind === "nothing") return "nothing";
  if (amount.kind === "not stated") return "an amount that is not stated";
  if (isLimited(amount)) {
    const { main, limits } = withLimits(amount, names);
    return [main, ...limits].join(", ");
  }
  return amountWords(amount, names, when);
}

function byYearsQualified(
  { steps, fewer }: Extract<Amount, { kind: "by years qualified" }>,
  names: Names,
): string {
  const parts = steps.map(({ years, amount }) => {
    const from = years === 0 ? "from qualifying on" : `from ${counted(years, "year")} after qualifying`;
    return `${amountWords(amount, names)} ${from}`;
  });
  // Nobody has fewer years than none.
  if (steps[0]?.years === 0) return allOf(parts);
  return `${allOf(parts)}; with fewer years ${fewer === "nothing" ? "nothing" : "an amount that is not stated"}`;
}

const PAY_READS = {
  "full-time pay": "by full-time pay",
  "actual pay": "by the pay for your hours",
  "not stated": "whether by full-time pay or by the pay for your hours is not stated",
} as const;

function byPayWords({ bands, payReads }: Extract<Amount, { kind: "by pay" }>, names: Names): string {
  const parts = bands.map(({ upTo, amount }) => {
    const end = upTo === undefined ? "more" : `up to ${numberWords(upTo, names, " a year")}`;
    return `${amountWords(amount, names)} if you are paid ${end}`;
  });
  return `${parts.join("; ")} (${PAY_READS[payReads]})`;
}

/** `between £1,000 and £3,000`, `between 26 and 33 days`. */
export function betweenWords(least: Quantity, most: Quantity, names: Names): string {
  const isBare = least.unit === most.unit && isPublished(least) && least.unit !== "pounds";
  const from = isBare ? plainNumber(least.value) : numberWords(least, names);
  return `between ${from} and ${numberWords(most, names)}`;
}

/** Amounts too long to stand before the time. */
const IS_LONG: Readonly<Record<Amount["kind"], boolean>> = {
  "not stated": false,
  fixed: false,
  between: false,
  "percent of salary": false,
  "months of salary": false,
  "hourly pay": false,
  "rise to": false,
  told: false,
  "by service": true,
  "by years qualified": true,
  "by pay": true,
  table: true,
};

/** True where an amount is a list, for which the time has to come first. */
export function isLongAmount({ kind }: Amount): boolean {
  return IS_LONG[kind];
}

/**
 * How much a rule gives: `20% of your starting salary`, `£1,000 after 1 year, £2,000 after 2 years, and …`.
 * @param when when it is given, which says what comes between the steps of service
 */
export function amountWords(amount: Amount | LeaveAmount, names: Names, when?: Schedule): string {
  switch (amount.kind) {
    case "not stated":
      return `an amount that ${names.council} has not published`;
    case "fixed":
      return amount.figure.value === "not stated"
        ? `an amount that ${names.council} has not published`
        : quantityWords(amount.figure);
    case "between":
      return betweenWords(amount.least, amount.most, names);
    case "percent of salary":
    case "months of salary":
    case "hourly pay":
    case "rise to":
    case "told":
      return bracketed(amount, names);
    case "by service":
      return stepsWords(
        amount,
        amount.steps.map((step) => amountWords(step.amount, names)),
        when,
      );
    case "by years qualified":
      return byYearsQualified(amount, names);
    case "by pay":
      return byPayWords(amount, names);
    case "table":
      return table(amount, names, when);
    case "year by year": {
      const most = amount.atMost === undefined ? "" : `, up to ${numberWords(amount.atMost, names)}`;
      return `${givenWords(amount.eachYear, names, " more of leave each year")}${most}`;
    }
  }
}
