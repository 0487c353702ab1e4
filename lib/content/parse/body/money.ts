import type { Nodes, Table } from "mdast";
import { type Position, START } from "../../position";
import type { Reporter } from "../reporter";
import { MONEY_RULE } from "../text-rules";
import { moneyIn } from "../words/money";
import { amountInCell } from "../words/pay-amounts";

/**
 * Reports every amount of money typed into a block of text. Its text is joined first, so that an amount is
 * found even if part of it is bold.
 * @param text the whole body, in which the exact place is looked up
 */
export function reportMoney(block: Nodes, text: string, reporter: Reporter): void {
  reportWritten(
    block,
    moneyIn(plain(block)).map(({ written }) => written),
    text,
    reporter,
  );
}

/** Reports the numbers in a table that its first row makes amounts of money. */
export function reportPayColumns({ children }: Table, text: string, reporter: Reporter): void {
  const heads = children[0]?.children.map(plain) ?? [];
  for (const row of children.slice(1)) {
    for (const [column, cell] of row.children.entries()) {
      const amount = amountInCell(plain(cell), heads[column] ?? "", heads.join(" "));
      if (amount !== undefined) reportWritten(cell, [amount], text, reporter);
    }
  }
}

function reportWritten(block: Nodes, amounts: readonly string[], text: string, reporter: Reporter): void {
  if (amounts.length === 0) return;
  const start = block.position?.start;
  const lines = text.split("\n");
  const until = block.position?.end.line ?? Number.POSITIVE_INFINITY;
  let [line, column]: Position = start === undefined ? START : [start.line, start.column];
  for (const written of amounts) {
    const place = find(lines, written, line, column, until);
    if (place !== undefined) [line, column] = place;
    reporter.report({
      ...MONEY_RULE,
      at: [line, column],
      field: "text",
      problem: `\`${written}\` is an amount of money typed into text.`,
    });
    if (place !== undefined) column += written.length;
  }
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
