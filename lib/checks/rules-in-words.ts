import type { DocumentOf, ParsedDocument } from "../content/parsed-document";
import { byCouncil, type CouncilDocuments } from "../content/relate/council-documents";
import { compiledFrom } from "../content/relate/offers";
import type { Offer } from "../offers";
import { type Examples, examplePeople } from "./example-people";

/** What stands in the place of conditions and rules where a file has none. */
const NO_WHO = "No rules: a scheme whose conditions its items share.";
const NO_RULES = "No rules: the site names it and counts nothing.";

/** What the site makes of the rules of a benefit, in the words that its page shows. */
export interface RulesInWords {
  readonly name: string;
  /** Path of the file from the content folder. */
  readonly file: string;
  /** Who it is for, or why that is not said here. */
  readonly who: string;
  readonly rules: readonly string[];
  /** How its rules go together, and with other benefits; or that it has none. */
  readonly remarks: readonly string[];
  /** What example people get of it; nobody where it has no rules. */
  readonly examples: Examples | undefined;
}

function inWords(
  { slug, file, data: { name } }: DocumentOf<"benefit">,
  offer: Offer,
  council: CouncilDocuments,
  today: string,
): RulesInWords {
  const benefit = offer.benefits.find((one) => one.slug === slug);
  if (benefit === undefined) return { name, file, who: NO_WHO, rules: [], remarks: [], examples: undefined };
  const combination = benefit.combinationWords.map(({ words }) => words);
  const hasRules = benefit.rules.length > 0;
  return {
    name,
    file,
    who: benefit.whoWords,
    rules: benefit.rules.map(({ words }) => words),
    remarks: hasRules ? combination : [NO_RULES, ...combination],
    examples: hasRules ? examplePeople(offer, slug, council, today) : undefined,
  };
}

/**
 * The rules of benefits in words, with what up to three example people get of each and one who leaves pays back, in the
 * order of the councils and their benefits.
 * @param documents every document of the content: rules name figures, roles and grades of other files
 * @param today an ISO day
 * @param isAsked of which benefits; without it, of all
 */
export function benefitsInWords(
  documents: readonly ParsedDocument[],
  today: string,
  isAsked: (benefit: DocumentOf<"benefit">) => boolean = () => true,
): readonly RulesInWords[] {
  return byCouncil({ documents, broken: [], taxYears: [], issues: [] }).flatMap((council) => {
    const asked = [...council.ofType("benefit").values()].filter(isAsked);
    if (asked.length === 0) return [];
    const { offer } = compiledFrom(council, today);
    return asked
      .sort((one, other) => one.data.order - other.data.order)
      .map((document) => inWords(document, offer, council, today));
  });
}

/**
 * The rules of one benefit in words, for a terminal. `undefined` where the file is not a benefit that can be read.
 * @param file its path from the content folder, like `sutton/benefits/welcome-payment.mdx`
 * @param today an ISO day
 */
export function rulesInWords(
  documents: readonly ParsedDocument[],
  file: string,
  today: string,
): string | undefined {
  const [benefit] = benefitsInWords(documents, today, (document) => document.file === file);
  if (benefit === undefined) return undefined;
  const { name, who, rules, remarks, examples } = benefit;
  const lines = [
    who,
    ...rules.map((words, index) => `${index + 1}. ${words}`),
    ...remarks,
    ...(examples === undefined || examples.people.length === 0 ? [] : [examples.intro]),
    ...(examples?.people.flatMap(({ who: person, lines: given }) => [
      `- ${person}`,
      ...given.map((line) => `    ${line}`),
    ]) ?? []),
  ];
  return [name, ...lines.map((line) => `  ${line}`)].join("\n");
}
