import { describe, expect, test } from "vitest";
import { pounds } from "@/lib/money/pence";
import { payWords } from "@/lib/pay/pay-words";
import { pagesOfCouncil } from "@/lib/site/pages";
import { changed, RIVERTON, withFile } from "../content-set";
import { bySlug, catalogueOf, councilOf } from "./catalogue-of";

const council = councilOf(RIVERTON);
const role = (slug: string) => bySlug(council.roles, slug);

describe("the graph of a council", () => {
  test("roles know their places and places their roles", () => {
    const [workplace] = role("social-worker").workplaces;
    expect(workplace?.place).toBe(bySlug(council.teams, "family-team"));
    expect(workplace?.place.roles[0]?.role).toBe(role("social-worker"));
    expect(role("senior-social-worker").workplaces[0]?.note).toBe("only with Public Law Outline (PLO)");
  });

  test("teams know their service, services their teams, and all their council", () => {
    const [service] = council.services;
    expect(service?.teams[0]?.service).toBe(service);
    for (const item of [
      ...council.services,
      ...council.teams,
      ...council.roles,
      ...council.grades,
      ...council.benefits,
    ]) {
      expect(item.council).toBe(council);
    }
  });

  test("a role's next step is the role itself, and the last step has none", () => {
    expect(role("social-worker").nextStep).toBe(role("senior-social-worker"));
    expect(role("senior-social-worker").nextStep).toBe("not stated");
  });

  test("a benefit of a scheme has the scheme's conditions; the scheme itself is not given to a role", () => {
    const [scheme, payment] = council.benefits;
    expect(payment?.scheme).toBe(scheme);
    expect(scheme?.items).toEqual([payment]);
    expect(payment?.who).toEqual(scheme?.who);
    expect(payment?.who.startingSalaryAtLeast?.text).toBe("£38,000");
    expect(role("social-worker").benefits).toEqual([payment]);
    expect(role("senior-social-worker").benefits).toEqual([]);
  });

  test("a benefit for everyone is every role's", () => {
    const everyone = councilOf(changed("riverton/benefits/welcome-offer.mdx", "[social-worker]", "everyone"));
    expect(everyone.roles.map(({ benefits }) => benefits.length)).toEqual([1, 1]);
  });

  test("a role on another's line of the pay list has that line's grade", () => {
    const adviser = (RIVERTON["riverton/roles/senior-social-worker.mdx"] ?? "").replace(
      "grade: grade-8",
      "grade: not stated\npaidAs: social-worker",
    );
    const { roles } = councilOf(
      withFile("riverton/roles/adviser.mdx", adviser.replace("Senior Social Worker\n", "Adviser\n")),
    );
    expect(bySlug(roles, "adviser").grade).toBe(bySlug(roles, "social-worker").grade);
    expect(bySlug(roles, "social-worker").covers).toEqual([bySlug(roles, "adviser")]);
  });
});

describe("pay", () => {
  test("is in pence, and is the value in force today", () => {
    expect(role("senior-social-worker").pay).toMatchObject({
      minimum: pounds(42000),
      maximum: pounds(46500.5),
    });
    const earlier = councilOf(RIVERTON, "2026-03-31");
    expect(bySlug(earlier.roles, "senior-social-worker").pay).toMatchObject({ maximum: pounds(45000) });
    expect(
      bySlug(
        earlier.figures.map((figure) => ({ ...figure, slug: figure.id })),
        "grade-8.maximum",
      ).text,
    ).toBe("up to £45,000");
  });

  test("is not stated while every dated value is in the future", () => {
    const early = councilOf(RIVERTON, "2020-01-01");
    expect(bySlug(early.roles, "senior-social-worker").pay).toBe("not stated");
    expect(bySlug(early.grades, "grade-8").history).toHaveLength(2);
  });

  test.each([
    ["spot salary", "£40,000"],
    ["consolidated maximum", "up to £40,000"],
    ["not stated", "up to £40,000"],
  ])("with the basis %s reads “%s” among the figures as in the table of salaries", (basis, words) => {
    const set = changed("riverton/grades/grade-7.mdx", "unconsolidated maximum", basis);
    const { figures, grades } = councilOf(set);
    expect(figures.find(({ id }) => id === "grade-7.maximum")?.text).toBe(words);
    expect(payWords(bySlug(grades, "grade-7").pay)).toBe(words);
  });

  test("roles stand in order of pay, those without published pay last, by name", () => {
    const unpaid = (name: string) =>
      (RIVERTON["riverton/roles/senior-social-worker.mdx"] ?? "")
        .replace("grade: grade-8", "grade: not stated")
        .replace("name: Senior Social Worker", `name: ${name}`);
    const set = withFile(
      "riverton/roles/b.mdx",
      unpaid("Visitor"),
      withFile("riverton/roles/a.mdx", unpaid("Zoo keeper")),
    );
    expect(councilOf(set).roles.map(({ name }) => name)).toEqual([
      "Senior Social Worker",
      "Social Worker",
      "Visitor",
      "Zoo keeper",
    ]);
  });
});

