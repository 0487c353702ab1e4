import { isBankHoliday } from "../../calendar/bank-holidays";
import { addDays, type CalendarDate, partsOf } from "../../calendar/calendar-date";
import { endOfMonth } from "../../calendar/months";
import { monthOf, type Period } from "../../calendar/period";
import { isWeekend, lastWeekday } from "../../calendar/weekdays";
import { workingDayFrom, workingDayUntil } from "../../calendar/working-days";
import type { PayDay } from "../../model/pay-day";
import type { When } from "../entries/entry";
import type { Subject } from "../person/subject";

type Published = Exclude<PayDay, "not stated">;

/** The day in a month on which salaries are paid, or the first and the last that it may be. */
function payDayIn(month: Period, payDay: Published): Period {
  if (payDay.kind === "last working day") return onDay(workingDayUntil(month.to));
  const day =
    payDay.kind === "last weekday"
      ? lastWeekday(payDay.weekday, month.to)
      : addDays(month.from, Math.min(payDay.day, partsOf(month.to).day) - 1);
  if (isWeekend(day)) return movedFrom(day, payDay.ifWeekend);
  return isBankHoliday(day) ? movedFrom(day, payDay.ifBankHoliday) : onDay(day);
}

function onDay(day: CalendarDate): Period {
  return { from: day, to: day };
}

function movedFrom(day: CalendarDate, to: Extract<Published, { kind: "day of month" }>["ifWeekend"]): Period {
  const [before, after] = [workingDayUntil(day), workingDayFrom(day)];
  switch (to) {
    case "the working day before":
      return onDay(before);
    case "the working day after":
      return onDay(after);
    case "that day":
      return onDay(day);
    case "not stated":
      return { from: before, to: after };
  }
}

function asWhen({ from, to }: Period): When {
  return from === to ? { kind: "day", on: from } : { kind: "period", from, to };
}

function nextMonth(month: Period): Period {
  return monthOf(addDays(month.to, 1));
}

/** The day of a month on which a salary is paid, or the first and the last that it may be; its last day where none is published. */
export function salaryDayIn(month: Period, payDay: PayDay): Period {
  return payDay === "not stated" ? onDay(month.to) : payDayIn(month, payDay);
}

/**
 * When a month's salary is paid: on the pay day, where it is published, or on some day of the month.
 * @param month its days on which the payment may come
 */
export function withSalaryOf(month: Period, { payDay, start }: Subject): When {
  if (payDay === "not stated") return { kind: "period", ...month };
  const calendarMonth = monthOf(month.from);
  const paid = payDayIn(calendarMonth, payDay);
  // Nobody is paid before the first day in the job: the first salary comes on the next pay day.
  return asWhen(paid.from < start ? payDayIn(nextMonth(calendarMonth), payDay) : paid);
}

/** When the first salary after a day is paid, which is one of the two months that are left. */
export function withNextSalary(after: CalendarDate, { payDay }: Subject): When {
  const from = addDays(after, 1);
  const month = monthOf(from);
  if (payDay === "not stated") return { kind: "period", from, to: endOfMonth(nextMonth(month).from) };
  const paid = payDayIn(month, payDay);
  return asWhen(paid.from > after ? paid : payDayIn(nextMonth(month), payDay));
}
