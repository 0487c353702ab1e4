import { calendarDate } from "../calendar/calendar-date";
import { byPlace, type Issue } from "./issue";
import type { ParsedContent } from "./parsed-content";
import type { DocumentOf, ParsedTaxYear } from "./parsed-document";
import { type CouncilPlaces, siteAddresses } from "./relate/addresses";
import { checkAges } from "./relate/ages";
import { checkAliases } from "./relate/aliases";
import { checkAwards } from "./relate/awards";
import { checkChains } from "./relate/chains";
import { checkCitations } from "./relate/citations";
import { checkClashes } from "./relate/clashes";
import { checkClearNames } from "./relate/clear-names";
import { checkColour } from "./relate/colour";
import { byCouncil, type CouncilDocuments } from "./relate/council-documents";
import { missingCouncils } from "./relate/councils";
import { type FigureFact, figureIndex, figuresOf } from "./relate/figure-index";
import { checkGrades } from "./relate/grades";
import { checkImages } from "./relate/images";
import { checkLinks } from "./relate/links";
import { checkCouncilNames, checkNames } from "./relate/names";
import { checkSharedNames } from "./relate/names-of-two";
import { checkOffers, compiledFrom } from "./relate/offers";
import { checkPhotographs } from "./relate/photographs";
import { checkReferences, withNamesOfFiles } from "./relate/references";
import { asIssue, type Report } from "./relate/rule";
import { checkAnswers, checkCopies, checkSummaries } from "./relate/said-twice";
import { checkShortAddresses } from "./relate/short-addresses";
import { checkSources } from "./relate/sources";
import { checkSteps } from "./relate/steps";
import { checkStories } from "./relate/stories";
import { type TermFact, termIndex, termsOf } from "./relate/term-index";
import { checkAmounts } from "./relate/unlikely-amounts";
import { checkDays } from "./relate/unlikely-days";
import { checkBeginnings } from "./relate/unlikely-grades";
import { checkUnlikelyOffers } from "./relate/unlikely-offers";
import { checkUnlikelyVacancies } from "./relate/unlikely-vacancies";
import { checkVacancies } from "./relate/vacancies";
import { checkVacancyNames } from "./relate/vacancy-names";
import { checkWhomToAsk } from "./relate/whom-to-ask";

/** A council whose documents have passed the check. */
export interface RelatedCouncil {
  readonly documents: CouncilDocuments & { readonly council: DocumentOf<"council"> };
  readonly figures: ReadonlyMap<string, FigureFact>;
  readonly terms: readonly TermFact[];
  /** The terms by what a citation may call them. */
  readonly termsByName: ReadonlyMap<string, TermFact>;
}

export interface RelatedContent {
  readonly councils: readonly RelatedCouncil[];
  readonly taxYears: readonly ParsedTaxYear[];
}

/** The result of relating; it has content only when there is no error. */
export interface RelateResult {
  readonly related: RelatedContent | undefined;
  /** Every issue of the content, those of single files among them, by file and line. */
  readonly issues: readonly Issue[];
}

export interface RelateOptions {
  /** An ISO day: decides which dated values are in force. */
  readonly today: string;
  /** Addresses of the files in the folder `public`; without them pictures and downloads are taken to exist. */
  readonly publicFiles?: ReadonlySet<string>;
  /** Paths from the content folder of the photographs that are there; without them each is taken to exist. */
  readonly photographs?: ReadonlySet<string>;
  /** Where the site is published, like `https://careers.example.org`: pages are linked to without it. */
  readonly origin?: string | undefined;
}

/** What is found of one council by itself, whatever the others say. */
interface OfCouncil {
  readonly places: CouncilPlaces;
  /** `undefined` where the council's own file is missing or broken. */
  readonly related: RelatedCouncil | undefined;
  readonly issues: readonly Issue[];
}

/** What the documents of a council say that others cite. */
function factsOf(documents: CouncilDocuments, today: string): Omit<RelatedCouncil, "documents"> {
  const terms = termsOf(documents);
  return { figures: figureIndex(documents, today), terms, termsByName: termIndex(terms) };
}

