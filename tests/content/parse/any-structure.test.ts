import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { PROJECT } from "@/lib/cli/project";
import type { Issue } from "@/lib/content/issue";
import { parse } from "@/lib/content/parse";
import { gather } from "@/lib/content/parsed-content";
import { relate } from "@/lib/content/relate";
import { documentTypes } from "@/lib/model/document-types";
import { runs } from "../../harness/random";
import { RIVERTON, TODAY, withFile } from "../content-set";
import { remedied } from "../mistakes/mistake";
import { filesOf } from "../set-files";

/** How many files are made in each of three ways: a few in `npm test`, 21,000 in all in `npm run test:random`. */
const CASES = () => runs(100, 7_000);

const CONTENT = path.join(PROJECT, "content");

/** Every file of the real councils, as the place of a file of the small council and the text of the real one. */
const realFiles = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => ({
    path: ["riverton", ...file.split(path.sep).slice(1)].join("/"),
    text: readFileSync(path.join(CONTENT, file), "utf8"),
  }));

const whole = new Map(filesOf(RIVERTON).map((file) => [file.path, parse(file)]));

/** All that the check says of the small council with one file more, or another in its place. */
function issuesWith(file: { readonly path: string; readonly text: string }): readonly Issue[] {
  const results = new Map(whole).set(file.path, parse(file));
  return relate(gather([...results.values()]), { today: TODAY, publicFiles: new Set() }).issues;
}

/** Every issue has a place within its file and says something; and a remedy for a program can be carried out. */
function expectHonest(file: { readonly path: string; readonly text: string }): void {
  const set = withFile(file.path, file.text);
  for (const issue of issuesWith(file)) {
    const { line, column, problem } = issue;
    const lines = (set[issue.file] ?? "").replace(/^\uFEFF/, "").split(/\r\n?|\n/);
    expect(problem).not.toBe("");
    // The check reports its own failures, so that an editor sees the rest; here they are defects.
    expect(issue.rule, problem).not.toBe("unreadable-file");
    expect(line, problem).toBeGreaterThanOrEqual(1);
    expect(line, problem).toBeLessThanOrEqual(lines.length);
    expect(column, problem).toBeGreaterThanOrEqual(1);
    expect(column, problem).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    if (issue.remedy?.kind === "move") expect(remedied(set, issue)).toBeDefined();
  }
}

const bytes = fc.record({
  file: fc.constantFrom(...realFiles),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(12),
  put: fc.uint8Array({ maxLength: 12 }),
});

const word = fc.constantFrom(
  ...[
    "not stated",
    "grade-7",
    "social-worker",
    "careers-page",
    "2026-11-01",
    "https://www.example.org",
    "£5",
    "<b>",
    "*a",
    "#",
  ],
);
const fields = Object.values(documentTypes).flatMap(({ schema }) => Object.keys(schema.shape));

/** A value of YAML, however it is nested, most often under the names that real fields have. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(word, fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string({ maxLength: 4 })), tie("value"), {
      maxKeys: 4,
    }),
  ),
}));
const frontMatter = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 12 });

/** Markdown, with blocks in blocks and marks in marks, whole or broken off. */
const { block } = fc.letrec<{ block: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small" },
    fc.oneof(
      word,
      fc.string({ maxLength: 6 }),
      fc.constantFrom('<Term of="plo" />', "`", "**", "](", "![", "{", "|", "~", "_"),
    ),
    tie("inline").map((inner) => `**${inner}**`),
    tie("inline").map((inner) => `[${inner}](/riverton/roles)`),
    fc.tuple(tie("inline"), tie("inline")).map((two) => two.join(" ")),
  ),
  block: fc.oneof(
    { depthSize: "small" },
    tie("inline"),
    tie("inline").map((inner) => `## ${inner}`),
    fc
      .array(tie("inline"), { minLength: 1, maxLength: 3 })
      .map((cells) => `| ${cells.join(" | ")} |\n| - | - |\n| a |`),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item}`).join("\n")),
    tie("block").map((inner) => `> ${inner.replaceAll("\n", "\n> ")}`),
    fc.tuple(tie("block"), tie("block")).map((two) => two.join("\n\n")),
  ),
}));

const ROLE = "riverton/roles/senior-social-worker.mdx";

describe("whatever a file holds, the check ends and says where", () => {
  test("for a real file with bytes exchanged", () => {
    fc.assert(
      fc.property(bytes, ({ file, at, drop, put }) => {
        const whole = Buffer.from(file.text);
        const offset = Math.floor(at * whole.length);
        const damaged = Buffer.concat([whole.subarray(0, offset), put, whole.subarray(offset + drop)]);
        expectHonest({ path: file.path, text: damaged.toString("utf8") });
      }),
      { numRuns: CASES() },
    );
  });

  test("for fields of any structure", () => {
    fc.assert(
      fc.property(frontMatter, fc.constantFrom(...Object.keys(RIVERTON)), (front, file) => {
        expectHonest({ path: file, text: `---\n${stringify(front)}---\n\nWords.\n` });
      }),
      { numRuns: CASES() },
    );
  });

  test("for text of any structure", () => {
    fc.assert(
      fc.property(block, (text) => expectHonest({ path: ROLE, text: `${RIVERTON[ROLE]}\n${text}\n` })),
      { numRuns: CASES() },
    );
  });
});
