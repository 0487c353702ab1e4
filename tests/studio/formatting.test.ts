/** What the buttons above the text of a page do to what is selected. */
import { EditorSelection, EditorState, type Transaction } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "@/components/studio/browser/editor/formatting";

const formatCalled = (words: string) => FORMATS.find((format) => format.words === words)?.run;

/** The state after a button was pressed. */
function pressed(state: EditorState, button: string): EditorState {
  let after = state;
  formatCalled(button)?.({
    state,
    dispatch: (transaction: Transaction) => {
      after = transaction.state;
    },
  });
  return after;
}

/** The text after a button was pressed; what is selected stands between `‹` and `›`, the caret is `‹›`. */
function formatted(text: string, button: string): string {
  const [anchor, head] = [text.indexOf("‹"), text.indexOf("›") - 1];
  const doc = text.replace(/[‹›]/g, "");
  const after = pressed(EditorState.create({ doc, selection: { anchor, head } }), button);
  const { from, to } = after.selection.main;
  const words = after.doc.toString();
  return `${words.slice(0, from)}‹${words.slice(from, to)}›${words.slice(to)}`;
}

test.each([
  ["You ‹visit› a home.", "Bold", "You **‹visit›** a home."],
  ["You **‹visit›** a home.", "Bold", "You ‹visit› a home."],
  ["You vi‹›sit a home.", "Italic", "You _‹visit›_ a home."],
  ["You‹ visit ›a home.", "Bold", "You **‹visit›** a home."],
  ["- ‹one\n- two›", "Bold", "- **‹one**\n- **two›**"],
  ["‹› ", "Bold", "**‹›** "],
  ["A d‹›ay", "Heading", "## A d‹›ay"],
  ["## A d‹›ay", "Heading", "A d‹›ay"],
  ["- A d‹›ay", "Heading", "## A d‹›ay"],
  ["‹one\n\ntwo›", "Numbered list", "1. ‹one\n\n2. two›"],
  ["‹one\ntwo›", "List", "- ‹one\n- two›"],
  ["See ‹the team› soon.", "Link", "See [the team](‹›) soon."],
  ["See ‹› soon.", "Link", "See [‹›]() soon."],
])("%j and %s: %j", (before, button, after) => {
  expect(formatted(before, button)).toBe(after);
});

const BUTTONS = ["Heading", "Bold", "Italic", "List", "Numbered list", "Quotation"] as const;

test("on plain text each button, pressed twice, leaves the text as it was", () => {
  const plain = fc.stringMatching(/^[a-c \n]{0,30}$/);
  fc.assert(
    fc.property(plain, fc.nat(30), fc.nat(30), fc.constantFrom(...BUTTONS), (doc, one, other, button) => {
      const [anchor, head] = [Math.min(one, doc.length), Math.min(other, doc.length)];
      const state = EditorState.create({ doc, selection: EditorSelection.single(anchor, head) });
      expect(pressed(pressed(state, button), button).doc.toString()).toBe(doc);
    }),
  );
});
