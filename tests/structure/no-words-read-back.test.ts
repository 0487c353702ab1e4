import { describe, expect, test } from "vitest";
import { SITE } from "./source-files";

const inFolder = (...folders: string[]) =>
  SITE.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));

const matches = (files: typeof SITE, pattern: RegExp) =>
  files.flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

describe("sentences for people are made from data and never read back", () => {
  test("no explanation of a mistake looks at the message of an issue or an error", () => {
    const readsMessage = /\.message\b|\[["']message["']\]|\{[^{}]*\bmessage\b[^{}]*\}\s*(=|:|\))/g;
    expect(matches(inFolder("lib/content/parse", "lib/checks"), readsMessage)).toEqual([]);
  });

  test("the parsers' own sentences are read in one file only", () => {
    const readers = matches(inFolder("lib/content/parse", "lib/checks"), /"reason" in|\.reason\b/g);
    expect(new Set(readers.map((reader) => reader.split(":")[0]))).toEqual(
      new Set(["lib/content/parse/body/parser-complaint.ts"]),
    );
  });

  test("no sentence is taken apart, or looked into, where it was made", () => {
    const takesApart =
      /Words\((?:[^()]|\([^()]*\))*\)\s*\.(?:split|includes|startsWith|endsWith|indexOf|match)\(/g;
    const files = inFolder("lib/offers", "lib/calculator", "lib/catalogue", "components", "app");
    expect(matches(files, takesApart)).toEqual([]);
    expect('totalsWords(totals).split(", and ")').toMatch(takesApart);
    const rewrites = new RegExp(takesApart.source.replace("split", "replace|replaceAll"), "g");
    expect(matches(inFolder("lib/offers", "lib/catalogue"), rewrites)).toEqual([]);
    expect('formulaWords(formula).replace(/^up to /, "")').toMatch(rewrites);
  });

  test("the schemas refuse with a reason, and hold no sentence", () => {
    expect(matches(inFolder("lib/model"), /\b(message|error): ?["'`({]|addIssue\(\s*["'`{]\s*code/g)).toEqual(
      [],
    );
    const refinements = matches(inFolder("lib/model"), /\.(refine|superRefine)\(/g).length;
    const reasons = matches(inFolder("lib/model"), /\b(because|refused)\(\s*(\{|refusal|objection)/g).length;
    expect(reasons).toBeGreaterThanOrEqual(refinements);
  });
});
