import { type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/**
 * What an editor shows of its text beside the letters, drawn again as a whole where it may have changed: a text of a page is short.
 * @param drawn what is shown of what the view has in sight
 */
export function drawnAnew(
  drawn: (view: EditorView) => DecorationSet,
  mayHaveChanged: (update: ViewUpdate) => boolean,
) {
  return ViewPlugin.fromClass(
    class {
      shown: DecorationSet;
      constructor(view: EditorView) {
        this.shown = drawn(view);
      }
      update(update: ViewUpdate): void {
        if (mayHaveChanged(update)) this.shown = drawn(update.view);
      }
    },
    { decorations: ({ shown }) => shown },
  );
}
