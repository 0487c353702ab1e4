import type { CalendarDate } from "../../calendar/calendar-date";
import { NO_MONEY } from "../../money/arithmetic";
import { WHOLE } from "../../money/fraction";
import { type Pence, pounds } from "../../money/pence";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { Amount } from "../rules/offer";
import { isPublished, partIn, type Quantity } from "../rules/quantity";
import { limitedTo } from "./limits";
import { mostOf } from "./most";
import { type Known, NO_PENCE, type Valued } from "./valued";

type Told = Extract<Amount, { kind: "told" }>;

/**
 * What an amount comes to that the person tells, in pounds: a cost paid back, or what the contract shows. Unanswered, it is
 * anything up to the limit, where the council publishes one.
 */
export function toldAmount(
  { key, share, atMost }: Told,
  subject: Subject,
  at: CalendarDate,
  path: string,
): Valued {
  if (share !== undefined && !isPublished(share)) return { is: "not stated", doubts: [], path };
  const { most, doubts } = mostOf(atMost, subject, at, path);
  const told = subject.circumstances.times[key];
  if (told === undefined) {
    const unanswered: Doubt = { kind: "unanswered", question: `times:${key}` };
    if (most === undefined) return { is: "unknown", doubts: [unanswered, ...doubts], path };
    const nothing: Formula = { kind: "amount", amount: NO_MONEY };
    const any = { base: NO_MONEY, part: WHOLE, least: NO_PENCE, isOpen: true, formula: nothing };
    const upTo = limitedTo(most, { is: "known", ...any, doubts: [unanswered], path }, subject);
    return { ...upTo, formula: { kind: "amount", amount: upTo.base } };
  }
  const base = pounds(Math.max(0, told));
  const part = share === undefined ? WHOLE : partIn(share);
  const whole: Known = { is: "known", base, part, formula: formulaOf(base, share), doubts, path };
  return limitedTo(most, doubts.length === 0 ? whole : { ...whole, least: NO_PENCE }, subject);
}

function formulaOf(base: Pence, share: Quantity | undefined): Formula {
  if (share === undefined) return { kind: "amount", amount: base };
  return {
    kind: "product",
    factors: [
      { kind: "quantity", quantity: share },
      { kind: "pounds", amount: base },
    ],
  };
}
