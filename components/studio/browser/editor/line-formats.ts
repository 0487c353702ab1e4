/** Headings, lists and quotations: what a paragraph is, said by the mark before it. */
import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from "@codemirror/state";
import { treeTo } from "./inline-nodes";
import type { Range } from "./ranges";

/** The start of a line that makes it a heading, an item or a quotation. */
const LINE_START = /^([ \t]*)(#{1,6} |[-*+] |\d+[.)] |> )?/;

/** What is one paragraph to a reader, of however many lines; HTML is a figure or a term that begins its line. */
const BLOCK = /^(?:Paragraph|HTMLBlock|ATXHeading\d)$/;

/** How a kind of paragraph is written. */
export interface LineFormat {
  readonly is: RegExp;
  readonly start: (index: number) => string;
  /** What stands before each further line of the paragraph; a heading has one line. */
  readonly next: string | undefined;
  /** What stands between two of the kind. */
  readonly between: string;
}

const APART = "\n\n";
const TIGHT = "\n";

const PLAIN: LineFormat = { is: /^$/, start: () => "", next: "", between: APART };
export const HEADING: LineFormat = { is: /^## $/, start: () => "## ", next: undefined, between: APART };
export const LIST: LineFormat = { is: /^[-*+] $/, start: () => "- ", next: "  ", between: TIGHT };
export const NUMBERED_LIST: LineFormat = {
  is: /^\d+[.)] $/,
  start: (index) => `${index + 1}. `,
  next: "   ",
  between: TIGHT,
};
export const QUOTATION: LineFormat = { is: /^> $/, start: () => "> ", next: "> ", between: "\n>\n" };

/** A paragraph, from the start of its line, with the mark before it. */
interface Block extends Range {
  readonly indent: string;
  readonly mark: string;
}

function blockAt(state: EditorState, from: number, to: number): Block {
  const line = state.doc.lineAt(from);
  const [all = "", indent = "", mark = ""] = LINE_START.exec(line.text) ?? [];
  return { from: line.from, to: Math.max(to, line.from + all.length), indent, mark };
}

/** The paragraphs that a selection meets; where the caret is on a line without words, that line. */
function blocksOf(state: EditorState, { from, to }: Range): readonly Block[] {
  // Nobody means a line of which nothing is selected.
  const end = to > from && to === state.doc.lineAt(to).from ? to - 1 : to;
  const blocks: Block[] = [];
  let isTable = false;
  treeTo(state, end).iterate({
    from: state.doc.lineAt(from).from,
    to: end,
    enter: ({ name, from: start, to: stop }) => {
      if (name === "Table") isTable = true;
      const isMet = stop >= state.doc.lineAt(from).from && state.doc.lineAt(start).from <= end;
      if (BLOCK.test(name) && isMet) blocks.push(blockAt(state, start, stop));
    },
  });
  if (blocks.length > 0 || isTable || from !== to) return blocks;
  const line = state.doc.lineAt(from);
  return [blockAt(state, line.from, line.to)];
}

/** The changes that write a paragraph in another way. */
function rewritten(state: EditorState, block: Block, format: LineFormat, index: number): ChangeSpec[] {
  const { from, to, indent, mark } = block;
  const kept = format.between === TIGHT ? indent : "";
  const further = format.next === undefined ? " " : `\n${kept}${format.next}`;
  const breaks = [...state.sliceDoc(from, to).matchAll(/[ \t]*\n[ \t>]*/g)];
  return [
    { from, to: from + indent.length + mark.length, insert: kept + format.start(index) },
    ...breaks.map(({ 0: old, index: place }) => ({
      from: from + place,
      to: from + place + old.length,
      insert: further,
    })),
  ];
}

/** Keeps a paragraph apart from what is above or below it; the items of one list stand together. */
function parted(state: EditorState, gap: Range, beside: number, format: LineFormat): ChangeSpec[] {
  if (gap.from === 0) return [];
  const { mark } = blockAt(state, beside, beside);
  if (format.between === TIGHT && format.is.test(mark)) return [{ ...gap, insert: TIGHT }];
  const isApart = state.sliceDoc(gap.from, gap.to).split("\n").length > 2;
  return isApart ? [] : [{ ...gap, insert: APART }];
}

/** The changes that make paragraphs what a format says. */
function reformatted(state: EditorState, blocks: readonly Block[], format: LineFormat): ChangeSpec[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const above = state.sliceDoc(0, first.from).trimEnd().length;
  const rest = state.sliceDoc(last.to);
  // The indentation of the line below is its own.
  const below = last.to + (/^\s*\n/.exec(rest)?.[0].length ?? 0);
  return [
    ...parted(state, { from: above, to: first.from }, above, format),
    ...blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      const gap = next === undefined ? "" : state.sliceDoc(block.to, next.from);
      return [
        ...rewritten(state, block, format, index),
        ...(next !== undefined && /^[\s>]*$/.test(gap)
          ? [{ from: block.to, to: next.from, insert: format.between }]
          : []),
      ];
    }),
    ...(rest.trim() === "" ? [] : parted(state, { from: last.to, to: below }, below, format)),
  ];
}

/** Makes paragraphs what the format says, and leaves the caret behind the mark, where its words go on. */
function write(state: EditorState, blocks: readonly Block[], format: LineFormat) {
  const changes = state.changes(reformatted(state, blocks, format));
  const { anchor, head } = state.selection.main;
  const selection = EditorSelection.range(changes.mapPos(anchor, 1), changes.mapPos(head, 1));
  return state.update({ changes, selection, userEvent: "input", scrollIntoView: true });
}

/** Makes the paragraphs that are selected what the format says; plain where they all are that already. */
export function atBlocks(format: LineFormat): StateCommand {
  return ({ state, dispatch }) => {
    const blocks = blocksOf(state, state.selection.main);
    dispatch(write(state, blocks, blocks.every(({ mark }) => format.is.test(mark)) ? PLAIN : format));
    return true;
  };
}

/** True where all that is selected, or where the caret is, is of a kind. */
export function isAtBlocks(state: EditorState, { is }: LineFormat): boolean {
  const blocks = blocksOf(state, state.selection.main);
  return blocks.length > 0 && blocks.every(({ mark }) => is.test(mark));
}

/** Behind the mark of a paragraph, takes the mark away and nothing else. */
export const takeMark: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const [block] = blocksOf(state, main);
  if (!main.empty || block === undefined || block.mark === "") return false;
  if (main.head !== block.from + block.indent.length + block.mark.length) return false;
  dispatch(write(state, [block], PLAIN));
  return true;
};
