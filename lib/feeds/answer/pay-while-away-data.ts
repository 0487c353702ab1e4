import { NOT_STATED } from "../../model/not-stated";
import type { PayWhileAwayEntry, TimeOffEntry } from "../../offers";
import { moneyData } from "../data/values";

/** A length of time. */
export function lengthData(length: TimeOffEntry["length"]) {
  return length === NOT_STATED ? length : { value: length.value, unit: length.unit };
}

type Pay = Exclude<PayWhileAwayEntry["stages"][number]["pay"], { readonly kind: string }>;

function payData({ value, unit, outOf }: Pay) {
  if (unit === "pounds") return { poundsAWeek: value };
  return outOf === undefined ? { percent: value } : { fraction: { value, outOf } };
}

/** What is paid for how long, one stage after the other; none where it is statutory pay alone. */
export function payWhileAwayData({ absence, stages, serviceBy }: PayWhileAwayEntry) {
  return {
    ...(absence !== undefined && { whileOn: absence }),
    stages: stages.map(({ length, pay, statutoryPay, ifBackFor, worth }) => ({
      length: lengthData(length),
      pay: "kind" in pay ? pay.kind : payData(pay),
      ...(worth !== undefined && { worth: moneyData(worth) }),
      ...(statutoryPay !== undefined && { statutoryPay }),
      ...(ifBackFor !== undefined && { keptIfBackFor: lengthData(ifBackFor) }),
    })),
    ...(serviceBy !== undefined && { serviceCompleteBy: serviceBy }),
  };
}
