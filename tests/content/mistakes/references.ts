import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const COUNCIL = "riverton/council.mdx";
const ROLE = "riverton/roles/social-worker.mdx";

/** The role with one text replaced. */
const role = (from: string, to: string): string => changed(ROLE, from, to)[ROLE] ?? "";

/** The council's file with another address of its one source. */
const source = (to: string): string => changed(COUNCIL, "https://www.example.org/work", to)[COUNCIL] ?? "";

/** Names of other files and addresses of sources that are not there, or are not written as they must be. */
export const REFERENCE_MISTAKES: readonly Mistake[] = [
  {
    name: "a grade that is not there is named with the one that was meant",
    file: ROLE,
    before: role("grade: grade-7", "grade: garde-7"),
    expect: { rule: "unknown-reference", line: 6, column: 8, says: "Did you mean `grade-7`?" },
    after: null,
  },
  ...[
    "grade-7.mdx",
    "Grade 7",
    "Grade-7",
    "grades/grade-7",
    "riverton/grades/grade-7.mdx",
    "content/riverton/grades/grade-7.mdx",
    '"Grade 7"',
  ].map(
    (written): Mistake => ({
      name: `a reference is the name of a file, and \`${written}\` stands for it`,
      file: ROLE,
      before: role("grade: grade-7", `grade: ${written}`),
      expect: { rule: "bad-format", line: 6, column: 8, says: "Did you mean `grade-7`?" },
      after: role("grade: grade-7", "grade: grade-7"),
    }),
  ),
  ...[
    ["https:/www.example.org/work", "https://www.example.org/work"],
    ["www.example.org/work", "https://www.example.org/work"],
    ["https//www.example.org/work", "https://www.example.org/work"],
    ["https://https://www.example.org/work", "https://www.example.org/work"],
    ["https://www.example.org/our work", "https://www.example.org/our%20work"],
    ["https://www.example.org/work.", "https://www.example.org/work"],
    ["https://anna:x@www.example.org/work", "https://www.example.org/work"],
  ].map(
    ([written = "", meant = ""]): Mistake => ({
      name: `a source at ${written}`,
      file: COUNCIL,
      before: source(written),
      expect: { rule: "bad-format", line: 20, says: `Did you mean \`${meant}\`?` },
      after: source(meant),
    }),
  ),
  ...["http://localhost:3000/work", "https://intranet/work", "file:///C:/work.html", "C:\\work.html"].map(
    (written): Mistake => ({
      name: `a source at ${written}, which readers cannot open`,
      file: COUNCIL,
      before: source(written),
      expect: { rule: "bad-format", line: 20, says: "" },
      after: source("https://www.example.org/work"),
    }),
  ),
  {
    name: "a role that was removed is not taken for that of another council",
    file: ROLE,
    before: role("nextStep: senior-social-worker", "nextStep: team-manager"),
    expect: { rule: "unknown-reference", line: 8, column: 11, says: "If it was removed, take it out here" },
    after: role("nextStep: senior-social-worker", "nextStep: not stated"),
  },
  {
    name: "a link to a role that was removed is not taken for one to another council's",
    file: ROLE,
    before: `${role("grade: grade-7", "grade: grade-7")}\n[The role](/riverton/roles/team-manager)\n`,
    expect: { rule: "broken-link", line: 16, says: "aliases: [team-manager]" },
    after: role("grade: grade-7", "grade: grade-7"),
  },
];
