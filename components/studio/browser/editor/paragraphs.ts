/**
 * What the keys between paragraphs do. A line break alone means nothing in Markdown, so that Enter makes a blank line, as other
 * programs make a paragraph; where a list ends there is one too, and whoever types on a blank line begins a paragraph there.
 */
import { insertNewlineContinueMarkupCommand } from "@codemirror/lang-markdown";
import {
  type ChangeSpec,
  EditorState,
  type Line,
  type StateCommand,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { type InlineNode, inlineNodes, treeTo } from "./inline-nodes";
import type { Range } from "./ranges";

const continueItem = insertNewlineContinueMarkupCommand({ nonTightLists: false });

/** A line of a list or a quotation without words. */
const EMPTY_MARK = /^(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]*$/;

const OPTIONS = { userEvent: "input", scrollIntoView: true };

const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === "";

const lineAbove = ({ doc }: EditorState, { number }: Line) => (number > 1 ? doc.line(number - 1) : undefined);
const lineBelow = ({ doc }: EditorState, { number }: Line) =>
  number < doc.lines ? doc.line(number + 1) : undefined;

/** What a place is in, from the innermost to the whole text. Behind the last word of a paragraph it is still in it. */
function around(state: EditorState, place: number): readonly ({ readonly name: string } & Range)[] {
  const nodes = [];
  for (let node = treeTo(state, place).resolveInner(place, -1); ; node = node.parent) {
    nodes.push({ name: node.name, from: node.from, to: node.to });
    if (node.parent === null) return nodes;
  }
}

const AS_TYPED = new Set(["Table", "FencedCode", "CodeBlock"]);

/**
 * Bold words and the like end before the caret and begin again behind it, so that a break can stand between.
 * @returns how many signs begin them again besides
 */
function partMarks(state: EditorState): readonly [Transaction, number] {
  let { head } = state.selection.main;
  const parted: InlineNode[] = [];
  for (const node of inlineNodes(state, state.selection.main).toReversed()) {
    const { name, from, to, words } = node;
    if (name === "Link" || head <= from || to <= head) continue;
    if (head >= words.to) head = to;
    else if (head <= words.from) head = from;
    else parted.push(node);
  }
  const [inner] = parted;
  if (inner === undefined) return [state.update({ selection: { anchor: head } }), 0];
  const before = state.sliceDoc(inner.words.from, head);
  const after = state.sliceDoc(head, inner.words.to);
  const from = head - before.length + before.trimEnd().length;
  const to = head + after.length - after.trimStart().length;
  const marks = parted.map((node) => state.sliceDoc(node.from, node.words.from));
  const closing = marks.join("");
  const changes = { from, to, insert: closing + marks.toReversed().join("") };
  return [state.update({ changes, selection: { anchor: from + closing.length } }), closing.length];
}

/** The items below one that goes have its number and those that follow. */
function numberedFrom(state: EditorState, { number, text }: Line): ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  const first = Number.parseInt(text, 10);
  for (let below = number + 1; below <= state.doc.lines; below += 1) {
    const line = state.doc.line(below);
    const written = /^\d+(?=[.)] )/.exec(line.text)?.[0];
    if (written === undefined || Number.isNaN(first)) break;
    const insert = String(first + below - number - 1);
    changes.push({ from: line.from, to: line.from + written.length, insert });
  }
  return changes;
}

/** Takes the mark of an empty item or quotation away, and leaves a blank line on both sides of the caret. */
function endList(state: EditorState, line: Line): TransactionSpec {
  const above = lineAbove(state, line);
  const from = above !== undefined && /^>\s*$/.test(above.text) ? above.from : line.from;
  const before = from < line.from || !isBlank(above) ? "\n" : "";
  const after = isBlank(lineBelow(state, line)) ? "" : "\n";
  return {
    changes: [{ from, to: line.to, insert: before + after }, ...numberedFrom(state, line)],
    selection: { anchor: from + before.length },
  };
}

/** The break that makes two paragraphs of one, in place of the spaces there, and of a line break. */
function breakParagraph(state: EditorState): TransactionSpec {
  const { head } = state.selection.main;
  const nodes = around(state, head);
  const line = state.doc.lineAt(head);
  const within = nodes.find(({ name }) => /^(?:Paragraph|HTMLBlock|ATXHeading\d)$/.test(name)) ?? line;
  const start = Math.max(line.from, Math.min(within.from, head));
  const before = state.sliceDoc(Math.min(within.from, start), head);
  const after = state.sliceDoc(head, Math.max(head, within.to));
  const isQuote = nodes.some(({ name }) => name === "Blockquote") && line.text.startsWith(">");
  const insert = isQuote ? "\n>\n> " : "\n\n";
  const from = head - (/(?:\\\n|\s)*$/.exec(before)?.[0].length ?? 0);
  const to = head + (/^(?:\\\n|\s)*/.exec(after)?.[0].length ?? 0);
  return { changes: { from, to, insert }, selection: { anchor: from + insert.length } };
}

/** One transaction of those that follow one another. */
function composed(state: EditorState, ...steps: readonly Transaction[]): Transaction {
  const [first, ...rest] = steps.map(({ changes }) => changes);
  const changes = rest.reduce((all, next) => all.compose(next), first ?? state.changes());
  const selection = steps.at(-1)?.newSelection ?? state.selection;
  return state.update({ changes, selection, ...OPTIONS });
}

