/** Somebody who types, pastes and presses every key and button in any order: a property of the text editor, without a browser. */
import { history, redo, undo } from "@codemirror/commands";
import { markdownLanguage } from "@codemirror/lang-markdown";
import { EditorState, type StateCommand, type TransactionSpec } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "@/components/studio/browser/editor/formatting";
import { leavePair, pairs } from "@/components/studio/browser/editor/pairs";
import {
  behindMarks,
  breakLine,
  enter,
  paragraphsApart,
} from "@/components/studio/browser/editor/paragraphs";
import { placeOf } from "@/components/studio/browser/pasted-place";
import type { IssueRule } from "@/lib/content/issue-rules";
import { parse } from "@/lib/content/parse";
import { pastedText } from "@/lib/studio/text/pasted/pasted-text";
import { runs } from "../harness/random";
import { stateAfter } from "./state-after";

/** What is copied elsewhere: its address has no letters, so that only words are counted. */
const COPIED = [
  "<p>pasted <b>words</b></p>",
  "<ul><li>first</li><li>second</li></ul>",
  "<h2>Pasted head</h2><p>and below</p>",
  "<blockquote>somebody said</blockquote>",
  '<a href="/1">a link</a>',
].map(pastedText);

type Step =
  | { readonly does: "type" | "press"; readonly what: string }
  | { readonly does: "paste"; readonly what: number }
  | { readonly does: "go" | "select"; readonly from: number; readonly to: number }
  | { readonly does: "undo" };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({ does: fc.constant("type"), what: fc.stringMatching(/^[a-z]{1,6}[.,]? ?$/) }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      does: fc.constant("press"),
      what: fc.constantFrom(...FORMATS.map(({ words }) => words), "Enter", "Enter", "Shift+Enter"),
    }),
    weight: 4,
  },
  fc.record({ does: fc.constant("paste"), what: fc.nat(COPIED.length - 1) }),
  fc.record({ does: fc.constantFrom("go", "select"), from: place, to: place }),
  fc.record({ does: fc.constant("undo") }),
);

/** The words of a link that is begun without any. */
const LINKED = "linked";

const KEYS: Readonly<Record<string, StateCommand>> = { Enter: enter, "Shift+Enter": breakLine };

const lettersOf = (text: string) => text.replace(/[^a-z]/gi, "");
const typed = (state: EditorState, spec: TransactionSpec, userEvent: string) =>
  state.update({ ...spec, userEvent }).state;

/** Puts the caret at the end of what is selected: a key would replace it, as everywhere. */
const caretOnly = (state: EditorState) =>
  state.update({ selection: { anchor: state.selection.main.to } }).state;

function withWords(state: EditorState, words: string): EditorState {
  return typed(state, state.replaceSelection(words), "input.type");
}

function pasted(state: EditorState, index: number): EditorState {
  const copied = COPIED[index];
  if (copied === undefined) return state;
  const { from, to } = state.selection.main;
  const { insert, ...changes } = placeOf(state.doc.toString(), from, to, copied);
  const change = { changes: { ...changes, insert }, selection: { anchor: changes.from + insert.length } };
  return typed(state, change, "input.paste");
}

/** Presses a button or a key; whoever begins a link goes on to its words and its address, and out of it. */
function pressed(state: EditorState, what: string): EditorState {
  const after = stateAfter(state, FORMATS.find(({ words }) => words === what)?.run ?? KEYS[what]);
  if (what !== "Link") return after;
  const { head } = after.selection.main;
  if (after.sliceDoc(head - 1, head + 3) === "[]()") return pressed(withWords(after, LINKED), what);
  if (after.sliceDoc(head - 2, head + 1) !== "]()") return after;
  const linked = withWords(after, "/1");
  return linked.update({ selection: { anchor: linked.selection.main.head + 1 } }).state;
}

/** A place where somebody can put the caret who sees no marks: behind that of a line, and not in an address. */
function among(state: EditorState, share: number): number {
  const place = Math.round(share * state.doc.length);
  const { from, text } = state.doc.lineAt(place);
  const [mark = ""] = /^(?:[-*+]|\d+[.)]|#+|>)[ \t]+/.exec(text) ?? [];
  const inAddress = /\]\([^)]*$/.test(text.slice(0, place - from)) || text[place - from] === "(";
  return inAddress ? from + text.indexOf(")", place - from) + 1 : Math.max(place, from + mark.length);
}

function after(state: EditorState, one: Step): EditorState {
  switch (one.does) {
    case "type":
      return withWords(caretOnly(state), one.what);
    case "press":
      return pressed(KEYS[one.what] === undefined ? state : caretOnly(state), one.what);
    case "paste":
      return pasted(caretOnly(state), one.what);
    case "go":
    case "select": {
      const [from, to] = [among(state, one.from), among(state, one.to)];
      const selection = { anchor: from, head: one.does === "go" ? from : to };
      return state.update({ selection }).state;
    }
    default:
      return stateAfter(stateAfter(state, undo), redo);
  }
}

/** What may have come into a text: nothing for a key or a button, but that a link may have needed words. */
function added(one: Step): readonly string[] {
  if (one.does === "type") return [lettersOf(one.what)];
  if (one.does === "paste") return [lettersOf(COPIED[one.what]?.markdown ?? "")];
  return one.does === "press" && one.what === "Link" ? ["", LINKED] : [""];
}

const HEAD = `---
term: Outline
summary: A plan.
reviewed: 2026-03-31
sources: [paper]
---

`;

/** The rules that marks may break. Others judge the words, which nobody means here. */
const OF_MARKS: ReadonlySet<IssueRule> = new Set([
  "less-than",
  "unclosed-tag",
  "html-in-text",
  "heading-without-words",
  "underlined-heading",
  "unread-link",
  "unread-list",
  "lines-run-together",
  "unmeant-markup",
  "raw-markup",
  "code-not-closed",
]);

/** What the check says against a text: all but that something was begun and left, such as a link without an address. */
function mistakesIn(text: string): readonly string[] {
  const finished = text
    .replace(/\[([^\]\n]*)\]\(\)/g, "$1")
    .replace(/^[ \t>]*(?:[-*+]|\d+[.)]|#{2})[ \t]*$/gm, "");
  const { issues } = parse({ path: "riverton/glossary/outline.mdx", text: `${HEAD}${finished}\n` });
  return issues.filter(({ rule }) => OF_MARKS.has(rule)).map(({ problem }) => problem);
}

test("whatever is typed, pasted and pressed, no word is lost, undo and redo lead back, and the check takes what is written", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let state = EditorState.create({
        doc: "We help.\n\n- one\n- two\n\nSee **us** soon.",
        extensions: [markdownLanguage.extension, history(), pairs, paragraphsApart, behindMarks],
      });
      for (const one of steps) {
        const before = lettersOf(state.doc.toString());
        const next = after(state, one);
        const now = lettersOf(next.doc.toString());
        const isKept = added(one).some((words) =>
          Array.from(`${before}.`).some((_, at) => before.slice(0, at) + words + before.slice(at) === now),
        );
        expect(isKept, `${JSON.stringify(one)} made ${next.doc} of ${state.doc}`).toBe(true);
        state = next;
      }
      state = state.update(...leavePair(state)).state;
      expect(mistakesIn(state.doc.toString()), state.doc.toString()).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
});
