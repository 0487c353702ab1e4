import { describe, expect, it } from "vitest";
import { benefitsData } from "@/lib/feeds/data/benefits-data";
import { councilData, siteData } from "@/lib/feeds/data/council-data";
import { figureData } from "@/lib/feeds/data/figure-data";
import { figuresData, glossaryData } from "@/lib/feeds/data/reference-data";
import { roleData } from "@/lib/feeds/data/role-data";
import { rolesJson } from "@/lib/feeds/data/roles-data";
import { serviceData, servicesData, teamData } from "@/lib/feeds/data/workplace-data";
import {
  catalogue,
  chair,
  hillside,
  leavingCare,
  localityTeam,
  personalAdviser,
  riverton,
  safeguarding,
  socialWorker,
  welcome,
} from "../fixtures/sample-catalogue";

const origin = "https://careers.example";

const projections = {
  site: siteData(catalogue, origin),
  council: councilData(riverton, origin),
  services: servicesData(riverton, origin),
  service: serviceData(safeguarding, origin),
  team: teamData(localityTeam, origin),
  roles: rolesJson(riverton, origin),
  role: roleData(socialWorker, origin),
  benefits: benefitsData(riverton, origin),
  figures: figuresData(riverton, origin),
  glossary: glossaryData(riverton, origin),
};

/** Every value in a tree with the name it stands under. */
function* leaves(value: unknown, name = ""): Generator<readonly [name: string, value: unknown]> {
  if (typeof value !== "object" || value === null) yield [name, value];
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, key);
}

describe.each(Object.entries(projections))("the data of a %s page", (kind, data) => {
  it("is the same after a journey through JSON: no undefined, no circle, no object that JSON forgets", () => {
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });

  it("says what it is and where it is, and gives every address whole", () => {
    expect(data.kind).toBe(kind);
    for (const [name, value] of leaves(data)) {
      if (["address", "data", "rolesCsv", "rolesJson"].includes(name)) {
        expect(value).toMatch(/^https:\/\/careers\.example\//);
      }
    }
  });
});

describe("what the data say", () => {
  it("a published maximum is money with its basis, its day and its source", () => {
    expect(roleData(socialWorker, origin).role.pay).toMatchObject({
      minimum: "not stated",
      maximum: {
        amount: 49083,
        currency: "GBP",
        per: "year",
        basis: "unconsolidated maximum",
        effective: "2026-04-01",
        source: { title: "Pay list", link: "https://riverton.example/pay", read: "2026-05-01" },
      },
    });
  });

  it("odd pence stay exact", () => {
    expect(roleData(chair, origin).role.pay).toMatchObject({ maximum: { amount: 56172.5 } });
  });

  it("unpublished pay, grade and next step are the words “not stated”", () => {
    expect(roleData(personalAdviser, origin).role).toMatchObject({
      pay: "not stated",
      grade: "not stated",
      nextStep: "not stated",
      apply: "not stated",
    });
  });

  it("a role names its places, its next step and its benefits by address", () => {
    expect(roleData(socialWorker, origin).role).toMatchObject({
      workplaces: [
        { kind: "team", address: `${origin}/riverton/teams/locality`, note: "with children under 12" },
      ],
      nextStep: { address: `${origin}/riverton/roles/child-protection-chair` },
      benefits: [{ name: "Welcome payment" }],
    });
  });

  it("a figure in pounds is money; any other is a number; one that is not stated says so", () => {
    expect(figureData(welcome, origin).value).toEqual({ amount: 1000, currency: "GBP" });
    expect(figureData({ ...welcome, unit: "percent", value: 50 }, origin).value).toBe(50);
    expect(figureData({ ...welcome, value: "not stated" }, origin).value).toBe("not stated");
  });

  it("ages are numbers or the words of the content", () => {
    expect(serviceData(leavingCare, origin).service.ages).toEqual({
      from: 16,
      to: "no upper age",
      note: null,
    });
    expect(serviceData(safeguarding, origin).service.ages).toBe("not stated");
  });

  it("a demonstration says that the council did not make it; a council's own site says that it did", () => {
    expect(councilData(hillside, origin).notice).toMatch(/independent demonstration.*did not make it/);
    expect(councilData({ ...hillside, publishedByCouncil: true }, origin).notice).toBe(
      "Published by Hillside County Council.",
    );
  });
});
