/** Whatever a council offers and whoever asks, the calculator answers: as a page, a table, a calendar and data. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FurtherQuestion, furtherQuestions } from "@/lib/calculator/further-question";
import { roleValue } from "@/lib/calculator/read-role";
import { PENSIONS } from "@/lib/take-home";
import { runs } from "../harness/random";
import { arbitraryOffer } from "../offers/arbitrary-offer";
import { ROLES } from "../offers/arbitrary-words";
import { formsOf, roleOf, siteWith } from "./answer-forms";

/** What stands for a value in the code, and is none: a reader must never see it. */
const NO_VALUE = /(?<!leave )\bopen\b|\bundefined\b|\bnull\b|\bNaN\b|\bInfinity\b|\[object|\b2999\b/;

/** What a pattern finds first, with the words round it. */
function wordsRound(pattern: RegExp, text: string): string | undefined {
  const first = pattern.exec(text);
  return first === null ? undefined : text.slice(Math.max(0, first.index - 60), first.index + 60);
}

/** One of the answers that a question takes; none where it stays unanswered. */
function answered({ choices, typed, least, most }: FurtherQuestion, pick: number): string | undefined {
  const day = `${2025 + (pick % 7)}-0${1 + (pick % 9)}-15`;
  const typing = {
    nothing: [],
    "a day": [day, "2026-01-01"],
    days: [`${day},2027-03-31`],
    "a number": [String(least + (pick % (Math.min(most, 40) - least + 1))), String(most)],
  }[typed];
  const all = [undefined, ...choices.map(({ value }) => value), ...typing];
  return all[pick % all.length];
}

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const asked = fc.tuple(
  arbitraryOffer(),
  fc.constantFrom(...ROLES),
  fc.record({
    salary: some(fc.integer({ min: 24_000, max: 70_000 }).map(String)),
    hours: some(fc.constantFrom("full-time", "60%", "18.5", "30 of 37, 44 weeks")),
    start: some(fc.constantFrom("2026-09", "2027-01", "2028-02")),
    // What leaving in each month means is most of the work: a few months tell as much as ten years of them.
    years: fc.constantFrom("1", "1", "2"),
    leave: some(fc.constantFrom("2028-02", "2029-07", "2028-02-15")),
    pension: some(fc.constantFrom(...PENSIONS)),
  }),
  fc.array(fc.nat(1_000), { minLength: 5, maxLength: 20 }),
);

test("an answer to a random offer can be shown in every form, and holds nothing that is no value", () => {
  const shown = fc.property(asked, ([offer, slug, told, picks]) => {
    const site = siteWith(offer);
    const role = roleOf(site, slug);
    const parameters = new URLSearchParams({ role: roleValue(role) });
    for (const [name, value] of Object.entries(told)) if (value !== undefined) parameters.set(name, value);
    furtherQuestions(role, told.leave !== undefined).forEach((question, index) => {
      const value = answered(question, (picks[index % picks.length] ?? 0) + index);
      if (value !== undefined) parameters.set(question.parameter, value);
    });
    // A move is a day and a team: one says nothing without the other.
    if (!parameters.has("moves-on") || !parameters.has("moves-to"))
      for (const name of ["moves-on", "moves-to"]) parameters.delete(name);
    for (const [form, text] of Object.entries(formsOf(parameters, site)))
      expect([form, wordsRound(NO_VALUE, text)]).toEqual([form, undefined]);
  });
  fc.assert(shown, { numRuns: runs(16, 200) });
}, 300_000);
