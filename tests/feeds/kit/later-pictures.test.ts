import { expect, test } from "vitest";
import { laterPictures, openingPictures, pictures, picturesGone } from "@/app/(feeds)/pictures";
import { catalogueAt } from "../../content/catalogue/catalogue-of";
import { RIVERTON } from "../../content/content-set";
import { advertisingHalf } from "../../content/vacancy-set";

const at = (moment: string) => [Date.parse(moment), catalogueAt(RIVERTON, moment)] as const;

test("pictures that show pay are drawn ahead for the first minute of its day, and no others", () => {
  const [, before] = at("2026-03-31T22:59:59Z");
  const [first, next] = laterPictures(before, [at("2026-03-31T23:00:00Z"), at("2026-04-02T12:00:00Z")]);
  expect(first?.from).toBe(Date.parse("2026-03-31T23:00:00Z"));
  const role = "/riverton/roles/senior-social-worker";
  const drawn = [...(first?.feeds.keys() ?? [])];
  expect(drawn).toEqual(
    expect.arrayContaining([`${role}/preview.png`, `${role}/share/square.png`, `${role}/share/tall.png`]),
  );
  expect(drawn.filter((address) => address.startsWith("/riverton/roles/social-worker"))).toEqual([]);
  expect(next?.feeds.size).toBe(0);
});

test("a vacancy has its pictures from its opening minute to its closing one, with the pay of the post and its closing day", () => {
  const [opens, closes] = [Date.parse("2026-11-02T09:00:00Z"), Date.parse("2026-12-01T12:00:00Z")];
  const atMoment = (moment: number) =>
    catalogueAt(advertisingHalf(), new Date(moment).toISOString().replace(".000", ""));
  const [before, open] = [atMoment(opens - 1000), atMoment(opens)];
  const vacancy = "/riverton/vacancies/family-team";
  const ownPictures = [`${vacancy}/preview.png`, `${vacancy}/share/square.png`, `${vacancy}/share/tall.png`];
  const ofVacancy = [...pictures(open)].filter(([address]) => address.startsWith(vacancy));
  expect(ofVacancy.map(([address]) => address)).toEqual(ownPictures);
  for (const [, { shows }] of ofVacancy) {
    expect(shows).toContain('"Up to £20,000","period":"a year for 18.5 hours a week"');
    expect(shows).toContain("Fixed term, 12 months");
    expect(shows).toContain("Closes on 1 December 2026 at midday");
  }
  expect([...pictures(before).keys()].filter((address) => address.startsWith(vacancy))).toEqual([]);
  const [later] = openingPictures([[opens, open]]);
  expect([later?.from, ...(later?.feeds.keys() ?? [])]).toEqual([opens, ...ownPictures]);
  expect([...picturesGone([before, open])]).toEqual(ownPictures.map((address) => [address, closes]));
});
