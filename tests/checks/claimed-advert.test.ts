import { expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { checkDeadlines } from "@/lib/checks/check-deadlines";
import { checkSpelling } from "@/lib/checks/check-spelling";
import { type ContentSet, changed, saying, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";

const ROLE = "riverton/roles/social-worker.mdx";
const SERVICE = "riverton/services/early-help.mdx";

const problemsOf = (set: ContentSet): string[] => {
  const files = filesOf(set);
  const documents = files.flatMap((file) => parseOnce(file).document ?? []);
  return checkClaims(files, documents).map(({ problem, fix }) => `${problem} ${fix}`);
};

const TEXT = "You would have eight children to look out for.";
const GRADE_7 = changed(
  "riverton/grades/grade-7.mdx",
  "spinalColumnPoints: not stated",
  "spinalColumnPoints: {from: 28, to: 31}",
);

test("the text of a vacancy gives another reference, contract, week, town or closing time than its fields", () => {
  const other = "riverton/teams/family-team.mdx";
  const elsewhere = (set: ContentSet) =>
    changed(other, "place: not stated", "place: 2 Hill Lane, Milltown", set);
  for (const [text, says, right] of [
    ["Job reference RV-8.", "`RV-8`", "Job reference RV-7."],
    ["Please quote RV-8.", "`RV-8`", "Please quote RV 7."],
    ["This is a permanent post.", "`contract`", "This is a fixed-term post."],
    ["The post is full-time.", "`hours`", "The post is part-time."],
    ["You would have a permanent contract.", "`contract`", "It may lead to a permanent contract."],
    ["This full-time role is for you.", "`hours`", "Many here have a full-time role."],
    ["It is a full-time post.", "`hours`", "We can offer a full-time post or a part-time post."],
    ["This is fixed-term for 18 months.", "`lasts: 12 months`", "This is fixed-term for one year."],
    ["You get a six-month contract.", "`lasts: 12 months`", "You get a 12-month contract."],
    ["The post is for two years.", "`lasts: 12 months`", "The post is for 12 months, and may be extended."],
    ["It is maternity cover for nine months.", "`lasts: 12 months`", "You have nine months of probation."],
    ["The post is 1.0 FTE.", "`1.0 FTE`", "The post is 0.5 FTE."],
    ["You would work from our Milltown office.", "`Milltown`", "You would work from our Riverton office."],
    ["This is a two-year post.", "`lasts: 12 months`", "You need two years of work in a team."],
    ["You would work 21 hours.", "`weeklyHours` says 18.5", "You would work 18.5 hours."],
    ["You would be based in our Saltby office.", "`Saltby`", "You would be based in our Family Team office."],
    ["Ring 01632 960 515.", "`01632 960 515`", "Ring 01632 960 155, or 01632 960 700 out of hours."],
    [
      "E-mail your CV to jobs@riverton.example.org.",
      "apply by mail",
      "You may also e-mail your CV to jobs@riverton.example.org.",
    ],
    ["You would be paid on Grade 8.", "`Grade 8`", "After a year you would be paid on Grade 8."],
    [
      "Interviews: Monday 7 and Tuesday 8 December 2026.",
      "9 December 2026",
      "Interviews: Tuesday 8 and Wednesday 9 December 2026.",
    ],
    [
      "| Contract | Permanent |\n| --- | --- |\n| Hours | 18.5 |",
      "`contract: fixed term`",
      "| Contract | Fixed term |\n| --- | --- |\n| Hours | 18.5 |",
    ],
    ["Apply by 5pm on 1 December 2026.", "`closes` says 12:00", "Apply by noon on 1 December 2026."],
    [
      "It closes on 1 December 2026 at 5pm.",
      "`closes` says 12:00",
      "It closes on 1 December 2026 at midday.",
    ],
  ] as const) {
    expect(problemsOf(elsewhere(advertising(TEXT, text))).join("\n"), text).toContain(says);
    expect(problemsOf(elsewhere(advertising(TEXT, right))), right).toEqual([]);
  }
});

test("the text of a role gives another grade, or points that its grade does not have", () => {
  for (const [text, says] of [
    ["This is a Grade 8 post.", "`Grade 8`, and the grade of the role is Grade 7"],
    ["You start on SCP 24.", "has the points 28 to 31"],
  ] as const)
    expect(problemsOf(saying(text, ROLE, GRADE_7)).join("\n"), text).toContain(says);
  const right =
    "This is a Grade 7 post. You start on SCP 28 to 31. If you pass, you move to Grade 8, SCP 32.";
  expect(problemsOf(saying(right, ROLE, GRADE_7))).toEqual([]);
});

test("`to: 17` is up to the 18th birthday, and a text that says “0 to 18” is told both ways out", () => {
  const to17 = changed(SERVICE, "to: 18", "to: 17");
  const [claim] = problemsOf(saying("We work with children aged 0 to 18.", SERVICE, to17));
  expect(claim).toContain("write `up to the 18th birthday` here, or `to 17`");
  expect(claim).toContain("write `to: 18` in the field");
  expect(problemsOf(saying("We help young people up to their 18th birthday.", SERVICE, to17))).toEqual([]);
  expect(problemsOf(saying("We help young people up to the age of 25.", SERVICE, to17))).toHaveLength(1);
  expect(problemsOf(saying("We help young people until they are 18.", SERVICE, to17))).toEqual([]);
});

test("what is said to have happened on a day that is to come is told", () => {
  const problems = (text: string) =>
    checkDeadlines(filesOf(saying(text, SERVICE)), TODAY).map(({ problem }) => problem);
  expect(problems("Ofsted visited us in March 2027.")).toEqual([
    expect.stringContaining("`March 2027` is still to come"),
  ]);
  expect(problems("From autumn 2025 we will also work at weekends.")).toHaveLength(1);
  expect(problems("We expect to be ten by summer 2026. A hub will be set up in 2025/26.")).toHaveLength(2);
  const past = (text: string) => problems(text).filter((problem) => problem.includes("is past"));
  expect(past("We move to our new base by Easter 2026.")).toHaveLength(1);
  expect(past("The hub is scheduled to open in May 2026.")).toHaveLength(1);
  expect(past("We moved by Easter 2026. The centre opens at nine. We begin again in spring 2027.")).toEqual(
    [],
  );
  expect(
    problems("Ofsted visited us in March 2025. We have been here since 2026. It was agreed for 2027."),
  ).toEqual([]);
});

test("a word that is nearly the council's name is told", () => {
  const misspelt = (text: string) =>
    checkSpelling(filesOf(saying(text, SERVICE)), process.cwd()).map(({ fix }) => fix);
  expect(misspelt("Rivertan is small.")).toEqual(["Did you mean `Riverton`?"]);
  expect(misspelt("Riverton’s people, Rivers and Riverside.")).toEqual([]);
});

test("a table gives a grade other points, a role another grade or a team other ages than their files", () => {
  const table = (head: string, row: string) => `| ${head} |\n| --- | --- |\n| ${row} |`;
  const ages = changed(
    "riverton/teams/family-team.mdx",
    "ages: not stated",
    "ages: {from: 0, to: 17}",
    GRADE_7,
  );
  for (const [head, wrong, right] of [
    ["Grade | Points", "Grade 7 | 28–32", "Grade 7 | SCP 28 to 31"],
    ["Role | Grade", "Social Worker | Grade 8", "Social workers | grade 7"],
    ["Team | Ages", "Family Team | 5 to 17", "Family Team | 0–18"],
  ] as const) {
    expect(problemsOf(saying(table(head, wrong), SERVICE, ages)), wrong).toHaveLength(1);
    expect(problemsOf(saying(table(head, right), SERVICE, ages)), right).toEqual([]);
  }
});
