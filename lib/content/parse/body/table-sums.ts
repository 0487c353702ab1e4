import type { TableRow } from "mdast";
import type { Reporter } from "../reporter";
import { startOf } from "./start";

type Cells = readonly string[];

/** A whole number in a cell, with or without commas; `undefined` for all else. */
const numberIn = (cell = ""): number | undefined =>
  /^\d{1,3}(?:,?\d{3})*$/.test(cell) ? Number(cell.replaceAll(",", "")) : undefined;

/**
 * Rows and columns without words, as a spreadsheet has them beside a table, a first row that nothing follows, and a last row
 * whose total is not the sum of the rows above it.
 * @param cells the words of every row, the first among them
 */
export function reportEmpty(
  cells: readonly Cells[],
  rows: readonly TableRow[],
  first: TableRow | undefined,
  text: string,
  reporter: Reporter,
): void {
  if (first === undefined) return;
  const report = (row: TableRow, rule: "unread-table" | "unlikely-number", problem: string, fix: string) =>
    reporter.report({ rule, problem, fix, at: startOf(row), field: "text" });
  if (rows.length === 0)
    report(
      first,
      "unread-table",
      "The table has a first row and no other.",
      "Write the rows that belong there, or delete the table.",
    );
  for (const [index, row] of rows.entries()) {
    const isPiped = text.slice(row.position?.start.offset, row.position?.end.offset).includes("|");
    if (isPiped && (cells[index + 1] ?? []).every((cell) => cell === ""))
      report(row, "unread-table", "A row of the table has no words.", "Delete the row.");
  }
  const width = cells[0]?.length ?? 0;
  const empty = Array.from({ length: width }, (_, column) => column).find(
    (column) => rows.length > 0 && cells.every((row) => (row[column] ?? "") === ""),
  );
  if (empty !== undefined && width > 1 && cells[0]?.some((cell) => cell !== ""))
    report(
      first,
      "unread-table",
      `Column ${empty + 1} of the table has no words in any row.`,
      "Take one `|` out of each row, and one `---` out of the line of hyphens.",
    );
  checkTotal(cells.slice(1), rows, report);
}

function checkTotal(
  rows: readonly Cells[],
  nodes: readonly TableRow[],
  report: (row: TableRow, rule: "unlikely-number", problem: string, fix: string) => void,
): void {
  const [total, node] = [rows.at(-1), nodes.at(-1)];
  if (
    total === undefined ||
    node === undefined ||
    rows.length < 3 ||
    !/^\**(?:grand )?total\**$/i.test(total[0] ?? "")
  )
    return;
  for (const [column, cell] of total.entries()) {
    const written = numberIn(cell);
    const parts = rows.slice(0, -1).map((row) => numberIn(row[column]));
    if (column === 0 || written === undefined || parts.some((part) => part === undefined)) continue;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (sum === written) continue;
    report(
      node,
      "unlikely-number",
      `The total is ${cell}, and the rows above it come to ${sum}.`,
      "Compare all of them with the source.",
    );
    return;
  }
}
