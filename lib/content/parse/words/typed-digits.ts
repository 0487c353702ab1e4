/** A text with digits for the letters that somebody typed for them within a number: `46,5OO` is `46,500`. */
export function withDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])(?=[OolI,.]*\d)[\dOolI][\dOolI,.]*(?=k?(?![\p{L}\d]))/gu, (number) =>
    number.replace(/[Oo]/g, "0").replace(/[lI]/g, "1"),
  );
}
