import { type Pence, pounds } from "./pence";

/** Digits, with or without commas between thousands, at most two decimals, perhaps thousands by a `k`. */
const AMOUNT = /^£?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d{1,2})?\s*(k)?$/i;

/**
 * An amount as people type it: `41000`, `£41,000`, `41 000`, `41k`, `41.5k`, `£40,833.50`.
 * @returns pence; `too large` for £10,000,000 or more; or `undefined` when the meaning is not plain
 */
export function readAmount(typed: string): Pence | "too large" | undefined {
  if (typed.length > 40) return undefined;
  // A space between thousands is how some people, and many phones, write a comma.
  const [, whole, decimals = "", thousands] =
    AMOUNT.exec(typed.trim().replace(/(?<=\d)\s(?=\d{3}(\D|$))/g, "")) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(`${whole.replaceAll(",", "")}${decimals}`);
  // Hundredths of a thousand are tens of pounds: exact, where multiplying the decimals would not be.
  const total = thousands === undefined ? amount : Math.round(amount * 100) * 10;
  return total < 10_000_000 ? pounds(total) : "too large";
}

/** The same where an amount that is too large is none. */
export function readPounds(typed: string): Pence | undefined {
  const amount = readAmount(typed);
  return amount === "too large" ? undefined : amount;
}
