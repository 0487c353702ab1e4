/** Bold words and words in italics: marks round what is selected, or where somebody goes on typing. */
import type { ChangeSpec, EditorState, StateCommand, Transaction } from "@codemirror/state";
import { EditorSelection } from "@codemirror/state";
import { type InlineNode, inlineNodes, isVerbatim, wordRound, wordsIn } from "./inline-nodes";
import { beginPair, behindPair, pairsAt } from "./pairs";
import { joined, type Range, without } from "./ranges";

/** What words are called in the tree, and the marks that make them that: the second inside a word, where `_` is a sign. */
export interface Emphasis {
  readonly name: "StrongEmphasis" | "Emphasis";
  readonly mark: string;
  readonly inWord: string;
}

/** Between words of one paragraph. */
const ONE_GAP = /^[ \t]*\n?[ \t]*$/;

const isWordSign = (sign: string) => /[\p{L}\p{N}_]/u.test(sign);

/** Without the spaces at both ends, and without a sign there that Markdown would have keep the marks from meaning anything. */
function trimmed(state: EditorState, { from, to }: Range): readonly Range[] {
  const words = state.sliceDoc(from, to);
  let start = from + words.length - words.trimStart().length;
  let end = from + words.trimEnd().length;
  const at = (place: number) => state.sliceDoc(Math.max(0, place), place + 1);
  while (start < end && /[,.;:!?)’”\s]/.test(at(start)) && isWordSign(at(start - 1))) start += 1;
  while (start < end && /\s/.test(at(start))) start += 1;
  while (start < end && /[,.;:(‘“\s]/.test(at(end - 1)) && isWordSign(at(end))) end -= 1;
  return start < end ? [{ from: start, to: end }] : [];
}

/** Cuts a stretch where something else begins or ends inside it: marks may stand in one another, and not across. */
function uncrossed(range: Range, others: readonly InlineNode[]): readonly Range[] {
  for (const { from, to, words } of others) {
    if (range.to <= from || range.from >= to) continue;
    const beginsIn = range.from > from && range.to > words.to;
    const endsIn = range.to < to && range.from < words.from;
    if (!beginsIn && !endsIn) continue;
    const inside = { from: Math.max(range.from, words.from), to: Math.min(range.to, words.to) };
    const before = { from: range.from, to: Math.min(range.to, from) };
    const after = { from: Math.max(range.from, to), to: range.to };
    return [before, inside, after]
      .filter((part) => part.from < part.to)
      .flatMap((part) => uncrossed(part, others));
  }
  return [range];
}

/** The changes that make some words bold, or no longer so where they all are. */
function toggled(state: EditorState, words: readonly Range[], kind: Emphasis): ChangeSpec[] {
  const first = words[0]?.from ?? 0;
  const last = words.at(-1)?.to ?? 0;
  const near = inlineNodes(state, { from: first, to: last });
  const bold = near.filter(
    ({ name, from, to }) => name === kind.name && words.some((piece) => from <= piece.to && to >= piece.from),
  );
  const others = near.filter(({ name }) => name !== kind.name);
  const marks = bold.flatMap((node) => without([node], [node.words]));
  const shown = ({ from, to }: Range) =>
    without([{ from, to }], marks)
      .map((part) => state.sliceDoc(part.from, part.to))
      .join("");
  const isAll = without(words, bold).every((rest) => shown(rest).trim() === "");
  const inside = bold.map((node) => node.words);
  const wanted = isAll
    ? without(inside, words)
    : joined([...inside, ...words], (one, next) => ONE_GAP.test(shown({ from: one.to, to: next.from })));
  const runs = wanted.flatMap((run) => uncrossed(run, others)).flatMap((run) => trimmed(state, run));
  const stays = (node: InlineNode) =>
    runs.some(({ from, to }) => from === node.words.from && to === node.words.to);
  const isNew = (run: Range) => !inside.some(({ from, to }) => from === run.from && to === run.to);
  return [
    ...bold.filter((node) => !stays(node)).flatMap((node) => without([node], [node.words])),
    ...runs.filter(isNew).flatMap(({ from, to }) => {
      const mark = markFor(state, kind, from, to);
      return [
        { from, insert: mark },
        { from: to, insert: mark },
      ];
    }),
  ];
}

