import { inForce } from "../../calendar/in-force";
import { NOT_STATED } from "../../model/not-stated";
import {
  type CompiledOffer,
  compileOffer,
  type GradesPay,
  type Names,
  type OfferProblem,
  type OfferRole,
} from "../../offers";
import { gradePayOver } from "../../pay/grade-pay";
import { inPence } from "../grade-pay-in-pence";
import { listed, nearest } from "../nearest";
import { isUnknown } from "../parse/advice/unknown";
import { usualWords } from "../parse/advice/usual-words";
import type { ParsedDocument } from "../parsed-document";
import { type Advice, didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import { adviceForUnknown } from "./references";
import type { Report } from "./rule";

/** Fields of a benefit that are checked like those of any other document. */
const CHECKED_ELSEWHERE = /^who\.(roles|startingSalaryAtLeast)\b/;

function namesIn({ slug, council, ofType }: CouncilDocuments): Names {
  const named = <Data extends { readonly name: string }>(
    documents: ReadonlyMap<string, { readonly data: Data }>,
  ) => Object.fromEntries([...documents].map(([key, { data }]) => [key, data.name]));
  return {
    council: council?.data.shortName ?? slug,
    roles: Object.fromEntries([...ofType("role")].map(([key, { data }]) => [key, data])),
    grades: named(ofType("grade")),
    teams: Object.fromEntries([...ofType("team")].map(([key, { data }]) => [key, data])),
    services: named(ofType("service")),
  };
}

function gradesPayIn(documents: CouncilDocuments, today: string): GradesPay {
  const awards = documents.council?.data.payAwards ?? [];
  return Object.fromEntries(
    [...documents.ofType("grade")].flatMap(([slug, { data }]) => {
      const pay = inForce(data.values, today);
      return pay === undefined
        ? []
        : [[slug, { ...pay, over: gradePayOver(data.values.map(inPence), awards) }]];
    }),
  );
}

/** Every role of a council as the engine knows it: with its grade, and the teams and services where it works. */
export function rolesIn({ ofType }: CouncilDocuments): readonly OfferRole[] {
  const workplaces = [...ofType("team"), ...ofType("service")];
  return [...ofType("role")].map(([slug, { data }]) => ({
    slug,
    name: data.name,
    grade: data.grade,
    places: workplaces.flatMap(([place, document]) =>
      document.data.roles.some(({ role }) => role === slug) ? [place] : [],
    ),
  }));
}

/**
 * Compiles a council's rules: the offer, and the problems found in it.
 * @param today an ISO day: grades are ordered by the pay in force on it
 */
export function compiledFrom(documents: CouncilDocuments, today: string): CompiledOffer {
  return compileOffer({
    council: documents.slug,
    names: namesIn(documents),
    fullTimeWeeklyHours: documents.council?.data.fullTimeWeeklyHours ?? "not stated",
    payDay: documents.council?.data.payDay ?? "not stated",
    gradesPay: gradesPayIn(documents, today),
    benefits: [...documents.ofType("benefit").values()].map(({ slug, data }) => ({ slug, content: data })),
  });
}

/** Every figure, role, grade, team, service and benefit that the rules of an offer name must exist and fit. */
export function checkOffers(
  documents: CouncilDocuments,
  { problems }: Pick<CompiledOffer, "problems">,
  report: Report,
): void {
  const benefits = documents.ofType("benefit");
  for (const problem of problems) {
    const document = benefits.get(problem.benefit);
    if (document === undefined || CHECKED_ELSEWHERE.test(problem.field)) continue;
    if (hangsOnBroken(problem, document.data.scheme, documents)) continue;
    const { rule, allowed } = problem;
    const field = writtenField(problem.field, document);
    report({
      rule,
      document,
      field,
      problem: problem.problem,
      allowed: typeof allowed === "string" ? allowed : listed(allowed) || undefined,
      ...(problem.fix === undefined ? adviceFor({ ...problem, field }, documents) : { fix: problem.fix }),
    });
  }
}

/** The longest beginning of a path that exists in the file. */
export function writtenField(field: string, { fields }: Pick<ParsedDocument, "fields">): string {
  let path = field;
  while (fields[path] === undefined && path.includes(".")) path = path.slice(0, path.lastIndexOf("."));
  return path;
}

/** What to write instead of an unknown name; `undefined` for problems that are not about a name. */
function adviceFor(
  { written, allowed, kind, field }: OfferProblem,
  documents: CouncilDocuments,
): Advice | undefined {
  if (typeof allowed === "string" || kind === undefined) return undefined;
  if (kind === "figure") {
    const figure = nearest(written, allowed);
    if (figure !== undefined) return didYouMean(written, figure);
    if (isUnknown(written)) return didYouMean(written, NOT_STATED);
    const fix = usualWords(field.split(".").at(-1) ?? "", written);
    return fix === undefined ? undefined : { fix };
  }
  return adviceForUnknown(written, kind, documents);
}

/** True where the name may belong to a broken file, whose own errors are the ones to correct. */
function hangsOnBroken(
  { written }: OfferProblem,
  scheme: string | undefined,
  { broken }: CouncilDocuments,
): boolean {
  const owner = written.split(".")[0];
  return broken.some(({ slug }) => slug === owner || slug === written || slug === scheme);
}
