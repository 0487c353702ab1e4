import { error, warning } from "./explanation";

/** Rules about the text below the fields, and about text inside fields. */
export const TEXT_RULES = {
  "money-in-text": error(
    "An amount of money is typed into text.",
    'Type each amount once, under `figures` or in a grade, and cite it: `<Figure of="file-name.key" />`.',
  ),
  "less-than": error(
    "The sign `<` in text begins a tag, and none follows.",
    "Write `less than` in words, or `&lt;` for the sign.",
  ),
  "unclosed-tag": error(
    "A tag is opened and not closed, closed and not opened, or written in a way that a tag cannot be.",
    'Close a citation in itself: `<Figure of="grade-8.maximum" />`.',
  ),
  "html-in-text": error(
    "There is HTML in the text.",
    "Write it in Markdown: `**bold**`, `- ` for a list, `[words](/address)` for a link.",
  ),
  braces: error(
    "A curly bracket in the text would begin program code.",
    "Use round brackets. A comment for other editors is written `{/* like this */}`.",
  ),
  "import-export": error(
    "A paragraph begins with `import` or `export`, which would make it program code.",
    "Begin it with another word, or delete the line if it is code.",
  ),
  "link-in-brackets": error(
    "A web or e-mail address stands between `<` and `>`.",
    "Write it as a link: `[words that say where it leads](address)`.",
  ),
  "unknown-component": error(
    "A tag is none of the two that texts may have, `Figure` and `Term`.",
    "Correct the spelling, or take the tag out and write the text in Markdown.",
  ),
  "component-attribute": error(
    "A citation does not say what it cites, or says more than that.",
    'Write it exactly like `<Figure of="grade-8.maximum" />` or `<Term of="plo" />`.',
  ),
  "component-content": error(
    "There is text inside a citation, which brings its own words.",
    'Close the citation in itself, with a slash: `<Term of="plo" />`.',
  ),
  "nested-component": error(
    "One citation stands inside another.",
    "Write one after the other, each closed in itself.",
  ),
  "heading-level": error(
    "A heading has one `#`, or skips a level.",
    "Begin with `##`. Below a heading with `##` the next level is `###`.",
  ),
  "image-without-text": error(
    "A picture has no words for people who cannot see it.",
    "Write between the square brackets what it shows: `![The town hall](/images/town-hall.jpg)`.",
  ),
  "unsupported-markdown": error(
    "A footnote, a box to tick or a picture with its address elsewhere is not shown on the site.",
    "Say it another way; the message says which.",
  ),
  "reading-age": warning(
    "The summary and the text are hard to read.",
    "Use shorter sentences and shorter words. Begin with the sentence that the message quotes.",
  ),
} as const;
