import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";

const FOLDER = path.join(PROJECT, "lib", "decisions");
const records = readdirSync(FOLDER)
  .filter((file) => file !== "README.md")
  .map((file) => ({ file, text: readFileSync(path.join(FOLDER, file), "utf8") }));

/** A file or folder of the project in backquotes; names with `…` or `*` stand for several. */
const PATH = /`((?:app|components|content|deploy|lib|public|tests)\/[\w./()[\]-]*)`/g;

test("every record is named by its number and its subject, and the numbers follow one another from 1", () => {
  const numbers = records.map(({ file }) => /^(\d{3})-[a-z0-9-]+\.md$/.exec(file)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect(numbers.map(Number).toSorted((one, other) => one - other)).toEqual(
    numbers.map((_, index) => index + 1),
  );
  const wrong = records.filter(({ file, text }) => !text.startsWith(`# ${Number(file.slice(0, 3))}. `));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("what a record names is where it says", () => {
  const gone = records.flatMap(({ file, text }) =>
    [...text.matchAll(PATH)]
      .filter(([, named = ""]) => !existsSync(path.join(PROJECT, named)))
      .map(([, named]) => `${file}: ${named}`),
  );
  expect(gone).toEqual([]);
});
