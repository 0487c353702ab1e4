import { WORDS_OF_A_PICTURE } from "../words/placeholders";

/** HTML elements that an editor might write in Markdown. Each is refused with an explanation. */
const HTML_ELEMENTS = new Set(
  `a abbr address article aside audio b big blockquote br button caption center cite code col colgroup dd del details
  dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd
  label li link main mark meta nav object ol option p picture pre q s samp script section select small source span
  strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul var video`.split(
    /\s+/,
  ),
);

const STRUCK_OUT = "These words were struck out: delete them with the tag.";

/** What to write instead of an HTML element, by its name. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: "Write a link as `[words](/address)`.",
  b: "Write `**bold**`.",
  strong: "Write `**bold**`.",
  i: "Write `*emphasis*`.",
  em: "Write `*emphasis*`.",
  br: "Leave an empty line to begin a new paragraph.",
  p: "Leave an empty line to begin a new paragraph.",
  img: `Write a picture as \`![${WORDS_OF_A_PICTURE}](/images/name.jpg)\`.`,
  del: STRUCK_OUT,
  s: STRUCK_OUT,
  strike: STRUCK_OUT,
  ins: "These words were added in a change: take the tag out, keep the words, and see that a space stands on either side.",
  ul: "Begin each line with `- `.",
  ol: "Begin each line with `1. `.",
  li: "Begin the line with `- `.",
  h2: "Begin the line with `## `.",
  h3: "Begin the line with `### `.",
  table: "Write the table in Markdown, with | between its cells.",
};

/** True when a tag's name is that of an HTML element. */
export function isHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.has(name);
}

/** How to write an HTML element in Markdown. */
export function insteadOf(name: string): string {
  return INSTEAD[name] ?? "Take the tag out, and write the text in Markdown.";
}
