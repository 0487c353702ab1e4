import type { Doubt } from "../reasons/doubt";
import type { Names } from "../rules/offer";
import { gapWords } from "./gaps";
import { reservationWords } from "./reservations";

/** Why something is only possible, as a fragment, where no question to the person is the reason. */
export function doubtWords(doubt: Exclude<Doubt, { readonly kind: "unanswered" }>, names: Names): string {
  return doubt.kind === "not stated"
    ? gapWords(doubt.gap, names)
    : reservationWords(doubt.reservation, names);
}
