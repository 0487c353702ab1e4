import { formatDay } from "../../calendar/format-day";
import { monthName } from "../../calendar/months";
import type { Occasion, Turn } from "../reasons/occasion";
import type { Names } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { formulaWords } from "./formula";
import { ordinal, plainNumber } from "./lists";
import { bareWords } from "./quantities";
import { eventWords, firstSalaryWords, scheduleWords, wheneverWords } from "./schedules";

/** Why something is given at one time, as a fragment: `on completing year 2`. */
export function occasionWords(occasion: Occasion, names: Names): string {
  switch (occasion.kind) {
    case "starting":
      return "when you start";
    case "first salary":
      return firstSalaryWords(occasion);
    case "day":
      return `on ${formatDay(occasion.day)}`;
    case "probation passed":
      return "when you pass your probation";
    case "assessed year passed":
      return "when you pass your assessed and supported year";
    case "service complete":
      return occasion.isDayAfter
        ? `on the day after completing ${bareWords(occasion.service)} of service`
        : `on completing ${bareWords(occasion.service)} of service`;
    case "after service":
      return isPublished(occasion.service)
        ? `after ${bareWords(occasion.service)} of service`
        : "after a length of service that is not published";
    case "service complete again": {
      const { service, first, number } = occasion;
      const times = (time: number) => (time === 1 ? "" : ` for the ${ordinal(time)} time`);
      if (first === undefined) return `on completing ${bareWords(service)}${times(number)}`;
      return number === 1
        ? `on completing ${bareWords(first)}`
        : `on completing another ${bareWords(service)}${times(number - 1)}`;
    }
    case "year complete":
      return `on completing year ${occasion.number}`;
    case "anniversary":
      return `on the day after completing year ${occasion.number}`;
    case "schedule":
      return scheduleWords(occasion.schedule, names);
    case "event":
      return eventWords(occasion.event, occasion.after);
    case "whenever": {
      const { whenever, after, times } = occasion;
      const each = wheneverWords(whenever, after);
      return times === 1 ? each : `${each} (${times} times)`;
    }
    case "month":
    case "census":
      return turnWords(occasion);
    case "part of a turn": {
      const { turn, monthsWorked, months } = occasion;
      return `${turnWords(turn)}, ${monthsWorked} of ${months} months worked`;
    }
    case "for each":
      return `for each ${occasion.forEach} (${plainNumber(occasion.inYear)} in a year)`;
    case "monthly":
      return "month by month";
    case "year of leave": {
      const { number, changing } = occasion;
      return changing === undefined ? `in year ${number}` : `in year ${number}: ${formulaWords(changing)}`;
    }
    case "not stated":
      return `${names.council} has not said when it is ${occasion.verb}`;
  }
}

function turnWords(turn: Turn): string {
  return turn.kind === "month"
    ? `in ${monthName(turn.month)}`
    : `for being in post on ${formatDay(turn.day)}`;
}