describe("figures and terms", () => {
  test("figures say where they are used: by citation, by condition and by grade, never by themselves", () => {
    const uses = Object.fromEntries(
      council.figures.map(({ id, usedOn }) => [id, usedOn.map(({ title }) => title)]),
    );
    expect(uses).toEqual({
      "grade-7.minimum": ["Social Worker"],
      "grade-7.maximum": ["Early Help", "Social Worker"],
      "grade-8.minimum": ["Senior Social Worker"],
      "grade-8.maximum": ["Senior Social Worker"],
      "welcome-offer.starting-salary": [],
      "welcome-payment.amount": [],
    });
  });

  test("the glossary holds its files and what has an acronym, by term", () => {
    expect(council.glossary.map(({ term, acronym, page }) => [term, acronym, page])).toEqual([
      ["Family Team", "FT", "/riverton/teams/family-team"],
      ["Public Law Outline", "PLO", undefined],
    ]);
    expect(council.glossary[1]?.usedOn.map(({ title }) => title)).toEqual(["Early Help", "Social Worker"]);
  });

  test("a glossary file about a team explains it, and leads to its page", () => {
    const text = (RIVERTON["riverton/glossary/plo.mdx"] ?? "")
      .replace("Public Law Outline", "Family Team")
      .replace("PLO", "FT");
    const set = withFile("riverton/glossary/ft.mdx", text);
    const terms = councilOf({
      ...set,
      "riverton/services/early-help.mdx": `${set["riverton/services/early-help.mdx"]}\n<Term of="ft" />\n`,
    }).glossary;
    expect(terms.filter(({ term }) => term === "Family Team")).toMatchObject([
      { slug: "ft", page: "/riverton/teams/family-team" },
    ]);
  });
});

describe("pages and redirects", () => {
  test("every page has an address of its own, a title and a description", () => {
    const pages = catalogueOf(RIVERTON).councils.flatMap(pagesOfCouncil);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(pages.map(({ address }) => address)).toEqual([
      "/riverton",
      "/riverton/services",
      "/riverton/services/early-help",
      "/riverton/teams/family-team",
      "/riverton/roles",
      "/riverton/roles/senior-social-worker",
      "/riverton/roles/social-worker",
      "/riverton/roles/senior-social-worker/share",
      "/riverton/roles/social-worker/share",
      "/riverton/vacancies",
      "/riverton/benefits",
      "/riverton/figures",
      "/riverton/glossary",
    ]);
    for (const { title, description } of pages)
      expect([title, description].every((text) => text.length > 5)).toBe(true);
  });

  test("the words of a page hold what it shows, without mark-up", () => {
    const words = catalogueOf(RIVERTON)
      .councils.flatMap(pagesOfCouncil)
      .map(({ listing }) => listing().text)
      .join("\n");
    expect(words).toContain("A social worker earns up to £40,000.");
    expect(words).not.toContain("<");
  });

  test("a page that gathers documents is as fresh as the one reviewed longest ago", () => {
    const set = changed("riverton/roles/social-worker.mdx", "reviewed: 2026-11-01", "reviewed: 2024-01-01");
    const page = catalogueOf(set)
      .councils.flatMap(pagesOfCouncil)
      .find(({ address }) => address === "/riverton/roles");
    expect(page?.reviewed).toBe("2024-01-01");
  });

  test("an old name leads to the page, and a council's old name takes its pages along", () => {
    const set = changed("riverton/council.mdx", "order: 1", "order: 1\naliases: [old-riverton]");
    const redirects = new Map(catalogueOf(set).redirects.map(({ from, to }) => [from, to]));
    expect(redirects.get("/riverton/roles/case-worker")).toBe("/riverton/roles/social-worker");
    expect(redirects.get("/old-riverton")).toBe("/riverton");
    expect(redirects.get("/old-riverton/roles/social-worker")).toBe("/riverton/roles/social-worker");
    expect(redirects.get("/old-riverton/roles/case-worker")).toBe("/riverton/roles/social-worker");
  });

  test("councils stand in the order that the editors gave, then by name", () => {
    const other = (order: number) =>
      Object.fromEntries(
        Object.entries(RIVERTON).map(([path, text]) => [
          path.replace("riverton", "lakeside"),
          text
            .replaceAll("riverton", "lakeside")
            .replaceAll("Riverton", "Lakeside")
            .replace("order: 1", `order: ${order}`),
        ]),
      );
    const slugs = (order: number) =>
      catalogueOf({ ...RIVERTON, ...other(order) }).councils.map(({ slug }) => slug);
    expect(slugs(1)).toEqual(["lakeside", "riverton"]);
    expect(slugs(2)).toEqual(["riverton", "lakeside"]);
  });
});
