/** Where what somebody chooses for a text goes: a place in it, and what stands there afterwards. */
interface MarkPlace {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Words with an address of a page, as a text has them. */
const LINK = /^\[(.*)\]\(([^()\s]*)\)$/s;

/** The link without an address in which the caret, or what is selected, stands; `undefined` where there is none. */
export function unfinishedLink(text: string, from: number, to = from): MarkPlace | undefined {
  for (const { 0: whole, 1: words = "", index } of text.matchAll(/(?<!!)\[([^[\]]*)\]\(\s*\)/g)) {
    const end = index + whole.length;
    if (index <= from && to <= end) return { from: index, to: end, insert: words };
  }
  return undefined;
}

/**
 * Where a mark goes. In a link without an address a page becomes that, and its name the words of one that has none; a figure or
 * a term cannot be an address, and takes the place of the link behind its words. Words that are selected become those of a link.
 */
export function markPlace(text: string, from: number, to: number, mark: string): MarkPlace {
  const [, name, address] = LINK.exec(mark) ?? [];
  const begun = unfinishedLink(text, from, to);
  if (begun !== undefined) {
    const words = begun.insert.trim();
    const behind = words === "" ? mark : `${words} ${mark}`;
    return { ...begun, insert: address === undefined ? behind : `[${words || name}](${address})` };
  }
  const selected = text.slice(from, to);
  if (selected.trim() === "") return { from, to, insert: mark };
  if (address === undefined || selected.includes("\n\n"))
    return { from: to, to, insert: /\s$/.test(selected) ? mark : ` ${mark}` };
  const [lead] = /^\s*/.exec(selected) ?? [""];
  const [trail] = /\s*$/.exec(selected) ?? [""];
  return { from, to, insert: `${lead}[${selected.trim()}](${address})${trail}` };
}
