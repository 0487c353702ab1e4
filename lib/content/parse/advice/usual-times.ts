import { ANY_MONTH } from "../../../calendar/months";
import { lengthForm } from "./figure-form";
import { usualDay, usualDayOfYear, usualMonth, usualMonthEnd } from "./usual-days";

/** Words that councils' pages often use and rules do not have, and what they mean in a field. */
export interface UsualWords {
  readonly written: RegExp;
  /** What to write as it stands. */
  readonly meant?: string;
  /** What to do, where it is more than another word. */
  readonly fix?: (written: string) => string;
}

/** What councils' pages say of times, and what a rule has for it. No advice names a time that was not written. */

export const FIGURE = "where `figure` is the name of a figure";
export const ASSESSED: UsualWords = { written: /\bASYE\b|assessed/i, meant: "assessed year passed" };

/** `Write …`, with the length that was written as a figure; where none was, with a figure to be named. */
export function afterLength(written: string, name: string, form: (figure: string) => string): string {
  const figure = lengthForm(name, written);
  return figure === undefined
    ? `Write \`${form("figure")}\`, ${FIGURE}.`
    : `Type the length once under \`figures\`, as \`${figure}\`, and write \`${form(name)}\`.`;
}

/** Something that happens, in the words that were written: `{event: you qualify, question: …, key: you-qualify}`. */
export function eventOf(written: string): string {
  const event = written.replace(/^(when|once|on|upon|if)\s+/i, "").replace(/[{}[\],:#]/g, "");
  const key = event
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `{event: ${event}, question: On which day would that be?, key: ${key}}`;
}

/** By the name of the field. */
export const TIMES = {
  lasts: [
    {
      written: /^\d{1,2}(?:\.\d)?$/,
      fix: (written) => `Write the unit with it, like \`lasts: ${written} months\`.`,
    },
  ],
  rise: [
    { written: /offer/i, fix: () => "Write what is offered as `rise: {ifAgreed: {percent: 3.2}}`." },
    { written: /negotiat|pending|await|agree|tb[cd]\b/i, meant: "not agreed yet" },
    {
      written: /^\d+(\.\d+)? ?(%|per ?cent)/i,
      fix: (written) => `Write \`rise: {percent: ${Number.parseFloat(written)}}\`.`,
    },
  ],
  promise: [
    { written: /discretion/i, meant: "discretionary" },
    {
      written: /contract|fixed|permanent/i,
      fix: () =>
        "Leave `promise` out: what is published is a rule. What the council may refuse or withdraw is `promise: discretionary`.",
    },
    {
      written: /review|chang|end|withdraw/i,
      fix: () =>
        "Write `promise: {reviewedEvery: not stated, notice: not stated}`, or figures that hold how long.",
    },
  ],
  paid: [
    {
      written: /^(monthly|annual|year|quarter|(every|each|per) )/i,
      fix: () =>
        "How often it comes stands in `when`; leave `paid` out where the money comes when it falls due.",
    },
    {
      written: /^(straight|right|immediate|at once|on the day)/i,
      fix: () => "Leave `paid` out: the money comes when it falls due.",
    },
    {
      written: /salary|payroll|wage|pay ?(day|slip|run)?$/i,
      fix: () =>
        "Write `with that month's salary` or `with the next month's salary`, as the council says; `not stated` where it does not.",
    },
    { written: /^(in )?arrears|next month/i, meant: "with the next month's salary" },
    {
      written: new RegExp(`^(in )?(${ANY_MONTH})$`, "i"),
      fix: (written) => `Write \`paid: {inMonth: ${usualMonth(written)}}\`.`,
    },
    {
      written: /within|\d/i,
      fix: (written) => afterLength(written, "time-to-pay", (figure) => `paid: {within: ${figure}}`),
    },
  ],
  leaveYear: [
    {
      written: /./,
      fix: (written) => {
        const month = usualMonth(written);
        const day = usualDayOfYear(written) ?? (month && `1 ${month}`);
        return day === undefined
          ? "Write `leaveYear: {begins: …}` with the day on which it begins, like `1 April`, or `leaveYear: not stated`."
          : `Write \`leaveYear: {begins: ${day}}\`.`;
      },
    },
  ],
  stopsAfter: [
    {
      written: /\b(times?|payments?|instalments?|quarters?|occasions?)\b/i,
      fix: () =>
        "So many payments in all are `atMostTimes`, in place of `stopsAfter`: the name of a figure with the unit `count`.",
    },
    {
      written: /\b(19|20)\d\d\b|^until\b/,
      fix: () => "A last day is `until: {day: …, afterwards: …}`, in place of `stopsAfter`.",
    },
    {
      written: /^(never|no|none|n\/?a|ongoing|permanent)/i,
      fix: () => "Leave `stopsAfter` out: without it the payments go on.",
    },
  ],
  until: [
    {
      written: /./,
      fix: (written) =>
        `Write \`until: {day: ${usualDay(written) ?? usualMonthEnd(written) ?? /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? "not stated"}, afterwards: not stated}\`, or \`afterwards: nothing\`.`,
    },
  ],
  serviceFrom: [
    ASSESSED,
    {
      written: /continuous|other council|local (government|authority)/i,
      meant: "continuous local government service",
    },
    { written: /probation/i, meant: "probation passed" },
    { written: /\b(start|joining|appoint|commenc)/i, meant: "starting" },
    {
      written: /\b(19|20)\d\d\b/,
      fix: (written) =>
        `Write \`serviceFrom: {notBefore: ${usualDay(written) ?? /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? "…"}}\` with the first day from which service counts.`,
    },
    {
      written: /./,
      fix: (written) => `For a day that the person knows, write \`serviceFrom: ${eventOf(written)}\`.`,
    },
  ],
} as const satisfies Readonly<Record<string, readonly UsualWords[]>>;
