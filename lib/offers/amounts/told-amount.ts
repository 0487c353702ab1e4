import { atMost, portion } from "../../money/arithmetic";
import { publishedShare, WHOLE } from "../../money/fraction";
import { pounds } from "../../money/pence";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { Amount } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { NO_PENCE, type Valued } from "./salary-amount";

/**
 * What an amount comes to that the person tells, in pounds: a cost paid back, or what the contract shows. Unanswered, it is
 * anything up to the limit, where the council publishes one.
 */
export function toldAmount(
  { key, share, atMost: limit }: Extract<Amount, { kind: "told" }>,
  { circumstances, citing }: Subject,
  path: string,
): Valued {
  if (share !== undefined && !isPublished(share)) return { is: "not stated", doubts: [], path };
  const most = limit !== undefined && isPublished(limit) ? pounds(limit.value) : undefined;
  const told = circumstances.times[key];
  if (told === undefined) {
    const doubts: readonly Doubt[] = [{ kind: "unanswered", question: `times:${key}` }];
    if (most === undefined) return { is: "unknown", doubts, path };
    return {
      is: "known",
      base: most,
      part: WHOLE,
      least: NO_PENCE,
      formula: { kind: "amount", amount: most },
      doubts,
      path,
    };
  }
  const base = pounds(Math.max(0, told));
  const part = share === undefined ? WHOLE : publishedShare(share.value);
  const formula: Formula =
    share === undefined
      ? { kind: "amount", amount: base }
      : {
          kind: "product",
          factors: [
            { kind: "quantity", quantity: share },
            { kind: "pounds", amount: base },
          ],
        };
  if (limit !== undefined && most === undefined) {
    const gap = { about: "limits of the amount" } as const;
    const doubts: readonly Doubt[] = [{ kind: "not stated", key: `${citing}.amount.limits`, gap }];
    return { is: "known", base, part, least: NO_PENCE, formula, doubts, path };
  }
  const whole = portion(base, part);
  if (most === undefined || whole <= most) return { is: "known", base, part, formula, doubts: [], path };
  const limited: Formula = { kind: "limited", of: formula, to: "at most", limit: most };
  return { is: "known", base: atMost(whole, most), part: WHOLE, formula: limited, doubts: [], path };
}
