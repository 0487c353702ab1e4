import { describe, expect, test } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { SearchPage } from "@/components/search/search-page";
import { AboutPage } from "@/components/site/about-page";
import { AccessibilityPage } from "@/components/site/accessibility-page";
import { PrivacyPage } from "@/components/site/privacy-page";
import { hillside, riverton } from "../fixtures/sample-catalogue";
import { markupOf, wordsOf } from "./markup";

const PAGES = { about: AboutPage, accessibility: AccessibilityPage, privacy: PrivacyPage };
const kinds = ["about", "accessibility", "privacy"] as const;

const adopted = {
  ...riverton,
  publishedByCouncil: true,
  contact: { label: "the web team of Riverton", link: "mailto:web@riverton.example" },
};

function markup(kind: keyof typeof PAGES, councils: readonly (typeof riverton)[]): string {
  const Page = PAGES[kind];
  return markupOf(<Page councils={councils} url="https://careers.example/" />);
}

describe.each(kinds)("the page %s", (kind) => {
  test("of a demonstration speaks for the project, and gives nobody's contact", () => {
    expect(markup(kind, [riverton, hillside])).not.toContain("mailto:");
    expect(wordsOf(markup(kind, [riverton, hillside]))).toContain("the Council Careers project");
  });

  test("of a site that a council publishes names the council, and its contact from its content", () => {
    const published = markup(kind, [adopted, hillside]);
    expect(wordsOf(published)).toContain("Riverton Council");
    expect(published).toContain('<a href="mailto:web@riverton.example">the web team of Riverton</a>');
    expect(published).not.toContain("Hillside");
  });
});

test("the accessibility statement is that of the council, which is a public body", () => {
  const demonstration = wordsOf(markup("accessibility", [riverton]));
  const published = wordsOf(markup("accessibility", [adopted]));
  expect(demonstration).toContain("The Council Careers project runs it.");
  expect(demonstration).toContain("This is a demonstration");
  expect(published).toContain("Riverton Council runs it.");
  expect(published).toContain("Riverton Council is committed to making its website accessible");
  expect(published).not.toContain("demonstration");
});

describe("the tools", () => {
  const search = (councils: readonly (typeof riverton)[]) =>
    wordsOf(
      markupOf(
        <SearchPage
          asked={{ criteria: { text: "", council: undefined }, unknownCouncil: undefined }}
          references={{ open: [], closed: [], unknown: [], remaining: "" }}
          silences={[]}
          results={[]}
          councils={councils}
          reviewed="2026-11-01"
          url="https://careers.example/search"
        />,
      ),
    );
  const compare = (councils: readonly (typeof riverton)[]) =>
    wordsOf(
      markupOf(
        <ComparePage
          compared={[]}
          today="2026-06-10"
          toShare={undefined}
          notes={[]}
          form={null}
          councils={councils}
          reviewed="2026-11-01"
          url="https://careers.example/compare"
        />,
      ),
    );

  test.each([search, compare])(
    "are kept by the project, or by the council that publishes the site",
    (page) => {
      expect(page([riverton, hillside])).toContain("Kept by the Council Careers project");
      expect(page([adopted, hillside])).toContain("Kept by Riverton Council");
    },
  );
});
