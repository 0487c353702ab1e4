import type { CalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { laterSalary, payAhead } from "../catalogue/pay-ahead";
import type { Pay, Role } from "../catalogue/types";
import { isStated, type NotStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import type { PayChange } from "../offers";
import { payWords } from "../pay/pay-words";
import { amountOf } from "../pay/salary";
import { publishedEnds, type SalaryChoice } from "./salary-choice";

/** The full-time salary that an answer counts with, from the first day on, and why it is held still after that. */
export interface PayOverTime {
  /** On the first day; none where it is not chosen, or not published. */
  readonly starting: Pence | undefined;
  /** What follows by published pay, earliest first. */
  readonly changes: readonly PayChange[];
  /** Why nothing follows after that: no later pay is published, or none that says what becomes of this salary. */
  readonly held:
    | { readonly why: "nothing later" }
    | { readonly why: "amount told" | "end not published"; readonly from: CalendarDate };
  /** The published pay in force on the first day, whatever was chosen. */
  readonly atStart: Pay | NotStated;
}

/**
 * The salary that somebody chose, and what is published of its rises. A salary at an end of the published pay follows that
 * end. What a dated rise makes of an amount that somebody typed is not published, so that it is held still.
 * @param day the day whose pay is the starting salary
 */
export function payOverTime(role: Role, choice: SalaryChoice | undefined, day: CalendarDate): PayOverTime {
  const { atStart, later } = payAhead(role, day);
  const [next] = later;
  const nothingLater = { why: "nothing later" } as const;
  if (choice === undefined || choice.kind === "amount") {
    const held = next === undefined ? nothingLater : ({ why: "amount told", from: next.from } as const);
    return { starting: choice?.amount, changes: [], held, atStart };
  }
  const { changes, unknownFrom } = laterSalary(later, choice.kind);
  const held =
    unknownFrom === undefined ? nothingLater : ({ why: "end not published", from: unknownFrom } as const);
  return { starting: publishedEnds(atStart)[choice.kind], changes, held, atStart };
}

/** ` from 1 April 2027`, where the pay at the start is not that of today; nothing where it is. */
export function sinceWords({ from }: Pick<Pay, "from">, { pay }: Pick<Role, "pay">): string {
  return isStated(from) && !(isStated(pay) && pay.from === from) ? ` from ${formatDay(from)}` : "";
}

/** Published pay at the start and after it: `up to £40,000`, `up to £42,000 from 1 April 2027`. */
export function publishedPayWords(role: Role, day: CalendarDate): readonly string[] {
  const { atStart, later } = payAhead(role, day);
  const first = payWords(atStart);
  return [
    isStated(atStart) ? `${first}${sinceWords(atStart, role)}` : first,
    ...later.map((pay) => `${payWords(pay)} from ${formatDay(pay.from)}`),
  ];
}

function heldWords(held: PayOverTime["held"], shortName: string): string {
  switch (held.why) {
    case "nothing later":
      return `${shortName} publishes no later pay`;
    case "amount told":
      return `${shortName} publishes what the grade pays from ${formatDay(held.from)}, not what that makes of a salary of your own`;
    case "end not published":
      return `${shortName} does not publish this end of the pay from ${formatDay(held.from)} on`;
  }
}

/** How the salary goes on: `£42,000 from 1 April 2027, then held still: Riverton publishes no later pay`. */
export function laterPayWords({ changes, held }: PayOverTime, { council }: Role): string {
  const rises = changes.map(
    ({ from, salary }) => `${formatPounds(amountOf(salary))} from ${formatDay(from)}`,
  );
  const still = `held still: ${heldWords(held, council.shortName)}`;
  return [...rises, still].join(", then ");
}
