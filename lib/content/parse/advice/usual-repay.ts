import { ANY_MONTH } from "../../../calendar/months";
import { usualDay, usualDayOfYear } from "./usual-days";
import { ASSESSED, afterLength, eventOf, FIGURE, type UsualWords } from "./usual-times";

/** What councils' pages say of paying back, and what a rule has for it. */

export const IN_PROPORTION = /pro.?rata|proportion|sliding|taper|reduc/i;

/** The last day that was written: `30 September`, or `2028-03-31`. */
function untilOf(written: string): string | undefined {
  const [day] =
    new RegExp(
      `\\b\\d{1,2}(st|nd|rd|th)?( of)? (${ANY_MONTH})( \\d{4})?\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
      "i",
    ).exec(written) ?? [];
  if (day === undefined) return undefined;
  return /^\d{4}-/.test(day) ? day : (usualDay(day) ?? usualDayOfYear(day));
}

/** What the time is counted from, in the words that were written. */
function fromOf(written: string): string {
  if (ASSESSED.written.test(written)) return "assessed year passed";
  if (/probation/i.test(written)) return "probation passed";
  if (/\b(paid|payment|pay)\b|receiv/i.test(written)) return "being paid";
  return /start|join|appoint|employ/i.test(written) ? "starting" : "not stated";
}

/** The terms of paying back that were written; what was not is not stated. */
function repayOf(written: string): string {
  const from = fromOf(written);
  const isAll = /full|whole|all\b|100/i.test(written);
  const how = isAll
    ? "all of it"
    : /month/i.test(written) && IN_PROPORTION.test(written)
      ? "in proportion to months left"
      : "not stated";
  const last = untilOf(written);
  if (last !== undefined)
    return `Write \`repay: {until: ${last}, of: ${from}, how: ${isAll ? how : "not stated"}}\`.`;
  return afterLength(
    written,
    "tie-in",
    (figure) => `repay: {within: ${figure === "figure" ? "not stated" : figure}, of: ${from}, how: ${how}}`,
  ).replace(`, ${FIGURE}`, "");
}

/** For the field `repay`. */
export const REPAY: readonly UsualWords[] = [
  { written: /^(no|not|none|nothing|never)\b(?!.*(\d|after|more|stat|publish|said))/i, meant: "none" },
  { written: /./, fix: repayOf },
];

/** For the field `of` of paying back. */
export const REPAY_FROM: readonly UsualWords[] = [
  ASSESSED,
  { written: /probation/i, meant: "probation passed" },
  {
    written: /\b(pass|complet|finish|qualif|course|claim)/i,
    fix: (written) => `For a day that the person knows, write \`of: ${eventOf(written)}\`.`,
  },
  { written: /\b(start|appoint|join|commenc|employ)/i, meant: "starting" },
  { written: /pay|receiv/i, meant: "being paid" },
];
