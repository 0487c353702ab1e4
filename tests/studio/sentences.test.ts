import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { parse } from "@/lib/content/parse";
import { documentTypes } from "@/lib/model/document-types";
import { newDocument } from "@/lib/studio/documents/new-document";
import { fieldsForCouncil, offerStarts } from "@/lib/studio/documents/offer-starts";
import { formOf } from "@/lib/studio/form/form";
import { type FormPart, nameOf } from "@/lib/studio/form/form-parts";
import { fieldsOf, partAt, usualOrder } from "@/lib/studio/form/form-places";
import { editsFrom } from "@/lib/studio/form/posted";
import { shownFigure } from "@/lib/studio/form/typed-figure";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const { schema } = documentTypes.benefit;

const everyPart = (parts: readonly FormPart[]): readonly FormPart[] =>
  parts.flatMap((part) => [part, ...("parts" in part ? everyPart(part.parts) : [])]);

/** The file after something was typed into its form. */
function typedInto(file: string, posted: Readonly<Record<string, string>>): string {
  const fields = fieldsIn(file);
  const edits = editsFrom(formOf(schema, fields), new URLSearchParams(posted), fields);
  const result = editFrontMatter(file, edits, usualOrder(schema));
  if ("problem" in result) throw new Error(result.problem);
  return result.text;
}

const BENEFIT = `---
name: Welcome payment
figures:
  amount: { label: Welcome, value: 1000, unit: pounds, effective: not stated, source: pages }
rules:
  - gives: payment
    amount: amount
    when: first salary
    repay: { within: not stated, how: not stated, of: not stated }
---
`;

test("the form can say all that the guide's examples say: none of it is left for the file alone", () => {
  const guide = readFileSync(path.join(PROJECT, "lib/offers/README.md"), "utf8");
  const examples = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml = ""]) => yaml);
  expect(examples.length).toBeGreaterThan(40);
  for (const yaml of examples) {
    const fields = fieldsIn(`---\n${yaml}---\n`);
    const parts = everyPart(formOf(schema, fields));
    expect(
      parts.filter(({ kind }) => kind === "written").map(({ path: place }) => nameOf(place)),
      yaml,
    ).toEqual([]);
    // Where there is a list of ways, the one in which the value is written is among them.
    const unknown = parts.filter(
      (part) => part.ways.length > 1 && part.way === -1 && !("value" in part && part.value === undefined),
    );
    expect(
      unknown.map(({ path: place }) => nameOf(place)),
      yaml,
    ).toEqual([]);
  }
});

test("each way to say a part of a rule brings the fields of that way", () => {
  for (const place of ["rules.0.amount", "rules.0.when", "rules.0.repay"]) {
    const part = partAt(formOf(schema, fieldsIn(BENEFIT)), place);
    for (const [index, { kind, title }] of (part?.ways ?? []).entries()) {
      if (kind === "typed" || index === part?.way) continue;
      const file = typedInto(BENEFIT, {
        [`way.${place}`]: String(index),
        [`way-before.${place}`]: String(part?.way),
      });
      expect(partAt(formOf(schema, fieldsIn(file)), place)?.way, `${place}: ${title}`).toBe(index);
    }
  }
});

test("a number is typed where the rule names it, and changes one line", () => {
  expect(typedInto(BENEFIT, { "rules.0.amount": "£2,000" })).toBe(BENEFIT.replace("1000", "2000"));
  expect(typedInto(BENEFIT, { "rules.0.amount": "up to £2,000" })).toBe(
    BENEFIT.replace("value: 1000, unit: pounds", "value: 2000, unit: pounds, qualifier: up to"),
  );
  expect(typedInto(BENEFIT, { "rules.0.amount": "£1,000" })).toBe(BENEFIT);
});

test("a number that is new is a figure of its own, however often the form is sent while it is typed", () => {
  const name = "rules.0.repay.within";
  const typed = ["1", "12", "12 mon", "12 months"].reduce(
    (file, text) => typedInto(file, { [name]: text }),
    BENEFIT,
  );
  expect(typed).toBe(typedInto(BENEFIT, { [name]: "12 months" }));
  expect(fieldsIn(typed)).toMatchObject({
    figures: {
      amount: { value: 1000 },
      "repay-within": {
        label: "Welcome payment: within",
        value: 12,
        unit: "months",
        effective: "not stated",
        source: "pages",
      },
    },
    rules: [{ repay: { within: "repay-within" } }],
  });
  expect(shownFigure("repay-within", fieldsIn(typed))).toBe("12 months");
});

test("a figure that two rules name stays for the other one", () => {
  const rule = "  - gives: payment\n    amount: amount\n    when: starting\n";
  const shared = BENEFIT.replace("---\n", "---\n").replace(/---\n$/, `${rule}---\n`);
  expect(fieldsIn(typedInto(shared, { "rules.1.amount": "£600" }))).toMatchObject({
    figures: { amount: { value: 1000 }, "amount-2": { value: 600 } },
    rules: [{ amount: "amount" }, { amount: "amount-2" }],
  });
});

test("each of the guide's ten offers begins one of a council, which the check can read and which holds no number of theirs", () => {
  const starts = offerStarts(PROJECT);
  expect(starts).toHaveLength(10);
  const home = { roles: ["social-worker"], teams: ["front-door"], source: "pages" };
  for (const [index, start] of starts.entries()) {
    const given = {
      order: 3,
      reviewed: "2026-11-28",
      summary: "It.",
      sources: ["pages"],
      ...fieldsForCouncil(start, home),
    };
    const { file, text } = newDocument("benefit", `Offer ${index}`, "riverton", given, () => false);
    expect(parse({ path: file, text }).issues, start.words).toEqual([]);
    expect(text).not.toMatch(/value: \d/);
    expect(text).not.toContain("team-manager");
  }
});

test("a new council begins with one source, and takes its colour with quotes as well", () => {
  const { text } = newDocument("council", "Riverton", "riverton", {}, () => false);
  const parts = formOf(documentTypes.council.schema, fieldsIn(text));
  const names = fieldsOf(parts).map(({ path }) => path.join("."));
  expect(names).toEqual(expect.arrayContaining(["sources.first.title", "sources.first.link"]));
  const edits = editsFrom(parts, new URLSearchParams({ colour: "'#1d4f91'" }), fieldsIn(text));
  expect(edits).toEqual([{ kind: "set", path: ["colour"], value: "#1d4f91" }]);
});
