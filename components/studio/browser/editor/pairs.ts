/**
 * Marks between which somebody has begun to type. Markdown takes `****` for something else, and `**two **` for stars: so when
 * the caret leaves them, marks with nothing between are taken away, and spaces at their inner ends put outside.
 */
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
import type { Range } from "./ranges";

/** The marks that were begun, from the first sign to the last. */
interface Pair extends Range {
  readonly mark: string;
}

const begun = StateEffect.define<Pair>({ map: (pair, changes) => mapped(pair, changes) });

const isIn = ({ from, to, mark }: Pair, { main }: EditorState["selection"]): boolean =>
  main.from >= from + mark.length && main.to <= to - mark.length;

/** What is typed at the marks comes between them. */
function mapped({ from, to, mark }: Pair, changes: ChangeDesc): Pair {
  const inner = [changes.mapPos(from + mark.length, -1), changes.mapPos(to - mark.length, 1)] as const;
  return { from: inner[0] - mark.length, to: inner[1] + mark.length, mark };
}

const open = StateField.define<Pair | undefined>({
  create: () => undefined,
  update(pair, transaction) {
    for (const effect of transaction.effects) if (effect.is(begun)) return effect.value;
    if (pair === undefined) return undefined;
    const next = transaction.docChanged ? mapped(pair, transaction.changes) : pair;
    const { newDoc, newSelection } = transaction;
    const { length } = next.mark;
    const hasMarks =
      next.from >= 0 &&
      next.to <= newDoc.length &&
      newDoc.sliceString(next.from, next.from + length) === next.mark &&
      newDoc.sliceString(next.to - length, next.to) === next.mark;
    return hasMarks && isIn(next, newSelection) ? next : undefined;
  },
});

/** The marks between which the caret is, if they were begun and not left since. */
export const pairAt = (state: EditorState): Pair | undefined => state.field(open, false);

/** Puts two marks where the caret is, and the caret between them. */
export function beginPair(state: EditorState, mark: string): Transaction {
  const { head } = state.selection.main;
  const { length } = mark;
  return state.update({
    changes: { from: head, insert: mark + mark },
    selection: { anchor: head + length },
    effects: begun.of({ from: head, to: head + 2 * length, mark }),
    userEvent: "input.mark",
    scrollIntoView: true,
  });
}

/** What is to be mended in marks that are left. */
function tidied({ from, to, mark }: Pair, text: string, caret: number | undefined): TransactionSpec {
  const { length } = mark;
  const words = text.slice(from + length, to - length);
  const inner = words.trim();
  const lead = inner === "" ? "" : words.slice(0, words.indexOf(inner));
  const trail = inner === "" ? words : words.slice(lead.length + inner.length);
  const insert = inner === "" ? words : `${lead}${mark}${inner}${mark}${trail}`;
  if (insert === text.slice(from, to)) return {};
  return {
    changes: { from, to, insert },
    ...(caret === to && { selection: { anchor: from + insert.length } }),
    sequential: true,
  };
}

/** Leaves no marks behind that mean nothing. */
const tidy = State.transactionFilter.of((transaction) => {
  const pair = pairAt(transaction.startState);
  if (pair === undefined || !(transaction.docChanged || transaction.selection)) return transaction;
  const next = mapped(pair, transaction.changes);
  if (isIn(next, transaction.newSelection)) return transaction;
  const text = transaction.newDoc.toString();
  const isWhole =
    text.startsWith(next.mark, next.from) && text.startsWith(next.mark, next.to - next.mark.length);
  if (!isWhole || next.from + 2 * next.mark.length > next.to) return transaction;
  const { main } = transaction.newSelection;
  return [transaction, tidied(next, text, main.empty ? main.head : undefined)];
});

/** Takes away marks with nothing between them when the text is left. */
export function leavePair(state: EditorState): TransactionSpec | undefined {
  const pair = pairAt(state);
  if (pair === undefined) return undefined;
  const { changes } = tidied(pair, state.doc.toString(), undefined);
  return changes === undefined ? undefined : { changes, userEvent: "input" };
}

/** Backspace between two marks without words takes both away. */
export const takePair: StateCommand = ({ state, dispatch }) => {
  const pair = pairAt(state);
  if (pair === undefined || pair.to - pair.from > 2 * pair.mark.length) return false;
  dispatch(state.update({ changes: { from: pair.from, to: pair.to }, userEvent: "delete" }));
  return true;
};

export const pairs = [open, tidy];
