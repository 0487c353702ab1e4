import type { Nodes, Table, TableRow } from "mdast";
import type { Advice } from "../report-together";
import type { Reporter } from "../reporter";
import type { BlockText } from "./block-text";
import { startOf } from "./start";
import { reportEmpty } from "./table-sums";

const RULE = "unread-table";
const ALLOWED =
  "a line of cells, a line `| --- | --- |` below it, then the other lines, each with as many cells";

/** Reports rows that have more or fewer cells than the first: cells too many are not shown. */
export function reportRows({ children, align }: Table, text: string, reporter: Reporter): void {
  const [first, ...rows] = children;
  const wanted = align?.length ?? first?.children.length ?? 0;
  for (const row of children) reportBullets(row, text, reporter);
  reportCells(children, text, reporter);
  for (const row of rows) {
    const cells = row.children.length;
    if (cells === wanted) continue;
    const written = text.slice(row.position?.start.offset, row.position?.end.offset);
    const advice = written.includes("|") ? rowAdvice(cells, wanted) : swallowedAdvice(written);
    reporter.report({ ...advice, rule: RULE, allowed: ALLOWED, at: startOf(row), field: "text" });
  }
}

/** A first row that stands again, as at the end of a page, and a row whose first cell was one with that above it. */
function reportCells([first, ...rows]: readonly TableRow[], text: string, reporter: Reporter): void {
  const wordsOf = (row: TableRow | undefined) =>
    (row?.children ?? []).map(({ position }) =>
      text.slice(position?.start.offset, position?.end.offset).replace(/\|/g, "").trim(),
    );
  const head = wordsOf(first);
  if (first !== undefined && head.every((cell) => cell === "")) {
    const problem = "The first row of the table has no words: nobody hears what its columns hold.";
    const fix = "Write in its first row what each column holds; or move the row below the hyphens there.";
    reporter.report({ rule: RULE, problem, allowed: ALLOWED, fix, at: startOf(first), field: "text" });
  }
  reportEmpty([head, ...rows.map(wordsOf)], rows, first, text, reporter);
  let above = head[0] ?? "";
  for (const row of rows) {
    const cells = wordsOf(row);
    const report = (problem: string, fix: string) =>
      reporter.report({ rule: "doubled-text", problem, fix, at: startOf(row), field: "text" });
    if (cells.join("|") === head.join("|"))
      report("The row has the words of the first row again, as at the end of a page.", "Delete the row.");
    else if (cells[0] === "" && head[0] !== "" && cells.some((cell) => cell !== ""))
      report(
        "The first cell of the row is empty, where Word had one cell for several rows: nobody hears what the row is of.",
        `Write in it what it is of: \`${above}\`, if it belongs to the row above.`,
      );
    if (cells[0] !== "") above = cells[0] ?? above;
  }
}

/** Signs that begin nothing but an item of a list, in a cell, which can hold none. */
const BULLET_IN_CELL = /(?:^|\s)([•‣▪▫●◦➢➤►■□⁃∙\uF0B7])(?=\s|\p{L})/u;

function reportBullets(row: TableRow, text: string, reporter: Reporter): void {
  for (const cell of row.children) {
    const written = text.slice(cell.position?.start.offset, cell.position?.end.offset).replace(/^\|/, "");
    const sign = BULLET_IN_CELL.exec(written)?.[1];
    if (sign === undefined) continue;
    reporter.report({
      rule: RULE,
      at: startOf(cell),
      field: "text",
      problem: `A cell holds \`${sign}\`, which is shown as it stands: a cell cannot hold a list.`,
      allowed: "one line of words in each cell",
      fix: "Write the items with commas between them, or give each a row of its own.",
    });
  }
}

function rowAdvice(cells: number, wanted: number): Omit<Advice, "rule"> {
  const isMore = cells > wanted;
  return {
    problem: `The row has ${inCells(cells)}, and the first row ${wanted}${isMore ? ": what is too many would not be shown" : ""}.`,
    fix: isMore
      ? "Take a cell out, or give every row as many. Write `\\|` for a sign | that is part of the text."
      : "Add the missing cells; an empty one is `| |`.",
  };
}

function swallowedAdvice(written: string): Omit<Advice, "rule"> {
  return {
    problem: `\`${written.slice(0, 60)}\` stands directly below a table, and so becomes a row of it.`,
    fix: "Leave an empty line below the table.",
  };
}

const inCells = (count: number) => `${count} cell${count === 1 ? "" : "s"}`;

const TABLE_FIX =
  "Write a table, with | between the cells and `| --- | --- |` below the first line. Where that does not say what each column holds, write a line above it that does.";

/** Hours of opening, which have no head: `Friday⇥8.45am–4.45pm`. */
const OF_HOURS = /\d(?: ?[ap]\.?m\b|[.:]\d\d)|\b(?:closed|noon|midnight)\b/i;
const HOURS_FIX =
  "Write a sentence, like `We are open from Monday to Thursday, 8.45am to 5.15pm, and on Friday until 4.45pm.` Or write a list, with `- ` before each line and an empty line above the first.";

const RULE_LINE = /^[\s|:-]*-[\s|:-]*$/;

/** An item of a list, as Word copies it: its sign, and a tab. */
const ITEM = /^\s*(?:[^\p{L}\p{N}\s]|o|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)])\t/iu;

