import type { WordMistake } from "./word-mistake";

/** Places that somebody wanted to fill later. */
const UNFINISHED =
  /\[(?:insert|add|enter|your|name of|council name|date|tbc|tbd|todo|x{2,})\b[^\]\n]{0,100}\](?!\()|(?<![\w-])(?:TBC|TBD|TODO|FIXME|XXX+)(?![\w-])|\bxx[/.-]xx[/.-](?:xx|\d\d){1,2}\b|^(?:draft|n\/a|null|undefined|unknown|tba)\.?$/giu;

/** What is still to be written, like `[insert name]` or `TBC`. */
export function unfinishedIn(text: string): WordMistake[] {
  if (!/\[|tb[acd]|todo|fixme|xx|draft|n\/a|null|un(?:defined|known)/i.test(text)) return [];
  return [...text.matchAll(UNFINISHED)].map((match) => ({
    offset: match.index,
    written: match[0],
    advice: {
      rule: "unfinished-text",
      problem: `\`${match[0]}\` looks like a place that is still to be filled.`,
      fix: "Write what belongs there. Where the council has published nothing, say so in the sentence.",
    },
  }));
}
