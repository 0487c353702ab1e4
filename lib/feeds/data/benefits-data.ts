import type { Benefit, Council } from "../../catalogue/types";
import { askedWords } from "../../offers";
import { routes } from "../../site/routes";
import { figureData } from "./figure-data";
import { pageData } from "./page-data";
import { referenceData, sourceData } from "./values";

/**
 * The rules of an item as the calculator reads them, each with its place in the content and in words. Figures are resolved:
 * a quantity has a value, a unit and a qualifier. Empty for an item that is only named.
 */
function rulesData({ slug, council }: Benefit) {
  const { rules } = council.offer.benefits.find((benefit) => benefit.slug === slug) ?? { rules: [] };
  return rules.map(({ path, words, rule }) => ({ place: path, words, ...rule }));
}

/** An item of the offer with its conditions, its figures and what the council has not said about it. */
function benefitData(benefit: Benefit, origin: string) {
  const { roles, startingSalaryAtLeast } = benefit.who;
  return {
    ...referenceData(benefit, origin),
    otherNames: [...benefit.alsoKnownAs],
    kind: benefit.benefitKind,
    summary: benefit.summary,
    text: benefit.body.text,
    scheme: benefit.scheme ? referenceData(benefit.scheme, origin) : null,
    items: benefit.items.map((item) => referenceData(item, origin)),
    who: {
      roles: roles === "everyone" ? roles : roles.map((role) => referenceData(role, origin)),
      startingSalaryAtLeast: startingSalaryAtLeast ? figureData(startingSalaryAtLeast, origin) : null,
    },
    rules: rulesData(benefit),
    figures: benefit.figures.map((figure) => figureData(figure, origin)),
    notStated: benefit.notStated.map(({ asked, part }) => askedWords(asked, part)),
    reviewed: benefit.reviewed,
    sources: benefit.sources.map(sourceData),
  };
}

/** Everything on a council's benefits page. */
export function benefitsData(council: Council, origin: string) {
  const address = routes.benefits(council.slug);
  return {
    ...pageData(
      { kind: "benefits", council, address, reviewed: council.reviewed, sources: council.sources },
      origin,
    ),
    benefits: council.benefits.map((benefit) => benefitData(benefit, origin)),
  };
}
