/** What a page that is taken off the site leaves behind in others. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { mentionsOf } from "@/lib/studio/documents/mentions";
import { stillNaming } from "@/lib/studio/documents/still-naming";
import { settlementOf, takenAway } from "@/lib/studio/documents/take-away";

const CONTENT = path.join(PROJECT, "content");
const { documents } = checkContent(PROJECT, CONTENT, "2026-11-22");
const textOf = (file: string) => readFileSync(path.join(CONTENT, file), "utf8");

function documentOf(file: string) {
  const document = documents.find((one) => one.file === file);
  if (document === undefined) throw new Error(`${file} cannot be read.`);
  return document;
}

test("links to a benefit, which stands on a page with others, lead to that page", () => {
  const offer = documentOf("sutton/benefits/recruitment-and-retention-offer.mdx");
  const links = mentionsOf(offer, documents).filter(({ kind }) => kind === "link");
  expect(new Set(links.map((link) => settlementOf(link, false, true)))).toEqual(new Set(["led to its page"]));
  const changed = takenAway(offer, undefined, documents, textOf);
  for (const { by } of links) {
    expect(textOf(by.file)).toContain("(/sutton/benefits#recruitment-and-retention-offer)");
    expect(changed.get(by.file)).not.toContain("#recruitment-and-retention-offer");
    expect(changed.get(by.file)).toContain("(/sutton/benefits)");
  }
});

test("a name is found in the words that go on having it, and not within a longer one", () => {
  const { title, file } = { title: "Adolescent Team", file: "sutton/teams/adolescent-team.mdx" };
  const others = documents.filter((one) => one.file !== file);
  const named = stillNaming(title, others).map((one) => one.file);
  expect(named.length).toBeGreaterThan(0);
  for (const one of named) expect(textOf(one).replace(/\s+/g, " ")).toContain(title);
  expect(stillNaming("Adolescent Tea", others)).toEqual([]);
});
