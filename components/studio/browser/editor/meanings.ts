/** Headings, bold words, words in italics and links are elements and roles of their own, so that a screen reader says what they are. */
import { syntaxTree } from "@codemirror/language";
import type { Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView } from "@codemirror/view";
import { drawnAnew } from "./drawn-anew";

const HEADING = /^ATXHeading(\d)$/;

const MARKED: ReadonlyMap<string, Decoration> = new Map([
  ["StrongEmphasis", Decoration.mark({ tagName: "strong" })],
  ["Emphasis", Decoration.mark({ tagName: "em" })],
  // No element that leads away: a press in a text sets the caret.
  ["Link", Decoration.mark({ attributes: { role: "link" } })],
]);

function meaningsIn({ state, visibleRanges }: EditorView): DecorationSet {
  const roles: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        const level = HEADING.exec(name)?.[1];
        if (level !== undefined)
          roles.push(
            Decoration.line({ attributes: { role: "heading", "aria-level": level } }).range(
              state.doc.lineAt(start).from,
            ),
          );
        const mark = MARKED.get(name);
        if (mark !== undefined && start < end) roles.push(mark.range(start, end));
      },
    });
  }
  return Decoration.set(roles, true);
}

export const meanings = drawnAnew(
  meaningsIn,
  ({ state, startState, docChanged, viewportChanged }) =>
    docChanged || viewportChanged || syntaxTree(state) !== syntaxTree(startState),
);
