import fc from "fast-check";
import { expect, test } from "vitest";
import type { Advert } from "@/lib/feeds/kit/advert";
import { advertWords, LENGTHS } from "@/lib/feeds/kit/advert-words";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { CONTRACTS, WORKING_HOURS } from "@/lib/model/vacancy";
import { bySlug, catalogueAt } from "../../content/catalogue/catalogue-of";
import { advertisingHalf } from "../../content/vacancy-set";

const TODAY = "2026-11-20";
const LINK = "https://careers.childrens-services.riverton-and-district.gov.uk/r/abcdefgh";
const [council] = catalogueAt(advertisingHalf(), `${TODAY}T12:00:00Z`).councils;
const vacancy = bySlug(council?.vacancies ?? [], "family-team");

/** A name as long as a file may have it: words, letters of several units, signs that Markdown escapes. */
const name = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom("a", "W", " ", "*", "_", "👩‍👩‍👧", "–", "é"),
      minLength: 1,
      maxLength: 120,
    }),
    fc
      .array(fc.constantFrom("Social", "Worker", "Safeguarding", "and", "Team,"), { maxLength: 16 })
      .map((words) => words.join(" ")),
  )
  .map((text) => text.trim().slice(0, 120) || "Post");
const pay = fc.oneof(
  fc.constantFrom("that of the role" as const, "not stated" as const),
  fc
    .record({ from: fc.integer({ min: 12_000, max: 150_000 }), more: fc.integer({ min: 0, max: 150_000 }) })
    .map(({ from, more }) => ({ from, to: from + more })),
);
/** What reads like an item of an offer, however long: all of it is marked as one. */
const offer = fc.array(
  fc
    .record({
      title: name,
      words: fc.lorem({ maxCount: 80 }),
      condition: fc.option(name, { nil: undefined }),
    })
    .map((reason) => ({ ...reason, isOffer: true })),
  { maxLength: 4 },
);
const post = fc
  .record({
    name,
    shortName: name,
    town: name,
    summary: name,
    pay,
    hours: fc.constantFrom(...WORKING_HOURS, "not stated" as const),
    weeklyHours: fc.constantFrom("not stated" as const, 18.5, 22.25, 37),
    contract: fc.constantFrom(...CONTRACTS, "not stated" as const),
    lasts: fc.oneof(fc.constantFrom("not stated" as const, "until 31 December 2028"), name),
    offer,
    closes: fc.constantFrom("2026-12-01 12:00", "2027-09-30 00:00", "2027-10-31 01:30"),
    publishedByCouncil: fc.boolean(),
  })
  .map(({ shortName, publishedByCouncil, town, offer: reasons, ...fields }) => {
    const council = { ...vacancy.council, shortName, publishedByCouncil };
    return { ...vacancyAdvert({ ...vacancy, ...fields, place: { town }, council }, TODAY), reasons };
  });
const work = fc
  .tuple(name, fc.array(name, { maxLength: 6 }))
  .map(([title, payLater]): Advert => ({ ...roleAdvert(vacancy.role), name: title, payLater }));

test("an advert has at most the characters that it promises, with its pay, contract and hours, closing day, day of its figures and link whole, and from 700 on an item of the offer, whatever the content", () => {
  fc.assert(
    fc.property(fc.oneof(post, work), (advert) => {
      for (const most of LENGTHS) {
        const { plain, markdown } = advertWords(advert, most, LINK, TODAY);
        expect(Math.max(plain.length, markdown.length)).toBeLessThanOrEqual(most);
        expect(plain.split("\n")).toEqual(
          expect.arrayContaining([advert.pay, ...(advert.closing === undefined ? [] : [advert.closing])]),
        );
        expect(plain).toContain(`${LINK}\nAs of 20 November 2026.`);
        const isOfCouncil = advert.council.publishedByCouncil;
        for (const form of [plain, markdown])
          expect(form.includes("Independent demonstration")).toBe(!isOfCouncil);
        if (most >= 700 && advert.ask !== undefined) expect(plain).toContain(advert.ask);
        const { contractAndHours } = advert;
        if (contractAndHours !== undefined) {
          const [term = ""] = contractAndHours.split(/[,;…]/);
          expect(plain).toContain(`\n${term.slice(0, 9)}`);
        }
        const items = advert.reasons.filter(({ isOffer }) => isOffer);
        if (most >= 700 && items.length > 0)
          expect(items.some(({ title }) => plain.includes(`- ${title}: `))).toBe(true);
        expect(plain).not.toMatch(/\p{Surrogate}/u);
      }
    }),
    { numRuns: 50 },
  );
});

test("a long title gives way at the end of a word: after what the pay is a part of, and after the notice of who made the advert has become brief", () => {
  const long =
    "Social Worker for families with children who come home from care, in the Riverside and Hilltop teams together";
  const advert = vacancyAdvert({ ...vacancy, name: long, pay: { from: 41_000, to: 43_500 } }, TODAY);
  expect(
    advertWords(advert, 280, "https://careers.example/r/abcdefgh", TODAY).plain,
  ).toBe(`Social Worker for families with children who…, Riverton
£20,500 to £21,750 a year for 18.5 hours a week
Fixed term, 12 months; part time
Closes on 1 December 2026 at midday

https://careers.example/r/abcdefgh
As of 20 November 2026.
Independent demonstration.`);
  // A team in the title is not cut for a longer notice, and both forms say the same.
  const team = vacancyAdvert({ ...vacancy, name: "Social Worker, Lakeside Assessment Team" }, TODAY);
  const { plain, markdown } = advertWords(team, 280, "https://careers.example/r/abcdefgh", TODAY);
  for (const form of [plain, markdown])
    expect(form).toMatch(/Lakeside Assessment Team, Riverton.*Independent demonstration/s);
  // Lines of a paragraph are lines in Markdown too, which runs them together otherwise.
  expect(advertWords(advert, 700, "https://careers.example/r/abcdefgh", TODAY).markdown).toContain(
    "18.5 hours a week**  \nFixed term, 12 months; part time  \n",
  );
});

test("contract and hours without room for all of them end with a whole term: nobody reads “full time or…”", () => {
  const lines = [
    { lasts: "until March 2028", hours: "full time or part time", weeklyHours: "not stated" },
    { lasts: "18 months", hours: "full time or part time", weeklyHours: 22.25 },
    { lasts: "until the post holder comes back from a long leave", hours: "job share", weeklyHours: 18.5 },
  ] as const;
  const shown = lines.map((fields) => {
    const advert = { ...vacancyAdvert({ ...vacancy, ...fields }, TODAY), fullTimePay: undefined };
    return /^Fixed term.*$/m.exec(advertWords(advert, 280, LINK, TODAY).plain)?.[0];
  });
  expect(shown).toEqual([
    "Fixed term, until March 2028…",
    "Fixed term, 18 months; full time or part time",
    "Fixed term…",
  ]);
});
