import Validator, { type ValidationIssue } from "@adobe/structured-data-validator";
import type { Thing } from "schema-dts";
import { describe, expect, test } from "vitest";
import type { Tool } from "@/app/(tools)/tool";
import { thingsOf } from "@/app/(tools)/tool-things";
import { vacanciesTool, vacancyFinderTool, vacancyTool } from "@/app/(tools)/vacancy-tools";
import { jobPosting } from "@/lib/feeds/structured/job-posting";
import { bySlug, catalogueAt } from "../content/catalogue/catalogue-of";
import { advertising, advertisingHalf } from "../content/vacancy-set";

const ORIGIN = "https://careers.example";
const OPEN = "2026-11-20T12:00:00Z";

/** The posting of the vacancy with a text of its file replaced. */
function postingOf(from = "", to = "", moment = OPEN) {
  const [council] = catalogueAt(advertisingHalf(from, to), moment).councils;
  return jobPosting(bySlug(council?.vacancies ?? [], "family-team"), ORIGIN);
}

/** What the validator says of a posting, with the site's own address for what reads `@graph`. */
function issuesOf(posting: object = {}): Promise<readonly ValidationIssue[]> {
  const whole = { "@context": "https://schema.org", ...posting };
  return new Validator().validate({ jsonld: { JobPosting: [whole] }, microdata: {}, rdfa: {}, errors: [] });
}

const TOOLS = { vacancy: vacancyTool, vacancies: vacanciesTool, vacancyFinder: vacancyFinderTool } as const;

/** The types of structured data on a tool's page. */
function typesAt(kind: keyof typeof TOOLS, path: string, moment = OPEN): unknown[] {
  const tool: Tool = TOOLS[kind];
  const answer = tool({ path, parameters: new URLSearchParams() }, catalogueAt(advertising(), moment));
  return thingsOf(kind, answer).map((thing: Thing) =>
    typeof thing === "object" ? Reflect.get(thing, "@type") : thing,
  );
}

describe("the structured data of a vacancy", () => {
  test("are what the council states, in the form that search engines ask for", () => {
    expect(postingOf()).toEqual({
      "@type": "JobPosting",
      title: "Social Worker, Family Team",
      description:
        "<p>You would visit families in their homes.</p><p>You would have eight children to look out for.</p>",
      identifier: { "@type": "PropertyValue", name: "Riverton Council", value: "RV-7" },
      datePosted: "2026-11-02T09:00:00+00:00",
      validThrough: "2026-12-01T12:00:00+00:00",
      hiringOrganization: { "@type": "Organization", name: "Riverton Council" },
      url: `${ORIGIN}/riverton/vacancies/family-team`,
      directApply: false,
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          streetAddress: "1 River Street",
          addressLocality: "Riverton",
          postalCode: "RV1 1AA",
          addressCountry: "GB",
        },
      },
      applicationContact: {
        "@type": "ContactPoint",
        email: "manager@example.org",
        telephone: "01632 960 155",
      },
      employmentType: ["PART_TIME", "TEMPORARY"],
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "GBP",
        value: { "@type": "QuantitativeValue", maxValue: 20_000, unitText: "YEAR" },
      },
    });
  });

  test("pass the validator without an error, and lack only what speaks of work from home", async () => {
    const issues = await issuesOf(postingOf());
    expect(issues.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(issues.flatMap(({ fieldNames = [] }) => fieldNames).sort()).toEqual([
      "applicantLocationRequirements",
      "jobLocationType",
    ]);
  });

  test("which can see a missing title", async () => {
    const { title: _, ...untitled } = { title: "", ...Object(postingOf()) };
    expect((await issuesOf(untitled)).some(({ severity }) => severity === "ERROR")).toBe(true);
  });

  test("leave out what is not stated: no field is empty or guessed", () => {
    expect(postingOf("pay: that of the role", "pay: not stated")).not.toHaveProperty("baseSalary");
    const json = JSON.stringify(postingOf("contract: fixed term", "contract: not stated"));
    expect(json).not.toMatch(/not stated|null|""|\[\]|\{\}/);
  });

  test("are none at all where the place is not stated: a posting without it is reported as broken, and listed nowhere", () => {
    const place = "{street: 1 River Street, town: Riverton, postcode: RV1 1AA}";
    expect(postingOf(`place: ${place}`, "place: not stated")).toBeUndefined();
  });

  test("describe the job with the headings and lists of its text, without its links", () => {
    const body =
      "## You\n\nYou have:\n\n- a [licence](/riverton)\n- time & **tea**\n\n| Day | Place |\n| - | - |\n| 1 | Pier |";
    expect(postingOf("You would have eight children to look out for.", body)?.description).toBe(
      "<p>You would visit families in their homes.</p><p><strong>You</strong></p><p>You have:</p><ul><li>a licence</li><li>time &#x26; <strong>tea</strong></li></ul><p>Day</p><p>Place</p><p>1</p><p>Pier</p>",
    );
  });

  test("have the advert's own pay where it gives figures, for the hours of the post", () => {
    expect(postingOf("that of the role", "{from: 41000, to: 43500}")).toHaveProperty("baseSalary.value", {
      "@type": "QuantitativeValue",
      minValue: 20_500,
      maxValue: 21_750,
      unitText: "YEAR",
    });
  });
});

test("pay for full time is not that of a post whose part of it nobody states", () => {
  expect(postingOf("weeklyHours: 18.5\n", "")).not.toHaveProperty("baseSalary");
  expect(postingOf("hours: part time\nweeklyHours: 18.5", "hours: full time")).toHaveProperty(
    "baseSalary.value.maxValue",
    40_000,
  );
});

describe("faults that hide or misstate jobs elsewhere", () => {
  test("an empty end hides the job: ours is always the closing minute, since a vacancy without one is a mistake", () => {
    expect(() => catalogueAt(advertising("closes: 2026-12-01 12:00\n", ""), OPEN)).toThrow(
      "`closes` is missing.",
    );
    expect(postingOf()).toHaveProperty(
      "validThrough",
      expect.stringMatching(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
    );
  });

  test("a date without a zone is a day early: just after midnight in summer, ours says which day and how far ahead of UTC", () => {
    const summer = postingOf("closes: 2026-12-01 12:00", "closes: 2027-06-30 00:05");
    expect(summer).toHaveProperty("validThrough", "2027-06-30T00:05:00+01:00");
  });

  test("an expired job stays in previews and lists: from its closing minute on ours has no structured data", () => {
    const path = "/riverton/vacancies/family-team";
    expect(typesAt("vacancy", path)).toEqual(["BreadcrumbList", "JobPosting"]);
    expect(typesAt("vacancy", path, "2026-12-01T12:00:00Z")).toEqual([]);
  });

  test("structured data stands on lists: ours only on the page of the vacancy", () => {
    expect(typesAt("vacancies", "/riverton/vacancies")).toEqual(["BreadcrumbList"]);
    expect(typesAt("vacancyFinder", "/vacancies")).not.toContain("JobPosting");
  });
});
