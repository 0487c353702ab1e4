import { expect, test } from "vitest";
import { SITE } from "./source-files";

const PARSE = "lib/content/parse/";

/** The folders of lib/content/parse: each may import only what stands before it. `""` is the files beside them. */
const ROOMS = ["", "characters", "words", "place", "front-matter", "advice", "fields", "body"];

const roomOf = (file: string): string => /^([^/]+)\//.exec(file.slice(PARSE.length))?.[1] ?? "";
const files = SITE.filter(({ file }) => file.startsWith(PARSE));

test("every folder of lib/content/parse has its place in the order", () => {
  expect([...new Set(files.map(({ file }) => roomOf(file)))].sort()).toEqual([...ROOMS].sort());
});

test("a folder of lib/content/parse imports only the folders before it", () => {
  const wrong = files.flatMap((source) =>
    source.imports.flatMap(({ file }) =>
      file?.startsWith(PARSE) && ROOMS.indexOf(roomOf(file)) > ROOMS.indexOf(roomOf(source.file))
        ? [`${source.file} imports ${file}`]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});
