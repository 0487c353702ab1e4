import Papa from "papaparse";
import { isStated, type NotStated } from "../model/not-stated";
import type { Pence } from "../money/pence";

/**
 * Cells that a spreadsheet would run as a formula. Broader than Papa Parse's own pattern, which misses a formula in
 * a cell of several lines; the full-width signs are taken as formulae by some spreadsheets.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** An amount as a bare number of pounds that a spreadsheet can add up. */
export function poundsCell(amount: Pence | NotStated): string {
  if (!isStated(amount)) return amount;
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}

/** Without it Excel does not read UTF-8, and shows `Childrenâ€™s` for `Children’s`. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV by RFC 4180: a header row, CRLF, in UTF-8 with a byte order mark. Cells that a spreadsheet would run as a
 * formula are escaped with an apostrophe.
 * @param rows cells in the order of the columns
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { newline: "\r\n", escapeFormulae: FORMULA },
  );
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
