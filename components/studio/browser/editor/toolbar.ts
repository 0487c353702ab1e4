import type { EditorView } from "@codemirror/view";
import { FORMATS } from "./formatting";

/**
 * The buttons above the text. One stop of the Tab key: arrows go from button to button, as WAI-ARIA's pattern for toolbars has it.
 * After each the text has the focus again.
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
    button.addEventListener("click", () => {
      run(view);
      view.focus();
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
  return bar;
}
