import type { PayDay } from "../../model/pay-day";
import { ordinal } from "./lists";

type Moved = Extract<PayDay, { readonly kind: "day of month" }>["ifWeekend"];

function movedWords(to: Moved, when: string): string {
  if (to === "that day") return `, also where that is ${when}`;
  return to === "not stated"
    ? `; when they are paid where that is ${when} is not stated`
    : `, or ${to} where that is ${when}`;
}

/** On which day of the month salaries are paid: `the 25th of the month, or the working day before where that is a weekend`. */
export function payDayWords(payDay: Exclude<PayDay, "not stated">): string {
  switch (payDay.kind) {
    case "last working day":
      return "the last working day of the month";
    case "last weekday":
      return `the last ${payDay.weekday} of the month${movedWords(payDay.ifBankHoliday, "a bank holiday")}`;
    case "day of month": {
      const { day, ifWeekend, ifBankHoliday } = payDay;
      const moved =
        ifWeekend === ifBankHoliday
          ? movedWords(ifWeekend, "a weekend or bank holiday")
          : `${movedWords(ifWeekend, "a weekend")}${movedWords(ifBankHoliday, "a bank holiday")}`;
      return `the ${ordinal(day)} of the month${moved}`;
    }
  }
}
