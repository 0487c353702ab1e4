import { describe, expect, test } from "vitest";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import type { FieldEdit } from "@/lib/content/edit/edits";
import type { FieldPath, FieldValue } from "@/lib/content/edit/field-value";

const file = (yaml: string) => `---\n${yaml}\n---\n\nThe text.\n`;

/** The YAML after edits, or the problem. */
function yamlAfter(yaml: string, ...edits: FieldEdit[]): string {
  const result = editFrontMatter(file(yaml), edits);
  if ("problem" in result) return result.problem;
  expect(result.text.startsWith("---\n") && result.text.endsWith("\n---\n\nThe text.\n")).toBe(true);
  return result.text.slice(4, -"\n---\n\nThe text.\n".length);
}

const set = (path: FieldPath, value: FieldValue): FieldEdit => ({ kind: "set", path, value });
const insert = (path: FieldPath, value: FieldValue): FieldEdit => ({ kind: "insert", path, value });
const remove = (path: FieldPath): FieldEdit => ({ kind: "remove", path });

const GRADE = `name: Grade 8
# Ask Jo about the new figures.
values:
  - from: not stated
    maximum: 49083 # as published

    basis: unconsolidated maximum
reviewed: 2026-11-22`;

describe("a value", () => {
  test("a salary is one line, and its comment stays", () => {
    expect(yamlAfter(GRADE, set(["values", 0, "maximum"], 50550))).toBe(GRADE.replace("49083", "50550"));
  });

  test("what is the same already changes nothing, however it is written", () => {
    const yaml = "a: 'x'\nb: 0x10\nc: [1,2]";
    expect(yamlAfter(yaml, set(["a"], "x"), set(["b"], 16), set(["c"], [1, 2]))).toBe(yaml);
  });

  test.each([
    ["a: 'one'", "two", "a: 'two'"],
    ['a: "one"', "two", 'a: "two"'],
    ["a: 'one'", "it's", "a: 'it''s'"],
    ['a: "one"', 'the "team"', 'a: "the \\"team\\""'],
    ["a: one", "two: three", 'a: "two: three"'],
    ["a: one", "Team #1", 'a: "Team #1"'],
    ["a: one", 'a: "b"', "a: 'a: \"b\"'"],
    ["a: one", "007", 'a: "007"'],
    ["a: one", "true", 'a: "true"'],
    ["a: one", "", 'a: ""'],
    ["a: one", "- x", 'a: "- x"'],
    ["a: one", "2027-04-01", "a: 2027-04-01"],
    ["a: 5", "not stated", "a: not stated"],
    ["a: not stated", 5.5, "a: 5.5"],
    ["a: yes", true, "a: true"],
    ["a:", 5, "a: 5"],
    ["a: # to be settled", 5, "a: 5 # to be settled"],
    ["a: one", "two\nlines", "a: |-\n  two\n  lines"],
    ["a: {b: 1, c: x}", { b: 2, c: "x" }, "a: {b: 2, c: x}"],
  ])("%j becomes %j as %j", (before, value, expected) => {
    expect(yamlAfter(before, set(["a"], value))).toBe(expected);
  });

  test("of a text on several lines the line that differs changes", () => {
    const yaml = "a: >-\n  one two three\n  four five six\n  seven eight nine\nb: 1";
    expect(yamlAfter(yaml, set(["a"], "one two three four 5 six seven eight nine"))).toBe(
      yaml.replace("five", "5"),
    );
  });

  test("of a text of several paragraphs the others keep their lines", () => {
    const yaml = "a: >-\n  one\n  two\n\n  three\n  four\nb: 1";
    expect(yamlAfter(yaml, set(["a"], "one two\nthree 4"))).toBe(yaml.replace("four", "4"));
  });

  test("a text without a mark that goes on in the next line stays so", () => {
    expect(yamlAfter("a: one two\n  three four\nb: 1", set(["a"], "one two 3 four"))).toBe(
      "a: one two\n  3 four\nb: 1",
    );
  });

  test("a text in quotes that goes on in the next line stays so", () => {
    expect(yamlAfter('a: "one two\n   three: four"\nb: 1', set(["a"], "one 2 three: four"))).toBe(
      'a: "one 2\n   three: four"\nb: 1',
    );
  });

  test("lines that are kept as they are stay so, with their comment", () => {
    expect(yamlAfter("a: | # as printed\n  one\n  two\nb: 1", set(["a"], "one\nthree\n"))).toBe(
      "a: | # as printed\n  one\n  three\nb: 1",
    );
  });

  test("lines that cannot be kept as they are keep their comment", () => {
    expect(yamlAfter("a:\n  - b: >- # as printed\n      one\nc: 1", set(["a", 0, "b"], "one\n\ntwo"))).toBe(
      "a:\n  - b: |- # as printed\n      one\n\n      two\nc: 1",
    );
  });

  test("lines that began with a space begin where others do once it is gone", () => {
    expect(yamlAfter("a:\n  - >2- # as printed\n     one\nb: 1", set(["a", 0], "one"))).toBe(
      "a:\n  - >- # as printed\n     one\nb: 1",
    );
  });

  test("a long text that is new stands on lines of its own", () => {
    const text = "word ".repeat(30).trim();
    const lines = yamlAfter("a: short\nb: 1", set(["a"], text)).split("\n");
    expect(lines[0]).toBe("a: >-");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(87);
  });
});

