import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const FIELD = "field-in-text";
const NOTHING = "nothing-below";
const LIST = "unread-list";
const LEFT = "left-by-a-program";
const PRIVATE = "private-detail";
const NUMBER = "unlikely-number";
const ADDRESS = "unlikely-address";

/** What comes from an advert or a job description, and what nobody may publish. */
export const ADVERT_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["a salary that says nothing", "¦Salary: Competitive", FIELD, "the field `grade`", "We help."],
    ["the same in bold", "¦**Salary:** Competitive", FIELD, "the field `grade`", "We help."],
    ["the same in a list", "- ¦Salary - Competitive", FIELD, "the field `grade`", "- We help."],
    ["a grade as a line", "¦Grade: 7", FIELD, "the field `grade`", "We help."],
    ["hours as a line", "¦Hours: 36 p/w", FIELD, "`vacancies`", "You work 36 hours a week."],
    [
      "a place as a line",
      "¦Location: Civic Centre",
      FIELD,
      "services and teams",
      "We are in the Civic Centre.",
    ],
    ["a line that announces a list", "¦Key duties:", NOTHING, "nothing below", "Key duties:\n\n- You visit."],
    ["the same in bold", "¦**Key duties:**", NOTHING, "nothing below", "Key duties:\n\n- You visit."],
    [
      "a line that announces a list above another heading",
      "¦The role includes:\n\n## Next\n\nWe meet.",
      NOTHING,
      "nothing below",
      "The role includes:\n\n- visits\n\n## Next\n\nWe meet.",
    ],
    [
      "a heading above another of its level",
      "¦## Duties\n\n## Next\n\nWe meet.",
      NOTHING,
      "nothing below",
      "## Next\n\nWe meet.",
    ],
    ["a heading at the end", "¦## Duties", NOTHING, "nothing below", "## Duties\n\nYou visit."],
    [
      "a list with hyphens in one line",
      "Duties: ¦- visits - direct work - court",
      LIST,
      "in one line",
      "Duties:\n\n- visits\n- direct work\n- court",
    ],
    [
      "a list with numbers in one line",
      "Duties: ¦1) visit 2) plan 3) review",
      LIST,
      "in one line",
      "Duties:\n\n1. visit\n2. plan\n3. review",
    ],
    [
      "a list with letters in one line",
      "¦i. visits ii. direct work",
      LIST,
      "in one line",
      "- visits\n- direct work",
    ],
    [
      "a list with letters in brackets in one line",
      "¦(a) visits; (b) direct work",
      LIST,
      "in one line",
      "- visits\n- direct work",
    ],
    [
      "a raised number of a note",
      "You are paid monthly¦¹ here.",
      LEFT,
      "a note",
      "You are paid monthly here.",
    ],
    [
      "a raised number behind a full stop",
      "You are paid monthly.¦²",
      LEFT,
      "a note",
      "You are paid monthly.",
    ],
    [
      "a dagger without its note",
      "You are paid monthly¦† here.",
      LEFT,
      "a note",
      "You are paid monthly here.",
    ],
    [
      "a note without its number",
      "¦¹ Not in 2026.",
      LEFT,
      "nothing in the text has it",
      "This is not so in 2026.",
    ],
    [
      "a child in foster care",
      "¦Jayden Thompson lives in foster care.",
      PRIVATE,
      "the name of a child",
      "A child lives in foster care.",
    ],
    ["a child by age", "¦Kai, aged 9, was afraid.", PRIVATE, "the name of a child", "A child was afraid."],
    [
      "a child by age before the name",
      "We met 9-year-old ¦Kai Brown.",
      PRIVATE,
      "the name of a child",
      "We met Kai (not their real name).",
    ],
    [
      "where a family lives",
      "The family ¦lives at 12 Mill Lane.",
      PRIVATE,
      "at home",
      "The family lives near us.",
    ],
    [
      "somebody's own number",
      "Ring Dee on her ¦home number 020 7946 0000.",
      PRIVATE,
      "at home",
      "Ring Dee on 020 7946 0000.",
    ],
    ["a comma for a full stop", "We have ¦12,50 staff.", NUMBER, "`12.50`", "We have 12.5 staff."],
    [
      "a digit too many behind a comma",
      "We help ¦1,2345 families.",
      NUMBER,
      "`12,345`",
      "We help 12,345 families.",
    ],
    ["six digits without a comma", "We have ¦212000 people.", NUMBER, "`212,000`", "We have 212,000 people."],
    [
      "up from a larger number",
      "We found ¦94% of homes, up from 98%.",
      NUMBER,
      "the other",
      "We found 98% of homes, up from 94%.",
    ],
    ["a fall that is a rise", "It ¦fell from 8% to 9%.", NUMBER, "the other", "It rose from 8% to 9%."],
    ["more than all", "We keep ¦120% of our staff.", NUMBER, "more than all", "We keep 92% of our staff."],
    [
      "an address of e-mail in another country",
      "Write to ¦jobs@riverton.gov for more.",
      ADDRESS,
      "`riverton.gov.uk`",
      "Write to jobs@riverton.gov.uk for more.",
    ],
    [
      "a link to another country",
      "Read ¦[our jobs](https://www.riverton.gov/jobs).",
      ADDRESS,
      "`www.riverton.gov.uk`",
      "Read [our jobs](https://www.riverton.gov.uk/jobs).",
    ],
    [
      "a site that loses its full stop",
      "Read ¦[our jobs](https://www.riverton.govuk/jobs).",
      "link-form",
      "`https://www.riverton.gov.uk/jobs`",
      "Read [our jobs](https://www.riverton.gov.uk/jobs).",
    ],
    [
      "an e-mail link with a slip in its site",
      "Write to ¦[us](mailto:jobs@riverton.go.uk).",
      "link-form",
      "`mailto:jobs@riverton.gov.uk`",
      "Write to [us](mailto:jobs@riverton.gov.uk).",
    ],
  ]),
  ...inSummary([
    [
      "an e-mail address of another country in a field",
      "Write to ¦jobs@riverton.gov now.",
      ADDRESS,
      "`jobs@riverton.gov.uk`",
      "Write to jobs@riverton.gov.uk now.",
    ],
  ]),
];
