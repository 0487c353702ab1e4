import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const MARKUP = "raw-markup";
const UNMEANT = "unmeant-markup";
const HELP = "We help families.";

/** Marks of other programs, and citations and links that Markdown does not take for any. */
export const CITATION_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["two hyphens before an item", "- - one", UNMEANT, "another list", "- one"],
    ["a heading in an item", "- ## One", UNMEANT, "a heading", "- One"],
    ["a block of code", "```\nWe help families.\n```", UNMEANT, "block of code", HELP],
    ["bold words of a wiki", "We ¦'''help''' families.", MARKUP, "`**bold**`", HELP],
    ["words between plus signs", "We ¦++help++ families.", MARKUP, "`**bold**`", HELP],
    ["a raised ending", "On the 1¦^st^ of May.", MARKUP, "without the signs", "On the 1st of May."],
    ["an explanation below its word", "Help\n¦: what we give", MARKUP, "in one line", "Help: what we give"],
    [
      "a citation behind a backslash",
      'You earn ¦\\<Figure of="grade-7.maximum" />.',
      MARKUP,
      '`<Figure of="grade-7.maximum" />`',
      'You earn <Figure of="grade-7.maximum" />.',
    ],
    [
      "a citation in code",
      'You earn ¦`<Figure of="grade-7.maximum" />`.',
      MARKUP,
      '`<Figure of="grade-7.maximum" />`',
      'You earn <Figure of="grade-7.maximum" />.',
    ],
    [
      "a citation without its capital",
      'You earn ¦<figure of="grade-7.maximum" />.',
      "unknown-component",
      "`Figure`",
      'You earn <Figure of="grade-7.maximum" />.',
    ],
    [
      "a pound sign before a figure",
      'You earn ¦£<Figure of="grade-7.maximum" />.',
      "doubled-text",
      "read twice",
      'You earn <Figure of="grade-7.maximum" />.',
    ],
    [
      "a link without its last bracket",
      "See ¦[our roles](/riverton/roles.",
      "unread-link",
      "`[our roles](/riverton/roles)`",
      "See [our roles](/riverton/roles).",
    ],
    [
      "a link without a bracket within",
      "See ¦[our roles(/riverton/roles).",
      "unread-link",
      "`[our roles](/riverton/roles)`",
      "See [our roles](/riverton/roles).",
    ],
    [
      "a link on two lines",
      "See ¦[our roles]\n(/riverton/roles).",
      "unread-link",
      "`[our roles](/riverton/roles)`",
      "See [our roles](/riverton/roles).",
    ],
  ]),
  ...inSummary([
    [
      "a pound sign before a figure in a field",
      'You earn ¦£<Figure of="grade-7.maximum" />.',
      "doubled-text",
      "read twice",
      'You earn <Figure of="grade-7.maximum" />.',
    ],
  ]),
];
