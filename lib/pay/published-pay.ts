import type { PAY_BASES } from "../model/grade";
import type { NotStated } from "../model/not-stated";
import type { Pence } from "../money/pence";

/**
 * Full-time pay a year as a council publishes it. `basis` says what the maximum means; a spot salary is one rate, with
 * no scale to move up.
 * @typeParam Amount what the ends are counted in: pence, or pounds as an editor types them
 */
export interface PublishedPay<Amount extends number = Pence> {
  readonly minimum: Amount | NotStated;
  readonly maximum: Amount | NotStated;
  readonly basis: (typeof PAY_BASES)[number] | NotStated;
}

/** The known ends of a scale, a year full time; `undefined` where the council has not published one. */
export interface SalaryRange {
  readonly minimum: Pence | undefined;
  readonly maximum: Pence | undefined;
}

/** The most that is known to be paid on a scale: its top, or its start where only that is published. */
export function reachOf({ minimum, maximum }: SalaryRange): Pence | undefined {
  return maximum ?? minimum;
}

/** True where at least one end of the pay is published. */
export function isPaidInFigures<Pay extends PublishedPay>(pay: Pay | NotStated): pay is Pay {
  return pay !== "not stated" && (pay.minimum !== "not stated" || pay.maximum !== "not stated");
}

/**
 * The salary of everybody on this pay, where the published figures leave only one: a spot salary, which an editor may
 * type as either end, or a scale whose ends are the same.
 */
export function singleRate<Amount extends number>(pay: PublishedPay<Amount>): Amount | undefined {
  const { minimum, maximum, basis } = pay;
  if (maximum !== "not stated" && minimum === maximum) return maximum;
  if (basis !== "spot salary") return undefined;
  if (minimum === "not stated") return maximum === "not stated" ? undefined : maximum;
  return maximum === "not stated" ? minimum : undefined;
}

/** True where everybody on this pay has one salary. */
export function hasSingleRate(pay: PublishedPay | NotStated): boolean {
  return pay !== "not stated" && singleRate(pay) !== undefined;
}

/** What the published maximum is to somebody on this pay: their salary, or the most that it can become. */
export function maximumQualifier<Amount extends number>(pay: PublishedPay<Amount>): "exactly" | "up to" {
  return singleRate(pay) === undefined ? "up to" : "exactly";
}

/** The ends of the pay that are known: a single rate is both. */
export function salaryRange(pay: PublishedPay | NotStated): SalaryRange {
  if (!isPaidInFigures(pay)) return { minimum: undefined, maximum: undefined };
  const rate = singleRate(pay);
  const end = (amount: Pence | NotStated) => (amount === "not stated" ? rate : amount);
  return { minimum: end(pay.minimum), maximum: end(pay.maximum) };
}

/**
 * All that several scales pay as one, from the least of them to the most. An end that not every scale publishes is not stated:
 * the lowest may begin lower, and the highest go higher, than what is published of the others.
 */
export function payOfAll(all: readonly (PublishedPay | NotStated)[]): PublishedPay | NotStated {
  const ranges = all.filter((pay) => isPaidInFigures(pay)).map(salaryRange);
  const endsOf = (end: keyof SalaryRange) => {
    const ends = ranges.flatMap((range) => range[end] ?? []).toSorted((one, other) => one - other);
    return ends.length === ranges.length ? ends : [];
  };
  const [minimum, maximum] = [endsOf("minimum")[0], endsOf("maximum").at(-1)];
  if (minimum === undefined && maximum === undefined) return "not stated";
  return { minimum: minimum ?? "not stated", maximum: maximum ?? "not stated", basis: "not stated" };
}
