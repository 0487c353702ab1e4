import { expect, test } from "vitest";
import { parse } from "@/lib/content/parse";
import type { ParsedDocument } from "@/lib/content/parsed-document";
import { silencesOf } from "@/lib/studio/documents/silences";

const team = (path: string, ages: string, place: string): ParsedDocument => {
  const text = `---
name: ${path.includes("night") ? "Night Team" : "Day Team"}
service: care
order: 2
summary: A team that works.
ages: ${ages}
place: ${place}
roles: [social-worker]
reviewed: 2026-11-22
sources: [pages]
---
`;
  const { document, issues } = parse({ path, text });
  if (document === undefined) throw new Error(JSON.stringify(issues));
  return document;
};

const SILENT = "not stated";
const STATED = "\n  from: 11\n  to: 17";

test("what one council leaves unsaid and another says is told to the one, with the pages on which it could stand", () => {
  const documents = [
    team("riverton/teams/night-team.mdx", SILENT, SILENT),
    team("riverton/teams/day-team.mdx", SILENT, "Riverton"),
    team("lakeside/teams/day-team.mdx", STATED, SILENT),
  ];
  expect(silencesOf(documents)).toEqual([
    {
      kind: "field",
      council: "riverton",
      type: "team",
      field: "ages",
      pages: [
        { file: "riverton/teams/night-team.mdx", title: "Night Team" },
        { file: "riverton/teams/day-team.mdx", title: "Day Team" },
      ],
      others: ["lakeside"],
    },
    {
      kind: "field",
      council: "lakeside",
      type: "team",
      field: "place",
      pages: [{ file: "lakeside/teams/day-team.mdx", title: "Day Team" }],
      others: ["riverton"],
    },
  ]);
});

test("what nobody states is no silence of one council, nor what only the same council states elsewhere", () => {
  const documents = [
    team("riverton/teams/night-team.mdx", SILENT, SILENT),
    team("riverton/teams/day-team.mdx", STATED, SILENT),
  ];
  expect(silencesOf(documents)).toEqual([]);
});

test("a council without a kind of page that another has is told first", () => {
  const glossary = parse({
    path: "lakeside/glossary/plo.mdx",
    text: "---\nterm: Public Law Outline\nsummary: What is done before a court is asked.\nreviewed: 2026-11-22\nsources: [pages]\n---\n",
  }).document;
  if (glossary === undefined) throw new Error("the term is refused");
  const documents = [team("riverton/teams/day-team.mdx", SILENT, SILENT), glossary];
  expect(silencesOf(documents)).toEqual([
    { kind: "none", council: "lakeside", type: "team", others: ["riverton"] },
    { kind: "none", council: "riverton", type: "glossaryTerm", others: ["lakeside"] },
  ]);
});
