import { error, warning } from "./explanation";

/** Rules about a file as a whole: where it is, and whether its two parts can be read. */
export const FILE_RULES = {
  "wrong-folder": error(
    "A file is in a folder where its kind does not belong, or in none.",
    "Move it to the path that the message names. What was set aside, as in a folder `old`, is deleted.",
  ),
  "wrong-extension": error(
    "A file in the content folder does not end in `.mdx`.",
    "Rename it if it is a page. Put pictures and downloads into the folder `public`. Delete what is left over.",
  ),
  "left-over": error(
    "A text editor, an operating system, a backup or a merge has left a file that is no page, or somebody a copy of a folder.",
    "Delete it. Never give it the name of the page that it was made from.",
  ),
  "bad-name": error(
    "The name of a file or folder cannot be part of a web address, is too long, or is one that Windows does not allow.",
    "Use small letters and digits, with hyphens between words: `social-worker.mdx`.",
  ),
  "reserved-name": error(
    "A council’s folder has the name of one of the site’s own pages.",
    "Give the folder another name, such as `example-council`.",
  ),
  "missing-council": error(
    "A council’s folder has no `council.mdx`.",
    "Copy that of another council and change it; or, if the folder’s name is misspelt, rename the folder.",
  ),
  "empty-file": error(
    "The file is empty.",
    "Copy another file of the folder and change what it says, or delete this one.",
  ),
  "unreadable-file": error(
    "Something in the content folder or in `public` cannot be read: a link to nowhere, a locked or hidden file, one that iCloud keeps elsewhere, a folder named like a file.",
    "Delete it, or put the file itself in its place. The name of a page does not begin with a full stop.",
  ),
  "too-large": error(
    "A file holds more text than a page can show, or a word longer than any word.",
    "Make several pages of it, or put it into the folder `public` and link to it.",
  ),
  "too-nested": error(
    "Too many lists, quotes, brackets or groups of fields lie in one another.",
    "Take out what was repeated by accident.",
  ),
  encoding: error(
    "The file is not saved as UTF-8, so some of its letters cannot be read.",
    "Save it again and choose the encoding UTF-8. Where � stays, write the letter that belongs there.",
  ),
  "not-text": error(
    "The file is a document of Word, a PDF, a web page or the like, under another name.",
    "Copy another file of the folder, and paste the words of this one into it as plain text.",
  ),
  "unresolved-merge": error(
    "Two versions of the file were merged, and nobody has chosen between them; or a line of such a merge was left.",
    "Keep one of the two versions, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.",
  ),
  "invisible-character": error(
    "A sign stands in the file that nobody sees, and that hides, moves or breaks what is read.",
    "Delete it. Where it cannot be caught, delete the words around it and type them again.",
  ),
  "garbled-text": error(
    "A program has read a text in a wrong encoding: `It’s` became `Itâ€™s`.",
    "Write what the message says, or copy the text again from where it is right.",
  ),
  "mixed-alphabets": error(
    "In a word of Latin letters stands one of another alphabet that looks the same, so that no search finds the word.",
    "Delete the word and type it again.",
  ),
  "missing-front-matter": error(
    "The fields at the top of the file cannot be found.",
    "Begin the file with a line of `---`, then the fields, then another line of `---`.",
  ),
  "broken-yaml": error(
    "A line of the fields cannot be read.",
    "Do what the message says at that line: most often, put the value in quotes or indent the line like its neighbours.",
  ),
  "yaml-tab": error(
    "A line of the fields begins with a tab.",
    "Use two spaces in place of each tab at the beginning of a line.",
  ),
  "shared-value": error(
    "A value is given a name with `&` and repeated with `*`, which content files do not do.",
    "Write the value out in each place. Put text that begins with one of the two signs in quotes.",
  ),
  "cut-by-comment": warning(
    "What follows a space and `#` in a field is a comment, and readers do not see it.",
    "If it belongs to the text, put the whole value in quotes.",
  ),
} as const;
