import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { parserComplaint } from "@/lib/content/parse/body/parser-complaint";

/** What the explanations of broken files take the two parsers to do. An upgrade that changes it is noticed here. */
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function complaintAbout(text: string) {
  try {
    markdown.parse(text);
  } catch (problem) {
    return parserComplaint(problem);
  }
  throw new Error(`${text} was parsed.`);
}

describe("the Markdown parser says by its source what it stumbled over", () => {
  test.each([
    ["Fewer than <5.", "tag"],
    ["<https://www.example.org>", "tag"],
    ["<!-- a comment -->", "tag"],
    ["<Figure of=x />", "tag"],
    ["Ask {name.", "program code"],
    ["{1 +}", "program code"],
    ["<Figure {a} />", "program code"],
    ["import x from y", "import or export"],
    ["export foo(", "import or export"],
    ["<b>bold", "tag without its pair"],
    ["bold</b>", "tag without its pair"],
    ["<Term of='a'></Figure>", "tag without its pair"],
  ])("%s", (text, kind) => expect(complaintAbout(text)?.kind).toBe(kind));
});

describe("the Markdown parser says where a tag begins that is never closed, in its sentence only", () => {
  test.each([
    ["One.\n\nUp to <Figure of='a'> pounds.", [3, 7]],
    ['<Figure of="a">\n\nMore text.', [1, 1]],
    ["- an item\n- <b>bold", [2, 3]],
  ])("%j", (text, place) => expect(complaintAbout(text)?.opened).toEqual(place));

  test("and not where a tag is closed that was never opened", () => {
    expect(complaintAbout("bold</b>")?.opened).toBeUndefined();
  });

  test("what is no complaint of the parser goes on", () => {
    expect(() => parserComplaint(new TypeError("a defect"))).toThrow("a defect");
  });
});

describe("the YAML parser says by its code what is wrong", () => {
  test.each([
    ["name: x: y\n", "BLOCK_AS_IMPLICIT_KEY"],
    ['name: "x\nplural: y\n', "MISSING_CHAR"],
    ['name: "x" y\n', "UNEXPECTED_TOKEN"],
    ["name: [x, y\nplural: z\n", "BAD_INDENT"],
    ["name: {x: y\n", "BAD_INDENT"],
    ["name\nplural: x\n", "MULTILINE_IMPLICIT_KEY"],
    ['name: "\\d"\n', "BAD_DQ_ESCAPE"],
    ["name: 1\nname: 2\n", "DUPLICATE_KEY"],
  ])("%j", (text, code) => {
    const { errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
    expect(errors[0]?.code).toBe(code);
  });
});
