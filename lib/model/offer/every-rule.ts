import { z } from "zod";
import { orNotStated } from "../not-stated";
import { label } from "../vocabulary";
import { conditions } from "./conditions";
import { calendarDay } from "./dates";
import { UNTIL } from "./rule-words";
import { serviceFrom } from "./schedule";

/** What every rule may say. */
export const ofEveryRule = {
  /** Names the part where a benefit has several: `Second payment`. */
  name: label.optional(),
  who: conditions.optional(),
  serviceFrom: serviceFrom.optional(),
};

/** The days between which a rule is in force. */
export const inForce = {
  from: calendarDay.optional(),
  until: z
    .strictObject({ day: orNotStated(calendarDay), afterwards: z.enum(["nothing", "not stated"]) })
    .meta(UNTIL)
    .optional(),
};
