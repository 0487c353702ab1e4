import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fieldReference } from "@/lib/content/guide/field-reference";
import { DOCUMENT_TYPES, documentTypes } from "@/lib/model/document-types";

const project = path.resolve(import.meta.dirname, "../../..");
const reference = fieldReference();

/** The row of a field in the table under a heading. */
function row(heading: string, field: string): string {
  const table = reference.split(/^### /m).find((part) => part.startsWith(`${heading}\n`));
  const line = table?.split("\n").find((text) => text.startsWith(`| \`${field}\` |`));
  if (line === undefined) throw new Error(`There is no row ${field} under ${heading}.`);
  return line;
}

describe("the reference of fields", () => {
  test("is the one that npm run schema writes", () => {
    const kept = readFileSync(path.join(project, "content", "FIELDS.md"), "utf8");
    expect(kept, "content/FIELDS.md is out of date: run npm run schema").toBe(reference);
  });

  test("has a row for every field of every kind of file", () => {
    for (const type of DOCUMENT_TYPES) {
      const { folder, schema } = documentTypes[type];
      const heading = folder === null ? "`council.mdx`" : `\`${folder}/*.mdx\``;
      for (const field of Object.keys(schema.shape)) expect(row(heading, field)).toContain(field);
    }
  });

  test("says what a field may hold, whether it may be not stated, and what leaving it out means", () => {
    expect(row("`roles/*.mdx`", "grade")).toMatch(
      /the name of a file in `grades\/` \| yes \| \*\*must be there\*\*/,
    );
    expect(row("`roles/*.mdx`", "paidAs")).toMatch(/in `roles\/` \| no \| The role has a line of its own/);
    expect(row("A figure", "qualifier")).toMatch(/`exactly`; `up to`; .* \| no \| The number stands alone\./);
    expect(row("Ages", "from")).toContain("`before birth`; a whole number from 0 to 99");
  });

  test("leads from a field to the group that it holds, and every such link leads somewhere", () => {
    const anchors = new Set(
      [...reference.matchAll(/^### (.+)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\d\s-]/gu, "")
          .replace(/\s/g, "-"),
      ),
    );
    const links = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links).toContain("a-figure");
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
