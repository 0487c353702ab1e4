import type { CalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { payAhead } from "../catalogue/pay-ahead";
import { type RoleAhead, roleAhead } from "../catalogue/role-ahead";
import { type Days, type SalaryAhead, salaryAhead } from "../catalogue/salary-ahead";
import type { Held } from "../catalogue/salary-steps";
import type { Pay, Role } from "../catalogue/types";
import { isStated, type NotStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { allOf } from "../offers";
import { payFromWords, payWords } from "../pay/pay-words";
import { amountOf } from "../pay/salary";
import { publishedEnds, type SalaryChoice } from "./salary-choice";

/** The full-time salary that an answer counts with, from the first day on, and why it is held still after that. */
export interface PayOverTime extends SalaryAhead {
  /** The published pay in force on the first day, whatever was chosen. */
  readonly atStart: Pay | NotStated;
  /** The role that passing the assessed year, or something else, leads to, and from when; none where it moves nobody, or nobody can say. */
  readonly next: RoleAhead | undefined;
}

const NOTHING_AHEAD: SalaryAhead = {
  starting: undefined,
  changes: [],
  held: { why: "nothing later" },
  notAgreed: [],
  ifAgreed: [],
  ifTold: [],
};

/** The salary that somebody chose, and how it goes on as far as that is published; of none chosen nothing follows. */
export function payOverTime(role: Role, choice: SalaryChoice | undefined, days: Days): PayOverTime {
  const { atStart } = payAhead(role, days.offered);
  const ahead = roleAhead(role, days.start, days);
  const next = ahead === undefined || "why" in ahead ? undefined : ahead;
  if (choice === undefined) return { ...NOTHING_AHEAD, atStart, next };
  const starting = choice.kind === "amount" ? choice.amount : publishedEnds(atStart)[choice.kind];
  return { ...salaryAhead(role, choice, days), starting, atStart, next };
}

/** ` from 1 April 2027`, where the pay at the start is not that of today; nothing where it is. */
export function sinceWords({ from }: Pick<Pay, "from">, { pay }: Pick<Role, "pay">): string {
  return isStated(from) && !(isStated(pay) && pay.from === from) ? ` from ${formatDay(from)}` : "";
}

/** Published pay at the start and after it: `up to £40,000`, `up to £42,000 from 1 April 2027`. */
export function publishedPayWords(role: Role, day: CalendarDate): readonly string[] {
  const { atStart, later } = payAhead(role, day);
  const first = payWords(atStart);
  return [isStated(atStart) ? `${first}${sinceWords(atStart, role)}` : first, ...later.map(payFromWords)];
}

function heldWords(held: Held, shortName: string): string {
  switch (held.why) {
    case "nothing later":
      return `${shortName} publishes no later pay`;
    case "amount told":
      return `${shortName} publishes what the grade pays from ${formatDay(held.from)}, not what that makes of a salary of your own`;
    case "end not published":
      return `${shortName} does not publish this end of the pay from ${formatDay(held.from)} on`;
    case "point not published":
      return `${shortName} does not publish what this point pays from ${formatDay(held.from)} on`;
    case "points not published":
      return `people move up from ${formatDay(held.from)}, and what this salary then becomes ${shortName} does not publish`;
    case "needs a decision":
      return "moving up needs a decision each time";
    case "assessed year not told":
      return "passing the assessed and supported year moves people up, and you have not said whether you pass it";
    case "event not told":
      return `people move up when ${held.event}, and you have not said on which day that would be`;
    case "step not stated":
      return `passing the assessed and supported year moves people up, and ${shortName} has not said how far`;
    case "progression not stated":
      return `${shortName} has not said when people move up, or whether it comes by itself`;
  }
}

/** Pay awards that are named and not agreed, none where there is none. */
function notAgreedWords({ notAgreed: days, ifAgreed }: PayOverTime): readonly string[] {
  if (days.length === 0) return [];
  const named = allOf(days.map(formatDay));
  const offered = ifAgreed.map(
    ({ from, salary }) => `${formatPounds(amountOf(salary))} from ${formatDay(from)}`,
  );
  const would =
    offered.length === 0 ? "" : `; if agreed as offered, the salary is ${offered.join(", then ")}`;
  return [
    days.length === 1
      ? `the pay award from ${named} is not agreed yet, so it is not counted${would}`
      : `the pay awards from ${named} are not agreed yet, so they are not counted${would}`,
  ];
}

/** How the salary goes on: `£42,000 from 1 April 2027, then held still: Riverton publishes no later pay`. */
export function laterPayWords(pay: PayOverTime, { council }: Role): string {
  const { changes, held } = pay;
  const rises = changes.map(
    ({ from, salary }) => `${formatPounds(amountOf(salary))} from ${formatDay(from)}`,
  );
  const still = `held still: ${heldWords(held, council.shortName)}`;
  return [[...rises, still].join(", then "), ...notAgreedWords(pay)].join("; ");
}
