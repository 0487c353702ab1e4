import type { SalaryReading } from "../model/offer/conditions";
import type { Pence } from "../money/pence";
import { actualSalary, amountOf, type FullTimeSalary } from "./salary";
import type { WorkingShare } from "./working-share";

/**
 * Whether a salary reaches a published threshold. `not stated` where full-time and actual pay give different answers and
 * the council has not said which it means.
 */
export function reaches(
  salary: FullTimeSalary,
  share: WorkingShare,
  threshold: Pence,
  reading: SalaryReading,
): boolean | "not stated" {
  const inFull = amountOf(salary) >= threshold;
  const inHand = amountOf(actualSalary(salary, share)) >= threshold;
  if (reading === "full-time pay") return inFull;
  if (reading === "actual pay") return inHand;
  return inFull === inHand ? inFull : "not stated";
}
