/** Where words stand in a text, and what they are inside their paragraph, as the editor's reader of Markdown has it. */
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { Range } from "./ranges";

/** Milliseconds in which the text down to a place is read, if it was not yet. */
const TO_READ = 100;

/** Bold words, words in italics, a link: the whole of it, and the words between its marks. */
export interface InlineNode extends Range {
  readonly name: string;
  readonly words: Range;
}

const MARKED = /^(?:StrongEmphasis|Emphasis|Link)$/;
/** What holds words that marks may stand round. */
const WORDS = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|TableCell)$/;
/** What is shown as it stands, or not at all. */
const VERBATIM = /^(?:InlineCode|URL|Autolink|HTMLTag|FencedCode|CodeBlock)$/;

/** The tree of the text, read at least to a place. */
export const treeTo = (state: EditorState, to: number) =>
  ensureSyntaxTree(state, to, TO_READ) ?? syntaxTree(state);

/** All that meets a stretch of the text. */
export function inlineNodes(state: EditorState, { from, to }: Range): readonly InlineNode[] {
  const nodes: InlineNode[] = [];
  treeTo(state, to).iterate({
    from,
    to,
    enter: ({ name, from: start, to: end, node: { firstChild } }) => {
      if (!MARKED.test(name) || firstChild === null) return;
      // A link's words end at the first of the marks behind them.
      const marks = firstChild.parent?.getChildren(firstChild.name) ?? [];
      const words = { from: firstChild.to, to: marks[1]?.from ?? end };
      nodes.push({ name, from: start, to: end, words });
    },
  });
  return nodes;
}

/** The parts of a selection that are words of one paragraph, heading or cell each, without the marks of lists and headings. */
export function wordsIn(state: EditorState, { from, to }: Range): readonly Range[] {
  const pieces: Range[] = [];
  treeTo(state, to).iterate({
    from,
    to,
    enter: ({ name, from: start, to: end, node }) => {
      if (!WORDS.test(name)) return;
      const mark = node.getChild("HeaderMark");
      const piece = {
        from: Math.max(from, mark?.from === start ? mark.to : start),
        to: Math.min(to, end),
      };
      if (piece.from < piece.to) pieces.push(piece);
    },
  });
  return pieces;
}

/** True where marks would be shown as they stand: in code, in an address. */
export function isVerbatim(state: EditorState, place: number): boolean {
  for (let node = treeTo(state, place).resolveInner(place, 0); ; ) {
    if (VERBATIM.test(node.name)) return node.from < place && place < node.to;
    if (node.parent === null) return false;
    node = node.parent;
  }
}

/** The word in whose middle a place is. */
export function wordRound(state: EditorState, place: number): Range | undefined {
  const word = state.wordAt(place);
  return word !== null && word.from < place && place < word.to ? word : undefined;
}
