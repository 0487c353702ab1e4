/** A font size at which a text fits, and the lines that it breaks into. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Line height, as a factor of the font size. */
export const LINE_HEIGHT = 1.08;

/**
 * Widths of characters as factors of the font size, measured in the one font of the pictures (Geist) and rounded up, so
 * that a line never overflows. The first pattern that matches a character counts.
 */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\s!'’‘,.i·]/u, 0.25],
  [/["()Ijl:;|`]/u, 0.34],
  [/[-*frt[\]{}]/u, 0.43],
  [/[@MWm%]/u, 0.93],
  [/[A-Z0-9£&wé]/u, 0.7],
];
const ORDINARY = 0.62;

function widthOf(text: string, size: number): number {
  let total = 0;
  for (const character of text) {
    total += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? ORDINARY;
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
 * The largest of `sizes` at which a text fits a box of `width` by `height` pixels; the smallest, cut with an ellipsis,
 * when it fits at none.
 * @param sizes font sizes in pixels, largest first
 */
export function fitText(
  text: string,
  { width, height }: { width: number; height: number },
  sizes: readonly number[],
): FittedText {
  const tries = sizes.map((size) => ({
    size,
    lines: linesAt(text, size, width),
    most: Math.max(1, Math.floor(height / (size * LINE_HEIGHT))),
  }));
  const fits = ({ size, lines, most }: (typeof tries)[number]) =>
    lines.length <= most && lines.every((line) => widthOf(line, size) <= width);
  const fitting = tries.find(fits) ?? tries.at(-1);
  if (fitting === undefined || fits(fitting))
    return { size: fitting?.size ?? 16, lines: fitting?.lines ?? [text] };
  const { size, lines, most } = fitting;
  return {
    size,
    lines: lines.slice(0, most).map((line, index) => {
      const isCut = widthOf(line, size) > width || (index === most - 1 && lines.length > most);
      let shown = line;
      while (isCut && widthOf(`${shown}…`, size) > width && shown !== "") shown = shown.slice(0, -1);
      return isCut ? `${shown}…` : shown;
    }),
  };
}
