import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, isMap, isScalar, Scalar, visit } from "yaml";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import type { FieldEdit } from "@/lib/content/edit/edits";
import { type FieldPath, type FieldValue, fieldAt, isGroup, isList } from "@/lib/content/edit/field-value";
import { readContent } from "@/lib/content/read";

const PROJECT = path.resolve(import.meta.dirname, "../../..");
const FOLDERS = ["content", "tests/fixtures/content", "tests/fixtures/example"];
const FILES = FOLDERS.flatMap((folder) =>
  readContent(path.join(PROJECT, folder)).filter(({ path: file }) => file.endsWith(".mdx")),
);

/** The way to each field that is neither a list nor a group, and to each empty one. */
function leaves(value: FieldValue, at: FieldPath = []): FieldPath[] {
  const inner: (readonly [string | number, FieldValue])[] = isList(value)
    ? [...value.entries()]
    : isGroup(value)
      ? Object.entries(value)
      : [];
  return inner.length === 0 ? [at] : inner.flatMap(([step, item]) => leaves(item, [...at, step]));
}

describe("files of content", () => {
  test("are the same to the byte when every field is set to what it is", () => {
    expect(FILES.length).toBeGreaterThan(180);
    for (const { path: file, text } of FILES) {
      const edits = Object.entries(fieldsIn(text) ?? {}).map(
        ([name, value]): FieldEdit => ({ kind: "set", path: [name], value }),
      );
      expect(edits, file).not.toEqual([]);
      expect(editFrontMatter(text, edits), file).toEqual({ text });
    }
  });

  test("can be changed in their last field, and back", () => {
    for (const { path: file, text } of FILES) {
      const fields = fieldsIn(text) ?? {};
      const last = leaves(fields).at(-1) ?? [];
      const changed = editFrontMatter(text, [{ kind: "set", path: last, value: "changed" }]);
      if ("problem" in changed) throw new Error(`${file}: ${changed.problem}`);
      expect(changed.text, file).not.toBe(text);
      expect(fieldAt(fieldsIn(changed.text), last)).toBe("changed");
    }
  });
});

const word = fc.constantFrom(
  "a",
  "up to",
  "x: y",
  "it's",
  '"no"',
  "- 1",
  "[b",
  "12",
  "true",
  "",
  "é £5",
  "§",
  "%",
  "@",
  "key:",
);
const text = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom(" ", " ", "\n", "\n\n", "  "))
  .map(([words, between]) => words.join(between));
const scalar = fc.oneof(
  text,
  fc.integer(),
  // JSON, in which the studio sends a value, has no -0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
);
const name = fc.constantFrom("name", "from", "1", "two words", "a: b", "values");
const { value: nested } = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const fields = fc.dictionary(name, nested, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

/** A file with these fields in styles by chance, and with comments by chance, each with a number of its own. */
function fileOf(value: FieldValue, chances: readonly number[]): string {
  const document = new Document(value);
  let count = 0;
  const chance = () => chances[count++ % chances.length] ?? 0;
  visit(document, {
    Node(key, node) {
      const style = STYLES[chance() % STYLES.length];
      if (key === "key") return;
      if (isScalar(node) && typeof node.value === "string" && style !== undefined) node.type = style;
      if (!isScalar(node) && "flow" in node && node !== document.contents) node.flow = chance() % 3 === 0;
      if (isScalar(node) && chance() % 4 === 0) node.comment = ` #note${count}`;
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && chance() % 4 === 0) pair.key.commentBefore = ` #note${count}`;
    },
  });
  if (isMap(document.contents)) document.contents.flow = false;
  return `---\n${document.toString({ lineWidth: 40, flowCollectionPadding: chance() % 2 === 0 })}---\n\nText.\n`;
}

const notes = (file: string) => file.match(/#note\d+/g) ?? [];
const others = (value: FieldValue, at: FieldPath) =>
  leaves(value)
    .filter((leaf) => !at.every((step, index) => leaf[index] === step))
    .map((leaf) => [leaf, fieldAt(value, leaf)]);

const cases = fc
  .record({
    value: fields,
    chances: fc.array(fc.nat(60), { minLength: 5, maxLength: 30 }),
    pick: fc.nat(1000),
    next: fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: nested }),
  })
  .map(({ value, chances, pick, next }) => ({ file: fileOf(value, chances), pick, next }))
  .filter(({ file }) => fieldsIn(file) !== undefined);

describe("any front matter", () => {
  test("a field that is set holds the value; every other field and every comment is the same", () => {
    fc.assert(
      fc.property(cases, ({ file, pick, next }) => {
        const before = fieldsIn(file) ?? {};
        const all = leaves(before);
        const at = all[pick % all.length] ?? [];
        const result = editFrontMatter(file, [{ kind: "set", path: at, value: next }]);
        if ("problem" in result) throw new Error(result.problem);
        const now = fieldsIn(result.text) ?? {};
        expect(fieldAt(now, at)).toEqual(next);
        expect(others(now, at)).toEqual(others(before, at));
        expect(notes(result.text)).toEqual(notes(file));
        expect(result.text.split("\n---\n\n").at(-1)).toBe("Text.\n");
      }),
    );
  });

  test("a field that is added and taken out again leaves every other field and every comment", () => {
    fc.assert(
      fc.property(cases, ({ file, pick, next }) => {
        const before = fieldsIn(file) ?? {};
        const all = leaves(before);
        const around = (all[pick % all.length] ?? []).slice(0, -1);
        const group = fieldAt(before, around);
        const at = [...around, isList(group) ? pick % (group.length + 1) : "added"];
        const kind = isList(group) ? "insert" : "set";
        const result = editFrontMatter(file, [
          { kind, path: at, value: next },
          { kind: "remove", path: at },
        ]);
        if ("problem" in result) throw new Error(result.problem);
        expect(fieldsIn(result.text)).toEqual(before);
        expect(notes(result.text)).toEqual(notes(file));
      }),
    );
  });
});
