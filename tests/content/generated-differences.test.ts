import { describe, expect, test } from "vitest";
import { generatedDifferences } from "@/lib/content/generated-differences";
import { parse } from "@/lib/content/parse";
import { RIVERTON } from "./content-set";

const results = Object.entries(RIVERTON).map(([path, text]) => parse({ path, text }));
const documents = results.flatMap(({ document }) => document ?? []);
const generated = results.map((parsed) => ({ parsed }));

describe("what Contentlayer generated is what the check has read", () => {
  test("the same documents make no difference", () => {
    expect(generatedDifferences(documents, generated)).toEqual([]);
  });

  test("a document left out is named", () => {
    expect(generatedDifferences(documents, generated.slice(1))).toEqual([
      "riverton/council.mdx is missing from what Contentlayer generated.",
    ]);
  });

  test("a document that is no longer on disk is named", () => {
    expect(generatedDifferences(documents.slice(1), generated)).toEqual([
      "riverton/council.mdx is in what Contentlayer generated, and not on disk.",
    ]);
  });

  test("a stale document is named", () => {
    const path = "riverton/council.mdx";
    const stale = parse({ path, text: `${RIVERTON[path]}\nMore.\n` });
    expect(generatedDifferences(documents, [...generated.slice(1), { parsed: stale }])).toEqual([
      "riverton/council.mdx is not the same in what Contentlayer generated as on disk.",
    ]);
  });
});
