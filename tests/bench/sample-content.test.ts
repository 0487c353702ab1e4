import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkReadingAge } from "@/lib/checks/check-reading-age";
import { parse } from "@/lib/content/parse";
import { parseContent } from "@/lib/content/parsed-content";
import { readContent } from "@/lib/content/read";
import { DOCUMENTS_PER_COUNCIL, writeSampleContent } from "./sample-content";
import { growthTable, measurementTable } from "./tables";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sample-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the sample content of the benchmark", () => {
  // That all of it together is valid, each benchmark that writes it asks before it measures.
  test("has the first file of every kind without a mistake, so that mistakes are not what is measured", () => {
    expect(writeSampleContent(folder, 1)).toBe(DOCUMENTS_PER_COUNCIL);
    const firstOfEach = readContent(folder).filter(({ path: file }) => /council\.mdx$|-1\.mdx$/.test(file));
    const { documents, ...content } = parseContent(firstOfEach, parse);
    expect(content.issues).toEqual([]);
    expect(documents.map(({ type }) => type).sort()).toEqual([
      "benefit",
      "council",
      "glossaryTerm",
      "grade",
      "role",
      "service",
      "team",
    ]);
    expect(checkReadingAge(documents)).toEqual([]);
  });

  test("is as long as a page with much to say, about 3.8 kB", () => {
    writeSampleContent(folder, 1);
    const sizes = readContent(folder).map(({ text }) => text.length);
    const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(3300);
    expect(mean).toBeLessThan(4300);
  });
});

describe("the tables of the benchmark", () => {
  const run = (documents: number, seconds: number) => ({
    name: "check, cold",
    documents,
    seconds,
    processorSeconds: seconds,
    peakMegabytes: undefined,
  });

  test("show time, speed and memory of each run, and what could not be measured as a dash", () => {
    const [, row = ""] = measurementTable([run(1000, 4)]).split("\n");
    expect(row.split(/ {2,}/)).toEqual(["check, cold", "1,000", "4.00", "250", "4.00", "–"]);
  });

  test("show growth from one number of documents to the next", () => {
    const [, row = ""] = growthTable([run(100, 1), run(1000, 5)]).split("\n");
    expect(row.split(/ {2,}/)).toEqual(["check, cold", "100 → 1,000", "×10.0", "×5.0", "×5.0", "–"]);
  });
});
