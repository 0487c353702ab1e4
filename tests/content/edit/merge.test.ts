import { describe, expect, test } from "vitest";
import { type Choose, merge } from "@/lib/content/edit/merge";

const GRADE = `---
name: Grade 8
summary: For social workers. # Ask Jo.
values:
  - from: not stated
    maximum: 49083
    source: council-pages
reviewed: 2026-11-22
---

What it is for.
`;
const raised = GRADE.replace("49083", "49500");
const RISE = `  - from: 2027-04-01
    maximum: 50550
    source: council-pages
`;
const withRise = GRADE.replace("reviewed", `${RISE}reviewed`);

describe("two people change one file", () => {
  test("fields that only one of them has changed are both kept, comments too", () => {
    const theirs = GRADE.replace("For social workers.", "For all social workers.");
    expect(merge(GRADE, raised, theirs)).toEqual({ text: theirs.replace("49083", "49500"), open: [] });
  });

  test("a field that both have changed is left as theirs until somebody chooses", () => {
    const theirs = GRADE.replace("49083", "49600");
    const open = [{ place: ["values", 0, "maximum"], mine: 49500, theirs: 49600 }];
    expect(merge(GRADE, raised, theirs)).toEqual({ text: theirs, open });
    const choose: Choose = () => "mine";
    expect(merge(GRADE, raised, theirs, { choose })).toEqual({ text: raised, open: [] });
    expect(merge(GRADE, raised, theirs, { choose: () => "theirs" })).toEqual({ text: theirs, open: [] });
  });

  test("the same change made twice is no conflict", () => {
    expect(merge(GRADE, raised, raised)).toEqual({ text: raised, open: [] });
  });

  test("an item that one adds at the end leaves the first for the other to change", () => {
    expect(merge(GRADE, raised, withRise)).toEqual({ text: withRise.replace("49083", "49500"), open: [] });
    expect(merge(GRADE, withRise, raised)).toEqual({ text: withRise.replace("49083", "49500"), open: [] });
  });

  test("two rises that two people add are one choice between two lists", () => {
    const theirs = withRise.replace("50550", "50600");
    const { text, open } = merge(GRADE, withRise, theirs);
    expect([text, open.map(({ place }) => place)]).toEqual([theirs, [["values"]]]);
    expect(merge(GRADE, withRise, theirs, { choose: () => "mine" }).text).toBe(withRise);
  });

  test("an item is not taken for another that came before it meanwhile", () => {
    const theirs = GRADE.replace("values:\n", `values:\n${RISE}`);
    expect(merge(GRADE, raised, theirs).open.map(({ place }) => place)).toEqual([["values"]]);
  });

  test("paragraphs that lie apart come together; beside each other, they are chosen between", () => {
    const text = (...paragraphs: string[]) => `---\nname: A\n---\n\n${paragraphs.join("\n\n")}\n`;
    const begun = text("One.", "Two.", "Three.");
    expect(merge(begun, text("First.", "Two.", "Three."), text("One.", "Two.", "Three.", "Four."))).toEqual({
      text: text("First.", "Two.", "Three.", "Four."),
      open: [],
    });
    for (const theirs of [
      text("One.", "2.", "Three."),
      text("1.", "Two.", "Three."),
      text("Zero.", "One.", "Two.", "Three."),
    ])
      expect(merge(begun, text("First.", "Two.", "Three."), theirs).open).toHaveLength(1);
  });

  test("the text below the fields is one place", () => {
    const theirs = GRADE.replace("What it is for.", "Whom it is for.");
    expect(merge(GRADE, raised, theirs)).toEqual({ text: theirs.replace("49083", "49500"), open: [] });
    const mine = GRADE.replace("What it is for.", "Why it is there.");
    expect(merge(GRADE, mine, theirs).open).toEqual([
      { place: "text", mine: "Why it is there.", theirs: "Whom it is for." },
    ]);
  });

  test("a file that one has taken away, or that cannot be read, is chosen as a whole", () => {
    expect(merge(GRADE, raised, undefined)).toEqual({
      text: undefined,
      open: [{ place: "file", mine: raised, theirs: undefined }],
    });
    const broken = GRADE.replace("maximum: 49083", "maximum 49083\n   x");
    expect(merge(GRADE, raised, broken).open.map(({ place }) => place)).toEqual(["file"]);
    expect(merge(GRADE, GRADE, undefined)).toEqual({ text: undefined, open: [] });
  });
});
