import type { Heading, List, Paragraph, RootContent, Table, TableRow } from "mdast";

/** The few parts that a report is made of. Text is text: whatever a council writes in it, nothing becomes Markdown. */
export function heading(depth: Heading["depth"], value: string): Heading {
  return { type: "heading", depth, children: [{ type: "text", value }] };
}

export function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

export function list(items: readonly string[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })),
  };
}

/** An amount, or how one has moved: a line that ends behind its sign would be read as another. */
const AMOUNT = /^[+−]?[£\d].{0,23}$/;

/** A row of a table. As a page each cell knows the head of its column, for where there is no room for columns. */
function row(cells: readonly string[], heads?: readonly string[]): TableRow {
  return {
    type: "tableRow",
    children: cells.map((value, index) => ({
      type: "tableCell",
      children: [{ type: "text", value }],
      data: {
        hProperties: {
          ...(heads !== undefined && { dataColumn: heads[index] }),
          ...(AMOUNT.test(value) && { className: ["figure"] }),
        },
      },
    })),
  };
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { type: "table", children: [row(heads), ...rows.map((cells) => row(cells, heads))] };
}

/** Parts under a heading; nothing at all where there are none. */
export function section(title: string, parts: readonly RootContent[]): readonly RootContent[] {
  return parts.length === 0 ? [] : [heading(2, title), ...parts];
}