function ofCouncil(documents: CouncilDocuments, today: string): OfCouncil {
  const issues: Issue[] = [];
  const report: Report = (finding) => issues.push(asIssue(finding));
  const allFigures = documents.all.flatMap((document) => figuresOf(document, today));
  const facts = factsOf(documents, today);
  const { figures, terms, termsByName } = facts;
  checkReferences(documents, report);
  checkSources(documents, report);
  checkCitations(documents, figures, termsByName, report);
  checkClashes(documents, allFigures, terms, report);
  checkChains(documents, report);
  checkSteps(documents, today, report);
  checkGrades(documents, report);
  checkAges(documents, report);
  checkAmounts(documents, report);
  checkBeginnings(documents, calendarDate(today), report);
  checkAwards(documents, calendarDate(today), report);
  checkStories(documents, calendarDate(today), report);
  checkVacancies(documents, report);
  checkWhomToAsk(documents, report);
  checkUnlikelyVacancies(documents, today, report);
  checkVacancyNames(documents, report);
  for (const document of documents.all) checkDays(document, calendarDate(today), report);
  const offer = compiledFrom(documents, today);
  checkOffers(documents, offer, report);
  checkUnlikelyOffers(documents, offer, report);
  checkColour(documents, report);
  checkNames(documents, report);
  checkSharedNames(documents, report);
  checkClearNames(documents, report);
  checkSummaries(documents, report);
  checkAnswers(documents, report);
  checkCopies(documents, report);
  const { council } = documents;
  return {
    places: { documents, figures: allFigures, terms },
    related: council && { documents: { ...documents, council }, ...facts },
    issues,
  };
}

/** What was found of each council last, by its own document. */
const lastFound = new WeakMap<object, { readonly from: readonly unknown[]; readonly result: OfCouncil }>();

/** The same, found anew only where a document of the council or the day is another one than last time. */
function ofCouncilOnce(documents: CouncilDocuments, today: string): OfCouncil {
  const { council, all, broken } = documents;
  if (council === undefined) return ofCouncil(documents, today);
  const from = [today, ...all, all.length, ...broken];
  const last = lastFound.get(council);
  if (last?.from.length === from.length && last.from.every((one, index) => one === from[index]))
    return last.result;
  const anew = ofCouncil(documents, today);
  lastFound.set(council, { from, result: anew });
  return anew;
}

/**
 * Checks that all documents fit together. Pure: it reads no files and no clock. A change of one council costs what that
 * council costs: what was found of the others is remembered.
 */
export function relate(
  content: ParsedContent,
  { today, publicFiles, photographs, origin }: RelateOptions,
): RelateResult {
  const groups = byCouncil(content);
  const councils = groups.map((documents) => ofCouncilOnce(documents, today));
  const issues: Issue[] = [
    ...withNamesOfFiles(content.issues, groups),
    ...missingCouncils(groups),
    ...councils.flatMap((council) => council.issues),
  ];
  const report: Report = (finding) => issues.push(asIssue(finding));
  const addresses = siteAddresses(councils.map(({ places }) => places));
  for (const documents of groups) checkPhotographs(documents, photographs, report);
  checkCouncilNames(groups, report);
  checkAliases(groups, addresses, publicFiles, report);
  checkShortAddresses(groups, report);
  checkLinks(groups, { addresses, publicFiles, origin }, report);
  checkImages(groups, publicFiles, report);
  issues.sort(byPlace);
  const isSound = issues.every(({ severity }) => severity !== "error");
  const related = councils.flatMap((council) => council.related ?? []);
  return { related: isSound ? { councils: related, taxYears: content.taxYears } : undefined, issues };
}

/**
 * Relates documents in which {@link relate} has found no error on the same day: a server takes them up without checking them
 * again.
 */
export function relateChecked(content: ParsedContent, today: string): RelatedContent {
  const councils = byCouncil(content).flatMap((documents): RelatedCouncil | [] => {
    const { council } = documents;
    return council === undefined
      ? []
      : { documents: { ...documents, council }, ...factsOf(documents, today) };
  });
  return { councils, taxYears: content.taxYears };
}
