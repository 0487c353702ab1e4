import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { SITE } from "./source-files";

const isOfStudio = (file: string) => /^(app\/\(studio\)|components\/studio|lib\/studio)\//.test(file);

test("no byte of the studio is in a public build: nothing outside it imports it, in any way", () => {
  const wrong = SITE.filter(({ file }) => !isOfStudio(file)).flatMap(({ file, imports }) =>
    imports.flatMap((one) => (isOfStudio(one.file ?? "") ? [`${file} imports ${one.file}`] : [])),
  );
  expect(SITE.filter(({ file }) => isOfStudio(file)).length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
  expect(readFileSync(path.join(PROJECT, "build-site.ts"), "utf8")).not.toMatch(/studio/i);
});

test("Next makes no route of the studio: its files have none of the names that are one", () => {
  const routes = SITE.filter(({ file }) => file.startsWith("app/(studio)/")).filter(({ file }) =>
    /\/(page|route|layout|template|default|error|loading|not-found)\.tsx?$/.test(file),
  );
  expect(routes).toEqual([]);
});

test("no style of the public site is made for the studio", () => {
  const sheet = readFileSync(path.join(PROJECT, "app", "globals.css"), "utf8");
  expect(sheet).toContain('@source not "./(studio)";');
  expect(sheet).toContain('@source not "../components/studio";');
});
