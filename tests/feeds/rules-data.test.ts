import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import { benefitsData } from "@/lib/feeds/data/benefits-data";

const TODAY = "2026-11-22";
const { related } = checkContent(PROJECT, path.join(PROJECT, "content"), TODAY);
if (related === undefined) throw new Error("The content has mistakes; npm run check lists them.");
const { councils } = buildCatalogue(related, TODAY);
const withRules = councils.filter(({ offer }) => offer.benefits.some(({ rules }) => rules.length > 0));

describe("the rules of an offer as data", () => {
  it("is tried on at least one council of the content", () => {
    expect(withRules.length).toBeGreaterThan(0);
  });

  it.each(withRules)(
    "$name: every rule that is computed with is given, with its place and its words",
    (council) => {
      const data = benefitsData(council, "https://careers.example");
      for (const benefit of council.offer.benefits) {
        const given = data.benefits.find(({ address }) => address.endsWith(`#${benefit.slug}`));
        expect(given?.rules).toEqual(
          benefit.rules.map(({ path: place, words, rule }) => ({ place, words, ...rule })),
        );
      }
    },
  );

  it.each(withRules)("$name: nothing of a rule is lost on a journey through JSON", (council) => {
    const data = benefitsData(council, "https://careers.example");
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });

  it.each(withRules)(
    "$name: each quantity of a rule says its value, its unit and where its figure is kept",
    (council) => {
      const figures = new Set(council.benefits.flatMap((benefit) => benefit.figures.map(({ id }) => id)));
      const text = JSON.stringify(
        benefitsData(council, "https://careers.example").benefits.map(({ rules }) => rules),
      );
      const quantities = [...text.matchAll(/\{"figure":"([^"]+)","value":([^,]+),"unit":"([a-z]+)"/g)];
      expect(quantities.length).toBeGreaterThan(0);
      for (const [, figure = ""] of quantities) expect(figures).toContain(figure);
    },
  );
});
