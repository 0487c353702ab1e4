/** What a text says beside the fields, and what is wrong with it. */
export interface Claim {
  /** Where it stands, in UTF-16 units from the beginning of the file. */
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
}

/** The longest part of a sentence that is looked at, on either side: a giant without a full stop must not be searched to its end. */
const NEIGHBOURS = 200;

/**
 * The rest of the sentence, or of the line, before and after a part of a text.
 * @param index where the part begins
 * @param end where what follows it begins
 */
export function sentenceAround(
  text: string,
  index: number,
  end: number,
): readonly [before: string, after: string] {
  const [before = ""] = /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - NEIGHBOURS), index)) ?? [];
  const [after = ""] = /^[^.!?\n]*/.exec(text.slice(end, end + NEIGHBOURS)) ?? [];
  return [before, after];
}
