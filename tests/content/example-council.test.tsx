import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { formsOf } from "@/app/page-forms";
import type { Council } from "@/lib/catalogue/types";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import { checkPictures } from "@/lib/content/pictures/check-pictures";
import { inspectPictures } from "@/lib/content/pictures/inspect-picture";
import { photographFilesIn, photographsAmong } from "@/lib/content/pictures/photograph-files";
import { pagesOfCouncil } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";
import { TAX_YEARS } from "../take-home/tax-years";

const directory = path.join(PROJECT, "tests", "fixtures", "example");
const TODAY = "2026-11-29";
const surroundings = { url: "https://careers.example/", today: TODAY, taxYears: TAX_YEARS };

const checked = checkContent(PROJECT, directory, TODAY);
const files = photographFilesIn(directory);
let council: Council;
let pictureMistakes: readonly object[];

beforeAll(async () => {
  const pictures = await inspectPictures(checked.documents, { project: PROJECT, directory, files });
  pictureMistakes = checkPictures(checked.documents, pictures);
  if (checked.related === undefined) throw new Error("The example has mistakes.");
  const [only, ...others] = buildCatalogue(checked.related, TODAY, photographsAmong(pictures)).councils;
  if (only === undefined || others.length > 0) throw new Error("The example is one council.");
  council = only;
});

describe("the example council", () => {
  test("has no mistake and no warning, in its texts and in its pictures", () => {
    expect(checked.issues).toEqual([]);
    expect(pictureMistakes).toEqual([]);
  });

  test("uses all that a council can show: points of pay, an offer, photographs, stories, pages with questions", () => {
    expect(council.grades.every(({ pay }) => typeof pay === "object" && (pay.points?.length ?? 0) > 1)).toBe(
      true,
    );
    expect(council.benefits.length).toBeGreaterThan(8);
    expect(council.photographs.size).toBe(files.size);
    expect(council.stories.map(({ portrait }) => portrait?.image)).toEqual([
      "amira.jpg",
      "joseph.jpg",
      "megan.jpg",
    ]);
    expect(council.pages.some(({ questions }) => questions.length > 1)).toBe(true);
    expect(council.glossary.length).toBeGreaterThan(0);
  });

  const pageAt = (address: string) => {
    const page = pagesOfCouncil(council).find((one) => one.address === address);
    const forms = page && formsOf(page);
    if (forms === undefined) throw new Error(`The example has no page ${address}.`);
    return renderToStaticMarkup(forms.view(surroundings));
  };

  test("says of its weeks what its pay is for: a full one, and those of a year in term time", () => {
    const page = pageAt(council.address);
    expect(page).toContain("36 hours");
    expect(page).toContain("Pay for 44.5 weeks of 52.143");
  });

  test("tells Amira's story with her portrait, and shows the way to it where her work is described", () => {
    const page = pageAt("/larkmere/stories/amira");
    const [portrait = ""] = /<picture>.*?<\/picture>/.exec(page) ?? [];
    expect([...portrait.matchAll(/type="([^"]+)"/g)].map(([, type]) => type)).toEqual([
      "image/avif",
      "image/webp",
    ]);
    expect(portrait).toMatch(/<img [^>]*alt="[^"]{10,}"/);
    expect(portrait).toMatch(/ width="\d+"/);
    expect(portrait).toMatch(/ height="\d+"/);
    expect(portrait).not.toContain('loading="lazy"');
    expect(page).toContain("with their consent.");
    expect(page).toContain('href="/larkmere/roles/social-worker"');
    for (const address of ["/larkmere", "/larkmere/roles/social-worker"]) {
      const [link = ""] =
        /<ul[^>]*><li[^>]*>(?:(?!<\/ul>).)*href="\/larkmere\/stories\/amira"/.exec(pageAt(address)) ?? [];
      expect([address, link.includes('loading="lazy"')]).toEqual([address, true]);
    }
  });

  test("has its own pages in the menu at the top, or at the foot", () => {
    const page = pageAt("/larkmere/roles");
    const [top = ""] = /<nav aria-label="Larkmere".*?<\/nav>/s.exec(page) ?? [];
    expect(council.pages.length).toBeGreaterThan(2);
    for (const { address, menu } of council.pages) {
      expect([address, top.includes(`href="${address}"`)]).toEqual([address, menu === "top"]);
      expect(page).toContain(`href="${address}"`);
    }
  });

  test("says of each grade what it is, above the roles that are paid on it", () => {
    const page = pageAt("/larkmere/roles");
    for (const { summary } of council.grades) expect(page).toContain(summary);
  });

  test("names beside the estimate of what lands in the account the fee that is paid back and not taxed", () => {
    expect(pageAt("/larkmere/roles/social-worker")).toMatch(/Paid without tax, and no part of this: [^.]+\./);
  });

  test("has a vacancy that is open, one that is over, and one that nobody sees yet", () => {
    expect(council.vacancies.map(({ slug }) => slug)).toEqual(["social-worker-lakeside"]);
    expect(council.closedVacancies.map(({ slug }) => slug)).toEqual(["team-manager"]);
    expect(checked.related?.councils[0]?.documents.ofType("vacancy").size).toBe(3);
  });

  test("says on every page, in its data and in its preview picture that it is made up", () => {
    const built = pagesOfCouncil(council).filter(({ kind }) => !isTool(kind));
    const made = built.map((page) => [page.address, formsOf(page)] as const);
    expect(made.length).toBeGreaterThan(20);
    for (const [address, forms] of made) {
      if (forms === undefined) throw new Error(`${address} has no view.`);
      const html = renderToStaticMarkup(forms.view(surroundings));
      expect([address, html.includes("Made up as an example:")]).toEqual([address, true]);
      expect(html).not.toContain("Independent demonstration,");
      if (forms.data)
        expect(JSON.stringify(forms.data(surroundings.today))).toContain("Made up as an example");
      if (forms.picture) expect(forms.picture(surroundings.today).words.notice).toContain("Made up");
    }
  });
});
