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

const STUDIO = "lib/studio/";

/** The rooms of `lib/studio/`, from the ground up: each may import only what stands before it. */
const ROOMS = ["text", "form", "documents", "words", "desk", "council"];

/** What a request brings and asks for: needed in every room's answers, and standing on none of them. */
const DOOR = ["access.ts", "form-token.ts", "routes.ts"];

const roomOf = (file: string): string => file.slice(STUDIO.length).split("/")[0] ?? "";

test("each file of lib/studio stands in a room, but what a request brings and asks for", () => {
  const rooms = new Set(SITE.filter(({ file }) => file.startsWith(STUDIO)).map(({ file }) => roomOf(file)));
  expect([...rooms].toSorted()).toEqual([...ROOMS, ...DOOR].toSorted());
});

test("a room of lib/studio imports only the rooms before it", () => {
  const wrong = SITE.filter(({ file }) => file.startsWith(STUDIO)).flatMap((source) =>
    source.imports.flatMap(({ file }) => {
      if (file === undefined || !file.startsWith(STUDIO)) return [];
      return ROOMS.indexOf(roomOf(file)) > ROOMS.indexOf(roomOf(source.file))
        ? [`${source.file} imports ${file}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
