/** A line of a table in a text. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Where it begins, in UTF-16 units from the beginning of the file. */
  readonly offset: number;
}

/** The tables of a text as lists of rows, the first of them its head; their lines of hyphens are left out. */
export function tablesIn(text: string): TableRow[][] {
  return [...text.matchAll(/(?:^\|.*\|[ \t]*(?:\n|$)){2,60}/gm)].map(({ 0: table, index }) => {
    let offset = index;
    return table.split("\n").flatMap((line) => {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      const row = { cells, offset };
      offset += line.length + 1;
      return cells.length === 0 || /^[\s|:-]+$/.test(line) ? [] : [row];
    });
  });
}
