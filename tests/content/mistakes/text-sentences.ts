import { changed, RIVERTON } from "../content-set";
import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const SLIP = "typing-slip";
const TWICE = "doubled-text";
const UNCLEAR = "unclear-day";
const HELP = "We help families at home.";
const ROLE = "riverton/roles/social-worker.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";

const LOST = "as if its beginning had been lost";
const CUT = "as if it had been cut off";

/** Sentences that lack a part, or have one twice. */
const SENTENCES = inText([
  ["a first letter that is lost", "¦ou will visit families at home.", SLIP, LOST, HELP],
  ["a paragraph that goes on from nothing", "¦and visits to schools are ours.", SLIP, LOST, HELP],
  ["a subject without its verb", "We listen. Because of this¦, we", SLIP, CUT, HELP],
  ["the end of a list", "We do two things:\n\n- visit homes\n- go to court ¦and", SLIP, CUT, HELP],
  ["what somebody will be required to have", "Our team will be ¦required to have", SLIP, CUT, HELP],
  [
    "a sentence that stands twice",
    "We help families at home. We write plans. ¦We help families at home.",
    TWICE,
    "stands in this paragraph already",
    HELP,
  ],
  ["a colon without a space", "We help families¦:and schools.", SLIP, "space is missing", HELP],
  ["a shout", "We help families¦!!", SLIP, "shouts", HELP],
]);

/** Days that readers cannot know. */
const DAYS = inText([
  ["a closing date in digits", "The closing date is ¦6/12.", UNCLEAR, "`6/12`", HELP],
  ["a deadline on a weekday", "Apply ¦by Friday.", UNCLEAR, "`by Friday`", "We reply on Fridays."],
  ["interviews on the next one", "Interviews ¦next Tuesday.", UNCLEAR, "`next Tuesday`", HELP],
  [
    "a day in a table",
    "| Stage | Day |\n| --- | --- |\n| Interview | ¦15 Dec |",
    UNCLEAR,
    "no year says which",
    "| Stage | Day |\n| --- | --- |\n| Leave begins | 1 April |\n| Interview | 15 Dec 2026 |",
  ],
  ["a feast", "You hear from us ¦by Xmas.", UNCLEAR, "comes every year", HELP],
  [
    "a day or a year",
    "Jo leads us until ¦Dec 26.",
    UNCLEAR,
    "`December 2026`",
    "Jo leads us until December 2026.",
  ],
  [
    "an apostrophe of service",
    "After 5 ¦years service.",
    "misspelt-word",
    "`years’`",
    "After 5 years’ service.",
  ],
]);

const named = (field: string, right: string, wrong: string, says: string): Mistake => ({
  name: `\`${field}: ${wrong}\` has words twice`,
  file: ROLE,
  before: changed(ROLE, `\n${field}: ${right}\n`, `\n${field}: ${wrong}\n`)[ROLE] ?? "",
  expect: { rule: TWICE, line: 2, says },
  after: RIVERTON[ROLE] ?? "",
});

/** Slips of whole sentences, in a text and in a summary. */
export const SENTENCE_MISTAKES: readonly Mistake[] = [
  ...SENTENCES,
  ...DAYS,
  ...inSummary([
    ["a summary in small letters", "¦we help families early.", SLIP, "Write `We`", "We help families early."],
    ["a summary that ends in until", "We stay with families ¦until", SLIP, CUT, "We help families early."],
  ]),
  named("name", "Social Worker", "Social Worker Social Worker", "Write `Social Worker` once"),
];

/** The text of another role, and an answer that is the question. */
export const COPY_MISTAKES: readonly Mistake[] = [
  {
    name: "a role does not have the text of another",
    file: SENIOR,
    before: `${RIVERTON[SENIOR]}\n${RIVERTON[ROLE]?.split("---\n")[2] ?? ""}`,
    expect: { rule: TWICE, line: 14, says: "to the letter" },
    after: RIVERTON[SENIOR] ?? "",
  },
  {
    name: "an answer says more than its question",
    file: "riverton/pages/how-to-apply.mdx",
    before: page("Can I come and look?"),
    expect: { rule: TWICE, line: 7, says: "The answer is the question again." },
    after: page("Yes, on any day."),
  },
];

function page(answer: string): string {
  return `---
name: How to apply
order: 1
summary: You apply online.
questions:
  - question: Can I come and look?
    answer: ${answer}
reviewed: 2026-11-01
sources: [careers-page]
---

You answer three questions.
`;
}
