import { lengthForm } from "./figure-form";
import { usualDay, usualDayOfYear, usualMonth } from "./usual-days";

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

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";

/** `Write …`, with the length that was written as a figure; where none was, with a figure to be named. */
function afterLength(written: string, name: string, form: (figure: string) => string): string {
  const figure = lengthForm(name, written);
  return figure === undefined
    ? `Write \`${form("figure")}\`, ${FIGURE}.`
    : `Type the length once under \`figures\`, as \`${figure}\`, and write \`${form(name)}\`.`;
}

/** Something that happens, in the words that were written: `{event: you qualify, question: …, key: you-qualify}`. */
function eventOf(written: string): string {
  const event = written.replace(/^(when|once|on|upon|if)\s+/i, "").replace(/[{}[\],:#]/g, "");
  const key = event
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `{event: ${event}, question: On which day would that be?, key: ${key}}`;
}

function inMonth(written: string): string {
  return `{months: [${usualMonth(written)}], each: the whole amount, shortFirstYear: not stated}`;
}

const WHEN: readonly UsualWords[] = [
  ASSESSED,
  { written: /first (pay|month|wage)/i, meant: "first salary" },
  {
    written:
      /^((on|at|upon|from) )?(your )?(start|joining|appointment|commenc|day one|immediate)|^(straight|right) away/i,
    meant: "starting",
  },
  {
    written: /^(monthly|(every|each|per|a) month)/i,
    fix: () =>
      "Write `when: {monthly: a twelfth of the amount}` (a yearly amount) or `{monthly: the whole amount}`.",
  },
  {
    written: /instalment|\bhalf (at|on|up|now|and)|\bparts?\b|two payments/i,
    fix: () =>
      "Write `when: {instalments: [{when: not stated, share: not stated}, {when: not stated, share: not stated}]}`, with the time and the share of each part that is published.",
  },
  {
    written: /probation/i,
    fix: () =>
      `Write \`when: probation passed\`, or \`when: {probationOf: figure}\`, ${FIGURE}, if its length is published.`,
  },
  {
    written:
      /^(quarterly|termly|half.?yearly|(six|bi).?(monthly|annually)|(every|each) (quarter|term)|twice a year)/i,
    fix: () =>
      "Name the months where they are published: `when: {months: […], each: an equal share, shortFirstYear: not stated}`. Where they are not, write `when: each year`, and the amount of a whole year.",
  },
  {
    written: /^((once|paid) )?(yearly|annual(ly)?|per annum|pa|((every|each|per|a) year))$/i,
    meant: "each year",
  },
  {
    written: new RegExp(`^((in|every|each) )?(${MONTHS})$`, "i"),
    fix: (written) => `Write \`when: ${inMonth(written)}\`.`,
  },
  {
    written: /\b(\d+(st|nd|rd|th)|first|second|third|fourth|fifth|one.year) anniversary/i,
    fix: (written) =>
      afterLength(written, "years-needed", (figure) => `when: {after: ${figure}}`).replace(
        "Write `when: {after: figure}`",
        "`each anniversary` comes every year. For one of them write `when: {after: figure}`",
      ),
  },
  { written: /^(on )?(each |every |your |work )*anniversar/i, meant: "each anniversary" },
  {
    written: /^every\b/i,
    fix: (written) => afterLength(written, "time-between", (figure) => `when: {every: ${figure}}`),
  },
  {
    written: /\d.*(,|and).*\d.*(month|year)/i,
    fix: () =>
      `Write a rule for each of them, with \`when: {after: figure}\`, ${FIGURE}. Whole years can be one rule with \`when: each completed year\` and an amount with \`byService\`.`,
  },
  {
    written: /^after\b|\b(month|year|week)s?( (of )?service)?$/i,
    fix: (written) => afterLength(written, "service-needed", (figure) => `when: {after: ${figure}}`),
  },
  {
    written: /\d{4}/,
    fix: (written) => {
      const day = usualDay(written) ?? /\d{4}-\d\d-\d\d/.exec(written)?.[0];
      return day === undefined
        ? "Write `when: {on: …}` with the day, as YYYY-MM-DD; `when: not stated` where it is not published."
        : `Write \`when: {on: ${day}}\`.`;
    },
  },
  {
    written: /^(when|once|on|upon|if)\b|friend|refer|qualif|regist|course|academy/i,
    fix: (written) => `Write \`when: ${eventOf(written)}\`.`,
  },
];

/** The terms of paying back that were written; what was not is not stated. */
function repayOf(written: string): string {
  const from = /pa(id|yment|y\b)|receiv/i.test(written)
    ? "being paid"
    : /start|join|appoint|employ/i.test(written)
      ? "starting"
      : "not stated";
  const how = /full|whole|all\b|100/i.test(written)
    ? "all of it"
    : /month/i.test(written) && IN_PROPORTION.test(written)
      ? "in proportion to months left"
      : "not stated";
  return afterLength(
    written,
    "tie-in",
    (figure) => `repay: {within: ${figure === "figure" ? "not stated" : figure}, of: ${from}, how: ${how}}`,
  ).replace(`, ${FIGURE}`, "");
}

export const IN_PROPORTION = /pro.?rata|proportion|sliding|taper|reduc/i;

/** By the name of the field. */
export const TIMES = {
  when: WHEN,
  repay: [
    { written: /^(no|nothing|never)$/i, meant: "none" },
    { written: /./, fix: repayOf },
  ],
  promise: [
    {
      written: /review|chang|end|withdraw/i,
      fix: () =>
        "Write `promise: {reviewedEvery: not stated, notice: not stated}`, or figures that hold how long.",
    },
  ],
  paid: [
    { written: /^(in )?arrears|next month/i, meant: "with the next month's salary" },
    {
      written: new RegExp(`^(in )?(${MONTHS})$`, "i"),
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
  until: [
    {
      written: /./,
      fix: (written) =>
        `Write \`until: {day: ${usualDay(written) ?? /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? "not stated"}, afterwards: not stated}\`, or \`afterwards: nothing\`.`,
    },
  ],
  serviceFrom: [
    ASSESSED,
    { written: /continuous|other council/i, meant: "continuous local government service" },
    { written: /probation/i, meant: "probation passed" },
    { written: /^(start|joining|appoint)/i, meant: "starting" },
    {
      written: /./,
      fix: (written) => `For a day that the person knows, write \`serviceFrom: ${eventOf(written)}\`.`,
    },
  ],
} as const satisfies Readonly<Record<string, readonly UsualWords[]>>;
