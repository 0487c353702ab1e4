import { memoize } from "../site/memoize";
import { FIELD_WEIGHTS } from "./index-fields";
import { FIELDS } from "./index-part";
import { type PageIndex, type PlacedPart, placeOf, type Term } from "./page-index";

/** A term that is looked for, with the terms of the index that count as it. */
export interface SoughtTerm {
  readonly term: string;
  readonly matches: readonly { readonly term: Term; readonly weight: number }[];
}

/** Some terms that must all be on a page, and what a match of them counts. */
export interface SoughtPhrase {
  readonly terms: readonly SoughtTerm[];
  readonly weight: number;
}

/** A number for each page, and the pages that have one, in the order in which they came. */
interface Sums {
  readonly values: Float64Array;
  readonly has: Uint8Array;
  readonly met: number[];
}

const noSums = (pages: number): Sums => ({
  values: new Float64Array(pages),
  has: new Uint8Array(pages),
  met: [],
});

function add(sums: Sums, page: number, value: number): void {
  if (sums.has[page] === 0) {
    sums.has[page] = 1;
    sums.met.push(page);
  }
  sums.values[page] = (sums.values[page] ?? 0) + value;
}

function clear(sums: Sums): void {
  for (const page of sums.met) {
    sums.values[page] = 0;
    sums.has[page] = 0;
  }
  sums.met.length = 0;
}

/** The constants of BM25+: how soon more of a term counts no more, how much a long field takes off, the least a match counts. */
const [SOON, LONG, LEAST] = [1.2, 0.7, 0.5];

/** The fields whose terms may be all of a name: only pages with a match in one of them can be called by it. */
const NAMING: ReadonlySet<string> = new Set([
  "names",
  "title",
  "entries",
] satisfies (keyof typeof FIELD_WEIGHTS)[]);

/** Where the postings of a term stand, part by part: in which part, and at which place of its terms. */
type Places = readonly (readonly [part: PlacedPart, place: number])[];

function placesOf(term: Term, { parts }: PageIndex): Places {
  return parts.flatMap((part) => {
    const place = placeOf(part, term.number);
    return place === -1 ? [] : [[part, place] as const];
  });
}

/** Adds what a term of the index counts on each page that has it. */
function addTerm(term: Term, weight: number, index: PageIndex, sums: Sums, isNamed: Uint8Array): void {
  const places = placesOf(term, index);
  for (const [field, name] of FIELDS.entries()) {
    const rangeOf = ([{ numbers, terms }, place]: Places[number]) => {
      const at = field * terms.length + place;
      return [numbers.postingStarts[at] ?? 0, numbers.postingStarts[at + 1] ?? 0] as const;
    };
    const matching = places.reduce((count, place) => {
      const [from, to] = rangeOf(place);
      return count + to - from;
    }, 0);
    if (matching === 0) continue;
    const rarity = Math.log(1 + (index.pages.length - matching + 0.5) / (matching + 0.5));
    const average = index.averages[field] ?? 0;
    const counts = weight * FIELD_WEIGHTS[name];
    const isNaming = NAMING.has(name);
    for (const place of places) {
      const [part] = place;
      const [from, to] = rangeOf(place);
      const { postingPages, postingCounts, lengths } = part.numbers;
      for (let at = from; at < to; at += 1) {
        const inPart = postingPages[at] ?? 0;
        const times = postingCounts[at] ?? 0;
        const length = lengths[field * part.pages + inPart] ?? 0;
        const score =
          rarity * (LEAST + (times * (SOON + 1)) / (times + SOON * (1 - LONG + (LONG * length) / average)));
        add(sums, part.first + inPart, counts * score);
        if (isNaming) isNamed[part.first + inPart] = 1;
      }
    }
  }
}

/** Keeps of some sums those that others have too, with both together, in the order of the others. */
function keepCommon(sums: Sums, others: Sums): void {
  const common = others.met.filter((page) => sums.has[page] === 1);
  const values = common.map((page) => (sums.values[page] ?? 0) + (others.values[page] ?? 0));
  clear(sums);
  for (const [at, page] of common.entries()) add(sums, page, values[at] ?? 0);
}

