/** Where a text that is pasted comes to stand: what is no paragraph begins a block of its own. */

/** A text with what is known of its first and last block. */
export interface Pasted {
  readonly markdown: string;
  readonly beginsBlock: boolean;
  readonly endsBlock: boolean;
}

export interface Place {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A line on which there is nothing but the mark of an item, a heading or a quotation that was begun. */
const BEGUN = /(?:^|\n)[ \t]*((?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)$/;
const ITEM = /^(?:[-*+]|\d+[.)]) /;

/** The line breaks that are missing between a block and what is beside it. */
const missing = (breaks: string | undefined, beside: string): string =>
  beside.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - (breaks?.split("\n").length ?? 1) + 1));

/** The change by which what is pasted takes the place of what is selected. */
export function placeOf(text: string, from: number, to: number, pasted: Pasted): Place {
  const { markdown, beginsBlock, endsBlock } = pasted;
  const before = text.slice(0, from);
  const after = text.slice(to);
  const begun = beginsBlock ? (BEGUN.exec(before)?.[1] ?? "") : "";
  const above = before.slice(0, before.length - begun.length);
  // A list that is pasted into an item goes on in its list.
  const goesOn = ITEM.test(begun) && ITEM.test(markdown);
  const lead = beginsBlock && !goesOn ? missing(/\n*$/.exec(above)?.[0], above) : "";
  const trail = endsBlock ? missing(/^\n*/.exec(after)?.[0], after) : "";
  return { from: above.length, to, insert: lead + markdown + trail };
}
