import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { jsonSchemas } from "@/lib/content/guide/json-schema";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { readContent } from "@/lib/content/read";
import { RIVERTON } from "../content-set";

const project = path.resolve(import.meta.dirname, "../../..");

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map([...jsonSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));

/** What the JSON Schema of a file's type finds wrong with its front matter. */
function mistakesIn(file: string, text: string): string[] {
  const placed = placeOf(file);
  if ("issue" in placed) throw new Error(placed.issue.problem);
  const kind = "place" in placed ? placed.place.type : "tax-year";
  const validate = validators.get(`${kind}.json`);
  if (validate === undefined) throw new Error(`There is no schema for ${file}.`);
  validate(parseYaml(text.split(/^---$/m)[1] ?? ""));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message}`);
}

const real = readContent(path.join(project, "content"));

/** Descriptions that stand at two fields of one group. */
function describedAlike(json: unknown): string[] {
  if (typeof json !== "object" || json === null) return [];
  const properties = "properties" in json ? Object.values(Object(json.properties)) : [];
  const words = properties.flatMap((field) => String(Object(field).description ?? ""));
  const twice = words.filter((text, index) => text !== "" && words.indexOf(text) !== index);
  return [...twice, ...Object.values(json).flatMap((part) => describedAlike(part))];
}

describe("the JSON Schemas for editors' tools", () => {
  test("say of each field what it is, and not what a field of the same kind is", () => {
    expect([...jsonSchemas().values()].flatMap(describedAlike)).toEqual([]);
  });

  test("are those that npm run schema writes", () => {
    for (const [name, schema] of jsonSchemas()) {
      const kept: unknown = JSON.parse(
        readFileSync(path.join(project, "lib/model/json-schemas", name), "utf8"),
      );
      expect(kept, `lib/model/json-schemas/${name} is out of date: run npm run schema`).toEqual(schema);
    }
  });

  test("accept every file of this site's content", () => {
    expect(real.flatMap(({ path: file, text }) => mistakesIn(file, text))).toEqual([]);
  });

  test("accept the smallest council of these tests", () => {
    expect(Object.entries(RIVERTON).flatMap(([file, text]) => mistakesIn(file, text))).toEqual([]);
  });

  test.each([
    ["a field that is missing", "plural: Social Workers\n", "", "must have required property 'plural'"],
    ["a field that is misspelt", "grade:", "graed:", "must NOT have additional properties"],
    [
      "a value that is none of the choices",
      "family: social work",
      "family: teaching",
      "must be equal to one of the allowed values",
    ],
    [
      "a day that is not in the calendar",
      "reviewed: 2026-11-01",
      "reviewed: 2026-02-30",
      'must match format "date"',
    ],
  ])("refuse %s", (_, from, to, message) => {
    const file = "riverton/roles/social-worker.mdx";
    const mistakes = mistakesIn(file, (RIVERTON[file] ?? "").replace(from, to));
    expect(mistakes.join("\n")).toContain(message);
  });

  test("refuse an amount typed where a rule names a figure", () => {
    const file = "riverton/benefits/welcome-payment.mdx";
    const withRule = (amount: string) =>
      (RIVERTON[file] ?? "").replace(
        "reviewed:",
        `rules:\n  - {gives: payment, amount: ${amount}, when: first salary, proRata: "yes", repay: none}\nreviewed:`,
      );
    expect(mistakesIn(file, withRule("amount"))).toEqual([]);
    expect(mistakesIn(file, withRule("1500")).join("\n")).toContain("/rules/0/amount");
  });
});
