import path from "node:path";
import { describe, expect, test } from "vitest";
import { BenefitsPage } from "@/components/benefits/benefits-page";
import { RoleOffer } from "@/components/benefits/role-offer";
import { questionsAboutRole } from "@/lib/calculator/questions-for-council";
import { workedExample } from "@/lib/calculator/worked-example";
import type { Benefit } from "@/lib/catalogue/types";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import type { Quantity } from "@/lib/offers/rules/quantity";
import { bareWords } from "@/lib/offers/words/quantities";
import { elements, markupOf, wordsOf } from "./markup";

const TODAY = "2026-11-22";
const { related } = checkContent(PROJECT, path.join(PROJECT, "content"), TODAY);
if (related === undefined) throw new Error("The content has mistakes; npm run check lists them.");
const councils = buildCatalogue(related, TODAY).councils;
const ruled = councils.flatMap((council) =>
  council.benefits.filter(({ rules }) => rules.length > 0).map((benefit) => ({ council, benefit })),
);

/** Every published number that a rule of the data holds, however deep. */
function quantitiesIn(value: unknown): readonly Quantity[] {
  if (typeof value !== "object" || value === null) return [];
  const itself = "figure" in value && "unit" in value && "value" in value ? [value as Quantity] : [];
  return itself.length > 0 ? itself : Object.values(value).flatMap(quantitiesIn);
}

/** The numbers of some words: `£1,000`, `20%`, `5 days`, but not a year of service that a step is reached in. */
function figuresIn(words: string): readonly string[] {
  return words.match(/£[\d,.]*\d|[\d.]+%|[\d.]+ (?:days?|weeks?|hours?|months?)\b/g) ?? [];
}

const cardOf = (benefit: Benefit) => {
  const page = markupOf(<BenefitsPage council={benefit.council} url="https://site.example" />);
  return wordsOf(elements(page, "article").find((card) => card.includes(`id="${benefit.slug}"`)) ?? "");
};

describe("the rules of an offer on its page", () => {
  test.each(ruled)("$benefit.name: stand there in words made from the data", ({ benefit }) => {
    for (const words of benefit.rules) expect(cardOf(benefit)).toContain(words);
  });

  test.each(ruled)(
    "$benefit.name: name every published figure of the data, and no other",
    ({ council, benefit }) => {
      const data = council.offer.benefits.find(({ slug }) => slug === benefit.slug)?.rules ?? [];
      const published = quantitiesIn(data.map(({ rule }) => rule))
        .filter(({ value }) => value !== "not stated")
        .map(bareWords);
      const words = benefit.rules.join(" ");
      for (const figure of published) expect(words).toContain(figure);
      for (const figure of figuresIn(words)) expect(published).toContain(figure);
    },
  );

  test.each(ruled)(
    "$benefit.name: give the same figures as the list of figures with their sources",
    ({ benefit }) => {
      const listed = benefit.figures.map(({ text }) => text.replace(/^(up to|at least|about|nearly) /, ""));
      for (const figure of figuresIn(benefit.rules.join(" "))) expect(listed).toContain(figure);
    },
  );

  test("what a council has not said stands once on the page, in the list to ask, after the names of its items", () => {
    const [council] = councils.filter(({ benefits }) => benefits.length > 0);
    if (council === undefined) throw new Error("No council publishes an offer.");
    const page = wordsOf(markupOf(<BenefitsPage council={council} url="https://site.example" />));
    const [, asked = ""] = page.split(`Ask ${council.shortName} `);
    for (const benefit of council.benefits) {
      for (const open of benefit.notStated) {
        const question = `can you tell me ${open.asked}?`;
        const [before = "", ...others] = page.split(question);
        expect(others).toHaveLength(1);
        expect(asked).toContain(question);
        expect(before.slice(before.lastIndexOf("?") + 1)).toContain(benefit.name);
      }
    }
    expect(page).toContain("2 things not stated: what to ask");
  });
});

test("whether an offer is for a role of which the council does not say so is asked once", () => {
  const doubtful = councils
    .flatMap(({ roles }) => roles)
    .filter((role) => role.benefits.some(({ who }) => who.notStatedFor.includes(role)));
  expect(doubtful.length).toBeGreaterThan(0);
  for (const role of doubtful) {
    const example = workedExample(role, TODAY, []);
    const timeline = example.is === "worked out" ? example.unanswered.timeline : undefined;
    const asked = questionsAboutRole(role, timeline);
    expect(asked.filter((words) => /included in|is for/.test(words))).toHaveLength(1);
  }
});

describe("the offer on a role's page", () => {
  const roles = councils.flatMap((council) => council.roles.map((role) => ({ role })));

  test.each(roles)("$role.address: says each item that is for the role in the same words", ({ role }) => {
    const words = wordsOf(markupOf(<RoleOffer role={role} />));
    for (const benefit of role.benefits) {
      expect(words).toContain(benefit.name);
      for (const rule of benefit.rules) expect(words).toContain(rule);
    }
  });
});
