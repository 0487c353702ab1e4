import { changed } from "../content-set";
import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const COUNCIL = "riverton/council.mdx";
const ROLE = "riverton/roles/social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const SERVICE = "riverton/services/early-help.mdx";

type Rule = Mistake["expect"]["rule"];

/** Mistakes in one line of a file: what is written for a text of it, and what is mended. */
const inFile = (
  file: string,
  from: string,
  cases: readonly (readonly [written: string, rule: Rule, line: number, says: string, mended: string])[],
): Mistake[] =>
  cases.map(([written, rule, line, says, mended]) => ({
    name: `${written.replaceAll("\n", " ")}`,
    file,
    before: changed(file, from, written)[file] ?? "",
    expect: { rule, line, says },
    after: changed(file, from, mended)[file] ?? "",
  }));

/** Fields of which the remedy led to another mistake, or of which nothing was said. */
const FIELDS: readonly Mistake[] = [
  ...inFile(
    ROLE,
    "registration: not stated",
    [
      "Not stated",
      "not-stated",
      "not  stated",
      "not stated.",
      "not known",
      "unstated",
      "not specified",
      "n/s",
    ].map(
      (written) =>
        [
          `registration: ${written}`,
          "unknown-value",
          7,
          "Did you mean `not stated`?",
          "registration: not stated",
        ] as const,
    ),
  ),
  ...inFile(TEAM, "place: not stated", [
    ["place: Unknown", "unknown-value", 8, "Did you mean `not stated`?", "place: not stated"],
    ["place: N/K", "unknown-value", 8, "Did you mean `not stated`?", "place: not stated"],
    ["place: No", "unfinished-text", 8, "says nothing", "place: not stated"],
  ]),
  ...inFile(COUNCIL, "vision: not stated", [
    ["vision: Not published", "unknown-value", 8, "Did you mean `not stated`?", "vision: not stated"],
  ]),
  ...inFile(SERVICE, "We help families early.", [
    ["not stated", "unfinished-text", 4, "may not stand in this field", "We help families early."],
  ]),
  ...inFile(COUNCIL, '"#1d5c4d"', [
    ["“#1d5c4d”", "bad-format", 10, '`"#1d5c4d"`', '"#1d5c4d"'],
    ["rgb(29, 92, 77)", "bad-format", 10, '`"#1d5c4d"`', '"#1d5c4d"'],
  ]),
  ...inFile(TEAM, "roles: [social-worker]", [
    [
      "roles: [social-worker; senior-social-worker]",
      "bad-format",
      9,
      "Write a comma",
      "roles: [social-worker, senior-social-worker]",
    ],
    [
      "roles: [social-worker senior-social-worker]",
      "bad-format",
      9,
      "Write a comma",
      "roles: [social-worker, senior-social-worker]",
    ],
    [
      "roles: [social-worker,, senior-social-worker]",
      "broken-yaml",
      9,
      "Write `roles: [social-worker, senior-social-worker]`",
      "roles: [social-worker, senior-social-worker]",
    ],
    ["roles: {social-worker}", "wrong-type", 9, "Write `roles: [social-worker]`", "roles: [social-worker]"],
    [
      "roles:\n  - social-worker\n      - senior-social-worker",
      "bad-format",
      10,
      "in the same column",
      "roles:\n  - social-worker\n  - senior-social-worker",
    ],
    ["roles:\n  - social-worker:", "unknown-field", 10, "Take the colon", "roles:\n  - social-worker"],
    [
      "roles:\n  - role: social-worker\n  - note: on a rota",
      "missing-field",
      11,
      "two spaces for that hyphen",
      "roles:\n  - role: social-worker\n    note: on a rota",
    ],
  ]),
  ...inFile(TEAM, "ages: not stated", [
    ["ages: from: 0, to: 17", "broken-yaml", 7, "Write `ages: {from: 0, to: 17}`", "ages: {from: 0, to: 17}"],
    ["ages: {from = 0, to: 17}", "unknown-field", 7, "Write `from: 0`", "ages: {from: 0, to: 17}"],
    [
      "ages: {from: 0; to: 17}",
      "broken-yaml",
      7,
      "Write `ages: {from: 0, to: 17}`",
      "ages: {from: 0, to: 17}",
    ],
  ]),
  ...inFile(ROLE, "grade: grade-7", [
    ["**grade**: grade-7", "broken-yaml", 6, "Take `**` out", "grade: grade-7"],
  ]),
  ...["2026-11-23", "2026-11-28"].flatMap((day) =>
    inFile(SERVICE, "reviewed: 2026-11-01", [
      [`reviewed: ${day}`, "day-to-come", 11, "`2026-11-22`, if it was today", "reviewed: 2026-11-22"],
    ]),
  ),
];

const MENDED = "See [our page](https://www.example.org/work).";

/** Links and texts of which the remedy led to another mistake, or said to explain what is no word. */
export const MISLED_TEXT_MISTAKES: readonly Mistake[] = inText([
  [
    "a term that has no page",
    "See ¦[the outline](/riverton/glossary/plo).",
    "broken-link",
    "Write `/riverton/glossary#plo`",
    "See [the outline](/riverton/glossary#plo).",
  ],
  [
    "a benefit that has no page",
    "See ¦[it](/riverton/benefits/welcome-payment).",
    "broken-link",
    "Write `/riverton/benefits#welcome-payment`",
    "See [it](/riverton/benefits#welcome-payment).",
  ],
  [
    "a name before an e-mail address",
    "You may [write to us](mailto:Jo Hill ¦<jo@example.org>).",
    "link-in-brackets",
    "Write `[write to us](mailto:jo@example.org)`",
    "You may [write to us](mailto:jo@example.org).",
  ],
  ["no address but its sign", "See ¦[our page](#).", "link-form", "no address", MENDED],
  [
    "words and address exchanged",
    "See ¦[https://www.example.org/work](our page).",
    "unread-link",
    "exchanged",
    MENDED,
  ],
  [
    "two pairs of brackets",
    "See ¦[our page]((https://www.example.org/work)).",
    "link-form",
    "two pairs of brackets",
    MENDED,
  ],
  [
    "a heading for the name of its place",
    "See ¦[who we help](#Who we help).",
    "unread-link",
    "`[who we help](#who-we-help)`",
    "See [who we help](#who-we-help).",
  ],
  ["a square", "It has 30 m¦^2 of floor.", "raw-markup", "`m²`", "It has 30 m² of floor."],
  ["a mark for headings", "¦[TOC]", "left-by-a-program", "makes for itself", "We meet weekly."],
  [
    "a field of a mailing",
    "Hello *¦|FNAME|*, thank you.",
    "left-by-a-program",
    "goes to many people",
    "Hello, and thank you.",
  ],
]);

export const MISLED_MISTAKES: readonly Mistake[] = FIELDS;
