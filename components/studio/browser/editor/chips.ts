/** Figures and terms in the text, each shown as readers see it in place of the mark that stands for it. */
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";

/** A mark as the form's list of amounts and terms has it, with its words there: `£1,500: Welcome payment`. */
function wordsOfMarks(): ReadonlyMap<string, string> {
  const options = document.querySelectorAll<HTMLOptionElement>("option[data-mark]");
  return new Map([...options].map(({ dataset, value }) => [dataset.mark ?? "", value]));
}

class Chip extends WidgetType {
  constructor(readonly words: string) {
    super();
  }
  override eq(other: Chip): boolean {
    return other.words === this.words;
  }
  toDOM(): HTMLElement {
    const chip = document.createElement("span");
    chip.className = "text-chip";
    chip.textContent = this.words.split(": ", 1).join();
    chip.title = this.words;
    return chip;
  }
}

/** Shows every mark that the list has; one that it does not have stays as it was typed, for the check to explain. */
export function chips() {
  const words = wordsOfMarks();
  const matches = new MatchDecorator({
    regexp: /<(?:Figure|Term) of="[^"]*" \/>/g,
    decoration: ([mark]) => {
      const shown = words.get(mark);
      return shown === undefined ? null : Decoration.replace({ widget: new Chip(shown) });
    },
  });
  return ViewPlugin.fromClass(
    class {
      chips: DecorationSet;
      constructor(view: EditorView) {
        this.chips = matches.createDeco(view);
      }
      update(update: ViewUpdate): void {
        this.chips = matches.updateDeco(update, this.chips);
      }
    },
    {
      decorations: (plugin) => plugin.chips,
      // The caret steps over a chip, and one press takes it out whole.
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.chips ?? Decoration.none),
    },
  );
}
