import type { CalendarDate } from "../../calendar/calendar-date";
import type { Subject } from "../person/subject";
import type { Verdict } from "../reasons/verdict";
import type { PlainWho } from "../rules/offer";
import type { ServiceStart } from "../service/service";

/** The person, the rule, and the day on which the condition is judged: the one on which the payment falls due. */
export interface Judged {
  readonly subject: Subject;
  readonly at: CalendarDate;
  /** The day by whose end service must be complete; without it, the same day. */
  readonly completeBy?: CalendarDate | undefined;
  /** Judges the day alone, and not a time that begins with it, in which the years since qualifying may grow. */
  readonly isDayAlone?: boolean | undefined;
  /** The day on which the money comes, the last where it may come on several; without it, the day on which it falls due. */
  readonly paidOn?: CalendarDate | undefined;
  /** The day from which the rule counts service. */
  readonly service: ServiceStart;
  /** Leaves open what changes with service: asks whether somebody could ever be included. */
  readonly atAnyTime?: boolean | undefined;
}

/** A field of `who` and how it is judged; nothing where the field is not given. */
export interface Condition<Field extends keyof PlainWho = keyof PlainWho> {
  readonly field: Field;
  /** `rank` goes into the reason where the condition fails. */
  readonly judge: (who: PlainWho, judged: Judged, rank: number) => Verdict | undefined;
}

/** A condition on one field, judged only where the field is given. */
export function condition<const Field extends keyof PlainWho>(
  field: Field,
  judge: (value: NonNullable<PlainWho[Field]>, judged: Judged, rank: number, who: PlainWho) => Verdict,
): Condition<Field> {
  return {
    field,
    judge: (who, judged, rank) => {
      const value = who[field];
      return value === undefined || value === null ? undefined : judge(value, judged, rank, who);
    },
  };
}
