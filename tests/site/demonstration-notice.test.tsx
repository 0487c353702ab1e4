import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { builtFeeds } from "@/app/(feeds)/built-feeds";
import type { Tool } from "@/app/(tools)/tool";
import * as tools from "@/app/(tools)/tools";
import { formsOf } from "@/app/page-forms";
import { PICTURE_LAYOUTS } from "@/components/preview/picture-layout";
import { PreviewCard } from "@/components/preview/preview-card";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import type { Catalogue, Council } from "@/lib/catalogue/types";
import { palette } from "@/lib/colour/palette";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { placesData } from "@/lib/feeds/answer/places-data";
import { oembed } from "@/lib/feeds/kit/oembed";
import { readPlaceCriteria } from "@/lib/search/place-criteria";
import { allPages } from "@/lib/site/pages";
import { isTool, PAGES, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { catalogue as offers } from "../calculator/offer-catalogue";
import { askedTools, REQUESTED_FILES } from "../harness/every-address";
import { TAX_YEARS } from "../take-home/tax-years";

/** One council with an offer in figures, and one without. */
const catalogue: Catalogue = {
  ...offers,
  councils: offers.councils.filter(({ slug }) => slug === "stepped-years" || slug === "plain"),
};

const NOTICE = /independent demonstration/i;
const surroundings = { url: "https://careers.example/", today: catalogue.today, taxYears: TAX_YEARS };
const ROLE = "stepped-years/social-worker";

/** True where a text names a council of the site. */
const namesCouncil = (text: string): boolean =>
  catalogue.councils.some(({ name, shortName }) => text.includes(name) || text.includes(`>${shortName}<`));

/** The answers of every tool, asked nothing, something and nonsense. */
function toolPages(from: Catalogue): readonly (readonly [address: string, html: string])[] {
  const byKind: Readonly<Record<ToolKind, Tool>> = tools;
  return allPages(from)
    .flatMap(({ kind, address }) => (isTool(kind) ? [{ kind, page: address }] : []))
    .flatMap(({ kind, page: itself }) =>
      [itself, ...askedTools(ROLE).filter((address) => address.startsWith(PAGES[kind].pattern))].map(
        (address) => {
          const { pathname, searchParams } = new URL(address, "https://careers.example");
          const { page } = byKind[kind]({ path: pathname, parameters: searchParams }, from);
          return [address, renderToStaticMarkup(page)] as const;
        },
      ),
    );
}

describe("the notice that a council did not make what is said of it stands", () => {
  it.each(allPages(catalogue).map((page) => [page.address, page] as const))("on %s", (_address, page) => {
    const forms = formsOf(page);
    if (forms === undefined) return;
    const html = renderToStaticMarkup(forms.view(surroundings));
    if (page.council !== undefined || namesCouncil(html)) expect(html).toMatch(NOTICE);
    const { data, picture } = forms;
    if (data !== undefined) expect(JSON.stringify(data(surroundings.today))).toMatch(NOTICE);
    if (picture === undefined || page.council === undefined) return;
    const { words, colour } = picture(surroundings.today);
    const card = (
      <PreviewCard
        words={words}
        colours={palette(colour).light}
        families={{ serif: "serif", sans: "sans-serif" }}
        layout={PICTURE_LAYOUTS.wide}
      />
    );
    expect(renderToStaticMarkup(card)).toMatch(NOTICE);
  });

  it("on every tool, whatever it is asked", () => {
    const pages = toolPages(catalogue);
    expect(pages.length).toBeGreaterThan(10);
    for (const [address, html] of pages) expect([address, NOTICE.test(html)]).toEqual([address, true]);
  });

  it("in every file of a council’s data", async () => {
    for (const [address, answer] of builtFeeds(catalogue)) {
      if (!/\.(json|csv)$/.test(address) || address === routes.speculationRules()) continue;
      expect([address, NOTICE.test(await (await answer()).text())]).toEqual([address, true]);
    }
  });

  it("in every file with an answer to somebody", () => {
    const asked = new URLSearchParams({ role: ROLE, salary: "41000", hours: "full-time", start: "2027-01" });
    const { state } = readCalculator(asked, catalogue);
    if (state === undefined) throw new Error("There is no such role.");
    const answer = calculatorAnswer(state, catalogue.today);
    const origin = "https://careers.example";
    const calendar = paymentsCalendar(answer, "2026-11-22T09:00:00Z", origin) ?? "";
    const places = placesData(readPlaceCriteria(new URLSearchParams(), catalogue), catalogue, origin);
    const page = new URLSearchParams({ url: `${origin}/${ROLE.replace("/", "/roles/")}` });
    const files = [
      JSON.stringify(oembed(page, catalogue, origin, 0).data),
      JSON.stringify(answerData(answer, [], origin)),
      answerCsv(answer),
      calendar,
      JSON.stringify(places),
    ];
    for (const file of files) expect(file.replace(/\r\n[ \t]/g, "")).toMatch(NOTICE);
    expect(files).toHaveLength(
      // Files that are nobody’s answer are tried in tests/feeds/vacancy-feeds.test.ts.
      REQUESTED_FILES.filter((file) => !/^\/(vacancies|changes)/.test(file)).length,
    );
  });

  it("nowhere once every council publishes the site itself", () => {
    // Its roles lead back to the council: to the one that publishes.
    const byCouncil = (council: Council): Council => {
      const itself: Council = {
        ...council,
        publishedByCouncil: true,
        roles: council.roles.map((role) => ({
          ...role,
          get council() {
            return itself;
          },
        })),
      };
      return itself;
    };
    const published = { ...catalogue, councils: catalogue.councils.map(byCouncil) };
    for (const [address, html] of toolPages(published)) {
      expect([address, html.includes("Independent demonstration,")]).toEqual([address, false]);
    }
  });
});
