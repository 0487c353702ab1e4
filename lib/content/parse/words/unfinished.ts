import type { WordMistake } from "./word-mistake";

/** Places that somebody wanted to fill later. */
const UNFINISHED =
  /\[(?:insert|add|enter|your|name of|council name|date|tbc|tbd|todo|x{2,})\b[^\]\n]{0,100}\](?!\()|(?<![\w-])(?:TBC|TBD|TODO|FIXME|XXX+)(?![\w-])|\bxx[/.-]xx[/.-](?:xx|\d\d){1,2}\b|^(?:draft|n\/a|null|undefined|unknown|tba|coming soon|watch this space|under construction|(?:more |further )?(?:details|information|dates) (?:to follow|will follow|coming soon))[.!…]*$|\(vacant\b[^()\n]{0,40}\)|£ ?(?:to be (?:confirmed|announced|advised|agreed|decided)|tbc)\b|\((?:details |date |dates )?to be (?:confirmed|announced|advised|agreed|decided)\)|(?<=: )(?:to be (?:confirmed|announced|advised|agreed|decided)|vacant)(?=\.?$)|(?<=[\p{L}\d)])\?{2,}(?= )|(?<!\d)01234 ?567 ?890(?!\d)|(?<![\w.+-])[\w.+-]{1,40}@(?:example|domain|yourdomain|email|company|yourcompany)\.com\b|\b(?:anytown|any town|a\.? ?n\.? other|joe bloggs|john doe|jane doe)\b|\b(?:xyz|abc) council\b/giu;

/** What is still to be written, like `[insert name]` or `TBC`. */
export function unfinishedIn(text: string): WordMistake[] {
  if (
    !/\[|tb[acd]|todo|fixme|xx|draft|n\/a|null|un(?:defined|known|der)|coming soon|watch this|follow|to be |vacant|\?\?|01234|\.com|any ?town|other|bloggs|doe\b|(?:xyz|abc) c/i.test(
      text,
    )
  )
    return [];
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
