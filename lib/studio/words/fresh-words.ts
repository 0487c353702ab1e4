/**
 * What of several lines is announced: the first, which sums them up, and those that were not there before; where none of them
 * is new, the next that is left.
 */
export function freshWords(lines: string, before: string): string {
  const announced = new Set(before.split("\n"));
  const [sum = "", ...others] = lines.split("\n");
  const fresh = others.filter((line) => !announced.has(line));
  return [sum, ...(fresh.length > 0 ? fresh : others.slice(0, 1))].join(" ");
}
