import { ANY_MONTH } from "../../../calendar/months";
import { usualDay, usualMonth, usualMonths } from "./usual-days";
import { ASSESSED, afterLength, eventOf, FIGURE, type UsualWords } from "./usual-times";

function inMonth(written: string): string {
  return `{months: [${usualMonth(written)}], each: the whole amount, shortFirstYear: not stated}`;
}

/** Beside `when` stands something else that was written in it. */
const beside = (field: string) => () =>
  `Write \`${field}\` beside \`when\`, and in \`when\` the time; \`not stated\` where it is not published.`;

/** What councils' pages say of the time at which something is paid. */
export const WHEN: readonly UsualWords[] = [
  ASSESSED,
  { written: /^pro.?rata/i, fix: beside("proRata: yes") },
  { written: /discretion/i, fix: beside("promise: discretionary") },
  {
    written: /^(one.?off|once|single|a? ?lump sum)( payment)?$/i,
    fix: () => "What comes once, at a time that is not published, is `when: not stated`.",
  },
  {
    written: /^(weekly|fortnightly|(every|each|per|a) (week|fortnight))/i,
    fix: () =>
      "A rule pays by the month: write `when: {monthly: a twelfth of the amount}`, with the amount of a year under `figures`.",
  },
  { written: /^(12|twelve).monthly/i, meant: "each year" },
  {
    written: /^\w+.monthly$/i,
    fix: (written) =>
      afterLength(
        written.replace(/monthly/i, " months"),
        "time-between",
        (figure) => `when: {every: ${figure}}`,
      ),
  },
  {
    written: /\b(days?|weeks?|months?|years?) (after|from|of|in|following|since|into)\b/i,
    fix: (written) =>
      /probation|friend|refer|qualif|regist/i.test(written)
        ? `Write \`when: {event: …, after: figure, question: …, key: …}\`, ${FIGURE}.`
        : afterLength(written, "service-needed", (figure) => `when: {after: ${figure}}`),
  },
  {
    written: /\b(end|completion) of (the |your )?(first|second|third|fourth|fifth|year)\b|^year \w+$/i,
    fix: () => `Write \`when: {after: figure}\`, ${FIGURE}: whole years of service.`,
  },
  {
    written: new RegExp(`\\b(${ANY_MONTH})\\b.*\\b(${ANY_MONTH})\\b`, "i"),
    fix: (written) =>
      `Write \`when: {months: [${usualMonths(written).join(", ")}], each: not stated, shortFirstYear: not stated}\`, with what is published in place of \`not stated\`.`,
  },
  { written: /first (full|whole|complete)/i, meant: "first full month's salary" },
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
    written: new RegExp(`^((in|every|each) )?(${ANY_MONTH})$`, "i"),
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
