import { z } from "zod";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { money, percent } from "./figure-reference";
import { FREE_SHARE, FREE_UP_TO } from "./taxed-words";
import { TIMES_COUNTED } from "./time-counted";

/** Whether tax is taken off what is paid: off all of it, off nothing, or off what goes beyond a part that is free. */
export const taxed = oneOf({
  phrases: { yes: "yes", no: "no", "not stated": NOT_STATED },
  fields: {
    freeUpTo: z.strictObject({ freeUpTo: money, in: z.enum(TIMES_COUNTED).optional() }).meta(FREE_UP_TO),
    freeShare: z.strictObject({ freeShare: percent }).meta(FREE_SHARE),
  },
  example: "{freeUpTo: eight-thousand}",
});
