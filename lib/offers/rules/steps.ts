import type { Amount } from "./offer";

type Steps<Step> = {
  readonly steps: readonly { readonly afterYears: number; readonly amount: Step }[];
  readonly betweenSteps: Extract<Amount, { kind: "by service" }>["betweenSteps"];
  readonly afterLastStep: Extract<Amount, { kind: "by service" }>["afterLastStep"];
};

/** The step for complete years of service, or what the rule says of years without one. */
export type StepFound<Step> =
  | { readonly is: "step"; readonly amount: Step; readonly index: number }
  | { readonly is: "nothing"; readonly isBeforeFirst: boolean }
  | { readonly is: "not stated" };

/** Looks up the step for a number of complete years of service. */
export function stepFor<Step>(
  { steps, betweenSteps, afterLastStep }: Steps<Step>,
  years: number,
): StepFound<Step> {
  let index = steps.length - 1;
  while (index >= 0 && (steps[index]?.afterYears ?? 0) > years) index -= 1;
  const step = steps[index];
  if (step === undefined) return { is: "nothing", isBeforeFirst: true };
  if (step.afterYears === years) return { is: "step", amount: step.amount, index };
  const otherwise = index === steps.length - 1 ? afterLastStep : betweenSteps;
  if (otherwise === "not stated") return { is: "not stated" };
  if (otherwise === "nothing") return { is: "nothing", isBeforeFirst: false };
  return { is: "step", amount: step.amount, index };
}

/** What is the same for all numbers of complete years that come to the same. */
export function stepMark(step: StepFound<unknown>): string {
  if (step.is === "nothing") return step.isBeforeFirst ? "nothing yet" : "nothing any more";
  return step.is === "step" ? `${step.index}` : "not stated";
}
