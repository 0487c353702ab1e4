import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { PLAIN_WORDS } from "@/lib/search/query-words";
import { COUNCILS, type CouncilNames, councilPatterns } from "./council-names";
import { SITE } from "./source-files";

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
  const linesNaming = (council: CouncilNames) => councilPatterns(council).flatMap((one) => linesWith(one));

  test.each(COUNCILS)("no line of code knows $shortName", (council) => {
    expect(Object.values(council)).not.toContain("");
    expect(linesNaming(council)).toEqual([]);
  });

  const READING = { slug: "reading", name: "Reading Borough Council", shortName: "Reading" };

  test("a council may be called Reading, although code speaks of reading", () => {
    expect(linesNaming(READING)).toEqual([]);
  });

  test.each([
    'if (council.slug === "reading") return;',
    'const address = "/reading/roles";',
    "href={`/reading`}",
    "<p>Work with children in Reading</p>",
    "<h1>Reading</h1>",
    "<p>Reading’s offer</p>",
    '"Reading council pays this once"',
    "const owner = `Reading Borough Council`;",
  ])("yet a line that knows it is found: %s", (line) => {
    expect(councilPatterns(READING).some((pattern) => pattern.test(line))).toBe(true);
  });

  test.each([
    "const reading = mayBeRead(line);",
    'import { readingAge } from "./reading-age";',
    '"Reading age of the text"',
    "  reading: SalaryReading,",
    "which most adults find easy reading, and",
  ])("and a line that only reads is not: %s", (line) => {
    expect(councilPatterns(READING).some((pattern) => pattern.test(line))).toBe(false);
  });

  test.each(["const sutton = byName(councils);", 'name === "St. Ives"', "<p>Sutton pays</p>"])(
    "a name that is no ordinary word gives its council away anywhere: %s",
    (line) => {
      const names = { slug: "sutton", name: "London Borough of Sutton", shortName: "Sutton" };
      const others = { slug: "st-ives", name: "St. Ives Council", shortName: "St. Ives" };
      const patterns = [...councilPatterns(names), ...councilPatterns(others)];
      expect(patterns.some((pattern) => pattern.test(line))).toBe(true);
    },
  );

  test("no line of code holds an amount of money", () => {
    expect(linesWith(/£\s*\d/)).toEqual([]);
  });
});

/** Words that a text writes with a capital within a sentence and never without one, in small letters: names and brands. */
function namesIn(text: string): ReadonlySet<string> {
  const capitalised = [...text.matchAll(/[a-z,] \[?([A-Z][a-z]+)/g)].map(([, name = ""]) =>
    name.toLowerCase(),
  );
  return new Set(capitalised.filter((name) => !new RegExp(`\\b${name}\\b`).test(text)));
}

describe("the words of search are those of the field", () => {
  test("a brand is told from ordinary words by how it is written", () => {
    const text =
      "Staff can use the [Zipcar scheme](/zip). Its cars are shared, and Cars of Riverton are not.";
    expect([...namesIn(text)]).toEqual(["zipcar", "riverton"]);
  });

  test("they have no name that only content knows", () => {
    const folder = path.join(PROJECT, "content");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".mdx"),
    );
    const names = namesIn(files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n"));
    const words = PLAIN_WORDS.flatMap(({ typed, pages }) =>
      [...typed, ...pages].flatMap((one) => one.split(" ")),
    );
    expect(names.size).toBeGreaterThan(10);
    expect(words.filter((word) => names.has(word))).toEqual([]);
  });
});

describe("lib/site/routes.ts is the only place that builds an address", () => {
  const BUILDERS = ["lib/site/routes.ts"];

  test("no template starts an address with a value", () => {
    expect(linesWith(/`\/\$\{/, BUILDERS)).toEqual([]);
  });

  test("no link is typed by hand, but for those within a page or to another site", () => {
    expect(linesWith(/\b(href|action|src)=(\{\s*)?["'`]\/(?!\/)/, BUILDERS)).toEqual([]);
  });

  test("no address of a council is typed by hand", () => {
    const slugs = COUNCILS.map(({ slug }) => slug).join("|");
    expect(linesWith(new RegExp(`["'\`]/(${slugs})\\b`), BUILDERS)).toEqual([]);
  });
});