function markFor(state: EditorState, { mark, inWord }: Emphasis, from: number, to: number): string {
  const isInWord = isWordSign(state.sliceDoc(from - 1, from)) || isWordSign(state.sliceDoc(to, to + 1));
  return isInWord ? inWord : mark;
}

/** Puts marks around the words that are selected, which stay selected; takes them away where they all have them. */
function atSelection(state: EditorState, kind: Emphasis): Transaction {
  const { main } = state.selection;
  const words = wordsIn(state, main).flatMap((piece) => trimmed(state, piece));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return state.update({});
  const changes = state.changes(toggled(state, words, kind));
  const [from, to] = [changes.mapPos(first.from, 1), changes.mapPos(last.to, -1)];
  const selection = main.head < main.anchor ? { anchor: to, head: from } : { anchor: from, head: to };
  return state.update({ changes, selection, userEvent: "input", scrollIntoView: true });
}

/** Where somebody goes on typing: begins, ends and parts bold words. Nothing is selected, so that no key replaces anything. */
function atCaret(state: EditorState, kind: Emphasis): Transaction {
  const { head } = state.selection.main;
  const go = (place: number) =>
    state.update({ selection: EditorSelection.cursor(place), scrollIntoView: true });
  const end = behindPair(state, (mark) => isOf(kind, mark));
  if (end !== undefined) return go(end);
  const node = inlineNodes(state, { from: head, to: head }).findLast(({ name }) => name === kind.name);
  if (node?.to === head) return go(node.words.to);
  if (node !== undefined && head >= node.words.to) return go(node.to);
  if (node?.from === head) return go(node.words.from);
  if (node !== undefined && head <= node.words.from) return go(node.from);
  // Bold words are parted at a space alone: elsewhere the word there is no longer bold.
  const isTight = node !== undefined && !/\s/.test(state.sliceDoc(head - 1, head + 1));
  const word = isTight ? state.wordAt(head) : wordRound(state, head);
  if (word && !isVerbatim(state, head)) {
    const changes = state.changes(toggled(state, [word], kind));
    const selection = { anchor: changes.mapPos(head, 1) };
    return state.update({ changes, selection, userEvent: "input", scrollIntoView: true });
  }
  if (isVerbatim(state, head)) return state.update({});
  if (node !== undefined) return parted(state, node);
  // The marks round these may go again.
  const { from, to } = pairsAt(state)[0] ?? { from: head, to: head };
  return beginPair(state, markFor(state, kind, from, to));
}

const isOf = ({ mark, inWord }: Emphasis, written: string) => written === mark || written === inWord;

/** Ends bold words before the caret, and begins them again behind it. */
function parted(state: EditorState, { from, words }: InlineNode): Transaction {
  const { head } = state.selection.main;
  const mark = state.sliceDoc(from, words.from);
  const before = state.sliceDoc(words.from, head).trimEnd().length + words.from;
  const after = words.to - state.sliceDoc(head, words.to).trimStart().length;
  const changes = state.changes([
    { from: before, insert: mark },
    { from: after, insert: mark },
  ]);
  const caret = head + mark.length;
  return state.update({ changes, selection: { anchor: caret }, userEvent: "input", scrollIntoView: true });
}

/** The command of a button: with a selection, for the selection; with none, for what is typed next. */
export function around(kind: Emphasis): StateCommand {
  return ({ state, dispatch }) => {
    dispatch(state.selection.main.empty ? atCaret(state, kind) : atSelection(state, kind));
    return true;
  };
}

/** True where what is typed or selected is bold already. */
export function isAround(state: EditorState, kind: Emphasis): boolean {
  const { main } = state.selection;
  if (main.empty && pairsAt(state).some(({ mark }) => isOf(kind, mark))) return true;
  const nodes = inlineNodes(state, main).filter(({ name }) => name === kind.name);
  if (main.empty) return nodes.some(({ words }) => words.from <= main.head && main.head <= words.to);
  const words = wordsIn(state, main).flatMap((piece) => trimmed(state, piece));
  return words.length > 0 && without(words, nodes).every(({ from, to }) => from === to);
}
