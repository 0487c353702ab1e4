/** What is said once a text was pasted that is not as it was in the other program. */
const SENTENCES = {
  picture: "Pictures were left out: a photograph is added as a file of its own.",
  comment: "Comments were left out.",
  tracked:
    "Of the changes that were tracked, words that were struck out were left out, and those that were added stay.",
  head: "The first row of a table became its head, since the table had none.",
  merged:
    "A table had cells over several rows or columns: their words stand in each of the rows, and in the first of the columns. Check it.",
  joined: "A cell of a table had several paragraphs, which stand in one line now. Check it.",
  footnote:
    "Footnotes have become words: a number in brackets in the sentence, and the note below the text. Put what readers need into the sentence, and take out the rest.",
  link: "A link had an address that leads nowhere from a page: its words stay, without a link.",
  mail: "It has the head of an e-mail (From, Sent, To, Subject). Take out what readers should not see.",
} as const;

export type PasteNote = keyof typeof SENTENCES;

/** In the order in which they are said. */
export const PASTE_NOTES = [
  "mail",
  "comment",
  "tracked",
  "head",
  "merged",
  "joined",
  "footnote",
  "link",
  "picture",
] as const satisfies readonly PasteNote[];

/** The message of a paste. */
export const pasteMessage = (notes: readonly PasteNote[]): string =>
  notes.map((note) => SENTENCES[note]).join(" ");
