/** What the buttons and keys of the editor do to the text that is selected. On plain text each, taken twice, leaves it as it was. */
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type Line,
  type SelectionRange,
  type StateCommand,
} from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";

/** The start of a line that makes it a heading, an item or a quotation. */
const LINE_START = /^(?:#{1,6} |[-*] |\d+[.)] |> )/;

const startOf = ({ text }: Line): number => LINE_START.exec(text)?.[0].length ?? 0;

/** The lines that a selection meets; the empty ones only where it is in one. */
function linesOf(state: EditorState, { from, to, empty }: SelectionRange): readonly Line[] {
  const lines: Line[] = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    if (line.text.trim() !== "" || empty) lines.push(line);
    if (line.to >= to) return lines;
  }
}

/** The words of a selection, line by line without the spaces around them: marks have to stand directly round words. */
function wordsOf(state: EditorState, range: SelectionRange): readonly { from: number; to: number }[] {
  if (range.empty) return [state.wordAt(range.head) ?? range];
  return linesOf(state, range).flatMap((line) => {
    const start = Math.max(range.from, line.from + startOf(line));
    const end = Math.min(range.to, line.to);
    const words = state.sliceDoc(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    return from < to ? [{ from, to }] : [];
  });
}

/** Puts marks around the words that are selected, or around the word at the caret; takes them away where they all have them. */
function around(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const { length } = mark;
    const isMarked = ({ from, to }: { from: number; to: number }) =>
      from >= length &&
      state.sliceDoc(from - length, from) === mark &&
      state.sliceDoc(to, to + length) === mark;
    const changed = state.changeByRange((range) => {
      // With nothing between the marks, `_` would be taken for a word.
      const words = range.empty && isMarked(range) ? [range] : wordsOf(state, range);
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) return { range };
      if (words.every(isMarked))
        return {
          changes: words.flatMap(({ from, to }) => [
            { from: from - length, to: from },
            { from: to, to: to + length },
          ]),
          range: EditorSelection.range(first.from - length, last.to - length * (2 * words.length - 1)),
        };
      const plain = words.filter((piece) => !isMarked(piece));
      return {
        changes: plain.flatMap(({ from, to }) => [
          { from, insert: mark },
          { from: to, insert: mark },
        ]),
        range: EditorSelection.range(
          first.from + (isMarked(first) ? 0 : length),
          last.to + length * (2 * plain.length - (isMarked(last) ? 0 : 1)),
        ),
      };
    });
    dispatch(state.update(changed, { userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** Makes the lines that are selected what `start` says, instead of what they were; plain where they all are that already. */
function atLines(start: (index: number) => string): StateCommand {
  return ({ state, dispatch }) => {
    const lines = linesOf(state, state.selection.main);
    const isAlready = lines.every(({ text }, index) => text.startsWith(start(index)));
    const changes: ChangeSpec[] = lines.map((line, index) => ({
      from: line.from,
      to: line.from + startOf(line),
      insert: isAlready ? "" : start(index),
    }));
    dispatch(state.update({ changes, userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** Makes what is selected the words of a link, and puts the caret where its address goes. */
const link: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main;
  const words = `[${state.sliceDoc(from, to)}]()`;
  const caret = from === to ? from + 1 : from + words.length - 1;
  dispatch(
    state.update({
      changes: { from, to, insert: words },
      selection: { anchor: caret },
      userEvent: "input",
      scrollIntoView: true,
    }),
  );
  return true;
};

/** A way to format, as its button names it. */
export interface Format {
  readonly words: string;
  readonly run: StateCommand;
  readonly key?: string;
}

/** What a text may have, in the order of the buttons. */
export const FORMATS: readonly Format[] = [
  { words: "Heading", run: atLines(() => "## ") },
  { words: "Bold", run: around("**"), key: "Mod-b" },
  { words: "Italic", run: around("_"), key: "Mod-i" },
  { words: "List", run: atLines(() => "- ") },
  { words: "Numbered list", run: atLines((index) => `${index + 1}. `) },
  { words: "Quotation", run: atLines(() => "> ") },
  { words: "Link", run: link, key: "Mod-k" },
];

export const formattingKeys: readonly KeyBinding[] = FORMATS.flatMap(({ key, run }) =>
  key === undefined ? [] : [{ key, run }],
);
