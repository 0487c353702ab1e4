import type { Nodes, Table } from "mdast";
import type { DocumentType } from "../../../model/document-types";
import { type Position, START } from "../../position";
import type { Reporter } from "../reporter";
import { moneyIn } from "../words/money";
import { moneyAdvice, payTableAdvice } from "../words/money-advice";
import { amountInCell } from "../words/pay-amounts";

/** Amounts of one paragraph or table from which on they are a table of pay, and one mistake. */
const MANY = 4;

/**
 * Reports every amount of money typed into a block of text. Its text is joined first, so that an amount is
 * found even if part of it is bold.
 * @param text the whole body, in which the exact place is looked up
 */
export function reportMoney(block: Nodes, text: string, type: DocumentType, reporter: Reporter): void {
  const amounts = moneyIn(plain(block)).map(({ written }) => written);
  reportPlaced(placed(block, amounts, text), type, reporter);
}

/** Reports the amounts of a table: those written as one, and the numbers that its first row makes amounts. */
export function reportTable(table: Table, text: string, type: DocumentType, reporter: Reporter): void {
  const heads = table.children[0]?.children.map(plain) ?? [];
  const amounts = table.children.flatMap((row, index) =>
    row.children.flatMap((cell, column) => {
      const words = plain(cell);
      const number = index === 0 ? undefined : amountInCell(words, heads[column] ?? "", heads.join(" "));
      const written = moneyIn(words).map((amount) => amount.written);
      return placed(cell, number === undefined || written.includes(number) ? written : [number], text);
    }),
  );
  reportPlaced(amounts, type, reporter);
}

interface PlacedAmount {
  readonly written: string;
  readonly at: Position;
}

function reportPlaced(amounts: readonly PlacedAmount[], type: DocumentType, reporter: Reporter): void {
  const [first] = amounts;
  if (first !== undefined && amounts.length >= MANY) {
    reporter.report({ ...payTableAdvice(amounts.length), at: first.at, field: "text" });
    return;
  }
  for (const { written, at } of amounts) {
    reporter.report({ ...moneyAdvice(written, type, "text"), at, field: "text" });
  }
}

/** The amounts of a block with their places, each behind the one before it; the block's own place where one is not plain. */
function placed(block: Nodes, amounts: readonly string[], text: string): PlacedAmount[] {
  if (amounts.length === 0) return [];
  const start = block.position?.start;
  const lines = text.split("\n");
  const until = block.position?.end.line ?? Number.POSITIVE_INFINITY;
  let [line, column]: Position = start === undefined ? START : [start.line, start.column];
  return amounts.map((written) => {
    const place = find(lines, written, line, column, until);
    if (place !== undefined) [line, column] = place;
    const at: Position = [line, column];
    if (place !== undefined) column += written.length;
    return { written, at };
  });
}

function find(lines: readonly string[], written: string, line: number, column: number, until: number) {
  for (let at = line; at <= Math.min(until, lines.length); at += 1) {
    const index = (lines[at - 1] ?? "").indexOf(written, at === line ? column - 1 : 0);
    if (index !== -1) return [at, index + 1] as const;
  }
  return undefined;
}

function plain(node: Nodes): string {
  if (node.type === "image") return ` ${node.alt ?? ""} `;
  if (node.type === "break") return " ";
  if ("value" in node && (node.type === "text" || node.type === "inlineCode" || node.type === "code"))
    return node.value;
  return "children" in node ? node.children.map(plain).join("") : "";
}
