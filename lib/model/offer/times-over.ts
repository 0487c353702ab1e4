import type { NotStated } from "../not-stated";

/** How many times the whole a percentage is, where people say it so: 300% of a salary is 3 times the salary. */
export function timesOver({
  value,
  qualifier,
}: {
  readonly value: number | NotStated;
  readonly qualifier: string;
}): number | undefined {
  const isTimes = value !== "not stated" && qualifier === "exactly" && value >= 200 && value % 100 === 0;
  return isTimes ? value / 100 : undefined;
}
