/** Longest line of a text that is wrapped anew, with its indentation. */
export const LINE_WIDTH = 85;

/** Breaks words into lines; one that is longer than a line has one to itself. */
export function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/**
 * Breaks a paragraph into lines and keeps those that it had, from its beginning and from its end, so that a changed word
 * changes its line and no other.
 * @param before the lines that it had
 */
export function rewrapped(text: string, before: readonly string[], width: number): string[] {
  let [first, last] = [0, before.length];
  let rest = text;
  for (let line = before[first]; line && rest.startsWith(`${line} `); line = before[first]) {
    rest = rest.slice(line.length + 1);
    first += 1;
  }
  for (
    let line = before[last - 1];
    line && last > first && rest.endsWith(` ${line}`);
    line = before[last - 1]
  ) {
    rest = rest.slice(0, -line.length - 1);
    last -= 1;
  }
  return [...before.slice(0, first), ...wrapped(rest.split(" "), width), ...before.slice(last)];
}

/**
 * The same for a text of several paragraphs, with an empty line between them.
 * @param text its paragraphs end with `\n`
 * @param before the lines that it had, those that are empty among them
 */
export function rewrappedParagraphs(text: string, before: readonly string[], width: number): string[] {
  const paragraphs = before
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split("\n"));
  const unchanged = new Map(paragraphs.map((lines) => [lines.join(" "), lines]));
  return text
    .split("\n")
    .map(
      (paragraph, index) => unchanged.get(paragraph) ?? rewrapped(paragraph, paragraphs[index] ?? [], width),
    )
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
