/**
 * Entry point of the editor for the text of a page: it shows headings, bold words, lists, figures and terms as such, and takes
 * the place of the form's text area, which stays in the form and always holds the same text. So keeping, pasting and putting in
 * go on through the text area, and without this script that is what people type in.
 */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdownLanguage } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import { EditorState, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { tagHighlighter, tags } from "@lezer/highlight";
import { withoutOwnAddress } from "../own-address";
import { chips } from "./chips";
import { formattingKeys } from "./formatting";
import { hiddenMarks } from "./hidden-marks";
import { joinedLines } from "./joined-lines";
import { takeMark } from "./line-formats";
import { meanings } from "./meanings";
import { leavePair, pairs, takePair } from "./pairs";
import { backToWords, behindMarks, breakLine, enter, paragraphsApart } from "./paragraphs";
import { toolbar } from "./toolbar";

/** Classes of the studio's style sheet for what Markdown makes of words. */
const LOOKS = tagHighlighter([
  { tag: [tags.heading1, tags.heading2], class: "text-heading" },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: "text-lesser-heading" },
  { tag: tags.strong, class: "text-strong" },
  { tag: tags.emphasis, class: "text-emphasis" },
  { tag: tags.link, class: "text-link" },
  { tag: tags.quote, class: "text-quote" },
  { tag: [tags.processingInstruction, tags.url, tags.contentSeparator], class: "text-mark" },
]);

/** What the text area says of itself, said of what takes its place. */
function attributesOf(area: HTMLTextAreaElement, label: HTMLElement): Record<string, string> {
  const describedBy = area.getAttribute("aria-describedby");
  return {
    id: area.id,
    "aria-labelledby": label.id,
    ...(describedBy !== null && { "aria-describedby": describedBy }),
    spellcheck: "true",
    autocorrect: "on",
    autocapitalize: "sentences",
  };
}

/** The part of the editor's text that differs from another, as one change. */
function changeTo(current: string, next: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(current.length, next.length);
  let from = 0;
  while (from < shorter && current[from] === next[from]) from += 1;
  let same = 0;
  while (same < shorter - from && current.at(-1 - same) === next.at(-1 - same)) same += 1;
  return { from, to: current.length - same, insert: next.slice(from, next.length - same) };
}

/** Puts the editor in the place of a text area. */
function edit(area: HTMLTextAreaElement, label: HTMLLabelElement, nonce: string): void {
  let isFollowing = false;
  const follow = EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
    if (isFollowing || !(docChanged || selectionSet)) return;
    if (docChanged) area.value = state.doc.toString();
    area.setSelectionRange(state.selection.main.from, state.selection.main.to);
    if (docChanged) area.dispatchEvent(new Event("input", { bubbles: true }));
  });
  label.id = `label-${area.id}`;
  const attributes = attributesOf(area, label);
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.clipboardInputFilter.of(withoutOwnAddress),
        EditorView.contentAttributes.of(attributes),
        history(),
        drawSelection(),
        markdownLanguage.extension,
        syntaxHighlighting(LOOKS),
        hiddenMarks,
        meanings,
        joinedLines,
        chips(),
        pairs,
        paragraphsApart,
        behindMarks,
        follow,
        EditorView.domEventHandlers({
          paste: (event) => pasteInto(area, event),
          blur: (_, left) => {
            const changes = leavePair(left.state);
            if (changes.length > 0) left.dispatch(...changes);
          },
        }),
        keymap.of([
          ...formattingKeys,
          { key: "Enter", run: enter, shift: breakLine },
          ...[takePair, takeMark, backToWords].map((run) => ({ key: "Backspace", run })),
          ...defaultKeymap,
          ...historyKeymap,
        ]),
      ],
    }),
  });
  if (area.hasAttribute("aria-invalid")) view.contentDOM.setAttribute("aria-invalid", "true");
  area.removeAttribute("id");
  area.hidden = true;
  label.removeAttribute("for");
  label.addEventListener("click", () => view.focus());
  area.before(toolbar(view), view.dom);
  // What is pasted and put in comes into the text area.
  area.addEventListener("input", () => {
    const current = view.state.doc.toString();
    if (area.value === current) return;
    isFollowing = true;
    view.dispatch({
      changes: changeTo(current, area.value),
      selection: { anchor: area.selectionEnd },
      annotations: Transaction.userEvent.of("input.paste"),
      scrollIntoView: true,
    });
    isFollowing = false;
    view.focus();
    // What comes in on a blank line gets blank lines of its own.
    if (area.value === view.state.doc.toString()) return;
    area.value = view.state.doc.toString();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Has what was copied with its formatting come in as into the text area; the words alone the editor takes itself. */
function pasteInto(area: HTMLTextAreaElement, event: ClipboardEvent): boolean {
  const { clipboardData } = event;
  if (clipboardData === null || clipboardData.getData("text/html") === "") return false;
  event.preventDefault();
  area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  return true;
}

const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-pastes]")) {
  const [label] = area.labels;
  if (nonce !== undefined && label !== undefined) edit(area, label, nonce);
}
