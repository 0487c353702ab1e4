import { isStated } from "../model/not-stated";
import type { Ages } from "../model/vocabulary";
import type { Claim } from "./claim";

/** A sentence of what the service or the team itself does; others tell of its neighbours. */
const OF_ITS_OWN =
  /(?:^|[.!?]\s|\n\n|\nsummary: ["']?)\s*(?:- )?(?:We(?! belong| are (?:a )?part)|You|(?:The|This|Our) (?:\w+ ){0,2}(?:team|service) (?:works?|supports?|helps?|is for|covers?|looks? after))\s[^.!?]{0,100}$/;

/** Ages in a text, and where they stand in it. */
interface Range {
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

const RANGE = /\baged (?:from )?(\d{1,2})(?: ?[-–—] ?| to )(\d{1,2})(?!\d|,\d)/gi;

/**
 * Ages in a text that the fields beside it do not have; and two ranges of one text that overlap, of which neither holds
 * the other: groups that are served apart lie beside or within one another.
 * @param ages those of the file; `undefined` where it has no such field
 */
export function claimedAges(text: string, ages: Ages | "not stated" | undefined): Claim[] {
  if (ages === undefined || (isStated(ages) && ages.note !== undefined)) return [];
  const ranges = [...text.matchAll(RANGE)]
    .map(({ 0: written, 1: from, 2: to, index }) => ({ written, from: Number(from), to: Number(to), index }))
    .filter(({ from, to, index }) => from < to && OF_ITS_OWN.test(text.slice(0, index)));
  return [...(isStated(ages) ? beyond(ranges, ages) : []), ...overlapping(ranges)];
}

function beyond(ranges: readonly Range[], ages: Ages): Claim[] {
  const last = ages.to === "no upper age" ? Number.POSITIVE_INFINITY : ages.to;
  const first = ages.from === "before birth" ? 0 : ages.from;
  return ranges
    .filter(({ from, to }) => from < first || to > last || (from === first && to === last - 1))
    .map(({ written, index }) => ({
      offset: index,
      problem: `The text says \`${written}\`, and the field \`ages\` says ${ages.from} to ${ages.to}.`,
      fix: "Correct the one that is wrong, from the source; or say in a `note` of the ages why both are right.",
    }));
}

function overlapping(ranges: readonly Range[]): Claim[] {
  return ranges.flatMap(({ written, from, to, index }, place) => {
    const other = ranges
      .slice(0, place)
      .find(
        (one) =>
          (one.from < from && from < one.to && one.to < to) ||
          (from < one.from && one.from < to && to < one.to),
      );
    if (other === undefined) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${other.written}\` and \`${written}\`, which overlap: readers cannot tell which is meant.`,
        fix: "Correct the one that is wrong, from the source.",
      },
    ];
  });
}
