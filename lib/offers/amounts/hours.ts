import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { FULL_TIME, isFullTime, type WorkingShare } from "../../pay/working-share";
import { UNANSWERED } from "../person/circumstances";
import type { HoursInAmount, Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { averageShare, lowestShare } from "./average-hours";

/** The share of the amount that somebody gets for their hours, at most and at least. */
export interface HoursCounted {
  readonly most: WorkingShare;
  readonly least: WorkingShare;
  readonly doubts: readonly Doubt[];
}

const IN_FULL: HoursCounted = { most: FULL_TIME, least: FULL_TIME, doubts: [] };
const HOURS_UNANSWERED: HoursCounted = {
  ...IN_FULL,
  doubts: [{ kind: "unanswered", question: "hours" }],
};

/**
 * How hours change an amount. Where the council has not said, somebody who works part time gets between their share
 * and the whole: less than the share is not open to an employer without good reason (Part-time Workers (Prevention of
 * Less Favourable Treatment) Regulations 2000, regulation 5).
 * @param earned the time that it pays for, of which the hours may be averaged
 * @param what the kind of thing, so that what is not stated is one matter for all payments and one for all leave
 */
export function hoursCounted(
  proRata: MoneyRule["proRata"],
  what: "payments" | "leave",
  subject: Subject,
  at: CalendarDate,
  earned: Period = { from: at, to: at },
): HoursCounted {
  if (proRata === "no") return IN_FULL;
  if (subject.circumstances.hours === UNANSWERED) return HOURS_UNANSWERED;
  const isSince = typeof proRata === "object";
  const isStated = isSince ? isPublished(proRata.averageHoursSince) : proRata !== "not stated";
  const isAveraged = isStated && (isSince || proRata === "by average hours");
  const share = isAveraged
    ? averageShare(subject, earned)
    : lowestShare(subject, isSince ? earned : { from: at, to: at });
  if (isFullTime(share)) return IN_FULL;
  if (isStated) return { most: share, least: share, doubts: [] };
  const gap = { about: "part-time hours", of: what } as const;
  return { most: FULL_TIME, least: share, doubts: [{ kind: "not stated", key: `proRata.${what}`, gap }] };
}

/** The hours that a rule counts within its amount, beside its limits; `undefined` where they come after. */
export function hoursInAmount(
  { proRataOf = "the amount and its limits" }: Pick<MoneyRule, "proRataOf">,
  { least, most }: HoursCounted,
): HoursInAmount | undefined {
  return proRataOf === "the amount and its limits" ? undefined : { of: proRataOf, least, most };
}

/** What hours still make of an amount once it is worked out: nothing more where they are counted in it. */
export function hoursAfter(rule: Pick<MoneyRule, "proRataOf">, hours: HoursCounted): HoursCounted {
  return hoursInAmount(rule, hours) === undefined ? hours : { ...IN_FULL, doubts: hours.doubts };
}
