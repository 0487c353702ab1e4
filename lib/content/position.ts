/** Where something stands in a file as the editor sees it; both count from 1. */
export type Position = readonly [line: number, column: number];

/** The first character of a file: where a mistake is shown that has no better place. */
export const START: Position = [1, 1];

/** The position of each character of a text, by its offset from 0. */
export function positionsIn(text: string): (offset: number) => Position {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    let first = 0;
    let last = lineStarts.length - 1;
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return [first + 1, offset - (lineStarts[first] ?? 0) + 1];
  };
}

/** The offset from 0 of a position in a text; the end of the text for one beyond it. */
export function offsetIn(text: string, [line, column]: Position): number {
  let lineStart = 0;
  for (let before = 1; before < line; before += 1) {
    const end = text.indexOf("\n", lineStart);
    if (end === -1) return text.length;
    lineStart = end + 1;
  }
  return Math.min(lineStart + column - 1, text.length);
}
