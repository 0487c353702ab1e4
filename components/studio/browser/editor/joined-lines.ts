/** The lines of a paragraph are shown as one, as readers see them: where a file breaks them means nothing. */
import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

class Space extends WidgetType {
  override eq(): boolean {
    return true;
  }
  toDOM(): HTMLElement {
    const space = document.createElement("span");
    space.textContent = " ";
    return space;
  }
}

const SPACE = Decoration.replace({ widget: new Space() });

function breaksIn(state: EditorState): DecorationSet {
  const breaks: Range<Decoration>[] = [];
  syntaxTree(state).iterate({
    enter: ({ name, from, to }) => {
      if (name !== "Paragraph") return;
      // A backslash or two spaces make a break that readers see.
      for (const { 0: written, index } of state.sliceDoc(from, to).matchAll(/(?<!\\| {2})\n[ \t>]*/g))
        breaks.push(SPACE.range(from + index, from + index + written.length));
    },
  });
  return Decoration.set(breaks);
}

export const joinedLines = StateField.define<DecorationSet>({
  create: breaksIn,
  update(breaks, { docChanged, startState, state }) {
    return docChanged || syntaxTree(state) !== syntaxTree(startState) ? breaksIn(state) : breaks;
  },
  provide: (breaks) => [
    EditorView.decorations.from(breaks),
    // One press steps over a break with what stands before the next line, and takes it out whole.
    EditorView.atomicRanges.of(({ state }) => state.field(breaks)),
  ],
});
