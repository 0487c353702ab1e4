import { PAGES, type PageKind } from "../site/register";
import { namesOfPage, type PageIndex } from "./page-index";
import { COMMON, type NumberedWord, nameMatch } from "./page-names";
import type { PageScores } from "./page-scores";
import { type QueryWord, typedTerms } from "./query-words";
import type { FindablePage } from "./searchable-page";

/** Filters: one council's pages, one kind of page, or what a caller leaves out. */
export interface SearchLimits {
  readonly council?: string | undefined;
  readonly kind?: PageKind | undefined;
  readonly isLeftOut?: ((page: FindablePage) => boolean) | undefined;
}

/** Factor for a page whose whole name or acronym is the query; less for a name that has more words, or fewer, than were asked for. */
const WHOLE_NAME = 8;

/** Factor for a page that explains something whose whole name is the query, such as a benefit. */
const EXPLAINED = 4;

/** Something that was asked for, as what it finds, with how much it says. */
interface AskedWord extends NumberedWord {
  readonly word: QueryWord;
  readonly isFoundOn: readonly ((page: number) => boolean)[];
}

/** What is asked of the pages of one council, or of the site. */
interface Asked {
  readonly words: readonly AskedWord[];
  /** All of it as terms with single spaces. */
  readonly whole: string;
  readonly weight: number;
}

const total = (some: readonly AskedWord[]) => some.reduce((sum, { weight }) => sum + weight, 0);

/**
 * What is asked of a council's pages: the words without its name, which say only whose page is meant; of a page of the site,
 * which is about every council, without any council's. All words where there are no others.
 */
function askedOf(
  council: string | undefined,
  words: readonly AskedWord[],
  { councilTerms }: PageIndex,
): Asked {
  const names = council === undefined ? [...councilTerms.values()] : [councilTerms.get(council) ?? new Set()];
  const others = words.filter(
    ({
      word: {
        alternatives: [typed = []],
      },
    }) => !names.some((terms) => typed.every((term) => terms.has(term))),
  );
  const asked = others.length === 0 ? words : others;
  return { words: asked, whole: typedTerms(asked.map(({ word }) => word)), weight: total(asked) };
}

/**
 * What the names on a page add to its score.
 * @param isMeaning true where somebody asks what a word means: then one among others is explained as well
 */
function nameFactor(index: PageIndex, page: number, { words, whole }: Asked, isMeaning: boolean): number {
  const part = index.partOf(page);
  const matches = namesOfPage(part, page).map((name) => nameMatch(name, words, index.weightOfNumber));
  const byName = 1 + (WHOLE_NAME - 1) * Math.max(0, ...matches) ** 2;
  const entries = part.texts.entries[page - part.first] ?? [];
  const isExplained = isMeaning
    ? entries.some((entry) => ` ${whole} `.includes(` ${entry} `))
    : entries.includes(whole);
  return isExplained ? Math.max(EXPLAINED, byName) : byName;
}

/** Factor for a page of another council than the one that was named. */
const OTHER_COUNCIL = 0.4;

/** The councils that are named among the words, by their slugs. */
function namedCouncils(words: readonly QueryWord[], { councilTerms }: PageIndex): ReadonlySet<string> {
  const typed = new Set(words.flatMap(({ alternatives: [terms = []] }) => terms));
  return new Set(
    [...councilTerms]
      .filter(([, terms]) => [...terms].every((term) => typed.has(term)))
      .map(([slug]) => slug),
  );
}

/** How much a word says, by the commonest of what answers it: “adoption” says more than “worker”. */
function weightOfWord({ alternatives }: QueryWord, { weightOf }: PageIndex): number {
  return Math.min(...alternatives.map((terms) => Math.max(...terms.map(weightOf))));
}

/** The share of what was asked for that a page answers, by what each word says. */
function coverage(page: number, { words, weight }: Asked): number {
  const met = words.filter(({ isFoundOn }) => isFoundOn.some((isFound) => isFound(page)));
  return met.length === words.length ? 1 : total(met) / weight;
}

/** How much of what a list loses beside the pages that it gathers stays lost where it is itself asked for. */
const STILL_GATHERED = 0.5;

/** What the kind of a page makes of its score. One that gathers what others say is less of an answer, unless it is meant. */
function kindFactor(kind: PageKind, isNamed: boolean): number {
  const weight = PAGES[kind].searchWeight ?? 1;
  return isNamed && weight < 1 ? 1 - STILL_GATHERED * (1 - weight) : weight;
}

/** A page that answers some of a query. */
export interface Hit {
  readonly page: number;
  readonly score: number;
  /** Its score before what its names and its council make of it. */
  readonly byWords: number;
}

function isWithin(page: FindablePage, { council, kind, isLeftOut }: SearchLimits): boolean {
  return (
    (council === undefined || page.council === council) &&
    (kind === undefined || page.kind === kind) &&
    isLeftOut?.(page) !== true
  );
}

/** Weighs what answers a query by what its words say of each page. */
export function weighPages(
  words: readonly QueryWord[],
  { met, scoreOf, isNamed, hasAll }: PageScores,
  index: PageIndex,
  limits: SearchLimits,
  isMeaning = false,
): readonly Hit[] {
  const numberOf = (term: string) => index.vocabulary.get(term)?.number ?? -1;
  const asked = words.map((word) => ({
    word,
    weight: weightOfWord(word, index) * (word.isCommon ? COMMON : 1),
    alternatives: word.alternatives.map((terms) => terms.map(numberOf)),
    isFoundOn: word.alternatives.map(hasAll),
  }));
  const councils = namedCouncils(words, index);
  const byCouncil = new Map<string | undefined, Asked>();
  return met.flatMap((page): Hit | [] => {
    const unread = index.pages[page];
    if (unread === undefined || !isWithin(unread, limits)) return [];
    const { council, kind } = unread;
    const ofCouncil = byCouncil.get(council) ?? askedOf(council, asked, index);
    byCouncil.set(council, ofCouncil);
    const byName = isNamed[page] === 1 ? nameFactor(index, page, ofCouncil, isMeaning) : 1;
    const whose = councils.size === 0 || council === undefined || councils.has(council) ? 1 : OTHER_COUNCIL;
    const byWords = scoreOf(page);
    const factor = coverage(page, ofCouncil) * kindFactor(kind, byName > 1) * byName * whose;
    return { page, byWords, score: byWords * factor };
  });
}
