import { isBankHoliday } from "./bank-holidays";
import { addDays, type CalendarDate } from "./calendar-date";
import { isWeekend } from "./weekdays";

/** Working days in England: Monday to Friday but for bank holidays. */

function isWorkingDay(day: CalendarDate): boolean {
  return !isWeekend(day) && !isBankHoliday(day);
}

/** The day itself where it is a working day, or else the last one before it. */
export function workingDayUntil(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1));
}

/** The day itself where it is a working day, or else the first one after it. */
export function workingDayFrom(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}
