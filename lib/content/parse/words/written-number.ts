const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number from one to nineteen in words, as the source of an expression. */
export const UNIT_IN_WORDS = [...UNITS].reverse().join("|");

/** A number from one to ninety-nine in words, as the source of an expression without groups. */
export const NUMBER_IN_WORDS = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(0, 9).join("|")}))?|${UNIT_IN_WORDS})`;

/** What a number says, in words or in digits: 28 for `twenty-eight`. */
export function writtenNumber(written: string): number {
  const [first = "", second = ""] = written.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens !== -1) return (tens + 2) * 10 + UNITS.indexOf(second) + 1;
  const unit = UNITS.indexOf(first);
  return unit === -1 ? Number(written) : unit + 1;
}
