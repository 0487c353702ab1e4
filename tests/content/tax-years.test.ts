import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "@/lib/content/parse";

const FILE = "national/tax-years/2026-27.mdx";
const TEXT = readFileSync(path.resolve(import.meta.dirname, "../../content", FILE), "utf8");

/** What the check says of the file of a tax year, with its line, after one piece of it was exchanged. */
function saidOf(before: string, after: string, file = FILE): readonly string[] {
  expect(TEXT).toContain(before);
  const { issues } = parse({ path: file, text: TEXT.replace(before, after) });
  return issues.map(({ line, rule, problem, fix }) => [line, rule, problem, fix ?? ""].join(" ").trim());
}

describe("the file of a tax year", () => {
  test("is taken as it stands in the content, and is no document of a council", () => {
    const result = parse({ path: FILE, text: TEXT });
    expect(result.issues).toEqual([]);
    expect([result.taxYear?.name, result.place, result.document]).toEqual(["2026-27", undefined, undefined]);
  });

  test("lists bands from the lowest to the highest", () => {
    expect(saidOf("upTo: 125140, rate: 40", "upTo: 25140, rate: 40")).toEqual([
      expect.stringMatching(
        /^7 contradiction `englandAndWales` must list the bands from the lowest to the highest/,
      ),
    ]);
  });

  test("leaves only the last band open", () => {
    expect(saidOf("{upTo: 37700, rate: 20}", "{rate: 20}")).toEqual([
      expect.stringContaining("only the last without `upTo`"),
    ]);
  });

  test("cites only the sources that it lists", () => {
    expect(saidOf("source: pension-bands", "source: pension-band")).toEqual([
      expect.stringMatching(
        /^45 unknown-source .*not one of the `sources` of this file.*Did you mean `pension-bands`\?$/,
      ),
    ]);
  });

  test("begins on a 6 April", () => {
    expect(saidOf("from: 2026-04-06", "from: 2026-04-01")).toEqual([
      expect.stringMatching(/^2 unknown-value .*must be a 6 April/),
    ]);
  });

  test("is named for the years of the day from which it holds", () => {
    expect(saidOf("from: 2026-04-06", "from: 2027-04-06")).toEqual([
      expect.stringMatching(
        /^2 contradiction .*begins the tax year 2027-28, and the file is named `2026-27.mdx`/,
      ),
    ]);
  });

  test("takes rates of at most 100 per cent", () => {
    expect(saidOf("mainRate: 8", "mainRate: 800")).toEqual([expect.stringContaining("out-of-range")]);
  });

  test("must say everything but a loan that is not repaid", () => {
    expect(saidOf("  plan4: 33795\n", "")).toEqual([]);
    expect(saidOf("  mainRate: 8\n", "")).toEqual([expect.stringContaining("mainRate")]);
  });
});

describe("the folder of what is the same for every council", () => {
  test.each([
    "national/council.mdx",
    "national/roles/social-worker.mdx",
    "national/tax-years/next.mdx",
    "national/tax-years/2026/2026-27.mdx",
    "national/2026-27.mdx",
  ])("%s is no tax year, and the folder is no council’s", (file) => {
    const [issue, ...others] = parse({ path: file, text: TEXT }).issues;
    expect(others).toEqual([]);
    expect(issue?.problem).toContain("is in the folder `national`, which is no council’s");
    expect(issue?.allowed).toContain("`national/tax-years/2026-27.mdx`");
  });
});
