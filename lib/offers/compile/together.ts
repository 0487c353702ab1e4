import { setsOf } from "../conditions/sets";
import { askedByTimes } from "../questions/asked-by-times";
import type { OfferBenefit, Rule, Who } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import type { OfferProblem } from "./figures";

/** Mistakes that only show when the rules of a whole offer are seen together. */
export function problemsTogether(benefits: readonly OfferBenefit[]): readonly OfferProblem[] {
  return [...questionProblems(benefits), ...benefits.flatMap(shareProblems), ...circles(benefits)];
}

interface Asked {
  readonly key: string;
  readonly question: string;
}

function* askedIn(who: Who | undefined): Generator<Asked> {
  for (const { set } of setsOf(who)) yield* set.answers ?? [];
}

function* askedBy({ who, rules }: OfferBenefit): Generator<Asked & { readonly field: string }> {
  for (const asked of askedIn(who)) yield { ...asked, field: "who" };
  for (const { rule, path } of rules) {
    for (const asked of askedIn(rule.who)) yield { ...asked, field: `${path}.who` };
    for (const asked of askedByTimes(rule)) yield { ...asked, field: path };
  }
}

/** One key is one question: an answer to it would otherwise answer another. */
function questionProblems(benefits: readonly OfferBenefit[]): OfferProblem[] {
  const known = new Map<string, string>();
  const problems: OfferProblem[] = [];
  for (const benefit of benefits) {
    for (const { key, question, field } of askedBy(benefit)) {
      const first = known.get(key) ?? question;
      known.set(key, first);
      if (first === question) continue;
      const problem = `\`key: ${key}\` asks “${question}”, and elsewhere it asks “${first}”.`;
      const allowed = "the same words for the same key, or another key";
      problems.push({ rule: "two-questions", benefit: benefit.slug, field, problem, written: key, allowed });
    }
  }
  return problems;
}

function shareSum(rule: Rule): number {
  if (!("when" in rule) || rule.when.kind !== "instalments") return 0;
  const shares = rule.when.parts.map(({ share }) =>
    share === "equal" || !isPublished(share) ? 0 : share.value,
  );
  return shares.reduce((sum, share) => sum + share, 0);
}

/** Instalments may leave something open, but not come to more than there is. */
function shareProblems({ slug, rules }: OfferBenefit): OfferProblem[] {
  return rules.flatMap(({ rule, path }): OfferProblem[] => {
    const sum = shareSum(rule);
    if (sum <= 100) return [];
    const problem = `The shares of the instalments come to ${sum}%, more than the whole.`;
    const allowed = "shares that come to 100% or less";
    return [
      {
        rule: "shares-above-whole",
        benefit: slug,
        field: `${path}.when`,
        problem,
        written: `${sum}%`,
        allowed,
      },
    ];
  });
}

/** Two benefits that each give way to the other would leave somebody with neither. */
function circles(benefits: readonly OfferBenefit[]): OfferProblem[] {
  const named = new Map(benefits.map((benefit) => [benefit.slug, benefit]));
  return benefits.flatMap(({ slug, notWith }) => {
    const back = notWith.find((other) => other !== slug && named.get(other)?.notWith.includes(slug));
    if (back === undefined || back < slug) return [];
    const problem = `\`${slug}\` gives way to \`${back}\`, and \`${back}\` to \`${slug}\`.`;
    const allowed = "`notWith` in one of the two: the one that somebody does not get";
    return [{ rule: "circular-benefits", benefit: slug, field: "notWith", problem, written: back, allowed }];
  });
}
