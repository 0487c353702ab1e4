import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { SITE } from "./source-files";

/** Every council there is: those of the site, and the made-up ones of the tests. */
const councils = ["content", "tests/fixtures/content"].flatMap((folder) =>
  readdirSync(path.join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const file = path.join(PROJECT, folder, entry.name, "council.mdx");
      const field = (name: string) =>
        new RegExp(`^${name}: *"?([^"\n]*)"?$`, "m").exec(readFileSync(file, "utf8"))?.[1];
      return { slug: entry.name, name: field("name") ?? "", shortName: field("shortName") ?? "" };
    }),
);

/** Lines of code, comments aside, that match; each with its file. */
function linesWith(pattern: RegExp, except: readonly string[] = []): string[] {
  return SITE.filter(({ file }) => !except.includes(file)).flatMap(({ file, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe("the code holds none of the content", () => {
  test.each(councils)("no line of code knows $shortName", ({ slug, name, shortName }) => {
    const words = [slug, name, shortName].filter((word) => word !== "");
    expect(words).toHaveLength(3);
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    expect(linesWith(new RegExp(`\\b(${escaped.join("|")})\\b`, "i"))).toEqual([]);
  });

  test("no line of code holds an amount of money", () => {
    expect(linesWith(/£\s*\d/)).toEqual([]);
  });
});

describe("lib/routes.ts is the only place that builds an address", () => {
  const BUILDERS = ["lib/routes.ts"];

  test("no template starts an address with a value", () => {
    expect(linesWith(/`\/\$\{/, BUILDERS)).toEqual([]);
  });

  test("no link is typed by hand, but for those within a page or to another site", () => {
    expect(linesWith(/\b(href|action|src)=(\{\s*)?["'`]\/(?!\/)/, BUILDERS)).toEqual([]);
  });

  test("no address of a council is typed by hand", () => {
    const slugs = councils.map(({ slug }) => slug).join("|");
    expect(linesWith(new RegExp(`["'\`]/(${slugs})\\b`), BUILDERS)).toEqual([]);
  });
});
