import { formatDay } from "../../calendar/format-day";
import type { TimeCause } from "../reasons/reason";
import type { Names } from "../rules/offer";
import { because, type CauseWords } from "./cause-words";
import { counted } from "./lists";
import { occasionWords } from "./occasions";
import { bareWords } from "./quantities";
import { eventWords } from "./schedules";

/** Another day would be in the timeline. */
const LOOK_FURTHER = "looking more years ahead";

/** Why a day, or the service until then, gives nothing. */
export function timeCauseWords(cause: TimeCause, names: Names): CauseWords {
  switch (cause.kind) {
    case "started before": {
      const day = formatDay(cause.day);
      return because(`it is for people who started on ${day} or later`, `a start on ${day} or later`);
    }
    case "started after": {
      const day = formatDay(cause.day);
      return because(`it closed to people who start after ${day}`, `a start on ${day} or earlier`);
    }
    case "too little service": {
      const service = `${bareWords(cause.length)} of service`;
      return because(`there is less than ${service} by then`, service);
    }
    case "too much service":
      return because(`it is for people with less than ${bareWords(cause.length)} of service`);
    case "not in force yet":
      return because(`it begins on ${formatDay(cause.day)}`);
    case "not in force any more":
      return because(`it ended on ${formatDay(cause.day)}`);
    case "left by then": {
      const due = formatDay(cause.due);
      return because(
        `it falls due on ${due}, after you leave on ${formatDay(cause.leaving)}`,
        `staying until ${due}`,
      );
    }
    case "stopped":
      return because(`it stops after ${bareWords(cause.after)} of service`);
    case "notice given":
      return because("it is not paid to somebody who has given notice", "giving notice later");
    case "lost":
      return because(`it is not paid if ${cause.event}, as on ${formatDay(cause.on)}`);
    case "month of leaving":
      return because("it is not paid for the month in which somebody leaves", "leaving in another month");
    case "away":
      return because(`it is not paid for time on ${cause.absence}, which ends on ${formatDay(cause.back)}`);
    case "no assessed year to count from":
      return because("it counts from an assessed and supported year, and none is taken");
    case "nothing to count from":
      return because(`it counts from when ${cause.event}, and that will not be`);
    case "due after the timeline":
      return because(`it falls due on ${formatDay(cause.day)}, after the years shown`, LOOK_FURTHER);
    case "first due after the timeline":
      return because(`it is first due on ${formatDay(cause.day)}, after the years shown`, LOOK_FURTHER);
    case "paid after the timeline":
      return because("it is paid after the years shown", LOOK_FURTHER);
    case "due before the timeline":
      return because(`it fell due ${occasionWords(cause.occasion, names)}, before the years shown`);
    case "job not started":
      return because("the job has not started by then");
    case "day before the job":
      return because(`it was ${cause.verb} on ${formatDay(cause.day)}, before you start`);
    case "service before the job":
      return because(`you have completed ${bareWords(cause.service)} of service before you start`);
    case "probation before the job":
      return because("your probation was passed before you start");
    case "assessed year before the job":
      return because("the assessed and supported year was passed before you start");
    case "assessed year not taken":
      return because(
        "it comes with passing the assessed and supported year",
        "taking the assessed and supported year",
      );
    case "event never":
      return because(`it comes ${eventWords(cause.event, cause.after)}`, cause.event);
    case "event before the job":
      return because(`it comes ${eventWords(cause.event, cause.after)}, and that was before you start`);
    case "event too late":
      return because(
        `it comes if ${cause.event} by ${formatDay(cause.day)}, and that is later`,
        `an earlier day on which ${cause.event}`,
      );
    case "never happened":
      return because(`it is ${cause.verb} each time ${cause.whenever}`, cause.whenever);
    case "none of it":
      return because(`it is paid for each ${cause.forEach}, and there would be none`, cause.forEach);
    case "short first year": {
      const service = `${counted(cause.months, "month")} of service`;
      return because(
        `you will not have completed ${service} on ${formatDay(cause.day)}`,
        `${service} by then`,
      );
    }
    case "nothing falls due":
      return because("nothing falls due in the years shown");
  }
}
