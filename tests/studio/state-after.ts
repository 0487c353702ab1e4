import type { EditorState, StateCommand } from "@codemirror/state";

/** The state of an editor after a command, as its view would have it; the same one where the command has nothing to do. */
export function stateAfter(state: EditorState, command: StateCommand | undefined): EditorState {
  let after = state;
  command?.({
    state,
    dispatch: (transaction) => {
      after = transaction.state;
    },
  });
  return after;
}
