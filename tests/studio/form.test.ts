import path from "node:path";
import { describe, expect, test } from "vitest";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { readContent } from "@/lib/content/read";
import { documentTypes } from "@/lib/model/document-types";
import { fieldsOf, formOf, nameOf, usualOrder } from "@/lib/studio/form";
import { editsFrom, notStatedName, shownLines, shownText } from "@/lib/studio/posted";

const PROJECT = path.resolve(import.meta.dirname, "../..");

/** What a browser sends of a form that nobody has touched. */
function untouched(parts: ReturnType<typeof formOf>): URLSearchParams {
  const posted = new URLSearchParams();
  for (const part of fieldsOf(parts)) {
    posted.set(
      nameOf(part.path),
      part.kind === "lines" ? shownLines(part).replaceAll("\n", "\r\n") : shownText(part),
    );
    if (part.kind === "field" && part.value === "not stated") posted.set(notStatedName(part), "on");
  }
  return posted;
}

const GRADE = `---
name: Grade 8
grade: Grade 8
# Ask Jo.
summary: The grade for social workers.
values:
  - from: not stated
    minimum: not stated
    maximum: 49083 # as published
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: council-pages
reviewed: 2026-11-22
---
`;
const schema = documentTypes.grade.schema;

/** The grade's file after its form was sent with some fields changed. */
function afterSending(changes: Readonly<Record<string, string>>, cleared: readonly string[] = []): string {
  const parts = formOf(schema, fieldsIn(GRADE));
  const posted = untouched(parts);
  for (const [name, typed] of Object.entries(changes)) posted.set(name, typed);
  for (const name of cleared) posted.delete(name);
  const result = editFrontMatter(GRADE, editsFrom(parts, posted), usualOrder(schema));
  if ("problem" in result) throw new Error(result.problem);
  return result.text;
}

describe("the form of a file", () => {
  test("that nobody has touched changes no byte of any real or made-up file", () => {
    for (const folder of ["content", "tests/fixtures/content", "tests/fixtures/example"]) {
      for (const { path: file, text } of readContent(path.join(PROJECT, folder))) {
        const placed = placeOf(file);
        if (!("place" in placed)) continue;
        const parts = formOf(documentTypes[placed.place.type].schema, fieldsIn(text));
        expect(fieldsOf(parts).length, file).toBeGreaterThan(1);
        expect(editsFrom(parts, untouched(parts)), file).toEqual([]);
      }
    }
  });

  test("money as people type it is one line of the file, and its comment stays", () => {
    expect(afterSending({ "values.0.maximum": "£49,500" })).toBe(GRADE.replace("49083", "49500"));
  });

  test("whoever types a value need not clear the box “not stated”", () => {
    expect(afterSending({ "values.0.minimum": "41,000" })).toBe(
      GRADE.replace("minimum: not stated", "minimum: 41000"),
    );
  });

  test("a value that is ticked away is not stated", () => {
    expect(afterSending({ "not-stated.values.0.maximum": "on" })).toBe(GRADE.replace("49083", "not stated"));
  });

  test("what is no number stays as it was typed, for the check to explain", () => {
    expect(afterSending({ "values.0.maximum": "about 49" })).toBe(GRADE.replace("49083", "about 49"));
  });

  test("a day from which pay holds, and a choice", () => {
    expect(afterSending({ "values.0.from": "2027-04-01", "values.0.basis": "spot salary" })).toBe(
      GRADE.replace("from: not stated", "from: 2027-04-01").replace("unconsolidated maximum", "spot salary"),
    );
  });
});
