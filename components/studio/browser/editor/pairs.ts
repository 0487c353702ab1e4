/**
 * Marks between which somebody has begun to type. Markdown takes `****` for something else, and `**two **` for stars: so when
 * the caret leaves them, marks with nothing between are taken away, and spaces at their inner ends put outside.
 */
import { invertedEffects } from "@codemirror/commands";
import {
  type ChangeDesc,
  type EditorState,
  EditorState as State,
  type StateCommand,
  StateEffect,
  StateField,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { inlineNodes } from "./inline-nodes";
import type { Range } from "./ranges";

/** The marks that were begun, from the first sign to the last. */
interface Pair extends Range {
  readonly mark: string;
}

const begun = StateEffect.define<readonly Pair[]>({
  map: (pairs, changes) => pairs.map((pair) => mapped(pair, changes)),
});

const isIn = ({ from, to, mark }: Pair, { main }: EditorState["selection"]): boolean =>
  main.from >= from + mark.length && main.to <= to - mark.length;

/** What is typed at the marks comes between them. */
function mapped({ from, to, mark }: Pair, changes: ChangeDesc): Pair {
  const inner = [changes.mapPos(from + mark.length, -1), changes.mapPos(to - mark.length, 1)] as const;
  return { from: inner[0] - mark.length, to: inner[1] + mark.length, mark };
}

const hasMarks = ({ from, to, mark }: Pair, text: string): boolean =>
  from >= 0 &&
  from + 2 * mark.length <= to &&
  text.startsWith(mark, from) &&
  text.startsWith(mark, to - mark.length);

/** Marks that were there, round the caret: whoever types in them leaves them as they leave those that they have begun. */
const pairsRound = (state: EditorState): readonly Pair[] =>
  inlineNodes(state, state.selection.main)
    .filter(
      ({ name, words }) =>
        name !== "Link" && words.from <= state.selection.main.from && state.selection.main.to <= words.to,
    )
    .map(({ from, to, words }) => ({ from, to, mark: state.sliceDoc(from, words.from) }));

/** Those that were begun, the outermost first: bold words may be begun, and words in italics in them. */
const open = StateField.define<readonly Pair[]>({
  create: () => [],
  update(before, transaction) {
    const { effects, docChanged, changes, newDoc, newSelection, startState } = transaction;
    for (const effect of effects) if (effect.is(begun)) return effect.value;
    const isTyped = transaction.isUserEvent("input.type") && startState.selection.main.empty;
    const pairs = before.length === 0 && isTyped ? pairsRound(startState) : before;
    if (pairs.length === 0) return pairs;
    const text = newDoc.toString();
    return pairs
      .map((pair) => (docChanged ? mapped(pair, changes) : pair))
      .filter((pair) => hasMarks(pair, text) && isIn(pair, newSelection));
  },
});

/** Marks that come back with undo or redo are begun again: they would be left behind otherwise. */
const withHistory = invertedEffects.of(({ docChanged, startState, state }) => {
  const before = startState.field(open);
  return docChanged && before !== state.field(open) ? [begun.of(before)] : [];
});

/** The marks between which the caret is, if they were begun and not left since, the outermost first. */
export const pairsAt = (state: EditorState): readonly Pair[] => state.field(open, false) ?? [];

/** The place behind marks at whose end the caret is: nothing but the ends of others that were begun in them stands between. */
export function behindPair(state: EditorState, isMeant: (mark: string) => boolean): number | undefined {
  const pairs = pairsAt(state);
  const index = pairs.findLastIndex(({ mark }) => isMeant(mark));
  const to = pairs[index]?.to;
  const ends = pairs.slice(index).map(({ mark }) => mark);
  const isEnd = state.sliceDoc(state.selection.main.head, to) === ends.toReversed().join("");
  return isEnd ? to : undefined;
}

/** Puts two marks where the caret is, and the caret between them. */
export function beginPair(state: EditorState, mark: string): Transaction {
  const { head } = state.selection.main;
  const { length } = mark;
  const changes = state.changes({ from: head, insert: mark + mark });
  const around = pairsAt(state).map((pair) => mapped(pair, changes));
  return state.update({
    changes,
    selection: { anchor: head + length },
    effects: begun.of([...around, { from: head, to: head + 2 * length, mark }]),
    userEvent: "input.mark",
    scrollIntoView: true,
  });
}

const ENDS_IN_WORD = /[\p{L}\p{N}][*_]*$/u;
const BEGINS_WITH_WORD = /^[*_]*[\p{L}\p{N}]/u;

/** What takes the place of marks that are left, with the words between them. */
function tidied({ from, to, mark }: Pair, text: string): string {
  const { length } = mark;
  const words = text.slice(from + length, to - length);
  // Beside a word outside them and all other marks, marks mean nothing round a sign such as a full stop.
  const [before, behind] = [ENDS_IN_WORD.test(text.slice(0, from)), BEGINS_WITH_WORD.test(text.slice(to))];
  const inner = words
    .trim()
    .replace(before ? /^(?:(?![*_<[])[\p{P}\p{S}\s])+/u : "", "")
    .replace(behind ? /(?:(?![*_>)])[\p{P}\p{S}\s])+$/u : "", "");
  // So they do round a whole link or term there.
  const isRoundSign = (before && /^[<[]/.test(inner)) || (behind && /[>)]$/.test(inner));
  // What was pasted there may have such marks itself, or be more than a part of a paragraph.
  if (inner === "" || isRoundSign || inner.includes(mark) || /(?<!\\)\n/.test(inner)) return words;
  const lead = words.slice(0, words.indexOf(inner));
  return `${lead}${mark}${inner}${mark}${words.slice(lead.length + inner.length)}`;
}

/** The changes that leave no marks behind that mean nothing, each of the text as the one before has made it. */
function leave(left: readonly Pair[], doc: string, caret: number | undefined): TransactionSpec[] {
  const specs: TransactionSpec[] = [];
  let [text, head] = [doc, caret];
  let shorter = 0;
  for (const pair of left.toReversed()) {
    const { from, to } = { from: pair.from, to: pair.to - shorter };
    if (!hasMarks({ ...pair, to }, text)) continue;
    const insert = tidied({ ...pair, to }, text);
    if (insert === text.slice(from, to)) continue;
    if (head !== undefined && head >= to) head += insert.length - (to - from);
    const isMoved = head !== undefined && head === from + insert.length;
    const selection = isMoved ? { selection: { anchor: from + insert.length } } : {};
    specs.push({ changes: { from, to, insert }, ...selection, sequential: true });
    shorter += to - from - insert.length;
    text = text.slice(0, from) + insert + text.slice(to);
  }
  return specs;
}

const tidy = State.transactionFilter.of((transaction) => {
  const pairs = transaction.startState.field(open);
  if (pairs.length === 0 || !(transaction.docChanged || transaction.selection)) return transaction;
  const left = pairs
    .map((pair) => mapped(pair, transaction.changes))
    .filter((pair) => !isIn(pair, transaction.newSelection));
  const { main } = transaction.newSelection;
  const specs = leave(left, transaction.newDoc.toString(), main.empty ? main.head : undefined);
  return specs.length === 0 ? transaction : [transaction, ...specs];
});

/** Takes away marks with nothing between them when the text is left. */
export function leavePair(state: EditorState): TransactionSpec[] {
  const specs = leave(pairsAt(state), state.doc.toString(), undefined);
  return specs.map((spec) => ({ ...spec, userEvent: "input" }));
}

/** Backspace between two marks without words takes both away. */
export const takePair: StateCommand = ({ state, dispatch }) => {
  const pair = pairsAt(state).at(-1);
  if (pair === undefined || pair.to - pair.from > 2 * pair.mark.length) return false;
  dispatch(state.update({ changes: { from: pair.from, to: pair.to }, userEvent: "delete" }));
  return true;
};

export const pairs = [open, tidy, withHistory];
