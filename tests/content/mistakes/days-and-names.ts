import { changed } from "../content-set";
import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const ROLE = "riverton/roles/social-worker.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const TEAM = "riverton/teams/family-team.mdx";

const IMPOSSIBLE = "impossible-date";
const UNLIKELY = "unlikely-day";

/** Days that the calendar does not have, in every form in which texts write them. */
const NO_DAYS = [
  "31 Sept 2027",
  "31st of Apr",
  "30th Feb 2027",
  "29 Feb ’27",
  "Feb 30, 2027",
  "Nov 31st, 2027",
  "31/11/2027",
  "31/11/27",
  "11/31/2027",
  "31.11.2027",
  "31-11-2027",
  "2027-11-31",
].map(
  (day) =>
    [
      `\`${day}\``,
      `You start on ¦${day} at noon.`,
      IMPOSSIBLE,
      `no \`${day}\``,
      "You start at noon.",
    ] as const,
);

/** Days and times in a text that cannot be right. */
export const DAY_IN_TEXT_MISTAKES: readonly Mistake[] = inText([
  ...NO_DAYS,
  ["31 June", "You start on ¦31 June 2027.", IMPOSSIBLE, "no `31 June 2027`", "You start on 30 June 2027."],
  ["29 February of a short year", "By ¦29 February 2027.", IMPOSSIBLE, "no `29", "By 28 February 2027."],
  ["31st of April without a year", "By ¦31st of April.", IMPOSSIBLE, "no `31st of April`", "By 30 April."],
  [
    "the weekday of another date",
    "We meet on ¦Wednesday 9 June 2026.",
    UNLIKELY,
    "is a Tuesday",
    "We meet on Tuesday 9 June 2026.",
  ],
  [
    "the short weekday of another date",
    "We met on ¦Thu 9 Jun 2026.",
    UNLIKELY,
    "is a Tuesday",
    "Those over 45 may ask, and 32 march on.",
  ],
  ["a time of both clocks", "We close at ¦17.30pm.", UNLIKELY, "No clock shows", "We close at 5.30pm."],
  ["an hour too many", "We close at ¦25:00.", UNLIKELY, "No clock shows", "We close at 24:00."],
]);

/** A name as it is written, what is wrong with it, and the name alone. */
const named = (file: string, field: string, right: string, wrong: string): Mistake => {
  const text = (name: string) => changed(file, `\n${field}: ${right}\n`, `\n${field}: ${name}\n`)[file] ?? "";
  const before = text(wrong);
  const line = before.slice(0, before.indexOf(wrong)).split("\n").length;
  return {
    name: `\`${field}: ${wrong}\` is not a name alone`,
    file,
    before,
    expect: { rule: "unclear-name", line, column: field.length + 3, says: right },
    after: text(right),
  };
};

/** Names that hold more than the name, or are written as no name is. */
export const NAME_MISTAKES: readonly Mistake[] = [
  ...[
    "Social Worker x 2",
    "2 x Social Worker",
    "Social Worker (Permanent)",
    "Social Worker (permanent, full-time)",
    "social worker (acting) - 1.0 FTE, perm",
    "Social Worker - Part Time",
    "1.4 Social Worker",
    "Social Worker (see page 4)",
    "Social Worker (Ref EMC/2240)",
    "Social Worker (job ref. no 2240)",
    "Social Worker.",
    "social worker",
    "Social Worker (Grade 8)",
    "Social Worker - Band 5",
    "Social Worker (EM10-12)",
    "Social Worker (36 hours)",
    "A Social Worker",
    "Social Worker (ASYE)",
  ].map((wrong) => named(ROLE, "name", "Social Worker", wrong)),
  ...["Social Worker’s", "Social Workers’", "Social Worker s", "social workers"].map((wrong) =>
    named(ROLE, "plural", "Social Workers", wrong),
  ),
  ...[
    "1.4 Family Team",
    "2. Family Team",
    "Family Team.",
    "Family Team,",
    "family team",
    "The Family Team",
    "Family Team (FT)",
    "Family Team (12 staff)",
  ].map((wrong) => named(TEAM, "name", "Family Team", wrong)),
  {
    ...named(TEAM, "name", "Family Team", "FAMILY TEAM"),
    expect: { rule: "unclear-name", line: 2, column: 7, says: "in capitals" },
  },
  {
    ...named(ROLE, "name", "Social Worker", "We are looking for a Social Worker"),
    expect: { rule: "unclear-name", line: 2, column: 7, says: "is a sentence" },
  },
  {
    ...named(TEAM, "name", "Family Team", "Family Team Manager"),
    expect: { rule: "unclear-name", line: 2, column: 7, says: "is what somebody is" },
  },
  {
    ...named("riverton/council.mdx", "shortName", "Riverton", "RC"),
    expect: { rule: "unclear-name", line: 3, column: 12, says: "not every reader knows" },
  },
  named("riverton/council.mdx", "shortName", "Riverton", "Borough of Riverton"),
];

const figure = (value: number, unit: string, label = "") =>
  changed(
    PAYMENT,
    "label: ",
    `label: ${label}`,
    changed(PAYMENT, "value: 1500\n    unit: pounds", `value: ${value}\n    unit: ${unit}`),
  )[PAYMENT] ?? "";

/** Figures with a wrong unit, which the page would show as it is written. */
export const UNIT_MISTAKES: readonly Mistake[] = [
  {
    name: "£45 for a mile is 45p",
    file: PAYMENT,
    before: figure(45, "pounds", "For each mile, "),
    expect: { rule: "unlikely-figure", line: 10, column: 12, says: "Did you mean `0.45`?" },
    after: null,
  },
  {
    name: "a fifth of one per cent is 19 per cent",
    file: PAYMENT,
    before: figure(0.19, "percent"),
    expect: { rule: "unlikely-figure", line: 10, column: 12, says: "Did you mean `19`?" },
    after: null,
  },
];
