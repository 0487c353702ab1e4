/** The three parts of a colour as style sheets write them: `rgb(29, 92, 77)`, and `29 92 77` as design programs do. */
const PARTS =
  /^(?:rgba?\s*\()?\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:\s*[,/]\s*(?:1(?:\.0)?|100%))?\s*\)?;?$/i;

/**
 * A colour as a field holds it, `#1d5c4d`, for one in other quotation marks, without its sign, short, or by its parts;
 * `undefined` for words.
 * @param source as it is written in the file
 */
export function usualColour(source: string): string | undefined {
  const bare = source.replaceAll(/["'“”‘’#\s]|^0x|;$/gi, "");
  const digits = /^(?:[\da-f]{6}(?=(?:ff)?$)|[\da-f]{3}$)/i.exec(bare)?.[0];
  if (digits !== undefined) {
    return `#${digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits}`;
  }
  const [, red, green, blue] = PARTS.exec(source.replaceAll(/["'“”‘’]/g, "").trim())?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // The one in front keeps the zeros of dark parts.
  return Math.max(red, green, blue) > 255
    ? undefined
    : `#${((1 << 24) + (red << 16) + (green << 8) + blue).toString(16).slice(1)}`;
}
