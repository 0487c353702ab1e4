import type { Benefit } from "../../model/benefit";
import type { NotStated } from "../../model/not-stated";
import type { PayDay } from "../../model/pay-day";
import type { GradesPay } from "../rules/grade-order";
import type { CitedRule, Names, Offer, OfferBenefit, Who } from "../rules/offer";
import type { PlacedProblem } from "../rules/problem";
import { combinationWords } from "../words/combination";
import { describeRule } from "../words/describe-rule";
import { sentence } from "../words/lists";
import { type ProblemWords, problemWords } from "../words/problems";
import { whoWords, withNotStated } from "../words/who";
import { conditionsOf } from "./conditions-of";
import { contradictions } from "./contradictions";
import { FigureLookup } from "./figures";
import { gradeProblems } from "./grade-problems";
import { checkRule, checkWho, type Report } from "./references";
import { problemsTogether } from "./together";

/** A council's benefits as its content files have them, read and valid each by itself. */
export interface OfferContent {
  readonly council: string;
  readonly names: Names;
  readonly fullTimeWeeklyHours: number | NotStated;
  /** `not stated` where it is left out. */
  readonly payDay?: PayDay;
  readonly gradesPay: GradesPay;
  readonly benefits: readonly { readonly slug: string; readonly content: Benefit }[];
}

/** A mistake that only the whole offer shows, with the place and the data that its words are made from. */
export type OfferProblem = PlacedProblem & ProblemWords;

/** An offer that can be computed with, and everything in it that does not fit together. */
export interface CompiledOffer {
  readonly offer: Offer;
  readonly problems: readonly OfferProblem[];
  /** Every figure that a rule or a condition names, as `file-name.figure`. */
  readonly citedFigures: ReadonlySet<string>;
}

/**
 * Makes a council's benefits into an offer: looks up every figure that a rule cites, gives every item the conditions
 * of its scheme, and puts every rule into words. A figure that is missing is a problem, and not stated meanwhile.
 */
export function compileOffer({
  council,
  names,
  fullTimeWeeklyHours,
  payDay = "not stated",
  gradesPay,
  benefits,
}: OfferContent): CompiledOffer {
  const files = new Map(benefits.map(({ slug, content }) => [slug, content.figures]));
  const contents = new Map(benefits.map(({ slug, content }) => [slug, content]));
  const problems: PlacedProblem[] = [];
  const citedFigures = new Set<string>();
  const inOrder = [...benefits].sort((one, other) => one.content.order - other.content.order);
  const compiled = inOrder.flatMap(({ slug, content }): OfferBenefit[] => {
    const report: Report = (reference) =>
      problems.push({ rule: "unknown-reference", benefit: slug, ...reference });
    const lookup = new FigureLookup(files, slug, content.scheme);
    const rules = content.rules.map((rule, index): CitedRule => {
      const path = `rules.${index}`;
      checkRule(rule, { field: path, names, report });
      const resolved = lookup.resolve(rule, path);
      return { benefit: slug, path, rule: resolved, ...describeRule(resolved, names) };
    });
    const whoFrom = content.scheme !== undefined && contents.has(content.scheme) ? content.scheme : slug;
    const lookupOfWho = whoFrom === slug ? lookup : undefined;
    const who = whoOf(whoFrom, contents.get(whoFrom) ?? content, files, lookupOfWho);
    if (whoFrom === slug) checkWho(conditionsOf(content), { field: "who", names, report });
    for (const other of content.notWith) {
      if (contents.has(other) && other !== slug) continue;
      const because = other === slug ? "the benefit itself" : "no such name";
      const others = [...contents.keys()].filter((other) => other !== slug);
      report({ field: "notWith", written: other, kind: "benefit", because, names: others });
    }
    const inAllAtMost =
      content.inAllAtMost === undefined ? undefined : lookup.resolve(content.inAllAtMost, "inAllAtMost");
    const taxed = content.taxed === undefined ? undefined : lookup.resolve(content.taxed, "taxed");
    problems.push(...lookup.problems);
    for (const figure of lookup.cited) citedFigures.add(figure);
    if (content.kind === "scheme" && rules.length === 0) return [];
    const { name, kind, severalRules, notWith } = content;
    const inWords = whoWords(who, names);
    const whoStated = inWords.stated ?? inWords.notStated?.notStated;
    const combination = { rules, severalRules, notWith, inAllAtMost, taxed };
    const nameOf = (other: string) => contents.get(other)?.name ?? other;
    return [
      {
        slug,
        name,
        kind,
        whoFrom,
        who,
        ...combination,
        whoStated: whoStated && sentence(whoStated),
        hasFigures: Object.keys(content.figures).length > 0,
        whoWords: sentence(withNotStated(inWords) ?? "for everyone"),
        combinationWords: combinationWords(combination, names, nameOf),
      },
    ];
  });
  const offer: Offer = { council, names, fullTimeWeeklyHours, payDay, gradesPay, benefits: compiled };
  problems.push(
    ...compiled.flatMap(contradictions),
    ...compiled.flatMap((benefit) => gradeProblems(benefit, offer)),
    ...problemsTogether(compiled),
  );
  const inWords = problems.map((problem) => ({ ...problem, ...problemWords(problem, names) }));
  return { offer, problems: inWords, citedFigures };
}

/** The conditions with their figures. Problems in a scheme's are noted for the scheme, not for each of its items. */
function whoOf(
  slug: string,
  content: Benefit,
  files: ConstructorParameters<typeof FigureLookup>[0],
  lookup = new FigureLookup(files, slug, undefined),
): Who {
  return lookup.resolve(conditionsOf(content), "who");
}
