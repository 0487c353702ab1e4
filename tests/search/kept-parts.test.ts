import { expect, test } from "vitest";
import type { Catalogue } from "@/lib/catalogue/types";
import { FIELD_WEIGHTS, fieldsOf } from "@/lib/search/index-fields";
import { partsFile } from "@/lib/search/index-part-bytes";
import { keptParts, unmadeParts } from "@/lib/search/kept-parts";
import { pageIndex } from "@/lib/search/page-index";
import { scorePages } from "@/lib/search/page-scores";
import { search } from "@/lib/search/search";
import { readPage, searchablePages } from "@/lib/search/searchable-page";
import { silencesOn } from "@/lib/search/silence";
import { phrasesOf } from "@/lib/search/sought-terms";
import { termsOf } from "@/lib/search/terms";
import { keysOf } from "@/lib/search/words";
import { keysOf as namesIn } from "@/lib/site/register";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { advertisingHalf } from "../content/vacancy-set";
import { catalogue as sample } from "../fixtures/sample-catalogue";

const TYPED = [
  "social worker",
  "pension",
  "part time vacancy",
  "worker riverton",
  "servise",
  "fam",
  "how to apply",
];

/** What is found for each of {@link TYPED}, and what is said of it. */
function answers(catalogue: Catalogue, index = pageIndex(catalogue)) {
  return TYPED.map((typed) => [search(index, typed), silencesOn(typed, index, catalogue.councils)]);
}

const fileOf = (catalogue: Catalogue) =>
  partsFile(unmadeParts(catalogue).map(({ key, make }) => [key, make()] as const));

test("the index that a build has kept answers as one that is made of the pages", () => {
  const kept = keptParts(fileOf(sample));
  expect(answers(sample, pageIndex(sample, kept))).toEqual(answers(sample));
  // Wherever the file lies in memory: numbers are read where they begin at a multiple of four.
  const file = fileOf(sample);
  const shifted = new Uint8Array(file.length + 1);
  shifted.set(file, 1);
  expect(answers(sample, pageIndex(sample, keptParts(shifted.subarray(1))))).toEqual(answers(sample));
});

test("a council of which a vacancy has closed since the build is indexed anew, and one where nothing has is not", () => {
  const [built, later, after] = ["2026-11-20", "2026-11-21", "2026-12-02"].map((day) =>
    catalogueAt(advertisingHalf(), `${day}T12:00:00Z`),
  );
  if (built === undefined || later === undefined || after === undefined)
    throw new Error("There is no catalogue.");
  const keys = (catalogue: Catalogue) => unmadeParts(catalogue).map(({ key }) => key);
  expect(keys(later)).toEqual(keys(built));
  expect(keys(after)).not.toEqual(keys(built));
  const kept = keptParts(fileOf(built));
  for (const catalogue of [after, built])
    expect(answers(catalogue, pageIndex(catalogue, kept))).toEqual(answers(catalogue));
});

/** The score of a word on each page by the formula of BM25+, worked out from the texts. */
function byFormula(word: string): readonly number[] {
  const pages = searchablePages(sample).map((page) => fieldsOf(readPage(page)));
  const scores = namesIn(FIELD_WEIGHTS).map((field) => {
    const texts = pages.map((page) => page[field]);
    const lengths = texts.map((text) => new Set(keysOf(text ?? "")).size);
    let average = 0;
    for (const [before, text] of texts.entries())
      if (text !== undefined) average = (average * before + (lengths[before] ?? 0)) / (before + 1);
    const times = texts.map((text) => termsOf(text ?? "").filter((term) => term === word).length);
    const having = times.filter((count) => count > 0).length;
    const rarity = Math.log(1 + (pages.length - having + 0.5) / (having + 0.5));
    return times.map((count, page) => {
      const isLong = 0.3 + (0.7 * (lengths[page] ?? 0)) / average;
      return count === 0 ? 0 : FIELD_WEIGHTS[field] * rarity * (0.5 + (count * 2.2) / (count + 1.2 * isLong));
    });
  });
  return pages.map((_, page) => scores.reduce((sum, ofField) => sum + (ofField[page] ?? 0), 0));
}

test.each(["worker", "child", "team", "riverton", "age12"])("a page scores by BM25+ for “%s”", (typed) => {
  const [term = ""] = termsOf(typed);
  const index = pageIndex(sample);
  const { scoreOf } = scorePages(
    [phrasesOf({ typed, alternatives: [[term]], isCommon: false, isAside: false }, index)],
    index,
  );
  const expected = byFormula(term);
  expect(Math.max(...expected)).toBeGreaterThan(0);
  for (const [page, score] of expected.entries()) expect(scoreOf(page)).toBeCloseTo(score, 9);
});