/** A table that Markdown does not read as one, in a paragraph; `undefined` where there is none. */
export function unreadTableIn(
  { shown, node }: BlockText,
  before: Nodes | undefined,
  isHtml: boolean,
  dashed: ReadonlySet<Nodes>,
): { readonly offset: number; readonly advice: Advice } | undefined {
  if (node.type !== "paragraph") return undefined;
  if (before !== undefined && dashed.has(before)) return { offset: 0, advice: DASHED };
  const lines = shown.split("\n");
  const separated = separatedTable(lines);
  if (separated !== undefined) return { offset: 0, advice: separated };
  // Of HTML the tags are spaces by now.
  if (!isHtml && areSpaced(lines)) {
    const first = lines.findIndex((line) => GAP.test(line));
    const areHours = lines.filter((line) => GAP.test(line)).every((line) => OF_HOURS.test(line));
    return {
      offset: lines.slice(0, first).reduce((sum, each) => sum + each.length + 1, 0),
      advice: areHours ? { ...SPACED, fix: HOURS_FIX } : SPACED,
    };
  }
  if (!/[|\t]/.test(shown)) return undefined;
  const first = lines.findIndex(
    (line) => /^\s*\|/.test(line) || (line.includes("|") && RULE_LINE.test(line)),
  );
  const columns = lines.filter((line) => /\S\t+\S/.test(line) && !ITEM.test(line));
  const mistakeAt = (line: number, problem: string, fix: string) => ({
    offset: lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0),
    advice: { rule: RULE, problem, allowed: ALLOWED, fix } as const,
  });
  if (first === -1) {
    if (columns.length < 2 && !columns.some((line) => /\S\t+\S.*\S\t+\S/.test(line))) return undefined;
    return mistakeAt(
      lines.indexOf(columns[0] ?? ""),
      "Columns are set with tabs, as a spreadsheet does, and run together on the page.",
      columns.every((line) => OF_HOURS.test(line)) ? HOURS_FIX : TABLE_FIX,
    );
  }
  const rule = lines.findIndex((line) => line.includes("|") && RULE_LINE.test(line));
  if (rule === -1 || rule === 0) {
    if (before?.type === "table") {
      return mistakeAt(
        first,
        "An empty line divides the table: what follows is shown with its signs.",
        "Delete the empty line above this row.",
      );
    }
    return mistakeAt(
      first,
      "Lines with | are shown as they stand, since no line of hyphens follows the first.",
      `Write \`${delimiters(cellsIn(lines[first] ?? ""))}\` below the first line.`,
    );
  }
  const [wanted, given] = [cellsIn(lines[rule - 1] ?? ""), cellsIn(lines[rule] ?? "")];
  if (wanted === given) {
    return mistakeAt(
      rule - 1,
      "The table stands directly below other lines, and is read as a part of them.",
      "Leave an empty line above its first row, and one below any list that stands above it.",
    );
  }
  return mistakeAt(
    rule,
    `The line of hyphens has ${inCells(given)}, and the line above it ${wanted}, so that they make no table.`,
    cellsIn(lines[rule + 1] ?? "") === given
      ? "Add to the line above it the cells that it lacks, or take those out that it has too many: the rows below have as many as the hyphens."
      : `Write \`${delimiters(wanted)}\`.`,
  );
}

/** What stands between two columns of a PDF; behind a full stop some people type as many. */
const GAP = /[^\s.!?:] {3,}\S/;
/** Wide enough for a single line to be of two columns. */
const WIDE_GAP = /\S {8,}\S/;

const SPACED: Advice = {
  rule: RULE,
  problem: "Columns are set with spaces, as in a PDF, and run together on the page.",
  allowed: ALLOWED,
  fix: "Write a table. Of two columns of sentences write the left one whole, and the right one below it. Delete the head of a page.",
};

/** A line of hyphens in groups, as a converter draws one above and below each row, and Markdown a line across the page. */
export function isDashed({ type, position }: Nodes, body: string): boolean {
  return (
    type === "thematicBreak" &&
    /^\s*-{2,}(?: +-{2,})+\s*$/.test(body.slice(position?.start.offset, position?.end.offset))
  );
}

const DASHED: Advice = {
  rule: RULE,
  problem:
    "Columns are set with spaces below a line of hyphens, as a converter does, and run together on the page.",
  allowed: ALLOWED,
  fix: "Write a table, with | between the cells and `| --- | --- |` below the first line, and delete the lines of hyphens.",
};

function areSpaced(lines: readonly string[]): boolean {
  const spaced = lines.filter((line) => GAP.test(line));
  return (
    spaced.length > 1 || spaced.some((line) => WIDE_GAP.test(line) || line.split(/ {3,}(?=\S)/).length > 2)
  );
}

/** Two lines or more with as many commas or semicolons each, and no space behind them: a table in a text file. */
function separatedTable(lines: readonly string[]): Advice | undefined {
  if (lines.length < 2) return undefined;
  for (const [sign, name] of [
    [",", "commas"],
    [";", "semicolons"],
  ] as const) {
    const counts = new Set(lines.map((line) => line.split(sign).length - 1));
    const isSeparated = lines.every((line) => line.includes(sign) && !line.includes(`${sign} `));
    if (counts.size > 1 || !isSeparated) continue;
    return {
      rule: RULE,
      problem: `Columns are divided by ${name}, as in a table that was saved as text, and run together on the page.`,
      allowed: ALLOWED,
      fix: TABLE_FIX,
    };
  }
  return undefined;
}

function cellsIn(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
}

const delimiters = (cells: number) => `|${" --- |".repeat(Math.min(cells, 30))}`;
