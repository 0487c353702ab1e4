import { isStated, type NotStated } from "../model/not-stated";
import type { Pence } from "../money/pence";

/**
 * Cells that a spreadsheet would run as a formula. Broader than Papa Parse's own pattern, which misses a formula in
 * a cell of several lines; the full-width signs are taken as formulae by some spreadsheets.
 */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** An amount as a bare number of pounds that a spreadsheet can add up. */
export function poundsCell(amount: Pence | NotStated): string {
  if (!isStated(amount)) return amount;
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}
