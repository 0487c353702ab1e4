import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { RIVERTON, withFile } from "../content/content-set";
import { advertising } from "../content/vacancy-set";
import { imported, STANDING } from "./imported";
import { JSON_LD, POST, tableOf } from "./sources";

const first = (text: string) => advertsOf(text)[0];

const NOTHING = {
  name: "Social Worker",
  contract: undefined,
  hours: undefined,
  lasts: undefined,
  week: undefined,
};
test.each<[title: string, said: object, left?: string[]]>([
  ["Social Worker (Part Time)", { hours: "part time" }],
  ["Part-time Social Worker", { hours: "part time" }],
  ["Social Worker – 0.5 FTE", { hours: "part time", week: 18.5 }],
  ["Social Worker (Permanent, Full-Time)", { contract: "permanent", hours: "full time" }],
  ["Social Worker - Fixed term (12 months)", { contract: "fixed term", lasts: "12 months" }],
  ["Social Worker, 6 months FTC, 22.2 hours/week", { contract: "fixed term", lasts: "6 months", week: 22.2 }],
  ["Social Worker (maternity cover)", {}, ["maternity cover"]],
  [
    "Social Worker (P/T, 12 months maternity cover)",
    { hours: "part time", lasts: "12 months" },
    ["maternity cover"],
  ],
  [
    "Social Worker x2 – Family Team (Perm, F/T)",
    { name: "Social Worker – Family Team", contract: "permanent", hours: "full time" },
    ["Social Worker x2 – Family Team"],
  ],
  ["Social Worker (three positions)", {}, ["Social Worker (three positions)"]],
  [
    "Social Worker (Part Time, Term Time Only)",
    { name: "Social Worker (Part Time, Term Time Only)", hours: "part time" },
  ],
  ["Temporary Accommodation Officer", { name: "Temporary Accommodation Officer" }],
  ["Nursery Nurse – two years", { name: "Nursery Nurse – two years" }],
])(
  "of the title “%s” nothing goes without a word: it is in the name, as the check wants it, in a field or in the report",
  (title, said, left = []) => {
    const [advert] = advertsOf(tableOf({ ...POST, title }), { fullWeek: 37 });
    const { title: name, contract, hours, lasts, weeklyHours, share, unread } = advert ?? {};
    expect({ name, contract, hours, lasts, week: weeklyHours ?? share?.hours }).toEqual({
      ...NOTHING,
      ...said,
    });
    expect(unread?.map(({ words }) => words)).toEqual(left);
  },
);

test("what a title says otherwise than the fields is left, and full time beside part time is the choice of the two", () => {
  const advert = first(
    tableOf({ ...POST, title: "Social Worker (Full Time)", hours: "Part time", "weekly hours": "18.5" }),
  );
  expect(advert).toMatchObject({
    hours: "part time",
    unread: [{ words: "full time", why: /part time besides/ }],
  });
  expect(first(JSON_LD.replace('"PERMANENT"', '"FULL_TIME"'))?.hours).toBe("full time or part time");
});

test("a place of schema.org may be one text", () => {
  const advertAt = (location: unknown) =>
    advertsOf(JSON.stringify({ "@type": "JobPosting", title: "Social Worker", jobLocation: location }))[0];
  const place = { street: "Town Hall", town: "Larkmere", postcode: "LK1 1AA" };
  const line = "Town Hall, Larkmere LK1 1AA";
  expect(advertAt(line)?.place).toEqual(place);
  expect(advertAt({ "@type": "Place", address: line })?.place).toEqual(place);
  expect(advertAt({ address: { streetAddress: line } })?.place).toEqual(place);
  expect(
    advertAt([{ address: { addressLocality: "Larkmere LK1 1AA", streetAddress: "Town Hall" } }])?.place,
  ).toEqual(place);
  expect(advertAt({ address: "Somewhere nice" })?.unread).toMatchObject([
    { field: "place", words: "Somewhere nice" },
  ]);
  expect(
    advertAt([line, { address: { streetAddress: "2 Hill Road", addressLocality: "Riverton" } }]),
  ).toMatchObject({
    place,
    unread: [{ field: "place", words: "2 Hill Road, Riverton" }],
  });
  expect(advertAt({ address: { postalCode: "LK1 1AA" } })?.unread).toMatchObject([
    { field: "place", words: "LK1 1AA" },
  ]);
});

describe("the places of an advert", () => {
  const placesOf = (post: Readonly<Record<string, string>>) => {
    const second = (RIVERTON["riverton/teams/family-team.mdx"] ?? "")
      .replace("name: Family Team", "name: Court and Care Team")
      .replace("acronym: FT\n", "");
    const { changed, report } = imported(
      tableOf({ ...POST, ...post }, STANDING),
      withFile("riverton/teams/court-and-care-team.mdx", second, advertising()),
    );
    const [file = ""] = Object.values(changed);
    return {
      teams: parse(file.split("---")[1] ?? "").teams,
      services: parse(file.split("---")[1] ?? "").services,
      report,
    };
  };

  test.each([
    ["Social Worker, Court and Care Team and Family Team", ["court-and-care-team", "family-team"], undefined],
    ["Social Worker – Family Team / Court and Care Team", ["court-and-care-team", "family-team"], undefined],
    ["Social Worker, Early Help", undefined, ["early-help"]],
    ["Social Worker", undefined, undefined],
  ])("are all that the title “%s” names", (title, teams, services) => {
    const places = placesOf({ title });
    expect([places.teams?.toSorted(), places.services]).toEqual([teams, services]);
  });

  test("that its own field names and the council has not are reported", () => {
    expect(placesOf({ team: "Hill Team" }).report).toContain(
      "team “Hill Team” was left out: the council has no team of this name.",
    );
  });
});
