import { isLikelyPay } from "../content/relate/likely-pay";
import { readPounds } from "../money/read-pounds";
import type { Advert } from "./advert";

/** `18,5` and `£41.000,50` as `18.5` and `£41000.50`: so a spreadsheet set to another country writes them. */
export function inBritishSigns(words: string): string {
  return words.replace(
    /^(£? ?)(\d{1,3}(?:\.\d{3})+(?=,|\D*$)|\d+(?=,\d{1,2}(?!\d)))(?:,(\d{1,2}))?(?!\d)/,
    (_, sign: string, whole: string, decimals?: string) =>
      `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`,
  );
}

export const readAmount = (words: string) => readPounds(inBritishSigns(words.trim()));

const LONGEST_SALARY = 200;

/** Pounds a year: one amount, or two with “to” or a dash. What is by the hour, `up to` or in proportion is not read. */
export function readSalary(words: string): Advert["pay"] {
  if (words.length > LONGEST_SALARY) return undefined;
  const amounts = words
    .replace(/\s*(?:\(?(?:per annum|p\.?a\.?|a year|per year|gross|full[- ]time|fte)\)?[,.]?\s*)+$/i, "")
    .split(/\s*(?:–|—|-|\bto\b)\s*/i)
    .map(readAmount);
  return amounts.length > 2 ? undefined : range(amounts[0], amounts.at(-1));
}

/** Two ends of pay for a year; `undefined` for what no year pays, such as the pay of an hour. */
export function range(from: number | undefined, to: number | undefined): Advert["pay"] {
  if (
    from === undefined ||
    to === undefined ||
    from > to ||
    !isLikelyPay(from / 100) ||
    !isLikelyPay(to / 100)
  )
    return undefined;
  return { from: from / 100, to: to / 100 };
}