/** Begins a paragraph, or the next item of a list; ends the list in an item without words. */
export const enter: StateCommand = ({ state, dispatch }) => {
  if (around(state, state.selection.main.from).some(({ name }) => AS_TYPED.has(name))) return false;
  const emptied = state.update(state.replaceSelection(""));
  const line = emptied.state.doc.lineAt(emptied.newSelection.main.head);
  if (EMPTY_MARK.test(line.text)) {
    dispatch(composed(state, emptied, emptied.state.update(endList(emptied.state, line))));
    return true;
  }
  if (isBlank(line)) {
    // A paragraph without words is none: a second blank line would say nothing.
    const insert = isBlank(lineAbove(emptied.state, line)) ? "" : "\n";
    const begun = emptied.state.update(emptied.state.replaceSelection(insert));
    dispatch(composed(state, emptied, begun));
    return true;
  }
  const [parted, signs] = partMarks(emptied.state);
  let broken = parted.state.update(breakParagraph(parted.state));
  if (around(parted.state, parted.newSelection.main.head).some(({ name }) => name === "ListItem"))
    continueItem({
      state: parted.state,
      dispatch: (transaction) => {
        broken = transaction;
      },
    });
  const anchor = broken.newSelection.main.head + signs;
  dispatch(composed(state, emptied, parted, broken, broken.state.update({ selection: { anchor } })));
  return true;
};

/** Breaks a line within its paragraph, item or quotation: what follows stands below its words. */
export const breakLine: StateCommand = ({ state, dispatch }) => {
  if (!around(state, state.selection.main.from).some(({ name }) => name === "Paragraph")) return true;
  const { text } = state.doc.lineAt(state.selection.main.from);
  const [lead = ""] = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+|>[ \t]?)*/.exec(text) ?? [];
  dispatch(state.update(state.replaceSelection(`\\\n${lead.replace(/[^>\s]/g, " ")}`), OPTIONS));
  return true;
};

/** On a line without words, goes back to the end of those above it. */
export const backToWords: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  if (!main.empty || !isBlank(state.doc.lineAt(main.head))) return false;
  const above = state.sliceDoc(0, main.head).trimEnd().length;
  if (above === 0 || AS_TYPED.has(around(state, above)[0]?.name ?? "")) return false;
  dispatch(
    state.update({ changes: { from: above, to: main.head }, userEvent: "delete", scrollIntoView: true }),
  );
  return true;
};

/** The mark of a heading, an item or a quotation at the start of a line. */
const LINE_MARK = /^[ \t]*(?:#{1,6}|[-*+]|\d+[.)]|>) /;

/** Words that are typed at the start of a line come behind its mark, which nobody sees there; a sign may be meant for the mark. */
export const behindMarks = EditorState.transactionFilter.of((transaction) => {
  const { startState } = transaction;
  const { main } = startState.selection;
  const line = startState.doc.lineAt(main.head);
  const [mark = ""] = LINE_MARK.exec(line.text) ?? [];
  const place = line.from + mark.length;
  if (!transaction.isUserEvent("input.type") || !main.empty || main.head >= place) return transaction;
  let typed = "";
  transaction.changes.iterChanges((_from, _to, _start, _end, inserted) => {
    typed += inserted.toString();
  });
  if (!/^\p{L}/u.test(typed) || transaction.newDoc.length !== startState.doc.length + typed.length)
    return transaction;
  const userEvent = transaction.isUserEvent("input.type.compose") ? "input.type.compose" : "input.type";
  return {
    changes: { from: place, insert: typed },
    selection: { anchor: place + typed.length },
    userEvent,
    scrollIntoView: true,
  };
});

/** What begins something where the caret is: Enter does not. */
const BEGINNINGS = ["input.type", "input.paste", "input.drop", "input.mark"];

/** What is typed, pasted or begun on a blank line is a paragraph of its own, and not a part of the one beside it. */
export const paragraphsApart = EditorState.transactionFilter.of((transaction) => {
  const { startState, newDoc, newSelection } = transaction;
  const { main } = startState.selection;
  const isInput = BEGINNINGS.some((event) => transaction.isUserEvent(event));
  // What an input method composes must not be moved meanwhile.
  if (!isInput || transaction.isUserEvent("input.type.compose") || !main.empty) return transaction;
  const place = startState.doc.lineAt(main.head);
  const isWithin = lineAbove(startState, place)?.text.endsWith("\\");
  if (!isBlank(place) || isWithin || around(startState, main.head).some(({ name }) => AS_TYPED.has(name)))
    return transaction;
  const [first, last] = [newDoc.lineAt(place.from), newDoc.lineAt(newSelection.main.head)];
  const changes = [
    ...(isBlank(first) || isBlank(lineAbove(startState, place)) ? [] : [{ from: first.from, insert: "\n" }]),
    ...(isBlank(last) || isBlank(lineBelow(startState, place)) ? [] : [{ from: last.to, insert: "\n" }]),
  ];
  return changes.length === 0 ? transaction : [transaction, { changes, sequential: true }];
});