describe("a field", () => {
  test("that is new goes behind those that usually come before it, above the comment of the next", () => {
    const yaml = "name: A\nhours: 36\n# Our choice.\ncolour: red";
    const result = editFrontMatter(file(yaml), [set(["note"], "Ask")], () => [
      "name",
      "hours",
      "note",
      "colour",
    ]);
    expect(result).toEqual({ text: file("name: A\nhours: 36\nnote: Ask\n# Our choice.\ncolour: red") });
  });

  test("without an order goes to the end of its group, however deep", () => {
    expect(yamlAfter(GRADE, set(["values", 0, "minimum"], 40000))).toBe(
      GRADE.replace("maximum\nreviewed", "maximum\n    minimum: 40000\nreviewed"),
    );
  });

  test("brings the group around it along", () => {
    expect(yamlAfter("a: 1", set(["b", "c", "d"], 2), set(["e", 0], "x"))).toBe(
      "a: 1\nb:\n  c:\n    d: 2\ne:\n  - x",
    );
  });

  test("takes the place of “not stated” with a group, and gives it back", () => {
    const group = "values:\n  - points:\n      from: 3\n      to: 5\n    basis: x";
    const none = "values:\n  - points: not stated\n    basis: x";
    expect(yamlAfter(none, set(["values", 0, "points"], { from: 3, to: 5 }))).toBe(group);
    expect(yamlAfter(group, set(["values", 0, "points"], "not stated"))).toBe(none);
  });

  test("that is taken out takes its line along, and no comment above it", () => {
    expect(yamlAfter(GRADE, remove(["values", 0, "basis"]))).toBe(
      GRADE.replace("    basis: unconsolidated maximum\n", ""),
    );
    expect(yamlAfter(GRADE, remove(["values"]))).toBe(
      "name: Grade 8\n# Ask Jo about the new figures.\nreviewed: 2026-11-22",
    );
  });

  test("that begins an item gives its place to the next", () => {
    expect(yamlAfter(GRADE, remove(["values", 0, "from"]))).toBe(GRADE.replace("from: not stated\n    ", ""));
  });

  test("that is the last of its group leaves an empty one", () => {
    expect(yamlAfter("a:\n  b: 1\nc: 2", remove(["a", "b"]))).toBe("a: {}\nc: 2");
  });

  test("between brackets is added and taken out there", () => {
    expect(yamlAfter("a: {b: 1}", set(["a", "c"], "x, y"))).toBe('a: {b: 1, c: "x, y"}');
    expect(yamlAfter("a: {b: 1, c: 2}", remove(["a", "b"]))).toBe("a: {c: 2}");
    expect(yamlAfter("a: {}", set(["a", "b"], [1]))).toBe("a: {b: [1]}");
  });
});

