/** What the buttons above the text of a page do to what is selected, and to what is typed next. */
import { markdownLanguage } from "@codemirror/lang-markdown";
import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "@/components/studio/browser/editor/formatting";
import { takeMark } from "@/components/studio/browser/editor/line-formats";
import { pairs, takePair } from "@/components/studio/browser/editor/pairs";
import {
  backToWords,
  behindMarks,
  breakLine,
  enter,
  paragraphsApart,
} from "@/components/studio/browser/editor/paragraphs";
import { stateAfter } from "./state-after";

const formatCalled = (words: string) => FORMATS.find((format) => format.words === words);

/** Keys of the editor that are no buttons; each does what the first of its commands does that knows what to do. */
const KEYS: ReadonlyMap<string, StateCommand> = new Map([
  ["[Enter]", enter],
  ["[Shift+Enter]", breakLine],
  ["[Backspace]", (target) => [takePair, takeMark, backToWords].some((command) => command(target))],
]);

/** The state after a button or a key was pressed (`[Bold]`), the caret was put at an end (`[Home]`), or words were typed. */
function after(state: EditorState, step: string): EditorState {
  const button = formatCalled(step.slice(1, -1));
  const command = button?.run ?? KEYS.get(step);
  if (command !== undefined) return stateAfter(state, command);
  if (step === "[Home]") return state.update({ selection: { anchor: 0 } }).state;
  return state.update({ ...state.replaceSelection(step), userEvent: "input.type" }).state;
}

const begin = (doc: string, anchor: number, head: number): EditorState =>
  EditorState.create({
    doc,
    selection: EditorSelection.single(anchor, head),
    extensions: [markdownLanguage.extension, pairs, paragraphsApart, behindMarks],
  });

/** A text after some steps; what is selected stands between `‹` and `›`, the caret is `‹›`. */
function done(text: string, ...steps: readonly string[]): string {
  const [anchor, head] = [text.indexOf("‹"), text.indexOf("›") - 1];
  const state = steps.reduce(after, begin(text.replace(/[‹›]/g, ""), anchor, head));
  const { from, to } = state.selection.main;
  const words = state.doc.toString();
  return `${words.slice(0, from)}‹${words.slice(from, to)}›${words.slice(to)}`;
}