/** How many terms one number tells of, a bit each. */
const BITS = 32;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Remembers which of some terms each page has. */
function termsByPage(pages: number, terms: readonly string[]) {
  const numberOf = new Map([...new Set(terms)].map((term, number) => [term, number]));
  const width = Math.ceil(numberOf.size / BITS);
  const bits = new Uint32Array(pages * width);
  const maskOf = (some: readonly string[]) => {
    const mask = new Uint32Array(width);
    for (const term of some) {
      const number = numberOf.get(term) ?? 0;
      const at = Math.floor(number / BITS);
      mask[at] = (mask[at] ?? 0) | (1 << (number % BITS));
    }
    return mask;
  };
  const bitsOf = (page: number, at: number) => bits[page * width + at] ?? 0;
  return {
    add(page: number, mask: Uint32Array) {
      for (let at = 0; at < width; at += 1) bits[page * width + at] = bitsOf(page, at) | (mask[at] ?? 0);
    },
    has: (page: number, mask: Uint32Array) =>
      mask.every((some, at) => (bitsOf(page, at) & some) >>> 0 === some),
    count(page: number) {
      let count = 0;
      for (let at = 0; at < width; at += 1) count += bitCount(bitsOf(page, at));
      return count;
    },
    maskOf,
  };
}

/** What the pages of an index score for a query. */
export interface PageScores {
  /** The pages that answer any of it, in the order in which its terms found them. */
  readonly met: readonly number[];
  readonly scoreOf: (page: number) => number;
  /** 1 for a page of which a name may be what was asked for: it has one of the terms in a name. */
  readonly isNamed: Uint8Array;
  /** Tells of a page whether it was found by all of some terms. */
  readonly hasAll: (terms: readonly string[]) => (page: number) => boolean;
}

/** Sums that each query uses for a while and leaves empty. */
const scratchOf = memoize(({ pages: { length } }: PageIndex) => ({
  ofWord: noSums(length),
  ofPhrase: noSums(length),
  ofTerm: noSums(length),
}));

/**
 * Scores pages by BM25+: by each word what it finds, and the more of the terms, the more. A word is answered by any of its
 * phrases.
 */
export function scorePages(words: readonly (readonly SoughtPhrase[])[], index: PageIndex): PageScores {
  const size = index.pages.length;
  const { ofWord, ofPhrase, ofTerm } = scratchOf(index);
  const all = noSums(size);
  const terms = termsByPage(
    size,
    words.flat().flatMap((phrase) => phrase.terms.map(({ term }) => term)),
  );
  const isNamed = new Uint8Array(size);
  for (const phrases of words) {
    for (const { terms: sought, weight } of phrases) {
      for (const [at, { matches }] of sought.entries()) {
        const sums = at === 0 ? ofPhrase : ofTerm;
        for (const one of matches) addTerm(one.term, one.weight * weight, index, sums, isNamed);
        if (at > 0) keepCommon(ofPhrase, ofTerm);
        clear(ofTerm);
      }
      const mask = terms.maskOf(sought.map(({ term }) => term));
      for (const page of ofPhrase.met) {
        terms.add(page, mask);
        add(ofWord, page, ofPhrase.values[page] ?? 0);
      }
      clear(ofPhrase);
    }
    for (const page of ofWord.met) add(all, page, ofWord.values[page] ?? 0);
    clear(ofWord);
  }
  return {
    met: all.met,
    scoreOf: (page) => (all.values[page] ?? 0) * (terms.count(page) || 1),
    isNamed,
    hasAll(some) {
      const mask = terms.maskOf(some);
      return (page) => terms.has(page, mask);
    },
  };
}

/** True where a page has a term of the index, in any field. */
export function isOnPage(page: number, term: Term, index: PageIndex): boolean {
  const part = index.partOf(page);
  const place = placeOf(part, term.number);
  if (place === -1) return false;
  const { postingStarts, postingPages } = part.numbers;
  return FIELDS.some((_, field) => {
    const at = field * part.terms.length + place;
    return postingPages.subarray(postingStarts[at], postingStarts[at + 1]).includes(page - part.first);
  });
}
