import { describe, expect, test } from "vitest";
import { RolePage } from "@/components/roles/role-page";
import { StoryList } from "@/components/stories/story-list";
import { StoryPage } from "@/components/stories/story-page";
import { colleaguesOf } from "@/lib/catalogue/colleagues";
import { entryData } from "@/lib/feeds/data/entry-data";
import { bySlug, councilOf } from "../content/catalogue/catalogue-of";
import { RIVERTON, TODAY } from "../content/content-set";
import { telling } from "../content/story-set";
import { markupOf, wordsOf } from "./markup";

const council = councilOf(telling());
const amira = bySlug(council.stories, "amira");
const page = markupOf(<StoryPage story={amira} url="https://careers.example/riverton/stories/amira" />);

const rolePage = (set: typeof RIVERTON) => {
  const role = bySlug(councilOf(set).roles, "social-worker");
  return markupOf(
    <RolePage
      role={role}
      colleagues={colleaguesOf(role)}
      paidNext={[]}
      example={{ is: "no offer in figures", inHand: undefined }}
      questions={[]}
      today={TODAY}
      url=""
    />,
  );
};

describe("a story", () => {
  test("has a page with the person's words, when they were published, and the way to the role and the team", () => {
    const words = wordsOf(page);
    expect(words).toContain("Amira I came for a year, and have stayed for nine.");
    expect(words).toContain("I start at eight.");
    expect(words).toContain("Published on 12 October 2026 with their consent.");
    expect(page).toContain('href="/riverton/roles/social-worker"');
    expect(page).toContain('href="/riverton/teams/family-team"');
  });

  test("has all that its recording says, paragraph by paragraph", () => {
    expect(page).toMatch(/<p[^>]*>I start early\.<\/p><p[^>]*>The first visit is at nine\.<\/p>/);
  });

  test("is data with links in place of the role and the team, and without what only editors need", () => {
    expect(entryData(amira, "https://careers.example")).toMatchObject({
      kind: "story",
      address: "https://careers.example/riverton/stories/amira",
      story: {
        name: "Amira",
        role: { name: "Social Worker", address: "https://careers.example/riverton/roles/social-worker" },
        team: { name: "Family Team", address: "https://careers.example/riverton/teams/family-team" },
        consent: { given: "2026-10-01", for: ["words", "recording"] },
        text: "I start at eight. The first visit is the one that I like best.",
      },
    });
  });

  test("stands on the page of its role; a page without stories has no heading for them", () => {
    expect(rolePage(telling())).toContain('href="/riverton/stories/amira"');
    expect(rolePage(RIVERTON)).not.toContain("In their own words");
    expect(markupOf(<StoryList stories={[]} />)).toBe("");
  });
});
