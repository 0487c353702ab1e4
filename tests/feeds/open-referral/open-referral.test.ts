import { describe, expect, test } from "vitest";
import { openReferralEntities, openReferralPage } from "@/app/(feeds)/open-referral-feeds";
import { requestedFeedAt } from "@/app/(feeds)/requested-feeds";
import type { Council } from "@/lib/catalogue/types";
import { entitiesOf } from "@/lib/feeds/open-referral/entities";
import { referralPage, referralRoot, WHOLE } from "@/lib/feeds/open-referral/page";
import { addressBook } from "@/lib/site/address-book";
import { catalogueOf, councilOf } from "../../content/catalogue/catalogue-of";
import { type ContentSet, changed, RIVERTON } from "../../content/content-set";
import { page, service, serviceAtLocation, taxonomy, taxonomyTerm } from "./subset";

const ORIGIN = "https://careers.example";
const SERVICE = "riverton/services/early-help.mdx";
const TEAM = "riverton/teams/family-team.mdx";

/** The small council with terms for its service and a place for its team. */
const TOLD: ContentSet = changed(
  TEAM,
  "place: not stated",
  "place: The Quad",
  changed(SERVICE, "  to: 18\n", "  to: 18\nwork: [early help]\nnearTo: [prevention]\n"),
);
const told = councilOf(TOLD);
const untold = councilOf(RIVERTON);

function serviceOf(council: Council) {
  const [one] = entitiesOf(council, "referralServices", ORIGIN).values();
  return service.parse(one);
}

const lists = [
  ["referralServices", service],
  ["referralTaxonomies", taxonomy],
  ["referralTerms", taxonomyTerm],
  ["referralPlaces", serviceAtLocation],
] as const;

describe("a service as Open Referral UK", () => {
  test.each(lists)("%s holds what the standard asks for, and no field besides", (list, schema) => {
    const entities = [...entitiesOf(told, list, ORIGIN)];
    expect(entities.length).toBeGreaterThan(0);
    for (const [id, entity] of entities) expect(schema.parse(entity).id).toBe(id);
  });

  test("has the name, words and ages of its page, and is assured on the day of its review", () => {
    expect(serviceOf(told)).toMatchObject({
      name: "Early Help",
      description: expect.stringMatching(/^We help families early\.\n\nWe meet each family at home\./),
      url: "https://careers.example/riverton/services/early-help",
      minimum_age: 0,
      maximum_age: 18,
      assured_date: "2026-11-01",
    });
  });

  test("says that the council did not make it, and nothing of the kind where it did", () => {
    const published = changed(
      "riverton/council.mdx",
      "publishedByCouncil: false",
      "publishedByCouncil: true\ncontact: {label: Write to us, link: 'mailto:web@example.org'}",
    );
    expect(serviceOf(told).alert).toMatch(/^An independent demonstration/);
    expect(serviceOf(told).organization.description).toContain("The council did not make it.");
    expect(serviceOf(councilOf(published)).alert).toBeUndefined();
    expect(referralRoot(councilOf(published), ORIGIN).notice).toBe("Published by Riverton Council.");
  });

  test("leaves out the age that has no number, and says a note on ages in its words", () => {
    const open = changed(
      SERVICE,
      "  from: 0\n  to: 18\n",
      "  from: before birth\n  to: no upper age\n  note: and their carers\n",
    );
    const { minimum_age, maximum_age, description } = serviceOf(councilOf(open));
    expect([minimum_age, maximum_age]).toEqual([undefined, undefined]);
    expect(description).toContain("Ages: from before birth and over; and their carers.");
  });

  test("has no field for what the council does not state", () => {
    const { attributes, service_at_locations } = serviceOf(untold);
    expect([attributes, service_at_locations]).toEqual([undefined, undefined]);
    for (const list of ["referralTaxonomies", "referralTerms", "referralPlaces"] as const) {
      expect(entitiesOf(untold, list, ORIGIN).size).toBe(0);
    }
  });

  test("stands under ids that its parts name, the same in every build", () => {
    const { id, attributes = [], service_at_locations = [] } = serviceOf(told);
    expect(id).toBe(serviceOf(councilOf(RIVERTON)).id);
    const terms = entitiesOf(told, "referralTerms", ORIGIN);
    const taxonomies = entitiesOf(told, "referralTaxonomies", ORIGIN);
    expect(attributes.map(({ link_id }) => link_id)).toEqual([id, id]);
    for (const { taxonomy_term_id, taxonomy_term } of attributes) {
      expect(terms.get(taxonomy_term_id)).toEqual(taxonomy_term);
      expect(taxonomies.has(taxonomy_term.taxonomy_id)).toBe(true);
    }
    expect(service_at_locations).toEqual([...entitiesOf(told, "referralPlaces", ORIGIN).values()]);
    expect(service_at_locations.map(({ service_id }) => service_id)).toEqual([id]);
  });

  test("has an address of the site for everything that a list holds", () => {
    const { builtFeed } = addressBook(catalogueOf(TOLD)).addresses;
    const addresses = openReferralEntities(told).map(([address]) => address);
    expect(addresses).toHaveLength(6);
    expect(builtFeed).toEqual(expect.arrayContaining(addresses));
  });
});

