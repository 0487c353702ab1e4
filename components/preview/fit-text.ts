/** A size at which a text stands in its place, and the lines it breaks into there. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Widths in hundredths of the letter height, read off the one font the picture is drawn with (Geist); a little wide,
 * so that a line never ends outside its place. Every other character counts as an ordinary letter.
 */
const NARROW = /[iIjl.,:;'’|! ]/;
const WIDE = /[mwMWOQG@%&]/;
const CAPITAL = /[A-Z0-9£]/;

function widthOf(text: string, size: number): number {
  let total = 0;
  for (const character of text) {
    total += NARROW.test(character)
      ? 0.3
      : WIDE.test(character)
        ? 0.84
        : CAPITAL.test(character)
          ? 0.69
          : 0.57;
  }
  return total * size;
}

/** Breaks a text into lines no wider than `width`; a word wider than that has a line to itself. */
function linesAt(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The largest of `sizes` at which a text fits a place `width` wide in `mostLines` lines; the smallest, with what does not
 * fit left out and dots in its place, when it fits at none.
 * @param sizes letter heights in pixels, largest first
 */
export function fitText(
  text: string,
  width: number,
  mostLines: number,
  sizes: readonly number[],
): FittedText {
  const tries = sizes.map((size) => ({ size, lines: linesAt(text, size, width) }));
  const fitting = tries.find(
    ({ size, lines }) => lines.length <= mostLines && lines.every((line) => widthOf(line, size) <= width),
  );
  if (fitting) return fitting;
  const smallest = tries.at(-1) ?? { size: 16, lines: [text] };
  const lines = smallest.lines.slice(0, mostLines).map((line) => {
    let shown = line;
    while (widthOf(`${shown}…`, smallest.size) > width && shown.length > 1) shown = shown.slice(0, -1);
    return shown === line ? line : `${shown}…`;
  });
  const isCut = smallest.lines.length > mostLines && !lines.at(-1)?.endsWith("…");
  return { size: smallest.size, lines: isCut ? [...lines.slice(0, -1), `${lines.at(-1)} …`] : lines };
}
