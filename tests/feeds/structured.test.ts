import fc from "fast-check";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { thingsOf } from "@/app/(tools)/tool-things";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { rolesDataset } from "@/lib/feeds/structured/dataset";
import { definedTermSet } from "@/lib/feeds/structured/defined-term-set";
import { governmentService } from "@/lib/feeds/structured/government-service";
import { graph, scriptJson } from "@/lib/feeds/structured/graph";
import { occupation } from "@/lib/feeds/structured/occupation";
import { webSite } from "@/lib/feeds/structured/web-site";
import {
  catalogue,
  leavingCare,
  localityTeam,
  personalAdviser,
  riverton,
  safeguarding,
  socialWorker,
} from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const origin = "https://careers.example";

describe("structured data of a role", () => {
  it("gives the published maximum as a maximum, with its basis, and no median and no minimum made up", () => {
    const { estimatedSalary } = occupation(socialWorker, origin) as { estimatedSalary?: unknown };
    expect(estimatedSalary).toEqual({
      "@type": "MonetaryAmount",
      name: "Salary a year, unconsolidated maximum",
      currency: "GBP",
      validFrom: "2026-04-01",
      value: { "@type": "QuantitativeValue", maxValue: 49083, unitText: "YEAR" },
    });
  });

  it("gives a spot salary as the value itself", () => {
    const { pay } = socialWorker;
    if (pay === "not stated") throw new Error("The social worker of the fixtures has published pay.");
    const paidSpot = { ...socialWorker, pay: { ...pay, basis: "spot salary" as const } };
    expect(occupation(paidSpot, origin)).toMatchObject({
      estimatedSalary: {
        name: "Salary a year, spot salary",
        value: { "@type": "QuantitativeValue", value: 49083, unitText: "YEAR" },
      },
    });
  });

  it("has no salary where none is published, and no qualifications where none are stated", () => {
    const data = occupation(personalAdviser, origin);
    expect(data).not.toHaveProperty("estimatedSalary");
    expect(data).not.toHaveProperty("qualifications");
  });

  it("is an occupation at a place, never a job posting", () => {
    expect(occupation(socialWorker, origin)).toMatchObject({
      "@type": "Occupation",
      occupationLocation: { "@type": "AdministrativeArea", name: "Riverton" },
      qualifications: "Social Work England.",
    });
  });
});

describe("structured data of services and teams", () => {
  it("names the council as the body that runs it, and the service a team belongs to", () => {
    expect(governmentService(localityTeam, origin)).toMatchObject({
      "@type": "GovernmentService",
      alternateName: ["LT"],
      serviceOperator: { "@type": "GovernmentOrganization", name: "Riverton Council" },
      isRelatedTo: { "@id": `${origin}/riverton/services/safeguarding#service` },
    });
  });

  it("gives an age as a number only where the council does", () => {
    expect(governmentService(localityTeam, origin)).toHaveProperty("audience", {
      "@type": "PeopleAudience",
      audienceType: "before birth to 18",
      suggestedMaxAge: 18,
    });
    expect(governmentService(leavingCare, origin)).toHaveProperty("audience.suggestedMinAge", 16);
    expect(governmentService(safeguarding, origin)).not.toHaveProperty("audience");
  });
});

describe("structured data of lists", () => {
  it("breadcrumbs run from the home page to the page itself, numbered from one", () => {
    const list = breadcrumbList(
      [
        { address: "/", words: "All councils" },
        { address: "/riverton", words: "Riverton" },
      ],
      { address: "/riverton/roles", words: "Roles and pay" },
      origin,
    );
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, name: "All councils", item: "https://careers.example/" },
        { position: 2, item: "https://careers.example/riverton" },
        { position: 3, name: "Roles and pay", item: "https://careers.example/riverton/roles" },
      ],
    });
  });

  it("a glossary is a set of terms", () => {
    expect(definedTermSet(riverton, origin)).toMatchObject({
      "@type": "DefinedTermSet",
      hasDefinedTerm: [
        { name: "Public Law Outline", alternateName: ["PLO"], url: `${origin}/riverton/glossary#plo` },
      ],
    });
  });

  it("only a council that publishes the site is named as its publisher and as the creator of its data", () => {
    const adopted = { ...riverton, publishedByCouncil: true };
    const site = { name: "Council Careers", description: "Roles.", councils: catalogue.councils };
    expect(webSite(site, origin)).not.toHaveProperty("publisher");
    expect(webSite({ ...site, councils: [adopted] }, origin)).toHaveProperty(
      "publisher[0].name",
      "Riverton Council",
    );
    expect(rolesDataset(riverton, origin)).not.toHaveProperty("creator");
    expect(rolesDataset(riverton, origin)).toHaveProperty("isBasedOn", ["https://riverton.example/pay"]);
    expect(rolesDataset(adopted, origin)).toHaveProperty("creator.name", "Riverton Council");
  });
});

describe("structured data in a script element", () => {
  it("cannot end the element, open another or begin a comment", () => {
    const json = scriptJson(
      graph([{ "@type": "Occupation", name: "</script><script>alert(1)</script><!-- & \u2028\u2029" }]),
    );
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(json).toContain("\\u003c/script\\u003e");
  });

  it("reads back as what was written, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: anySign }), (name, description) => {
        const value = graph([{ "@type": "Occupation", name, description }]);
        const json = scriptJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});

describe("structured data of a tool", () => {
  const tool = (robots?: { readonly index: boolean }) =>
    thingsOf("calculator", { metadata: { title: "", ...(robots && { robots }) }, page: createElement("p") });

  it("says what it is for, that it is free and needs no script, and nobody's rating or price", () => {
    expect(tool()).toEqual([
      expect.objectContaining({ "@type": "BreadcrumbList" }),
      {
        "@type": "WebApplication",
        name: "Calculator",
        description: "What a council’s offer adds to your salary, when, and under which rule.",
        url: expect.stringMatching(/\/calculator$/),
        inLanguage: "en-GB",
        isAccessibleForFree: true,
        operatingSystem: "Any",
        browserRequirements: "Works without JavaScript",
      },
    ]);
  });

  it("is left out of the answers, which search engines do not list", () => {
    expect(tool({ index: false })).toEqual([]);
  });
});
