import { describe, expect, test } from "vitest";
import { BenefitsPage } from "@/components/benefits/benefits-page";
import { RoleOffer } from "@/components/benefits/role-offer";
import { CouncilPage } from "@/components/council/council-page";
import { bySlug, councilOf } from "../content/catalogue/catalogue-of";
import { type ContentSet, RIVERTON, TODAY, withFile, without } from "../content/content-set";
import { elements, markupOf, wordsOf } from "./markup";

/** Riverton with one more benefit, which has conditions of its own. */
const withGym = (who: string) =>
  withFile(
    "riverton/benefits/gym.mdx",
    `---
name: Gym
kind: perk
order: 9
summary: Membership of a gym.
who: ${who}
reviewed: 2026-11-01
sources: [careers-page]
---
`,
  );

const gymCard = (set: ContentSet) => {
  const page = markupOf(<BenefitsPage council={councilOf(set)} url="https://site.example" />);
  return wordsOf(elements(page, "article").find((card) => card.includes('id="gym"')) ?? "");
};

const offerTo = (slug: string, set: ContentSet) =>
  wordsOf(markupOf(<RoleOffer role={bySlug(councilOf(set).roles, slug)} />));

describe("who gets a benefit", () => {
  test.each([
    ["{roles: everyone}", "Who gets it: For everyone."],
    ["{roles: everyone, contract: [permanent]}", "Who gets it: For people with permanent contracts."],
    ["{roles: [social-worker]}", "Who gets it: For social workers."],
  ])("%s: %s", (who, words) => {
    expect(gymCard(withGym(who))).toContain(words);
  });

  test("stands on a role's page beside what has no scheme, under the scheme's name beside what has one", () => {
    const offer = offerTo("social-worker", withGym("{roles: everyone, contract: [permanent]}"));
    expect(offer).toMatch(/Welcome offer For social workers .*Welcome payment .*The rest of the offer Gym/);
    expect(offer).toContain("Gym Membership of a gym. For people with permanent contracts.");
    // Where that is all of it, it is the rest of nothing.
    const whole = offerTo("senior-social-worker", withGym("{roles: [senior-social-worker]}"));
    expect(whole).toMatch(/^Gym Membership of a gym/);
  });
});

describe("a council's front page", () => {
  const pageOf = (set: ContentSet) =>
    wordsOf(markupOf(<CouncilPage council={councilOf(set)} today={TODAY} url="https://site.example" />));

  test("leads to the offer and to what it is worth", () => {
    expect(pageOf(RIVERTON)).toContain("Read the offer in full Calculator: what the offer is worth to you");
  });

  test("promises neither where there is no offer in figures", () => {
    const none = without("riverton/benefits/welcome-offer.mdx");
    const words = pageOf(without("riverton/benefits/welcome-payment.mdx", none));
    expect(words).toContain("publishes no offer in figures. What it does say about working there");
    expect(words).not.toContain("Read the offer in full");
    expect(words).not.toContain("Calculator: what the offer is worth to you");
  });

  test("speaks of no role where it says how to apply", () => {
    expect(pageOf(RIVERTON)).toContain("How to apply");
    expect(pageOf(RIVERTON)).not.toContain("This page describes the role");
  });
});
