import { LRUCache } from "lru-cache";
import { type Issue, issueAt } from "../content/issue";
import { isOfType, type ParsedDocument } from "../content/parsed-document";
import { once } from "../site/once";
import { type Names, namesFrom, type Readability, readingAge } from "./reading-age";

/** Texts are written for a reading age of 9 to 11. Above this age the check warns the editor. */
export const HIGHEST_READING_AGE = 12;

/** Warns of every document whose summary and body together need too high a reading age. */
export function checkReadingAge(documents: readonly ParsedDocument[]): Issue[] {
  return readabilityOf(documents).flatMap(([document, readability]) =>
    readability.age > HIGHEST_READING_AGE ? [warningFor(document, readability)] : [],
  );
}

/** The reading age of every document with enough text to judge, by its file. */
export function readingAges(documents: readonly ParsedDocument[]): ReadonlyMap<string, number> {
  return new Map(readabilityOf(documents).map(([{ file }, { age }]) => [file, age]));
}

function readabilityOf(documents: readonly ParsedDocument[]): (readonly [ParsedDocument, Readability])[] {
  const lists = new Map<string, string[]>();
  for (const document of documents) {
    const list = lists.get(document.council) ?? [];
    lists.set(document.council, list);
    list.push(...namesOf(document));
  }
  const names = new Map([...lists].map(([council, list]) => [council, prepared(list)]));
  return documents.flatMap((document) => {
    const readability = ageOf(document, names.get(document.council) ?? prepared([]));
    return readability === undefined ? [] : [[document, readability] as const];
  });
}

const ageOf = once((document: ParsedDocument, names: Names) =>
  readingAge(`${document.data.summary}\n${document.words}`, names),
);

const namesOfCouncils = new LRUCache<string, Names>({ max: 500 });

/** The names of a council as texts are read with them: the same object for the same names. */
function prepared(list: readonly string[]): Names {
  const key = list.join("\n");
  const names = namesOfCouncils.get(key) ?? namesFrom(list);
  namesOfCouncils.set(key, names);
  return names;
}

/** The names that a text about the council cannot avoid. */
function namesOf(document: ParsedDocument): string[] {
  if (isOfType("glossaryTerm", document)) {
    const { term, acronym, alsoKnownAs } = document.data;
    return [term, ...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs];
  }
  if (isOfType("role", document)) return named(document.data, document.data.plural);
  if (isOfType("service", document) || isOfType("team", document)) return named(document.data);
  if (isOfType("council", document)) return [document.data.name, document.data.shortName];
  return [];
}

function named(
  data: { name: string; acronym?: string | undefined; alsoKnownAs: string[] },
  ...others: string[]
) {
  return [data.name, ...others, ...(data.acronym === undefined ? [] : [data.acronym]), ...data.alsoKnownAs];
}

function warningFor(document: ParsedDocument, readability: Readability): Issue {
  return issueAt(document.file, document.bodyAt, {
    rule: "reading-age",
    field: "text",
    problem: `The summary and text ask for a reading age of ${readability.age.toFixed(1)} (Flesch–Kincaid).`,
    allowed: `a reading age of ${HIGHEST_READING_AGE} at most, which most adults read with ease`,
    fix: `Use shorter sentences and shorter words. The longest sentence: “${shortened(readability.longestSentence)}”`,
  });
}

function shortened(sentence: string): string {
  return sentence.length > 160 ? `${sentence.slice(0, 158).replace(/\s+\S*$/, "")} …` : sentence;
}
