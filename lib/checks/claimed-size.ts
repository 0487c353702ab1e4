import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { Claim } from "./claim";

/** `a team of seven`. */
const SIZE = new RegExp(
  `\\b(?:team|group) of (?:about |around |some )?(\\d{1,3}|${NUMBER_IN_WORDS})\\b`,
  "gi",
);

/** A size of the team that a text gives twice, with another number each time: one of them is from before. */
export function claimedSize(text: string): Claim[] {
  const [first, ...others] = [...text.matchAll(SIZE)].map(({ 0: written, 1: number = "", index }) => ({
    written: written.replaceAll("\n", " "),
    count: writtenNumber(number),
    index,
  }));
  const other = others.find(({ count }) => count !== first?.count);
  if (first === undefined || other === undefined) return [];
  return [
    {
      offset: other.index,
      problem: `The text says \`${other.written}\`, and above it \`${first.written}\`.`,
      fix: "Correct the one that is wrong, from the source; or say which team each of them is.",
    },
  ];
}
