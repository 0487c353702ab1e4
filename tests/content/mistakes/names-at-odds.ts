import type { IssueRule } from "@/lib/content/issue-rules";
import { type ContentSet, RIVERTON } from "../content-set";
import { AMIRA, STORY } from "../story-set";
import { ADVERT, VACANCY } from "../vacancy-set";
import type { Mistake } from "./mistake";

const ROLE = "riverton/roles/social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const TERM = "riverton/glossary/plo.mdx";
const TEXTS: ContentSet = { ...RIVERTON, [VACANCY]: ADVERT, [STORY]: AMIRA };

/** A piece of a file without a mistake, with one, and as it is mended; the issue stands at `¦`. */
type Row = readonly [
  name: string,
  file: string,
  from: string,
  wrong: string,
  rule: IssueRule,
  says: string,
  right: string,
];

function mistake([name, file, from, wrong, rule, says, right]: Row): Mistake {
  const text = TEXTS[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
  const marked = text.replace(from, () => wrong);
  const above = marked.slice(0, marked.indexOf("¦")).split("\n");
  return {
    name,
    file,
    before: marked.replace("¦", ""),
    expect: { rule, line: above.length, column: (above.at(-1) ?? "").length + 1, says },
    after: text.replace(from, () => right),
  };
}

const PLURAL = "plural: Social Workers";
const AT_ODDS = "fields-at-odds";

/** Names, references and days that two fields or two files say in two ways. */
export const NAMES_AT_ODDS_MISTAKES: readonly Mistake[] = (
  [
    [
      "another name that is its own",
      ROLE,
      PLURAL,
      `${PLURAL}\nalsoKnownAs: [¦Social Worker]`,
      "same-name",
      "is the name itself",
      PLURAL,
    ],
    [
      "another name that is another role’s",
      ROLE,
      PLURAL,
      `${PLURAL}\nalsoKnownAs: [¦Senior Social Worker]`,
      "same-name",
      "finds both",
      PLURAL,
    ],
    [
      "an acronym that is a team’s",
      TERM,
      "term: Public Law Outline\nacronym: PLO",
      "term: Fast Track\nacronym: ¦FT",
      "same-name",
      "`Family Team`",
      "term: Fast Track\nacronym: FAT",
    ],
    [
      "letters that are not those of the words",
      TERM,
      "acronym: PLO",
      "acronym: ¦PLA",
      "unclear-name",
      "`PLO`",
      "acronym: PLO",
    ],
    [
      "letters and words in one name",
      TERM,
      "term: Public Law Outline",
      "term: ¦PLO - Public Law Outline",
      "unclear-name",
      "`term: Public Law Outline`",
      "term: Public Law Outline",
    ],
    [
      "the summary of its service",
      TEAM,
      "summary: We visit families.",
      "summary: ¦We help families early.",
      "unclear-summary",
      "its service",
      "summary: We visit families.",
    ],
    [
      "interviews on a bank holiday",
      VACANCY,
      "interviews: 2026-12-09",
      "interviews: ¦2026-12-25",
      "unlikely-day",
      "a bank holiday",
      "interviews: 2026-12-09",
    ],
    [
      "a contract of ten years",
      VACANCY,
      "lasts: 12 months",
      "lasts: ¦120 months",
      "unlikely-figure",
      "more than 5 years",
      "lasts: 12 months",
    ],
    [
      "an address for what to send",
      VACANCY,
      "send: The form, and a letter.",
      "send: ¦jobs@example.org",
      AT_ODDS,
      "`link: mailto:jobs@example.org`",
      "send: The form, and a letter.",
    ],
    [
      "the address of another advert",
      VACANCY,
      "apply: https://jobs.example.org/RV-7",
      "apply: ¦https://jobs.example.org/RV-9",
      AT_ODDS,
      "`RV-7`",
      "apply: https://jobs.example.org/RV-7",
    ],
    [
      "a name in small letters",
      STORY,
      "name: Amira\n",
      "name: ¦amira khan\n",
      "unclear-name",
      "`Amira Khan`",
      "name: Amira Khan\n",
    ],
  ] satisfies readonly Row[]
).map(mistake);
