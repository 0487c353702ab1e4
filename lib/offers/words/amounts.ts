import type { Amount, LeaveAmount, Names } from "../offer";
import { allOf, counted } from "./lists";
import { gradeName, placeName, rolePlural } from "./names";
import { bareWords, quantityWords } from "./quantities";

/** Amounts in words, for the middle of a sentence. */

type Steps = Extract<Amount | LeaveAmount, { kind: "by service" }>;
type Table = Extract<Amount | LeaveAmount, { kind: "table" }>;

function ofSalary(amount: Extract<Amount, { kind: "percent of salary" | "months of salary" }>): string {
  const salary = amount.of === "starting salary" ? "your starting salary" : "your salary";
  const main =
    amount.kind === "percent of salary"
      ? `${quantityWords(amount.percent)} of ${salary}`
      : `${quantityWords(amount.monthsOfSalary)} of ${salary}`;
  const least = amount.atLeast === undefined ? [] : [`at least ${bareWords(amount.atLeast)}`];
  const most = amount.atMost === undefined ? [] : [`at most ${bareWords(amount.atMost)}`];
  return [main, ...least, ...most].join(", ");
}

const AFTER_LAST: Readonly<Record<Steps["afterLastStep"], string>> = {
  "the last step repeats": "and the same for every year after that",
  nothing: "and nothing after that",
  "not stated": "and after that an amount that is not stated",
};

const BETWEEN: Readonly<Record<Steps["betweenSteps"], string>> = {
  "the step before goes on": ", the years between like the year before them",
  nothing: ", nothing in the years between",
  "not stated": ", in the years between an amount that is not stated",
};

function steps({ steps: all, betweenSteps, afterLastStep }: Steps, names: Names): string {
  const hasGaps = all.some(
    ({ afterYears }, index) => index > 0 && afterYears > (all[index - 1]?.afterYears ?? 0) + 1,
  );
  const goesOn =
    hasGaps && betweenSteps === "the step before goes on" && afterLastStep === "the last step repeats";
  const parts = all.map(({ afterYears, amount }) => {
    const years = counted(afterYears, "year");
    const when =
      afterYears === 0 ? "from the start" : goesOn ? `from ${years} of service on` : `after ${years}`;
    return `${amountWords(amount, names)} ${when}`;
  });
  if (goesOn) return allOf(parts);
  return `${parts.join(", ")}${hasGaps ? BETWEEN[betweenSteps] : ""}, ${AFTER_LAST[afterLastStep]}`;
}

function table({ by, amounts, otherwise }: Table, names: Names): string {
  const name = { role: rolePlural, grade: gradeName, team: placeName }[by];
  const rows = Object.entries(amounts).map(([slug, amount]) => [amount, name(names, slug)] as const);
  const all = [...rows, [otherwise, "others"] as const];
  // Behind several steps a name would seem to belong to the last of them.
  const isNameFirst = all.some(([amount]) => amount.kind === "by service");
  const words = all.map(([amount, whom]) => {
    const given = rowWords(amount, names);
    return isNameFirst ? `for ${whom}, ${given}` : `${given} for ${whom}`;
  });
  return words.join("; ");
}

function rowWords(amount: Table["otherwise"], names: Names): string {
  if (amount.kind === "nothing") return "nothing";
  return amount.kind === "not stated" ? "an amount that is not stated" : amountWords(amount, names);
}

/** How much a rule gives: `20% of your starting salary`, `£1,000 after 1 year, £2,000 after 2 years, and …`. */
export function amountWords(amount: Amount | LeaveAmount, names: Names): string {
  switch (amount.kind) {
    case "not stated":
      return `an amount that ${names.council} has not published`;
    case "fixed":
      return amount.figure.value === "not stated"
        ? `an amount that ${names.council} has not published`
        : quantityWords(amount.figure);
    case "percent of salary":
    case "months of salary":
      return ofSalary(amount);
    case "by service":
      return steps(amount, names);
    case "by years qualified": {
      const parts = amount.steps.map(
        (step) => `${amountWords(step.amount, names)} from ${counted(step.years, "year")} after qualifying`,
      );
      return `${allOf(parts)}; with fewer years ${amount.fewer === "nothing" ? "nothing" : "an amount that is not stated"}`;
    }
    case "table":
      return table(amount, names);
    case "year by year": {
      const most = amount.atMost === undefined ? "" : `, up to ${bareWords(amount.atMost)}`;
      return `${quantityWords(amount.eachYear)} more each year${most}`;
    }
  }
}
