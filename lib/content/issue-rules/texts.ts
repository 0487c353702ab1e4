import { error, warning } from "./explanation";

/** Rules about the text below the fields, and about text inside fields. */
export const TEXT_RULES = {
  "money-in-text": error(
    "An amount of money is typed into text.",
    'Type each amount once, under `figures` or in a grade, and cite it: `<Figure of="file-name.key" />`.',
  ),
  "text-shown-nowhere": error(
    "A file has a text below its fields, and no page shows it.",
    "Move the text to a file whose page shows one, such as that of a role, and delete it here.",
  ),
  "doubled-text": warning(
    "A paragraph, a word or a citation stands twice, as tracked changes and pasting leave it.",
    "Keep the one that is right, and delete the other.",
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
  "heading-without-words": error(
    "A heading is empty, or has signs alone.",
    "Write what the part below it is about, or delete the line.",
  ),
  "plain-heading": warning(
    "A short paragraph without a full stop, or in bold, stands like a heading and is shown as a paragraph; a whole paragraph is written as a heading; or the text of a footnote stands by itself.",
    "Begin a heading with `## `, and nothing else; end a sentence with a full stop. What a footnote says belongs in its sentence.",
  ),
  "underlined-heading": error(
    "A line of `---` or `===` directly below a line makes a heading of what stands above it.",
    "Begin a heading with `## `. For a line across the page leave an empty line above `---`.",
  ),
  "link-without-words": error(
    "A link has no words that say where it leads, or shows another address or number than it has.",
    "Write between the square brackets what the page is about: `[words](address)`.",
  ),
  "unread-link": error(
    "What was to be a link or a picture is not written as one, and is shown with its brackets.",
    "Write `[words](address)`, without a space between the brackets and in the address.",
  ),
  "unread-list": error(
    "Lines begin like items of a list, and are shown as one paragraph.",
    "Begin each item with `- `, a hyphen and a space, or with `1. `; leave an empty line above the first.",
  ),
  "lines-run-together": error(
    "Lines that stood by themselves where a text was copied from are shown as one paragraph, or as part of the list above.",
    "Leave an empty line between paragraphs, and below a list. What is one sentence, write in one line.",
  ),
  "unread-table": error(
    "What was to be a table is not shown as one, or a row has more or fewer cells than the first.",
    "Write the first row, below it a line `| --- | --- |`, and in each row as many cells. A sign | in a cell is `\\|`.",
  ),
  "unmeant-markup": error(
    "A sign at the beginning of a line makes a list or a quotation of it, which nobody meant.",
    "Do what the message says: write the sign with a backslash before it, or begin the line with a word.",
  ),
  "raw-markup": error(
    "Signs of a markup stand in the text that mean nothing there, and so are shown.",
    "Correct them as the message says. For the sign itself write a backslash before it.",
  ),
  "code-not-closed": error(
    "A block of code is begun and not ended, so that all that follows is shown as code.",
    "Delete the line of signs that begins it, or end it with the same signs.",
  ),
  "broken-word": error(
    "A word is broken at the end of a line, as in a PDF, and would be shown with a space within.",
    "Write the word in one line.",
  ),
  "left-by-a-program": error(
    "Word, Excel, Outlook, a PDF or a web page has left something in a text that was copied from it: a piece of itself, a note between colleagues, a pointer to what stood beside the text.",
    "Delete it, or write what it stood for.",
  ),
  "unfinished-text": warning(
    "A text has a place that somebody wanted to fill later.",
    "Write what belongs there. Where the council has published nothing, say so in the sentence.",
  ),
  "typing-slip": warning(
    "A slip of the keyboard: a space too few or too many, a sign twice, an apostrophe lost, a bracket or a quotation not closed, a sentence cut off.",
    "Do what the message says.",
  ),
  "misspelt-word": warning(
    "A word is misspelt, or is another word than the one that is meant.",
    "Write the word that the message names. A name that looks like a misspelling begins with a capital, and is passed over.",
  ),
  "outdated-name": warning(
    "A text names a body, a check or a law that is no longer, as job descriptions do that are copied from year to year.",
    "Write what has come in its place. A text that tells what came before says so: `formerly`, `until 2019`.",
  ),
  "unexplained-acronym": warning(
    "A text uses an acronym that nothing of its council explains, which shuts out whoever comes from elsewhere.",
    "Write it out where it first stands, with the letters in brackets; or add it to the glossary, and cite it.",
  ),
  "unclear-day": warning(
    "Readers cannot know which day is meant: it is written in digits alone, has no year, or is a `last year` that is another one next year.",
    "Write the day with its month as a word and its year, or take the sentence out.",
  ),
  "past-day": warning(
    "A text asks readers to do something by a day that is past, or calls new or still to come what it dates to then.",
    "Take the sentence out, or write the day that comes next.",
  ),
  "private-detail": warning(
    "A text seems to name a child with what happened to them, or says how to reach one person at home.",
    "Write `a child`, or another name with `(not their real name)` beside it. Give numbers and addresses of teams, not of people.",
  ),
  "other-council": warning(
    "A text speaks of another council as if it were this one, as a copied file does.",
    "Write this council’s name, or `we`. Check the rest of the file: what else was copied may be the other council’s, too.",
  ),
  "unlikely-number": warning(
    "A number is not written as numbers are, or says otherwise than the words beside it.",
    "Compare it with the source, and write it with a comma before each three digits.",
  ),
  "field-in-text": warning(
    "A line of a text looks like a field from the head of an advert, such as `Grade: 7` or `Salary: Competitive`.",
    "Delete it: pages show pay, hours and places from the fields. Or write a sentence.",
  ),
  "nothing-below": warning(
    "A heading, or a line that ends with a colon, has nothing below it.",
    "Write what it announces, or delete it.",
  ),
  "text-against-fields": warning(
    "A text says other than the fields: `up to` before an exact amount, 27 days beside a figure of 28, another full-time week than the council’s; in a vacancy, another closing day, day of interviews or hours.",
    "Correct the one that is wrong, from the source. Cite figures, so that both say the same.",
  ),
  "unlikely-address": warning(
    "An address is not written as it must be to work: an e-mail address with a comma or spaces, a postcode with O for 0, the address of a page that is no link, two vacancies with one address to apply at.",
    "Write what the message says, or compare it with the source.",
  ),
  "unlikely-telephone": warning(
    "A telephone number has a letter for a digit, or a digit too few or too many.",
    "Compare it with the source.",
  ),
  "image-without-text": error(
    "A picture has no words for people who cannot see it.",
    "Write between the square brackets what it shows: `![The town hall](/images/town-hall.jpg)`.",
  ),
  "image-without-credit": error(
    "A photograph in a text does not say who took it.",
    'Write it in straight quotes behind the file: `![The town hall](../images/town-hall.jpg "Photograph: their name")`.',
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