describe("an item of a list", () => {
  const LIST = "roles:\n  # the first\n  - one\n  - two # who?\n\n  # the last\n  - three\nz: 1";

  test("is added where it is to stand", () => {
    expect(yamlAfter(LIST, insert(["roles", 1], "new"))).toBe(LIST.replace("- one\n", "- one\n  - new\n"));
    expect(yamlAfter(LIST, insert(["roles", 0], "new"))).toBe(LIST.replace("- one\n", "- new\n  - one\n"));
    expect(yamlAfter(LIST, insert(["roles", 3], { a: 1, b: [2] }))).toBe(
      LIST.replace("- three\n", "- three\n  - a: 1\n    b:\n      - 2\n"),
    );
  });

  test("is taken out with its line", () => {
    expect(yamlAfter(LIST, remove(["roles", 1]))).toBe(LIST.replace("  - two # who?\n", ""));
    expect(yamlAfter("a:\n  - x\nb: 1", remove(["a", 0]))).toBe("a: []\nb: 1");
  });

  test("a list that is set anew changes only the items that differ", () => {
    expect(yamlAfter(LIST, set(["roles"], ["one", "new", "two", "three"]))).toBe(
      LIST.replace("- one\n", "- one\n  - new\n"),
    );
    expect(yamlAfter(LIST, set(["roles"], ["one", "2", "three"]))).toBe(LIST.replace("- two #", '- "2" #'));
    expect(yamlAfter(LIST, set(["roles"], ["three"]))).toBe(
      "roles:\n  # the first\n\n  # the last\n  - three\nz: 1",
    );
  });

  test("between brackets stays between them", () => {
    expect(yamlAfter("a: [x, y]", set(["a"], ["x", "z", "y"]))).toBe("a: [x, z, y]");
    expect(yamlAfter("a: [x, y]", remove(["a", 1]))).toBe("a: [x]");
    expect(yamlAfter("a: [x, y]", remove(["a", 0]))).toBe("a: [y]");
    expect(yamlAfter("a: []", insert(["a", 0], "x"))).toBe("a: [x]");
  });
});

describe("the file around it", () => {
  test("keeps its byte order mark and its Windows line ends", () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(
      editFrontMatter(windows(file(GRADE)), [set(["values", 0, "maximum"], 1), set(["values", 0, "a"], 2)]),
    ).toEqual({
      text: windows(
        file(GRADE.replace("49083", "1").replace("maximum\nreviewed", "maximum\n    a: 2\nreviewed")),
      ),
    });
  });

  test("is given back unchanged where its YAML cannot be read, or there is no such place", () => {
    expect(yamlAfter("a: [1", set(["a"], 1))).toBe("unreadable");
    expect(editFrontMatter("No fields.", [set(["a"], 1)])).toEqual({ problem: "unreadable", path: ["a"] });
    expect(yamlAfter("a: [1]", insert(["a", 3], 1))).toBe("no such place");
    expect(yamlAfter("a: 1", remove(["b"]))).toBe("a: 1");
  });

  test("a value that another shares is not written: the other would change too", () => {
    expect(yamlAfter("a: &x 5\nb: *x", set(["a"], 6))).toBe("not writable");
    expect(yamlAfter("a: &x 5\nb: *x", set(["b"], 6))).toBe("a: &x 5\nb: 6");
  });

  test("fields are read as YAML has them", () => {
    expect(fieldsIn(file("a: not stated\nb: 2027-04-01"))).toEqual({ a: "not stated", b: "2027-04-01" });
  });
});
