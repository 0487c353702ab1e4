import type { Benefit } from "../../model/benefit";
import type { FigureReference } from "../../model/offer/figure-reference";

/** The conditions of a benefit in the form that rules have, with the starting salary as a figure. */
export function conditionsOf({ who }: Pick<Benefit, "who">) {
  const { roles, startingSalaryAtLeast, ...rest } = who ?? { roles: "everyone" };
  const salary: { startingSalaryAtLeast?: FigureReference } =
    startingSalaryAtLeast === undefined
      ? {}
      : { startingSalaryAtLeast: { figure: startingSalaryAtLeast, units: ["pounds"] } };
  return { ...(roles === "everyone" ? {} : { roles }), ...salary, ...rest };
}
