import { expect, test } from "vitest";
import type { Catalogue } from "@/lib/catalogue/types";
import { findPages } from "@/lib/search/find-pages";
import { findVacancies } from "@/lib/search/find-vacancies";
import { pageIndex } from "@/lib/search/page-index";
import { referencesIn } from "@/lib/search/references";
import { readVacancyCriteria } from "@/lib/search/vacancy-criteria";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { ADVERT, advertisingHalf } from "../content/vacancy-set";

const KIND = "contract: fixed term\nlasts: 12 months\nhours: part time\nweeklyHours: 18.5";

/** A vacancy of another kind, with a reference of its own. */
const other = (reference: string, kind: string, more: readonly [string, string] = ["", ""]) =>
  ADVERT.replace(KIND, kind)
    .replace("reference: RV-7", `reference: ${reference}`)
    .replace(...more);

const SET = {
  ...advertisingHalf("reference: RV-7", "reference: RV-1007"),
  "riverton/vacancies/manager.mdx": other("RV-1008", "contract: permanent\nhours: full time"),
  "riverton/vacancies/either.mdx": other("SWLAKE", "contract: casual\nhours: full time or part time"),
  "riverton/vacancies/share.mdx": other("26/118", "contract: temporary\nhours: job share"),
  "riverton/vacancies/hours.mdx": other(
    "HR 2026 A4",
    "contract: not stated\nhours: not stated\nweeklyHours: 37",
  ),
  "riverton/vacancies/over.mdx": other("RV-1006", "contract: permanent\nhours: full time", [
    "closes: 2026-12-01 12:00",
    "closes: 2026-11-10 12:00",
  ]),
  "riverton/vacancies/later.mdx": other("RV-1009", "contract: permanent\nhours: full time", [
    "opens: 2026-11-02 09:00",
    "opens: 2026-11-28 09:00",
  ]),
};
const catalogue: Catalogue = catalogueAt(SET, "2026-11-20T12:00:00Z");
const index = pageIndex(catalogue);

const listed = (q: string) =>
  findVacancies(catalogue, readVacancyCriteria({ q }, catalogue))
    .vacancies.map(({ reference }) => reference)
    .toSorted();

/** Those that the site's search finds, wherever they stand among its pages. */
const searched = (q: string) => {
  const open = new Map(
    catalogue.councils[0]?.vacancies.map(({ address, reference }) => [address, reference]),
  );
  const { results } = findPages({ text: q, council: undefined }, catalogue, () => index);
  return results.flatMap(({ page }) => open.get(page.address) ?? []).toSorted();
};

test.each([
  ["fixed term", ["RV-1007"]],
  ["fixed-term contract", ["RV-1007"]],
  ["permanent", ["RV-1008"]],
  ["temp", ["26/118"]],
  ["relief worker", ["SWLAKE"]],
  ["casual", ["SWLAKE"]],
  ["part time", ["26/118", "RV-1007", "SWLAKE"]],
  ["Part-Time jobs", ["26/118", "RV-1007", "SWLAKE"]],
  ["job share", ["26/118"]],
  ["full time", ["HR 2026 A4", "RV-1008", "SWLAKE"]],
  ["full time social worker", ["HR 2026 A4", "RV-1008", "SWLAKE"]],
  ["temporary social worker", ["26/118"]],
  ["18.5 hours", ["RV-1007"]],
  ["permanent work at Riverton Council", ["RV-1008"]],
  ["8 hours", []],
  ["5 hours", []],
  ["37 hours a week", ["HR 2026 A4"]],
  ["temporary social wroker", ["26/118"]],
  ["casual zookeeper", []],
  ["RV-1007 permanent", []],
  ["swlake", ["SWLAKE"]],
])("%s finds the posts that are so, in the list of vacancies and in the site's search", (q, references) => {
  expect(listed(q)).toEqual(references);
  expect(searched(q)).toEqual(references);
});

test("no words stand in what the search shows of a vacancy twice", () => {
  const { results } = findPages({ text: "job share", council: undefined }, catalogue, () => index);
  for (const { page, excerpt } of results.filter(({ page }) => page.kind === "vacancy")) {
    expect(page.text).not.toContain("job share");
    expect(excerpt.text).toMatch(/^You would visit families in their homes\. .*Temporary; job share\./);
  }
});

test.each([
  ["RV-1007", ["RV-1007"], [], [], ""],
  ["rv 1007", ["RV-1007"], [], [], ""],
  ["social worker, ref: RV1007", ["RV-1007"], [], [], "social worker"],
  ["26/118", ["26/118"], [], [], ""],
  ["hr2026a4", ["HR 2026 A4"], [], [], ""],
  ["RV-1006", [], ["RV-1006"], [], ""],
  // What is yet to open is not there, and a part of a reference is another.
  ["RV-1009", [], [], ["RV-1009"], ""],
  ["RV-100", [], [], ["RV-100"], ""],
  ["RV-10071", [], [], ["RV-10071"], ""],
  ["reference RV-9999", [], [], ["RV-9999"], ""],
  // Neither a postcode, a grade, a sum nor an age is one.
  ["RV1 1AA", [], [], [], "RV1 1AA"],
  ["grade 8, 41,000, 16 to 18", [], [], [], "grade 8, 41,000, 16 to 18"],
])("“%s” asks for a reference whole", (typed, open, closed, unknown, remaining) => {
  const read = referencesIn(typed, catalogue);
  expect(read.open.map(({ reference }) => reference)).toEqual(open);
  expect(read.closed.map(({ reference }) => reference)).toEqual(closed);
  expect(read).toMatchObject({ unknown, remaining });
  if (unknown.length > 0 || closed.length > 0) expect(listed(typed)).toEqual([]);
  else if (open.length > 0) expect(listed(typed)).toEqual(open);
});
