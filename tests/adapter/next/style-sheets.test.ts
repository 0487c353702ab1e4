import path from "node:path";
import { expect, test } from "vitest";
import { styleSheets } from "@/lib/adapter/next/style-sheets";
import { folderWith } from "../folder-with";

function sheetsOf(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  return styleSheets(
    Object.keys(files).map((name) => ({ pathname: `/_next/${name}`, filePath: path.join(folder, name) })),
  );
}

test("a style sheet is found by the address that a page loads it from, whatever query follows", () => {
  const sheets = sheetsOf({ "static/a.css": "p{margin:0}" });
  expect(sheets.read("/_next/static/a.css?dpl=1")).toBe("p{margin:0}");
});

test("all sheets that pages asked for are one, each once, in the order of asking", () => {
  const sheets = sheetsOf({ "static/a.css": "a{}", "static/b.css": "b{}", "static/unused.css": "i{}" });
  for (const name of ["b", "a", "b"]) sheets.read(`/_next/static/${name}.css`);
  expect(sheets.all()).toBe("b{}\na{}");
});

test("a page that loads a sheet which the build has not made is named with it", () => {
  expect(() => sheetsOf({}).read("/_next/static/gone.css")).toThrow(
    "The build holds no style sheet /_next/static/gone.css",
  );
});