describe("a list", () => {
  const five = [1, 2, 3, 4, 5].map((id) => ({ id }));

  test("is one page of all it holds", () => {
    expect(referralPage(five, WHOLE)).toEqual({
      total_items: 5,
      total_pages: 1,
      page_number: 1,
      size: 5,
      first_page: true,
      last_page: true,
      empty: false,
      contents: five,
    });
  });

  test.each([
    [{ page: 1, perPage: 2 }, 3, 2, true, false, false, [1, 2]],
    [{ page: 3, perPage: 2 }, 3, 1, false, true, false, [5]],
    [{ page: 4, perPage: 2 }, 3, 0, false, true, true, []],
    [{ page: 2, perPage: undefined }, 1, 0, false, true, true, []],
  ])("asked for %o says where that page stands", (asked, pages, size, first, last, empty, ids) => {
    const { contents, ...envelope } = referralPage(five, asked);
    expect(envelope).toEqual({
      total_items: 5,
      total_pages: pages,
      page_number: asked.page,
      size,
      first_page: first,
      last_page: last,
      empty,
    });
    expect(contents).toEqual(ids.map((id) => ({ id })));
  });

  test("of nothing is one empty page", () => {
    expect(page(taxonomy).parse(referralPage([], WHOLE))).toMatchObject({ total_pages: 1, empty: true });
  });

  const asked = async (query: string) => {
    const request = new Request(`${ORIGIN}/riverton/open-referral/services${query}`);
    const answer = openReferralPage(request, catalogueOf(TOLD));
    return { status: answer.status, data: await answer.json() };
  };

  test("is cut into pages for whoever asks", async () => {
    const { status, data } = await asked("?page=2&per_page=1");
    expect(status).toBe(200);
    expect(page(service).parse(data)).toMatchObject({ page_number: 2, total_items: 1, empty: true });
  });

  test.each(["?page=0", "?page=-1", "?page=one", "?page=1e3", "?per_page=0", "?per_page=9999999", "?page="])(
    "refuses %s",
    async (query) => {
      expect((await asked(query)).status).toBe(400);
    },
  );

  test("refuses a filter by its name rather than pass over it", async () => {
    const { status, data } = await asked("?postcode=SM1+1EA");
    expect([status, data]).toEqual([400, { error: expect.stringContaining("“postcode”") }]);
  });

  test.each([
    "/riverton/open-referral/services/00000000-0000-5000-8000-000000000000",
    "/riverton/open-referral/organizations",
    "/nowhere/open-referral/services",
  ])("or an entity that there is not, as %s, is told to programs as data, open to any site", async (path) => {
    const answer = await requestedFeedAt(path)(new Request(ORIGIN + path), catalogueOf(TOLD), 0);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(await answer.json()).toEqual({ error: "Nothing in Open Referral UK has this address." });
  });
});
