/** What the buttons and keys of the editor do to the text, and whether it is so already where the caret is. */
import type { EditorState, StateCommand } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";
import { around, type Emphasis, isAround } from "./around";
import {
  atBlocks,
  HEADING,
  isAtBlocks,
  LIST,
  type LineFormat,
  NUMBERED_LIST,
  QUOTATION,
} from "./line-formats";
import { isLink, link } from "./link";

/** A way to format, as its button names it. */
export interface Format {
  readonly words: string;
  readonly run: StateCommand;
  readonly isOn: (state: EditorState) => boolean;
  readonly key?: string;
}

const BOLD: Emphasis = { name: "StrongEmphasis", mark: "**", inWord: "**" };
const ITALIC: Emphasis = { name: "Emphasis", mark: "_", inWord: "*" };

const inLine = (words: string, kind: Emphasis, key: string): Format => ({
  words,
  run: around(kind),
  isOn: (state) => isAround(state, kind),
  key,
});

const ofLine = (words: string, format: LineFormat): Format => ({
  words,
  run: atBlocks(format),
  isOn: (state) => isAtBlocks(state, format),
});

/** What a text may have, in the order of the buttons. */
export const FORMATS: readonly Format[] = [
  ofLine("Heading", HEADING),
  inLine("Bold", BOLD, "Mod-b"),
  inLine("Italic", ITALIC, "Mod-i"),
  ofLine("List", LIST),
  ofLine("Numbered list", NUMBERED_LIST),
  ofLine("Quotation", QUOTATION),
  { words: "Link", run: link, isOn: isLink, key: "Mod-k" },
];

export const formattingKeys: readonly KeyBinding[] = FORMATS.flatMap(({ key, run }) =>
  key === undefined ? [] : [{ key, run }],
);