/** Each rule with texts: before, after, and the steps between. */
const RULES: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  "with nothing selected, bold begins at the caret and ends behind its mark": [
    ["Bring your ‹›", "Bring your **passport** with you‹›", "[Bold]", "passport", "[Bold]", " with you"],
    ["Bring your ‹›", "Bring your **passport** with‹›", "[Bold]", "passport ", "[Bold]", "with"],
    ["Bring ‹›now", "Bring ‹›now", "[Bold]", "[Bold]"],
    ["Bring ‹›", "‹›Bring ", "[Bold]", "[Home]"],
    ["Bring ‹›", "‹›Bring **it** ", "[Bold]", "it ", "[Home]"],
    ["‹›", "**_so_‹›**", "[Bold]", "[Italic]", "so", "[Italic]"],
  ],
  "at a word, the next key replaces nothing": [
    ["Your passport‹› here", "Your passport**s‹›** here", "[Bold]", "s"],
    ["Your pass‹›port here", "Your **passs‹›port** here", "[Bold]", "s"],
    ["Your **pass‹›port** here", "Your pass‹›port here", "[Bold]"],
    ["Your **pass**‹› here", "Your **passport‹›** here", "[Bold]", "port"],
    ["**one ‹›two**", "**one** x‹›**two**", "[Bold]", "x"],
    ["**one,‹›two**", "**one**,‹›two", "[Bold]"],
    ["see `a‹›b`", "see `a‹›b`", "[Bold]"],
  ],
  "a selection has marks put round its words, or taken away, and stays": [
    ["You ‹visit› a home.", "You **‹visit›** a home.", "[Bold]"],
    ["You **‹visit›** a home.", "You ‹visit› a home.", "[Bold]"],
    ["You ‹**visit**› a home.", "You ‹visit› a home.", "[Bold]"],
    ["You‹ visit ›a home.", "You **‹visit›** a home.", "[Bold]"],
    ["You‹, visit› now", "You, **‹visit›** now", "[Bold]"],
    ["a‹b›c", "a*‹b›*c", "[Italic]"],
    ["**one ‹two› three**", "**one** ‹two› **three**", "[Bold]"],
    ["‹one **two** three›", "**‹one two three›**", "[Bold]"],
    ["**one**‹two›", "**one‹two›**", "[Bold]"],
    ["_one ‹two_ three›", "_one **‹two**_ **three›**", "[Bold]"],
    ["**_one ‹two›_**", "_**one** ‹two›_", "[Bold]"],
    ["‹see [how](/a) now›", "**‹see [how](/a) now›**", "[Bold]"],
    ["- ‹one\n- two›", "- **‹one**\n- **two›**", "[Bold]"],
    ["## ‹one\n\ntwo\nthree›", "## **‹one**\n\n**two\nthree›**", "[Bold]"],
    ["| ‹a | b› |\n| - | - |", "| **‹a** | **b›** |\n| - | - |", "[Bold]"],
  ],
  "a mark before a line has the caret behind it": [
    ["‹›", "- one‹›", "[List]", "one"],
    ["‹›", "1. one‹›", "[Numbered list]", "one"],
    ["‹›", "> one‹›", "[Quotation]", "one"],
    ["‹›", "## Travel‹›", "[Heading]", "Travel"],
    ["A d‹›ay", "## A d‹›ay", "[Heading]"],
    ["## A d‹›ay", "A d‹›ay", "[Heading]"],
    ["- A d‹›ay", "## A d‹›ay", "[Heading]"],
    ["‹›## A day", "## One ‹›A day", "One "],
    ["one\n\n-‹› two", "one\n\n- a‹›two", "a"],
    ["‹›## A day", "#‹›## A day", "#"],
  ],
  "a paragraph of several lines is one, and stays apart from others": [
    ["one\ntw‹›o\nthree", "## one tw‹›o three", "[Heading]"],
    ["one\ntw‹›o", "> one\n> tw‹›o", "[Quotation]"],
    ["‹one\n\ntwo›", "1. ‹one\n2. two›", "[Numbered list]"],
    ["‹one\n\n›two", "- ‹one\n\n›two", "[List]"],
    ["- one\n- tw‹›o\n- three", "- one\n\ntw‹›o\n\n- three", "[List]"],
    ["- one\n\ntw‹›o\n\nthree", "- one\n- tw‹›o\n\nthree", "[List]"],
    ["- one\n  - tw‹›o", "- one\n\ntw‹›o", "[List]"],
    ["1. one\n2. tw‹›o", "1. one\n\ntw‹›o", "[Numbered list]"],
  ],
  "what is begun on a blank line is a paragraph of its own": [
    ["one.\n‹›\ntwo.", "one.\n\n**so‹›**\n\ntwo.", "[Bold]", "so"],
    ["one.\n‹›\ntwo.", "one.\n\n_so_‹›\n\ntwo.", "[Italic]", "so", "[Italic]"],
    ["one.\n‹›\ntwo.", "one.\n\n[so‹›]()\n\ntwo.", "[Link]", "so"],
  ],
  "a link keeps the words that are selected": [
    ["See ‹the team› soon.", "See [the team](‹›) soon.", "[Link]"],
    ["See ‹› soon.", "See [‹›]() soon.", "[Link]"],
    ["See the te‹›am soon.", "See the [team](‹›) soon.", "[Link]"],
    ["See the team‹› soon.", "See the team[‹›]() soon.", "[Link]"],
    ["See ‹the team› soon.", "See the team‹› soon.", "[Link]", "[Link]"],
    ["See [the ‹team›](/a) soon.", "See the ‹team› soon.", "[Link]"],
    ["See [the t‹›eam](/a) soon.", "See [the team](/a‹›) soon.", "[Link]"],
  ],
  "Enter begins a paragraph": [
    ["one.‹›", "one.\n\ntwo‹›", "[Enter]", "two"],
    ["one.‹›", "one.\n\ntwo‹›", "[Enter]", "[Enter]", "two"],
    ["one.‹› two\nthree\n\nfour", "one.\n\n‹›two\nthree\n\nfour", "[Enter]"],
    ["one.\n‹›two", "one.\n\n‹›two", "[Enter]"],
    ["one ‹two\n\nthree› four", "one\n\n‹›four", "[Enter]"],
    ["## one‹› two", "## one\n\n‹›two", "[Enter]"],
    ["**one‹› two**", "**one**\n\n**‹›two**", "[Enter]"],
    ["it is ‹›", "it is **so**\n\n‹›", "[Bold]", "so", "[Enter]"],
    ["> one‹›", "> one\n>\n> two‹›", "[Enter]", "two"],
    ["> one‹›", "> one\n\ntwo‹›", "[Enter]", "[Enter]", "two"],
    ["one‹›", "one\\\n‹›", "[Shift+Enter]"],
    ["1. one‹›", "1. one\\\n   two‹›", "[Shift+Enter]", "two"],
    ["> one‹›", "> one\\\n> two‹›", "[Shift+Enter]", "two"],
  ],
  "Enter, Enter ends a list with a blank line": [
    ["- one‹›", "- one\n- two‹›", "[Enter]", "two"],
    ["- **one ‹›two**", "- **one**\n- **‹›two**", "[Enter]"],
    ["- one‹›", "- one\n\ntwo‹›", "[Enter]", "[Enter]", "two"],
    ["1. one‹›\n2. two", "1. one\n\n‹›\n\n2. two", "[Enter]", "[Enter]"],
    ["- one\n  - two‹›", "- one\n  - two\n- ‹›", "[Enter]", "[Enter]"],
  ],
  "what is typed on a blank line is a paragraph of its own": [
    ["one\n‹›\ntwo", "one\n\nx‹›\n\ntwo", "x"],
    ["- one\n‹›", "- one\n\nx‹›", "x"],
  ],
  "Backspace takes away a mark, a blank line, marks that were begun": [
    ["- one\n- ‹›two", "- one\n\n‹›two", "[Backspace]"],
    ["## ‹›two", "‹›two", "[Backspace]"],
    ["one\n\n‹›", "one‹›", "[Backspace]"],
    ["one ‹›", "one ‹›", "[Bold]", "[Backspace]"],
  ],
};

