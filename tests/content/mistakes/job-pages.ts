import { changed, RIVERTON } from "../content-set";
import { ADVERT, VACANCY } from "../vacancy-set";
import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const GRADE = "riverton/grades/grade-7.mdx";
const SERVICE = "riverton/services/early-help.mdx";

/** Whom to ask about a vacancy, with an e-mail address that is none. */
function asked(written: string, says: string, mended: string): Mistake {
  const before = ADVERT.replace("mailto:manager@example.org", written);
  return {
    name: `\`${written}\` is no e-mail address in a field, as in a text`,
    file: VACANCY,
    before,
    expect: { rule: "bad-format", line: 17, column: 42, says },
    after: ADVERT.replace('"mailto:manager@example.org"', mended),
  };
}

const WHOLE_ADDRESS = "Write the whole e-mail address";

/** Mistakes of the pages that a council's recruiters write, as they stood in the pages of one. */
export const JOB_PAGE_MISTAKES: readonly Mistake[] = [
  asked("mailto:jobs@example,gov.uk", "`mailto:jobs@example.gov.uk`", "mailto:jobs@example.gov.uk"),
  asked("mailto:jobs@example, gov.uk", "`mailto:jobs@example.gov.uk`", "mailto:jobs@example.gov.uk"),
  asked("jobs@example,gov.uk", "`mailto:jobs@example.gov.uk`", "mailto:jobs@example.gov.uk"),
  asked("mailto:hello", WHOLE_ADDRESS, '"mailto:hello@example.org"'),
  asked("mailto:jobs at harrowdale", WHOLE_ADDRESS, '"mailto:jobs@harrowdale.example.org"'),
  {
    name: "a service that begins at birth begins at 0",
    file: SERVICE,
    before: changed(SERVICE, "from: 0", "from: birth")[SERVICE] ?? "",
    expect: { rule: "wrong-type", line: 6, column: 9, says: "Did you mean `0`?" },
    after: RIVERTON[SERVICE] ?? "",
  },
  {
    name: "words behind a number are told whole",
    file: GRADE,
    before: changed(GRADE, "40000", "40000 pay award pending")[GRADE] ?? "",
    expect: { rule: "wrong-type", line: 9, column: 14, says: "“pay award pending”" },
    after: RIVERTON[GRADE] ?? "",
  },
  {
    name: "how many posts there are, and which contract, are no part of a vacancy's name",
    file: VACANCY,
    before: ADVERT.replace(/^name: .*$/m, "name: Social Worker x2 – Family Team (Perm, F/T)"),
    expect: { rule: "unclear-name", line: 2, column: 7, says: "`Social Worker – Family Team`" },
    after: ADVERT.replace(/^name: .*$/m, "name: Social Worker – Family Team"),
  },
  {
    name: "a label is no part of a vacancy's reference",
    file: VACANCY,
    before: ADVERT.replace(/^reference: .*$/m, 'reference: "Ref: RV-7"'),
    expect: { rule: "unclear-name", line: 6, column: 13, says: "`RV-7`" },
    after: ADVERT.replace(/^reference: .*$/m, 'reference: "RV-7"'),
  },
  {
    name: "ages are no part of a service's name",
    file: SERVICE,
    before: changed(SERVICE, "name: Early Help", "name: Early Help (Ages 0-18)")[SERVICE] ?? "",
    expect: { rule: "unclear-name", line: 2, column: 7, says: "`Early Help`" },
    after: RIVERTON[SERVICE] ?? "",
  },
  ...inText([
    [
      "items side by side, each with another sign",
      "· one\n¦➢ two\n– three",
      "unread-list",
      "Write `- ` in place of `➢`.",
      "- one\n- two\n- three",
    ],
    ["a dash among bullets", "➢ one\n¦– two", "unread-list", "Write `- ` in place of `–`.", "- one\n- two"],
    [
      "a long marking",
      "¦OFFICIAL – For use by the staff of the council only, until the advert is out\n\nWe help.",
      "left-by-a-program",
      "marking of a document",
      "We help.",
    ],
    [
      "two telephones behind an area code in brackets",
      "Call ¦(01632) 960 102/103.",
      "unlikely-telephone",
      "`(01632) 960 102 or (01632) 960 103`",
      "Call (01632) 960 102 or (01632) 960 103.",
    ],
    [
      "a telephone in groups without its zero",
      "Tel: ¦1632 960 105.",
      "unlikely-telephone",
      "Write `01632 960 105`",
      "Tel: 01632 960 105.",
    ],
    [
      "a number of weeks with a comma",
      "You have ¦1,10 weeks.",
      "unlikely-number",
      "ask what is meant",
      "You have 1 or 10 weeks.",
    ],
  ]),
];
