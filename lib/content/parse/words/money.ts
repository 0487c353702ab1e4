import { moneyIn } from "../text-rules";
import { entitiesIn } from "./entities";

/**
 * The amounts of money in a text as it is written, also where signs of Markdown or references to signs stand within:
 * `&pound;5` and `**£**5` are amounts as well.
 */
export function moneyBehindSigns(text: string): { readonly written: string }[] {
  const signs = [
    ...entitiesIn(text).map(({ offset, written, meant = "" }) => ({ offset, written, meant })),
    ...[...text.matchAll(/[*_`~\\]+/g)].map((match) => ({
      offset: match.index,
      written: match[0],
      meant: "",
    })),
  ].sort((one, other) => one.offset - other.offset);
  if (signs.length === 0) return moneyIn(text);
  let seen = "";
  /** Where each letter of what is seen stands in the text. */
  const offsets: number[] = [];
  let done = 0;
  for (const { offset, written, meant } of [...signs, { offset: text.length, written: "", meant: "" }]) {
    for (; done < offset; done += 1) {
      seen += text[done];
      offsets.push(done);
    }
    seen += meant;
    offsets.push(...Array.from(meant, () => offset));
    done = Math.max(done, offset + written.length);
  }
  return moneyIn(seen).map((amount) => {
    const end = offsets[amount.offset + amount.written.length] ?? text.length;
    return {
      written: text
        .slice(offsets[amount.offset], end)
        .trim()
        .replace(/[*_`~\\]+$/, ""),
    };
  });
}
