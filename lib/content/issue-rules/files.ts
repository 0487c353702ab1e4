import { error, warning } from "./explanation";

/** Rules about a file as a whole: where it is, and whether its two parts can be read. */
export const FILE_RULES = {
  "wrong-folder": error(
    "A file is in a folder where its kind does not belong, or in none.",
    "Move it to the path that the message names.",
  ),
  "wrong-extension": error(
    "A file in the content folder does not end in `.mdx`.",
    "Rename it if it is a page. Put pictures and downloads into the folder `public`. Delete what is left over.",
  ),
  "bad-name": error(
    "The name of a file or folder cannot be part of a web address.",
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
  encoding: error(
    "The file is not saved as UTF-8, so some of its letters cannot be read.",
    "Save it again and choose the encoding UTF-8.",
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
