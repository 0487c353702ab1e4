import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { SITE } from "./source-files";

interface PackageFile {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function packageFile(...folder: string[]): PackageFile {
  return JSON.parse(readFileSync(path.join(PROJECT, ...folder, "package.json"), "utf8"));
}

const { dependencies = {}, devDependencies = {} } = packageFile();
const record = readFileSync(
  path.join(PROJECT, "lib", "decisions", "008-dependencies-at-run-time.md"),
  "utf8",
);
const rows = [...record.matchAll(/^\| (\S+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = "", licence = "", why = ""]) => ({ name, licence: licence.trim(), why: why.trim() }),
);
const listed = rows.filter(({ name }) => name !== "Package");

test("every dependency at run time is listed with its reason, and no other", () => {
  expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(dependencies).sort());
  expect(listed.filter(({ why }) => why === "")).toEqual([]);
});

test("the licences listed are those of what is installed", () => {
  const wrong = listed.filter(({ name, licence }) => packageFile("node_modules", name).license !== licence);
  expect(wrong).toEqual([]);
});

test("every version is exact", () => {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the site loads no package of the tests, which its own commands do not install", () => {
  const ofTests = Object.keys(devDependencies);
  const wrong = SITE.flatMap(({ file, imports }) =>
    imports.flatMap(({ specifier, typeOnly }) => {
      const isOfTests = ofTests.some((name) => specifier === name || specifier.startsWith(`${name}/`));
      return isOfTests && !typeOnly ? [`${file} imports ${specifier}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
