import { changed } from "../content-set";
import type { Mistake } from "./mistake";
import { inFields, inFile, inText, WHOLE } from "./text-file";

const GRADE = "riverton/grades/grade-7.mdx";
const COUNCIL = "riverton/council.mdx";
const GRADE_8 = "riverton/grades/grade-8.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const ROLE = "riverton/roles/social-worker.mdx";

/** A value of one field that is not of its kind, and the one that was meant. */
const value = (
  file: string,
  [field, right]: readonly [string, string],
  wrong: string,
  says: string,
  rule: Mistake["expect"]["rule"] = "wrong-type",
): Mistake => {
  const text = (written: string) => changed(file, `${field}: ${right}`, `${field}: ${written}`)[file] ?? "";
  const before = text(wrong);
  const line = before.slice(0, before.indexOf(`${field}: ${wrong}`)).split("\n").length;
  return {
    name: `\`${field}: ${wrong}\` is not what the field holds`,
    file,
    before,
    expect: { rule, line, says },
    after: text(says.match(/^Did you mean `(.*)`\?$/)?.[1] ?? right),
  };
};

const meant = (text: string) => `Did you mean \`${text}\`?`;
const DAY = ["reviewed", "2026-11-01"] as const;
const PAY = ["maximum", "40000"] as const;
const HOURS = ["fullTimeWeeklyHours", "not stated"] as const;

/** Days in every form in which people write them. */
const DAYS = [
  "1 November 2026",
  "1st of November 2026",
  "1st Nov 2026",
  "Sunday 1 November 2026",
  "Sun, 1 Nov 2026",
  "01/11/2026",
  "1.11.26",
  "01-11-2026",
  "2026/11/01",
  "2026.11.01",
  "2026-11-1",
  "20261101",
  "2026-11-01T09:30:00Z",
  "2O26-11-01",
  "2026–11–01",
  "46327",
].map((written) => value(ROLE, DAY, written, meant("2026-11-01")));

/** Days of which a part is missing: nobody can say which was meant. */
const NO_DAYS = ["November 2026", "2026-11", "2026", "yesterday", "Q4 2026"].map((written) =>
  value(ROLE, DAY, written, "written YYYY-MM-DD"),
);

const AMOUNTS = [
  "£40,000",
  "40,000",
  "40 000",
  "40_000",
  "40k",
  "4O000",
  "up to 40000",
  "~40000",
  "40000 a year",
]
  .map((written) => value(GRADE, PAY, written, meant("40000")))
  .concat(
    value(GRADE, PAY, "38000-40000", "`38000` or `40000`"),
    value(GRADE, PAY, "forty thousand", "a number"),
  );

const WEEKS = [
  value(COUNCIL, HOURS, "36 hours", meant("36")),
  value(COUNCIL, HOURS, "36,5", meant("36.5")),
  value(COUNCIL, HOURS, "37h", meant("37")),
  value(COUNCIL, HOURS, "TBC", meant("not stated")),
  value(COUNCIL, HOURS, "370", "a point missing", "out-of-range"),
];

/** Words beside a number, none of which a remedy may lose without a word. */
const VALUE = ["value", "1500"] as const;
const WORDED = [
  value(GRADE, PAY, "up to £40,000", "`maximum` says “up to” by itself"),
  value(GRADE, PAY, "from £40,000", "write `minimum: 40000`"),
  value(GRADE, PAY, "£40,000+", "write `minimum: 40000`"),
  value(GRADE, PAY, "c. £40,000", "“c.” would be lost"),
  value(GRADE, PAY, "circa 40k", "“circa” would be lost"),
  value(GRADE, PAY, "around £40,000 p.a.", "“around” would be lost"),
  value(GRADE, PAY, "£40,000 spot salary", "`basis: spot salary`"),
  value(GRADE, ["minimum", "not stated"], "up to £40,000", "write `maximum: 40000`"),
  value(GRADE, ["minimum", "not stated"], "from £30,000", "`minimum` says “from” by itself"),
  value(PAYMENT, VALUE, "up to £1,500", "`qualifier: up to` for “up to”"),
  value(PAYMENT, VALUE, "circa £1,500", "`qualifier: about` for “circa”"),
  value(PAYMENT, VALUE, "from £1,500", "`qualifier: at least` for “from”"),
  value(PAYMENT, VALUE, "27 days", "`unit: days`"),
  value(PAYMENT, VALUE, "19.8%", "Did you mean `19.8`? With `unit: percent`"),
  value(COUNCIL, HOURS, "about 36 hours", "“about” would be lost"),
  value(COUNCIL, HOURS, "36½", meant("36.5")),
  value(COUNCIL, HOURS, "36½ hours", meant("36.5")),
  value(COUNCIL, HOURS, "36 1/2", meant("36.5")),
  value(COUNCIL, HOURS, "36:30", meant("36.5")),
  value(COUNCIL, HOURS, "36 hours 15 minutes", meant("36.25")),
];

