import { expect, test } from "vitest";
import { SITE } from "./source-files";

/** What each file imports, for its types alone or not. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** The circles of imports: for each import that closes one, the way round. */
function circlesIn(imports: Imports): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const begun = way.indexOf(file);
    if (begun !== -1) circles.push([...way.slice(begun), file].join(" → "));
    if (begun !== -1 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

test("no file imports itself through others, not even for its types", () => {
  const imports = SITE.map(({ file, imports }) => [file, imports.flatMap((one) => one.file ?? [])] as const);
  expect(circlesIn(new Map(imports))).toEqual([]);
});

test("every circle is found, and only circles", () => {
  const imports = { entry: ["a", "c"], a: ["b"], b: ["a", "c"], c: ["d"], d: [], alone: ["alone"] };
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(["a → b → a", "alone → alone"]);
});

// The unit tests take what a file imports once: `vitest.config.ts`.
test("no file exports a name whose value changes", () => {
  const changing = SITE.filter(({ text }) => /^export (?:let|var) /m.test(text)).map(({ file }) => file);
  expect(changing).toEqual([]);
});
