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
