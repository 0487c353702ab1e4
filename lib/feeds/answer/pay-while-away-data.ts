import { NOT_STATED } from "../../model/not-stated";
import type { PayWhileAwayEntry, TimeOffEntry } from "../../offers";

/** A length of time. */
export function lengthData(length: TimeOffEntry["length"]) {
  return length === NOT_STATED ? length : { value: length.value, unit: length.unit };
}

/** What is paid for how long, one stage after the other; none where it is statutory pay alone. */
export function payWhileAwayData({ absence, stages, serviceBy }: PayWhileAwayEntry) {
  return {
    ...(absence !== undefined && { whileOn: absence }),
    stages: stages.map(({ length, pay, statutoryPay, ifBackFor }) => ({
      length: lengthData(length),
      pay: "kind" in pay ? pay.kind : { percent: pay.value },
      ...(statutoryPay !== undefined && { statutoryPay }),
      ...(ifBackFor !== undefined && { keptIfBackFor: lengthData(ifBackFor) }),
    })),
    ...(serviceBy !== undefined && { serviceCompleteBy: serviceBy }),
  };
}
