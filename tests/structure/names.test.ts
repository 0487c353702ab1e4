import { expect, test } from "vitest";
import { SITE, sourceFiles } from "./source-files";

/** Words that tell how something was come by, or nothing at all, and never what it is. */
const NO_NAMES = ["own", "found", "known", "said", "sent", "no", "of"];

const DECLARED = new RegExp(`\\b(?:const|let|function) (?:${NO_NAMES.join("|")})\\b`);

/** Words of the language of offers, `of` among them, are names of its fields, and parameters stand beside what tells what they are. */
const PROPERTY = new RegExp(`\\breadonly (?:${["found", "known", "sent", "no"].join("|")})\\??:`);

test("no variable or function has a name that says nothing of what it holds", () => {
  const all = [...SITE, ...sourceFiles("tests")];
  expect(["const", "found", "="].join(" ")).toMatch(DECLARED);
  expect(all.length).toBeGreaterThan(SITE.length);
  const lines = all.flatMap(({ file, code }) =>
    code.split("\n").flatMap((line) => (DECLARED.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(lines).toEqual([]);
});

test("no property of what the site works with has one either", () => {
  expect(["readonly found", "string"].join(": ")).toMatch(PROPERTY);
  const lines = SITE.flatMap(({ file, code }) =>
    code.split("\n").flatMap((line) => (PROPERTY.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(lines).toEqual([]);
});
