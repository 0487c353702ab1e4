/** A name with each sign that nobody sees written as its number: a line break, a mark of direction, a joiner. */
export function visible(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    const number = sign.codePointAt(0) ?? 0;
    return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
  });
}
