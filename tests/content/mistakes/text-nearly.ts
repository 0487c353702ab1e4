import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const LEFT = "left-by-a-program";
const RAW = "raw-markup";
const SLIP = "typing-slip";
const TABLE = "unread-table";
const LINK = "[our services](/riverton/services)";
const MENDED = `See ${LINK}.`;
const WE = "We are in the town hall.";

/** What is nearly Markdown, and signs that are half of a pair. */
export const NEARLY_MISTAKES: readonly Mistake[] = inText([
  ["a bracket too many behind a link", `See ${LINK}¦).`, SLIP, "behind `See our services`", MENDED],
  [
    "a bracket too many",
    "We meet (at home)¦) each week.",
    SLIP,
    "not opened",
    "We meet (at home) each week.",
  ],
  [
    "a quotation that nothing opens",
    "We see each child¦” weekly.",
    SLIP,
    "not opened",
    "We see each child weekly.",
  ],
  [
    "the address of a link alone",
    `${WE}\n\n¦[our services]: /riverton/services`,
    "unread-link",
    "shown nowhere",
    `${WE}\n\n${MENDED}`,
  ],
  [
    "words in brackets without an address",
    "You can ¦[apply] here.",
    SLIP,
    "no address",
    "You can apply here.",
  ],
  ["a link in brackets", `See ¦[${LINK}].`, RAW, "outer square brackets", MENDED],
  ["the number of a note behind a caret", "Pay¦^2 rises.", RAW, "what the note says", "Pay rises."],
  [
    "two hyphens for a dash",
    "We pay well ¦-- really -- each day.",
    RAW,
    "` – `",
    "We pay well – really – each day.",
  ],
  [
    "a table of a converter",
    "  ------- -------\n  ¦Team    Post\n  ------- -------\n  Lake view   Social worker\n  ------- -------",
    TABLE,
    "delete the lines of hyphens",
    "| Team | Post |\n| --- | --- |\n| Lake view | Social worker |",
  ],
  [
    "a table without a first row",
    "¦|  |  |\n| --- | --- |\n| Team | Lake |",
    TABLE,
    "what each column holds",
    "| What | Name |\n| --- | --- |\n| Team | Lake |",
  ],
  ["the foot of a page with a backslash", `¦Page \\| 2\n\n${WE}`, LEFT, "the foot of a page", WE],
  [
    "a note that runs on",
    `You need a check of your past,\n¦[1] See the policy.\n\n${WE}`,
    LEFT,
    "the number of a note",
    `You need a check of your past, as the policy says.\n\n${WE}`,
  ],
]);
