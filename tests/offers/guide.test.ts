import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { neverNotStatedTable, withoutField, withoutReason } from "@/lib/content/guide/never-not-stated";
import { parse } from "@/lib/content/parse";
import { BENEFIT_KINDS } from "@/lib/model/benefit";
import type { CompiledOffer } from "@/lib/offers/compile/compile-offer";
import { isMoney } from "@/lib/offers/entries/outcome";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import { offerWritten, person, whenOf, worked } from "./offer-fixture";

/** The editors' guide: every example is read, compiled and worked out, and the lines beneath it are what came of it. */
const FILE = path.join(import.meta.dirname, "../../lib/offers/README.md");
const guide = readFileSync(FILE, "utf8");
const EXAMPLE = /^```yaml\n([\s\S]*?)^```\n(?:\n```text\n[\s\S]*?^```\n)?/gm;

/** The table of fields that refuse `not stated`, behind what stands above it. */
const TABLE = /(^## Where `not stated` may not stand\n\n[^|]*)(?:^\|.*\n)+/m;

/** What the site makes of an example, as the guide shows it. */
function inWords({ offer }: CompiledOffer): string {
  const result = worked(offer, person({ continuousServiceFrom: "none" }), 2);
  const payments = result.entries
    .filter(isMoney)
    .map((entry) => `${whenOf(entry)}: ${amountOfEntry(entry)} (${entry.status})`);
  const others = result.entries.flatMap((entry) => {
    if (isMoney(entry)) return [];
    const when = "year" in entry ? `year ${entry.year}` : whenOf(entry);
    return [`${when}: ${amountOfEntry(entry)} (${entry.gives})`];
  });
  const nothing = result.nothing.map(({ reason }) => `nothing: ${reason}`);
  const words = offer.benefits.flatMap(({ whoWords, rules, combinationWords }) => [
    whoWords,
    ...rules.map((rule) => rule.words),
    ...combinationWords.map(({ words }) => words),
  ]);
  return [...words, "", ...payments, ...others, ...nothing].join("\n");
}

describe("the editors' guide", () => {
  const examples = [...guide.matchAll(EXAMPLE)].map(([, yaml = ""], index) => ({
    yaml,
    title: `example ${index + 1}: ${/label: ([^,]*),/.exec(yaml)?.[1] ?? ""}`,
  }));

  test("has an example of everything", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  test.each(examples)("$title fits together", ({ yaml }) => {
    expect(offerWritten(yaml).problems).toEqual([]);
  });

  test("begins with a whole file that has no mistake", () => {
    const [, text = ""] = /^```mdx\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    const { document, issues } = parse({ path: "ashbourne/benefits/welcome-payment.mdx", text });
    expect(issues).toEqual([]);
    expect(document?.type).toBe("benefit");
  });

  test("lists its sections at the beginning, each with the link that leads there", () => {
    const sections = [...guide.matchAll(/^(#{2,3}) (.+)$/gm)].map(([, level = "", title = ""]) => {
      const anchor = title
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replace(/\s/g, "-");
      return `${"  ".repeat(level.length - 2)}- [${title}](#${anchor})`;
    });
    const [, contents = ""] = /\n\n((?: *- \[.*\]\(#.*\)\n)+)/.exec(guide) ?? [];
    expect(contents.trimEnd().split("\n")).toEqual(sections);
  });

  test("names every kind of benefit", () => {
    for (const kind of BENEFIT_KINDS) expect(guide).toMatch(new RegExp(`^\\| \`kind\` .*\`${kind}\``, "m"));
  });

  test("says of every field that refuses `not stated` why, and of no other", () => {
    expect(withoutReason()).toEqual([]);
    expect(withoutField()).toEqual([]);
  });

  test("shows beneath each example what the site makes of it, and in a table where `not stated` may not stand (`npx vitest run tests/offers/guide.test.ts --update` writes it anew)", async () => {
    const shown = guide.replace(EXAMPLE, (_, yaml: string) => {
      return `\`\`\`yaml\n${yaml}\`\`\`\n\n\`\`\`text\n${inWords(offerWritten(yaml))}\n\`\`\`\n`;
    });
    await expect(
      shown.replace(TABLE, (_, above: string) => `${above}${neverNotStatedTable()}\n`),
    ).toMatchFileSnapshot(FILE);
  });
});
