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

/** A break within a paragraph at its end, or at its beginning: where a block begins or ends, it breaks nothing. */
const BROKEN_ABOVE = /\\\n[ \t]*$/;
const BROKEN_BELOW = /^\\\n[ \t]*/;
/** The beginning of the address of a link, and its end: nobody sees that the caret is in there. */
const IN_ADDRESS = /\]\([^()\s]*$/;
const TO_ITS_END = /^[^()\s]*\)/;

/** The line breaks that are missing between a block and what is beside it. */
const missing = (breaks: string | undefined, beside: string): string =>
  beside.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - (breaks?.split("\n").length ?? 1) + 1));

/** The change by which what is pasted takes the place of what is selected. */
export function placeOf(text: string, from: number, to: number, pasted: Pasted): Place {
  const { markdown, beginsBlock, endsBlock } = pasted;
  const before = text.slice(0, from);
  const left = text.slice(to);
  const address = from === to && IN_ADDRESS.test(before) ? TO_ITS_END.exec(left)?.[0] : undefined;
  if (address !== undefined) return placeOf(text, to + address.length, to + address.length, pasted);
  const begun = beginsBlock ? (BEGUN.exec(before)?.[1] ?? "") : "";
  const beside = before.slice(0, before.length - begun.length);
  const above = beginsBlock ? beside.replace(BROKEN_ABOVE, "") : beside;
  const after = endsBlock ? left.replace(BROKEN_BELOW, "") : left;
  // A list that is pasted into an item goes on in its list.
  const goesOn = ITEM.test(begun) && ITEM.test(markdown);
  const lead = beginsBlock && !goesOn ? missing(/\n*$/.exec(above)?.[0], above) : "";
  const trail = endsBlock ? missing(/^\n*/.exec(after)?.[0], after) : "";
  return { from: above.length, to: to + left.length - after.length, insert: lead + markdown + trail };
}
