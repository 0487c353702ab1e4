import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const TEAM = "riverton/teams/family-team.mdx";
const ROLE = "riverton/roles/social-worker.mdx";
const GRADE = "riverton/grades/grade-7.mdx";
const COUNCIL = "riverton/council.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";

const file = (path: string, from: string, to: string): string => changed(path, from, to)[path] ?? "";

/** Roles of the team with how many there are, which no page says. */
const counted = (written: string): Mistake => ({
  name: `\`${written}\` names a role, and how many there are goes`,
  file: TEAM,
  before: file(TEAM, "roles: [social-worker]", `roles:\n  - ${written}`),
  expect: { rule: "bad-format", line: 10, column: 5, says: "Write `social-worker`, without" },
  after: null,
});

/** A field of the team that was written as one text, and as the list that it is. */
const listed = (field: string, written: string, right: string): Mistake => ({
  name: `\`${field}: ${written}\` is a list`,
  file: TEAM,
  before: file(
    TEAM,
    "roles: [social-worker]",
    field === "roles" ? `roles: ${written}` : `roles: [social-worker]\n${field}: ${written}`,
  ),
  expect: { rule: "wrong-type", line: field === "roles" ? 9 : 10, says: `\`${field}: [${right}]\`` },
  after: file(
    TEAM,
    "roles: [social-worker]",
    field === "roles" ? `roles: [${right}]` : `roles: [social-worker]\n${field}: [${right}]`,
  ),
});

/** Names in lists, with how many there are or several in one; and fields whose words say too little or too much. */
export const NAME_LIST_MISTAKES: readonly Mistake[] = [
  ...[
    "1 x Social Worker",
    "2 no. Social Worker",
    "3 Social Workers",
    "2 x Social Workers",
    "1 FTE Social Worker",
    "2 posts of Social Worker",
    "Social Worker (x2)",
    "Social Workers x 2",
    "Social Worker (2 posts)",
    "Social Worker (0.6 FTE)",
  ].map(counted),
  listed("roles", "Social Worker, Senior Social Worker", "social-worker, senior-social-worker"),
  listed("roles", "Social Worker and Senior Social Worker", "social-worker, senior-social-worker"),
  listed("partners", "NHS, Police and Home-Start", "NHS, Police, Home-Start"),
  listed("partners", "NHS; Police", "NHS, Police"),
  listed("partners", "Police and Home-Start", "Police, Home-Start"),
  {
    name: "several partners in one item are shown as one",
    file: TEAM,
    before: file(
      TEAM,
      "roles: [social-worker]",
      "roles: [social-worker]\npartners:\n  - NHS, Police and Home-Start",
    ),
    expect: { rule: "several-in-one", line: 11, column: 5, says: "an item of its own" },
    after: file(
      TEAM,
      "roles: [social-worker]",
      "roles: [social-worker]\npartners:\n  - NHS\n  - Police\n  - Home-Start",
    ),
  },
  {
    name: "letters for a body are its name",
    file: ROLE,
    before: file(ROLE, "registration: not stated", "registration: SWE"),
    expect: { rule: "unclear-registration", line: 7, column: 15, says: "`Social Work England`" },
    after: null,
  },
  {
    name: "a registration with nobody",
    file: ROLE,
    before: file(ROLE, "registration: not stated", "registration: Required"),
    expect: { rule: "unclear-registration", line: 7, column: 15, says: "with whom" },
    after: file(ROLE, "registration: not stated", "registration: Social Work England"),
  },
  {
    name: "a registration with nobody, in words",
    file: ROLE,
    before: file(ROLE, "registration: not stated", "registration: Not needed"),
    expect: { rule: "unclear-registration", line: 7, column: 15, says: "`none needed`" },
    after: file(ROLE, "registration: not stated", "registration: none needed"),
  },
  {
    name: "no registration, or none that anybody knows of",
    file: ROLE,
    before: file(ROLE, "registration: not stated", "registration: N/A"),
    expect: { rule: "unclear-registration", line: 7, column: 15, says: "`none needed` where" },
    after: file(ROLE, "registration: not stated", "registration: none needed"),
  },
  {
    name: "the text of a grade is shown nowhere",
    file: GRADE,
    before: `${file(GRADE, "name: Grade 7", "name: Grade 7")}\nYou move up each year.\n`,
    expect: { rule: "text-shown-nowhere", line: 15, column: 1, says: "`progression`" },
    after: file(GRADE, "name: Grade 7", "name: Grade 7"),
  },
  {
    name: "an amount in the words of a grade is its pay",
    file: GRADE,
    before: file(GRADE, "The grade of social workers.", "Pay is up to £40,000."),
    expect: { rule: "money-in-text", line: 4, says: "`minimum` or `maximum` under `values`" },
    after: file(GRADE, "name: Grade 7", "name: Grade 7"),
  },
  {
    name: "an award on the day of published pay does not move it",
    file: COUNCIL,
    before: file(
      COUNCIL,
      "payNote:",
      "payAwards:\n  - {from: 2026-04-01, rise: {percent: 2}, source: careers-page}\npayNote:",
    ),
    expect: { rule: "award-without-effect", line: 13, says: "`grade-8`" },
    after: file(COUNCIL, "payNote:", "payNote:"),
  },
  {
    name: "the address of a source has no marks of a newsletter",
    file: COUNCIL,
    before: file(COUNCIL, "example.org/work", "example.org/work?utm_source=mail&gclid=1"),
    expect: { rule: "tracked-link", line: 20, says: "Write `https://www.example.org/work`." },
    after: null,
  },
  {
    name: "a payment of £1 is £1,000 cut at its comma",
    file: PAYMENT,
    before: file(PAYMENT, "value: 1500", "value: 1"),
    expect: { rule: "unlikely-figure", line: 10, column: 12, says: "behind a comma" },
    after: file(PAYMENT, "value: 1500", "value: 1000"),
  },
];
