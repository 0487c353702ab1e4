import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCatalogue } from "@/lib/content/catalogue";
import { parse } from "@/lib/content/parse";
import { anySign } from "../../harness/any-sign";
import { runs } from "../../harness/random";
import { RIVERTON, related, TODAY, withFile } from "../content-set";

const paths = Object.keys(RIVERTON);

/** What an editor's slip may put into a file, and what a hostile one may. */
const piece = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "{",
    "}",
    "/>",
    "</",
    "<Figure",
    '<Term of="',
    "{/*",
    "*/}",
    "---",
    "\n---\n",
    "\t",
    ": ",
    "- ",
    "#",
    "&a",
    "*a",
  ),
  fc.constantFrom(
    "import x",
    "export ",
    "[^1]",
    "![](",
    "](",
    "|",
    "```",
    "£5",
    "\u0000",
    "\uFEFF",
    "\r",
    "&pound;",
    "<!--",
    "!!js",
    "%",
  ),
  fc.string({ maxLength: 8, unit: anySign }),
);

/** A file of the small council with some pieces put in and some letters taken out. */
const damaged = fc
  .record({
    path: fc.constantFrom(...paths),
    edits: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(6), put: piece }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(({ path, edits }) => {
    let text = RIVERTON[path] ?? "";
    for (const { at, drop, put } of edits) {
      const offset = Math.floor(at * text.length);
      text = text.slice(0, offset) + put + text.slice(offset + drop);
    }
    return { path, text };
  });

describe("any text at all", () => {
  test("is read without an exception, and every issue points into the file", () => {
    fc.assert(
      fc.property(damaged, (file) => {
        const { issues, document } = parse(file);
        const lines = file.text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
        for (const { line, column, problem, rule } of issues) {
          expect(rule, problem).not.toBe("unreadable-file");
          expect(line, problem).toBeGreaterThanOrEqual(1);
          expect(line, problem).toBeLessThanOrEqual(lines.length);
          expect(column, problem).toBeGreaterThanOrEqual(1);
          expect(column, problem).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
        expect(document === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      }),
      { numRuns: runs(150, 4_000) },
    );
  }, 60_000);

  test("is plain JSON once it is read, so that a cache gives the same again", () => {
    fc.assert(
      fc.property(damaged, (file) => {
        const result = parse(file);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: runs(100) },
    );
  }, 60_000);

  test("is related and shown without an exception", () => {
    fc.assert(
      fc.property(damaged, ({ path, text }) => {
        const { issues, related: content } = related(withFile(path, text));
        expect(content === undefined).toBe(issues.some(({ severity }) => severity === "error"));
        if (content === undefined) return;
        for (const page of buildCatalogue(content, TODAY).councils.flatMap(({ roles, services }) => [
          ...roles,
          ...services,
        ])) {
          expect(page.body.hast.type).toBe("root");
        }
      }),
      { numRuns: runs(100) },
    );
  }, 60_000);
});

describe("what random cases found", () => {
  const TERM = "riverton/glossary/plo.mdx";

  test("fields that are not closed are reported within the file, also where it has no line end", () => {
    const { issues } = parse({ path: TERM, text: "---\nterm: Outline" });
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([["missing-front-matter", 2]]);
  });

  test("a figure named by a sign that means something in a pattern is an empty field like others", () => {
    const text = '---\nfigures:\n  "(": ""\n---\n';
    const { issues } = parse({ path: "riverton/council.mdx", text });
    expect(issues.map(({ rule }) => rule)).toContain("empty-field");
    expect(issues.map(({ rule }) => rule)).not.toContain("unreadable-file");
  });
});
