/** Tables as Markdown can have them: a first row that says what the columns hold, and one cell for each. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { PasteNote } from "./notes";

/** More rows or columns for one cell are nobody's table. */
const MOST = 50;

const isNamed = (node: ElementContent, ...names: readonly string[]): node is Element =>
  node.type === "element" && names.includes(node.tagName);

function rowsIn(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [];
    if (node.tagName === "tr") return [node];
    return ["thead", "tbody"].includes(node.tagName) ? rowsIn(node.children) : [];
  });
}

const cellsOf = ({ children }: Element) => children.filter((node) => isNamed(node, "td", "th"));

const span = (value: unknown): number => Math.min(MOST, Math.max(1, Number(value) || 1));

/** The words of each place of the table: those of a cell stand in each of its rows, in the first of its columns. */
function gridOf(rows: readonly Element[]): ElementContent[][][] {
  const grid: ElementContent[][][] = rows.map(() => []);
  for (const [place, row] of rows.entries()) {
    let column = 0;
    for (const { properties, children } of cellsOf(row)) {
      while (grid[place]?.[column] !== undefined) column += 1;
      const [down, across] = [span(properties.rowSpan), span(properties.colSpan)];
      for (const line of grid.slice(place, place + down))
        for (let next = 0; next < across; next += 1) line[column + next] = next === 0 ? children : [];
      column += across;
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? []));
}

/** A cell of Markdown is one line: between the words of two paragraphs stands a space. */
function inOneLine(words: readonly ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: "text", value: " " };
  return words.flatMap((node) => (isNamed(node, "p", "div") ? [space, ...node.children, space] : [node]));
}

/** What is in a table; what stood in a frame of one column is a text. */
export function tableOf(children: readonly ElementContent[], seen: Set<PasteNote>): ElementContent[] {
  const captions = children.filter((node) => isNamed(node, "caption"));
  const before = captions.map((caption) => h("p", caption.children));
  const rows = rowsIn(children);
  const grid = gridOf(rows);
  const [first, ...rest] = grid;
  if (first === undefined) return before;
  if (first.length === 1) return [...before, ...grid.map(([words = []]) => h("div", words))];
  const cells = rows.flatMap(cellsOf);
  if (cells.some(({ properties }) => span(properties.rowSpan) * span(properties.colSpan) > 1))
    seen.add("merged");
  if (!cellsOf(rows[0] ?? h("tr")).some(({ tagName }) => tagName === "th")) seen.add("head");
  if (cells.some(({ children: words }) => words.filter((node) => isNamed(node, "p", "div")).length > 1))
    seen.add("joined");
  const row = (name: "th" | "td", line: readonly ElementContent[][]) =>
    h(
      "tr",
      line.map((words) => h(name, structuredClone(inOneLine(words)))),
    );
  return [
    ...before,
    h("table", [
      h("thead", [row("th", first)]),
      h(
        "tbody",
        rest.map((line) => row("td", line)),
      ),
    ]),
  ];
}
