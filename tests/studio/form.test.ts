import path from "node:path";
import { describe, expect, test } from "vitest";
import { bodyOf, withBody } from "@/lib/content/edit/body";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { readContent } from "@/lib/content/read";
import { documentTypes } from "@/lib/model/document-types";
import { formOf } from "@/lib/studio/form/form";
import { type FormPart, nameOf } from "@/lib/studio/form/form-parts";
import { fieldsOf, partAt, usualOrder } from "@/lib/studio/form/form-places";
import {
  editsFrom,
  notStatedName,
  shownLines,
  shownText,
  wayBeforeName,
  wayName,
} from "@/lib/studio/form/posted";

const PROJECT = path.resolve(import.meta.dirname, "../..");

/** What a browser sends of a form that nobody has touched. */
function untouched(parts: ReturnType<typeof formOf>, fields: unknown): URLSearchParams {
  const posted = new URLSearchParams();
  for (const part of fieldsOf(parts)) {
    posted.set(
      nameOf(part.path),
      part.kind === "lines" ? shownLines(part).replaceAll("\n", "\r\n") : shownText(part, fields),
    );
    if (part.kind === "field" && part.value === "not stated") posted.set(notStatedName(part), "on");
  }
  for (const { path: place, ways, way } of everyPart(parts)) {
    if (ways.length > 1)
      for (const name of [wayName(place), wayBeforeName(place)]) posted.set(name, String(way));
  }
  return posted;
}

/** Every part of a form, with those inside others. */
function everyPart(parts: readonly FormPart[]): readonly FormPart[] {
  return parts.flatMap((part) => [part, ...("parts" in part ? everyPart(part.parts) : [])]);
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
  const posted = untouched(parts, fieldsIn(GRADE));
  for (const [name, typed] of Object.entries(changes)) posted.set(name, typed);
  for (const name of cleared) posted.delete(name);
  const result = editFrontMatter(GRADE, editsFrom(parts, posted, fieldsIn(GRADE)), usualOrder(schema));
  if ("problem" in result) throw new Error(result.problem);
  return result.text;
}

describe("the form of a file", () => {
  test("can change all that any real or made-up file says, and changes no byte of what nobody has touched", () => {
    for (const folder of ["content", "tests/fixtures/content", "tests/fixtures/example"]) {
      for (const { path: file, text } of readContent(path.join(PROJECT, folder))) {
        const placed = placeOf(file);
        if (!("place" in placed)) continue;
        const parts = formOf(documentTypes[placed.place.type].schema, fieldsIn(text));
        expect(fieldsOf(parts).length, file).toBeGreaterThan(1);
        // How a file writes it is no help to whoever types it into a form.
        const ofFiles = everyPart(parts).filter(({ help = "" }) =>
          /[{}<>]|without £|commas|in quotes|council\.mdx` gives|name of a figure/.test(help),
        );
        expect(ofFiles, file).toEqual([]);
        expect(
          everyPart(parts).filter(({ kind }) => kind === "written"),
          file,
        ).toEqual([]);
        expect(withBody(text, (bodyOf(text) ?? "").replaceAll("\n", "\r\n")), file).toBe(text);
        expect(editsFrom(parts, untouched(parts, fieldsIn(text)), fieldsIn(text)), file).toEqual([]);
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

describe("the next of several dated values", () => {
  const NEXT = `  - from: 2027-04-01
    minimum: not stated
    maximum: 50550
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: council-pages
`;
  /** The file after its form, on which the item was not there yet, was sent again and again while somebody typed. */
  const typedOn = (text: string, day: string, maximum: string): string => {
    const fields = fieldsIn(text);
    const posted = new URLSearchParams({
      "next-item.values.1": "",
      "values.1.from": day,
      "values.1.minimum": "",
      "values.1.maximum": maximum,
    });
    const edits = editsFrom(formOf(schema, fields), posted, fields);
    const result = editFrontMatter(text, edits, usualOrder(schema));
    if ("problem" in result) throw new Error(result.problem);
    return result.text;
  };

  test("is written once as it is typed, with the rest as before, and goes where all of it is taken back", () => {
    const day = typedOn(GRADE, "2027-04-01", "");
    expect(fieldsIn(day)).toMatchObject({ values: [{}, { from: "2027-04-01", maximum: 49083 }] });
    const both = typedOn(day, "2027-04-01", "£50,550");
    expect(both).toBe(GRADE.replace("reviewed:", `${NEXT}reviewed:`));
    expect(typedOn(both, "2027-04-01", "50550")).toBe(both);
    expect(typedOn(both, "", "")).toBe(GRADE);
    expect(typedOn(GRADE, "", "")).toBe(GRADE);
  });

  test("without its day it is for the check to refuse, never the day of the one before, and none comes after it", () => {
    const half = fieldsIn(typedOn(GRADE, "", "50550"));
    expect(half).toMatchObject({ values: [{}, { from: "", maximum: 50550 }] });
    expect(partAt(formOf(schema, half), "values.2")).toMatchObject({ kind: "next", waits: true });
    expect(partAt(formOf(schema, fieldsIn(GRADE)), "values.1")).toMatchObject({ waits: false });
  });
});
