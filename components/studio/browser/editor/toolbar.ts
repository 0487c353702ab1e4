import { type EditorState, StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { unfinishedLink } from "@/lib/studio/text/mark-place";
import { FORMATS } from "./formatting";
import { link } from "./link";

/** Brings whoever has begun a link to the list of pages to which it may lead; without one they type its address. */
function choosePage({ state }: EditorView): void {
  const list = document.querySelector<HTMLInputElement>("input[list=marks]");
  if (list === null || unfinishedLink(state.doc.toString(), state.selection.main.head) === undefined) return;
  if (list.value === "") list.value = "Link to ";
  list.focus();
}

/**
 * The buttons above the text. One stop of the Tab key: arrows go from button to button, as WAI-ARIA's pattern for toolbars has it.
 * After each the text has the focus again. A button is pressed where the words at the caret, or those selected, are so already.
 */
export function toolbar(view: EditorView): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "text-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Format the text");
  const buttons = FORMATS.map(({ words, run }, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "studio-second";
    button.tabIndex = index === 0 ? 0 : -1;
    button.textContent = words;
    // The text keeps the focus, and with it the marks between which somebody is about to type.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      run(view);
      view.focus();
      if (run === link) choosePage(view);
    });
    return button;
  });
  for (const [place, button] of buttons.entries()) {
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step === undefined ? undefined : buttons.at((place + step) % buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      button.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }
  bar.append(...buttons);
  const follow = (state: EditorState) => {
    for (const [place, { isOn }] of FORMATS.entries())
      buttons[place]?.setAttribute("aria-pressed", String(isOn(state)));
  };
  follow(view.state);
  const listener = EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
    if (docChanged || selectionSet) follow(state);
  });
  view.dispatch({ effects: StateEffect.appendConfig.of(listener) });
  return bar;
}
