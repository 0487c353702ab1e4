import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const LEFT = "left-by-a-program";
const TABLE = "unread-table";
const WE = "We are in the town hall.";

/** What stands round a text in the document that it was copied from: heads and feet of pages, columns, numbers of notes. */
export const PAGE_MISTAKES: readonly Mistake[] = inText([
  ["the foot of a page", `¦Riverton Council | Policy HR14 | 2\n\n${WE}`, LEFT, "the foot of a page", WE],
  [
    "the foot of a page with a version",
    `¦People Services | March 2026 | v3\n\n${WE}`,
    LEFT,
    "the foot of a page",
    WE,
  ],
  ["the number of a page of Word", `¦2 | P a g e\n\n${WE}`, LEFT, "the foot of a page", WE],
  ["when a page was printed", `¦Printed on 12 March 2026\n\n${WE}`, LEFT, "the foot of a page", WE],
  ["the name of a file", `¦Document1\n\n${WE}`, LEFT, "the name of a file", WE],
  ["the number of a post", `¦Post no: CS/10442\n\n${WE}`, LEFT, "a job description", WE],
  ["whom a post reports to", `¦Reports to: Team Manager\n\n${WE}`, LEFT, "a job description", WE],
  ["the greeting of a message", `¦Hi all,\n\n${WE}`, LEFT, "a message", WE],
  ["the end of a message", `¦Thanks, Jo\n\n${WE}`, LEFT, "a message", WE],
  [
    "the number of a note",
    "We answer within two months¦1.",
    LEFT,
    "a note that is not here",
    "We answer within two months.",
  ],
  [
    "two columns of a page",
    "¦We give you time to               Riverton is a\nlearn and to rest.                 town by the sea.",
    TABLE,
    "Columns are set with spaces",
    "We give you time to learn and to rest.\n\nRiverton is a town by the sea.",
  ],
  [
    "a row of a table in a PDF",
    "¦Grade H    28 to 32    five steps",
    TABLE,
    "Columns are set with spaces",
    "Grade H has five steps, from 28 to 32.",
  ],
]);
