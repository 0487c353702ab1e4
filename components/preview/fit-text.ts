/** A font size at which a text fits, and the lines that it breaks into. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Line height, as a factor of the font size. */
export const LINE_HEIGHT = 1.08;

/** The same of small lines, which stand further apart than they are counted. */
export const SMALL_LINE_HEIGHT = 1.2;

/** Scripts whose words are written without spaces: a line may end after every sign. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Widths of characters as factors of the font size, measured in Charis Bold and Noto Sans, the faces of the pictures, or in
 * Noto for another script, and rounded up, so that a line never overflows. The first pattern that matches a character counts.
 */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [UNSPACED, 1],
  [
    /[\p{Script=Ethiopic}\p{Script=Tamil}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u,
    0.9,
  ],
  [/[\p{Extended_Pictographic}\p{So}\u2e80-\u303f\uff00-\uffef]/u, 1],
  [/[\s'·]/u, 0.3],
  [/[!’‘,.:;ijl-]/u, 0.35],
  [/["()Ifrt`]/u, 0.43],
  [/[@MWm%+—…]/u, 1],
  [/w/u, 0.84],
  [/[A-Z&]/u, 0.78],
];
const ORDINARY = 0.62;

function widthOf(text: string, size: number): number {
  let total = 0;
  for (const character of text) {
    total += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? ORDINARY;
  }
  return total * size;
}

/** The signs of a text as a reader counts them: an accent or a modifier belongs to the letter before it. */
export function graphemes(text: string): readonly string[] {
  return Array.from(
    new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text),
    (part) => part.segment,
  );
}

/** True when a text's first letter is of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}

/** The parts of a text between which a line may end, each with the space before it. */
function breakableParts(text: string): readonly string[] {
  return text.match(new RegExp(`\\s*(?:${UNSPACED.source}|(?:(?!${UNSPACED.source})\\S)+)`, "gu")) ?? [""];
}

/** Breaks a text into lines no wider than `width`; a word wider than that has a line to itself. */
function linesAt(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of breakableParts(text)) {
    const longer = `${lines.at(-1) ?? ""}${part.replace(/\s+/, " ")}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(part.trimStart());
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
      while (isCut && widthOf(`${shown}…`, size) > width && shown !== "")
        shown = graphemes(shown).slice(0, -1).join("");
      return isCut ? `${shown}…` : shown;
    }),
  };
}
