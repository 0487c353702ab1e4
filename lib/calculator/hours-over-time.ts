import { type CalendarDate, laterOf } from "../calendar/calendar-date";
import { anniversary } from "../calendar/service";
import { type Circumstances, UNANSWERED } from "../offers";
import type { WorkingShare } from "../pay/working-share";
import { type HoursChoice, hoursInTurn, shareOf } from "./hours-choice";
import type { CalculatorState } from "./state";
import { firstDayOf } from "./year-month";

interface HoursFrom {
  readonly from: CalendarDate;
  readonly share: WorkingShare;
}

/** Some hours from a day on; where more weeks are paid after more service, each number of weeks from its day. */
function hoursFrom(choice: HoursChoice, from: CalendarDate, service: CalendarDate): readonly HoursFrom[] {
  const steps = choice.kind === "weeks" ? (choice.later ?? []) : [];
  return hoursInTurn(choice).reduce<readonly HoursFrom[]>((before, hours, index) => {
    const step = steps[index - 1];
    const day = step === undefined ? from : laterOf(from, anniversary(service, step.afterYears * 12));
    return [...before.filter((one) => one.from < day), { from: day, share: shareOf(hours) }];
  }, []);
}

/**
 * The hours from the first day in the job on, and each change of them.
 * @param start the first day in the job
 * @param continuous since when somebody has worked in local government, as far as they have said: it counts for the weeks that are paid
 */
export function hoursOverTime(
  { hours, laterHours }: Pick<CalculatorState, "hours" | "laterHours">,
  start: CalendarDate,
  continuous: Circumstances["continuousServiceFrom"],
): Pick<Circumstances, "hours" | "hoursChanges"> {
  const service = continuous === UNANSWERED || continuous === "none" ? start : continuous;
  const first = hours === undefined ? [] : hoursFrom(hours, start, service);
  const later =
    laterHours === undefined ? [] : hoursFrom(laterHours.hours, firstDayOf(laterHours.from), service);
  const changes = later[0]?.from;
  const untilThen = first.filter(({ from }) => changes === undefined || from < changes || from === start);
  return {
    hours: untilThen[0]?.share ?? UNANSWERED,
    hoursChanges: [...untilThen.slice(1), ...later],
  };
}
