import type { EditorState, StateCommand } from "@codemirror/state";
import { inlineNodes, isVerbatim, wordRound, wordsIn } from "./inline-nodes";

const linkAt = (state: EditorState) =>
  inlineNodes(state, state.selection.main).findLast(
    ({ name, from, to }) =>
      name === "Link" && from <= state.selection.main.from && state.selection.main.to <= to,
  );

/** True where the caret or what is selected is in a link. */
export const isLink = (state: EditorState): boolean => linkAt(state) !== undefined;

/**
 * Makes what is selected the words of a link, and puts the caret where its address goes. In a link it takes the link away from
 * words that are selected, or that have no address; otherwise the caret comes to the address.
 */
export const link: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const around = linkAt(state);
  const options = { userEvent: "input", scrollIntoView: true };
  if (around !== undefined) {
    const { from, to, words } = around;
    const caret = to - 1;
    if (main.empty && caret > words.to + 2 && main.head !== caret)
      dispatch(state.update({ selection: { anchor: caret }, scrollIntoView: true }));
    else
      dispatch(
        state.update({
          changes: [
            { from, to: words.from },
            { from: words.to, to },
          ],
          ...options,
        }),
      );
    return true;
  }
  // A link cannot go over the end of a paragraph. In a word its words are that word, as they are for bold words.
  const piece = main.empty ? (wordRound(state, main.head) ?? main) : wordsIn(state, main)[0];
  if (piece === undefined) return true;
  const selected = state.sliceDoc(piece.from, piece.to);
  const from = piece.from + selected.length - selected.trimStart().length;
  const to = Math.max(from, piece.from + selected.trimEnd().length);
  if (isVerbatim(state, from)) return true;
  const words = `[${state.sliceDoc(from, to)}]()`;
  const caret = from === to ? from + 1 : from + words.length - 1;
  dispatch(
    state.update({
      changes: { from, to, insert: words },
      selection: { anchor: caret },
      ...options,
      userEvent: "input.mark",
    }),
  );
  return true;
};
