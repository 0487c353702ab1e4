import { describe, expect, test } from "vitest";
import { checkSpelling } from "@/lib/checks/check-spelling";

const text = `---
name: Saftey Team
roles: [teh]
summary: We help with accomodation.
---

We recieve a <Term of="recieve" /> each day.
We recieve [it](/accomodation), and Frome is near.
`;

describe("misspellings", () => {
  const issues = checkSpelling([{ path: "riverton/teams/saftey.mdx", text }], process.cwd());

  test("are found in fields and text, each once, at the place where they stand first", () => {
    expect(issues.map(({ line, column, problem }) => [line, column, problem])).toEqual([
      [2, 7, "`Saftey` is a misspelling."],
      [3, 9, "`teh` is a misspelling."],
      [4, 23, "`accomodation` is a misspelling."],
      [7, 4, "`recieve` is a misspelling."],
    ]);
  });

  test("are said with what is meant, with its capital", () => {
    expect(issues.map(({ remedy }) => remedy)).toEqual([
      { kind: "replace", text: "Saftey", by: "Safety" },
      { kind: "replace", text: "teh", by: "the" },
      { kind: "replace", text: "accomodation", by: "accommodation" },
      { kind: "replace", text: "recieve", by: "receive" },
    ]);
  });

  test("of the words of social work are known, with one letter too few, too many or exchanged", () => {
    const slips = text.replace(
      "Frome",
      "safegarding, wellbeeing and supervison of caseload, caseloads, reviewing",
    );
    const misspelt = checkSpelling([{ path: "riverton/teams/saftey.mdx", text: slips }], process.cwd());
    expect(misspelt.map(({ remedy }) => remedy?.kind === "replace" && remedy.by)).toEqual(
      expect.arrayContaining(["safeguarding", "wellbeing", "supervision"]),
    );
    expect(misspelt.map(({ problem }) => problem).join()).not.toMatch(/caseload|reviewing/);
  });

  test("in an address that is nearly the council’s, in whatever field it stands", () => {
    const council = {
      path: "riverton/council.mdx",
      text: "---\nname: Riverton Council\nshortName: Riverton\n---\n",
    };
    const asking = (link: string) =>
      checkSpelling(
        [council, { path: "riverton/vacancies/one.mdx", text: `---\nask: {link: "${link}"}\n---\n` }],
        process.cwd(),
      ).map(({ line, column, fix }) => [line, column, fix]);
    expect(asking("mailto:jo@rivetron.gov.uk")).toEqual([[2, 24, "Did you mean `riverton.gov.uk`?"]]);
    expect(asking("https://jobs.rivertn.gov.uk/x")).toEqual([
      [2, 22, "Did you mean `jobs.riverton.gov.uk`?"],
    ]);
    for (const right of [
      "mailto:jo@riverton.gov.uk",
      "https://www.riverside.org",
      "https://riverton-jobs.org",
    ])
      expect(asking(right)).toEqual([]);
  });

  test("of a child leave open what is meant", () => {
    const read = text.replace("Frome", "the childs home");
    const issuesOfChild = checkSpelling([{ path: "riverton/teams/saftey.mdx", text: read }], process.cwd());
    expect(issuesOfChild.find(({ problem }) => problem.includes("childs"))?.fix).toBe(
      "Did you mean `child’s` or `children`?",
    );
  });

  test("are none in names of files, citations, addresses and short names with a capital", () => {
    const names = `---
name: Lakeside
aliases: [old-recieve]
---

Frome, <Term of="accomodation" />, [words](/recieve), recieve.org and \`recieve\`.
`;
    expect(checkSpelling([{ path: "riverton/teams/lakeside.mdx", text: names }], process.cwd())).toEqual([]);
  });
});
