import type { AssessedYear } from "../../model/offer/conditions";

type Stage = "passed" | "in it" | "never taken";

const STAGES: Readonly<Record<AssessedYear, readonly Stage[]>> = {
  passed: ["passed"],
  "in it": ["in it"],
  "not passed": ["in it", "never taken"],
};

/** Where people whom a condition includes stand with the assessed year. */
export function stagesOf(wanted: AssessedYear): readonly Stage[] {
  return STAGES[wanted];
}
