/** A pattern for texts in small letters; what a pattern says of capitals is then true of small letters. */
export function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\p\{Lu\}|\\[pP]\{\w+\}|\\.|\p{Lu}/gu, (part) => {
    if (part === "\\p{Lu}") return "\\p{Ll}";
    return part.startsWith("\\") ? part : part.toLowerCase();
  });
}
