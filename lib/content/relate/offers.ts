import { compileOffer } from "../../offers/compile-offer";
import type { OfferProblem } from "../../offers/figures";
import type { Names } from "../../offers/offer";
import { listed, nearest, nearSpelling } from "../nearest";
import type { CouncilDocuments } from "./council-documents";
import { hadName } from "./references";
import type { Report } from "./rule";

/** Fields of a benefit that are checked like those of any other document. */
const CHECKED_ELSEWHERE = /^who\.(roles|startingSalaryAtLeast)\b/;

function namesIn({ slug, council, roles, grades, teams, services }: CouncilDocuments): Names {
  const named = <Data extends { readonly name: string }>(
    documents: ReadonlyMap<string, { readonly data: Data }>,
  ) => Object.fromEntries([...documents].map(([key, { data }]) => [key, data.name]));
  return {
    council: council?.data.shortName ?? slug,
    roles: Object.fromEntries([...roles].map(([key, { data }]) => [key, data])),
    grades: named(grades),
    teams: Object.fromEntries([...teams].map(([key, { data }]) => [key, data])),
    services: named(services),
  };
}

/** Every figure, role, grade, team, service and benefit that the rules of an offer name must exist and fit. */
export function checkOffers(documents: CouncilDocuments, report: Report): void {
  const benefits = [...documents.benefits.values()].map(({ slug, data }) => ({ slug, content: data }));
  const { problems } = compileOffer({
    council: documents.slug,
    names: namesIn(documents),
    fullTimeWeeklyHours: documents.council?.data.fullTimeWeeklyHours ?? "not stated",
    benefits,
  });
  for (const problem of problems) {
    const document = documents.benefits.get(problem.benefit);
    if (document === undefined || CHECKED_ELSEWHERE.test(problem.field)) continue;
    if (hangsOnBroken(problem, document.data.scheme, documents)) continue;
    report({
      rule: problem.rule,
      document,
      field: problem.field,
      problem: problem.problem,
      allowed: listed(problem.allowed) || undefined,
      fix: fixFor(problem, documents),
    });
  }
}

/** What to write instead of a name that nothing has; a contradiction has no such remedy. */
function fixFor({ rule, written, allowed }: OfferProblem, documents: CouncilDocuments): string | undefined {
  if (rule !== "unknown-reference" && rule !== "unknown-figure") return undefined;
  if (rule === "unknown-figure") {
    const figure = nearest(written, allowed);
    return figure && `Did you mean \`${figure}\`?`;
  }
  const renamed = documents.all.find(
    (document) => allowed.includes(document.slug) && hadName(document, written),
  );
  if (renamed !== undefined) return `Write \`${renamed.slug}\`: the page was renamed.`;
  const meant = nearSpelling(written, allowed);
  return meant === undefined || meant === written ? undefined : `Did you mean \`${meant}\`?`;
}

/** True where what is named may stand in a file with mistakes of its own, which are the ones to mend. */
function hangsOnBroken(
  { written }: OfferProblem,
  scheme: string | undefined,
  { broken }: CouncilDocuments,
): boolean {
  const owner = written.split(".")[0];
  return broken.some(({ slug }) => slug === owner || slug === written || slug === scheme);
}