test.each(Object.entries(RULES))("%s", (_, texts) => {
  for (const [before, wanted, ...steps] of texts)
    expect(done(before, ...steps), [before, ...steps].join(" ")).toBe(wanted);
});

test("whatever is selected, a button loses no letter, nor does the next key; pressed twice, it leaves a plain text as it was", () => {
  const letters = (state: EditorState) => state.doc.toString().replace(/[^a-z]/g, "");
  const lines = (state: EditorState) => state.doc.toString().trim().replace(/\s+/g, " ");
  const piece = fc.constantFrom(
    "a",
    "b c",
    "**d**",
    "_e f_",
    "[g](/1)",
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n> ",
    ", ",
  );
  const text = fc.oneof(
    fc.stringMatching(/^[a-c \n]{0,30}$/),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
  const button = fc.constantFrom(...FORMATS.map(({ words }) => `[${words}]`));
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), button, (doc, one, other, step) => {
      const state = begin(doc, Math.min(one, doc.length), Math.min(other, doc.length));
      const pressed = after(state, step);
      expect(letters(pressed)).toBe(letters(state));
      if (state.selection.main.empty)
        expect(letters(after(pressed, "x")).replace("x", "")).toBe(letters(state));
      if (/^[a-c \n]*$/.test(doc)) expect(lines(after(pressed, step))).toBe(lines(state));
    }),
  );
});