/** Days without their day or their year, where a day decides from when pay holds. */
const HOLDS_FROM = ["from", "2026-04-01"] as const;
const PARTS_OF_DAYS = [
  ...["April 2026", "Apr 26", "2026-04", "04/2026", "from April 2026"].map((written) =>
    value(GRADE_8, HOLDS_FROM, written, "Write `2026-04-01`, if it holds from the beginning"),
  ),
  ...["1 April", "April"].map((written) => value(GRADE_8, HOLDS_FROM, written, "`YYYY-04-01`")),
];

const GROUPS = [
  value(GRADE, ["spinalColumnPoints", "not stated"], "SCP 27", "`{from: 27, to: 27}`"),
  value(GRADE, ["spinalColumnPoints", "not stated"], "27", "`{from: 27, to: 27}`"),
  value(GRADE, ["spinalColumnPoints", "not stated"], "SCP 27-31", "`{from: 27, to: 31}`"),
  value(GRADE, ["spinalColumnPoints", "not stated"], "points 27 to 31", "`{from: 27, to: 31}`"),
  value(GRADE, ["spinalColumnPoints", "not stated"], "28-31", "`{from: 28, to: 31}`"),
  value(GRADE, ["spinalColumnPoints", "not stated"], "28 to 31", "`{from: 28, to: 31}`"),
];

/** Fields with names that are nearly right, and values of another kind than their fields hold. */
const FIELDS = inFields([
  ["two letters exchanged in a field's name", "¦odrer: 1", "unknown-field", "`order`", "order: 1"],
  ["capitals in a field's name", "¦Order: 1", "unknown-field", "`order`", "order: 1"],
  [
    "a hyphen in a field's name",
    "order: 1\n¦also-known-as: [First help]",
    "unknown-field",
    "`alsoKnownAs`",
    "order: 1\nalsoKnownAs: [First help]",
  ],
  ["a number in words", "order: ¦first", "wrong-type", "a number", "order: 1"],
  ["a number with a letter for a digit", "order: ¦1O", "wrong-type", meant("10"), "order: 10"],
  [
    "one value for a list",
    "order: 1\naliases: ¦first-help",
    "wrong-type",
    "`aliases: [first-help]`",
    "order: 1\naliases: [first-help]",
  ],
  ["a list for a text", "order: 1\nacronym: ¦[EH]", "wrong-type", "text", "order: 1\nacronym: EH"],
  ["an empty field", "order: 1\n¦acronym:", "empty-field", "delete the line", "order: 1"],
]);

/** Components and headings that the text may not hold. */
const BODY = inText([
  ["a component of another site", "¦<Chart />", "unknown-component", "Take it out", "See below."],
  [
    "a component with a small letter",
    'The ¦<term of="plo" />.',
    "unknown-component",
    "`Term`",
    'The <Term of="plo" />.',
  ],
  [
    "a component that is nearly right",
    'The ¦<Terms of="plo" />.',
    "unknown-component",
    "`Term`",
    'The <Term of="plo" />.',
  ],
  [
    "a component without its figure",
    "Up to ¦<Figure />.",
    "component-attribute",
    "`Figure` needs `of`",
    'Up to <Figure of="grade-7.maximum" />.',
  ],
  [
    "a component with another attribute",
    'The ¦<Term name="plo" />.',
    "component-attribute",
    "`name` is not an attribute",
    'The <Term of="plo" />.',
  ],
  ["a first heading of the first level", "¦# Our team", "heading-level", "own title", "## Our team"],
  ["a heading that skips a level", "¦#### Our team", "heading-level", "a level is skipped", "### Our team"],
]);

const WHOLE_FILES = inFile([
  [
    "a field of another kind of file",
    WHOLE.replace("order: 1", "¦nextStep: not stated\norder: 1"),
    "unknown-field",
    "nextStep",
    WHOLE,
  ],
  [
    "a field that is missing",
    WHOLE.replace("order: 1\n", "").replace("---", "¦---"),
    "missing-field",
    "`order: …`",
    WHOLE,
  ],
]);

/** Misspelt fields, values of the wrong kind, unknown components, headings of the wrong level. */
export const KIND_MISTAKES: readonly Mistake[] = [
  ...DAYS,
  ...NO_DAYS,
  ...AMOUNTS,
  ...WEEKS,
  ...WORDED,
  ...PARTS_OF_DAYS,
  ...GROUPS,
  ...FIELDS,
  ...BODY,
  ...WHOLE_FILES,
];
