/**
 * The marks of Markdown and the addresses of links are shown where the caret is, and nowhere else: there is what they mean. They
 * stay in the text, and a screen reader that goes to a line has them read.
 */
import { syntaxTree } from "@codemirror/language";
import type { EditorSelection, Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView } from "@codemirror/view";
import { drawnAnew } from "./drawn-anew";

/** Nodes of the Markdown parser that are marks; an address on its own is words as well, and stays. */
const MARKS = new Set(["EmphasisMark", "HeaderMark", "LinkMark", "URL"]);
const MARKED = /^(?:ATXHeading\d|Emphasis|StrongEmphasis|Link)$/;

const UNFINISHED_LINK = /^\[\s*\]|\]\(\s*\)$/;

const meets = ({ ranges }: EditorSelection, from: number, to: number): boolean =>
  ranges.some((range) => range.from <= to && range.to >= from);

function hiddenIn({ state, visibleRanges, hasFocus }: EditorView): DecorationSet {
  const hidden: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node: { parent } }) => {
        if (!MARKS.has(name) || parent === null || !MARKED.test(parent.name)) return;
        if (hasFocus && meets(state.selection, parent.from, parent.to)) return;
        // Nothing would be seen of a link without words, nor that one without an address is none yet.
        if (UNFINISHED_LINK.test(state.sliceDoc(parent.from, parent.to))) return;
        // The space after the mark of a heading belongs to it.
        const after = name === "HeaderMark" && state.sliceDoc(end, end + 1) === " " ? end + 1 : end;
        if (after > start) hidden.push(Decoration.replace({}).range(start, after));
      },
    });
  }
  return Decoration.set(hidden, true);
}

export const hiddenMarks = drawnAnew(
  hiddenIn,
  ({ docChanged, selectionSet, viewportChanged, focusChanged }) =>
    docChanged || selectionSet || viewportChanged || focusChanged,
);
