import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { poster } from "@/components/kit/poster";
import { vacancyPreview } from "@/components/preview/preview-words";
import { VacancyList } from "@/components/vacancies/vacancy-list";
import type { Vacancy } from "@/lib/catalogue/types";
import { advertWords } from "@/lib/feeds/kit/advert-words";
import { embeddedCard, pastedCard } from "@/lib/feeds/kit/card";
import { kitPlace } from "@/lib/feeds/kit/kit-place";
import { oembed } from "@/lib/feeds/kit/oembed";
import { signature } from "@/lib/feeds/kit/signature";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { closingDays } from "@/lib/feeds/vacancies/closing-days";
import { vacanciesAtom } from "@/lib/feeds/vacancies/vacancies-atom";
import { pageOf } from "@/lib/site/pages";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { advertisingHalf } from "../content/vacancy-set";

const ORIGIN = "https://careers.example";
const MOMENT = "2026-11-20T12:00:00Z";

/** Everything that shows a vacancy to somebody who has not opened its page, by its name. */
function surfaces(from: string, to: string): Readonly<Record<string, string>> {
  const catalogue = catalogueAt(advertisingHalf(from, to), MOMENT);
  const vacancy = catalogue.councils[0]?.vacancies[0];
  if (vacancy === undefined) throw new Error("Nothing is open.");
  const { today } = catalogue;
  const [advert, place] = [vacancyAdvert(vacancy, today), kitPlace(vacancy.address, ORIGIN, today)];
  const { title, description } = pageOf("vacancy", vacancy);
  const address = "/vacancies.atom";
  const about = { title: "Vacancies", lasting: address, address, page: "/vacancies" };
  const all: readonly Vacancy[] = [vacancy];
  const { data } = oembed(new URLSearchParams({ url: ORIGIN + vacancy.address }), catalogue, ORIGIN, 0);
  return {
    "a list": renderToStaticMarkup(<VacancyList vacancies={all} today={today} />),
    "a card": embeddedCard(advert, place).html,
    "a pasted card": pastedCard(advert, place),
    "a poster": poster(advert, "A4", place).html,
    pictures: JSON.stringify(vacancyPreview(vacancy, today)),
    oEmbed: "title" in data ? String(data.title) : "",
    "280 characters": advertWords(advert, 280, place.short, today).plain,
    "280 characters of Markdown": advertWords(advert, 280, place.short, today).markdown,
    "700 characters of Markdown": advertWords(advert, 700, place.short, today).markdown,
    "the end of an e-mail": signature(advert, place).plain,
    "a link’s preview": `${title} ${description}`,
    Atom: vacanciesAtom(all, about, catalogue, ORIGIN),
    // Long lines of calendars are folded.
    "a calendar": closingDays(all, "Vacancies", ORIGIN, catalogue)
      .replace(/\r\n[ \t]/g, "")
      .replaceAll("\\,", ","),
  };
}

/** Where a place has no room beside all that matters more. */
const BRIEF = new Set(["pictures", "oEmbed", "280 characters", "280 characters of Markdown"]);
const DATED = ["a card", "a pasted card", "a poster", "280 characters", "280 characters of Markdown"];
const TERMS = "contract: fixed term\nlasts: 12 months\nhours: part time\nweeklyHours: 18.5";

test.each([
  [TERMS, "Fixed term, 12 months; part time", "£20,000"],
  ["contract: casual\nhours: job share", "Casual; job share", "£40,000"],
  ["contract: not stated\nlasts: 2028-03-31\nhours: not stated", "Contract: until 31 March 2028", "£40,000"],
  ["contract: permanent\nhours: part time\nweeklyHours: 22", "Permanent; part time", "£23,784"],
])(
  "whoever looks at a post with `%s` sees it before they open its page",
  (written, contractAndHours, pay) => {
    for (const [name, made] of Object.entries(surfaces(TERMS, written))) {
      // What stands in tags and style sheets is not read.
      const text = made.replace(/<style>[^<]*<\/style>|<[^>]*>|\\(?=[,;*_])/g, "");
      const lacks = [
        contractAndHours,
        pay,
        ...(name === "oEmbed" ? [] : ["1 December 2026"]),
        ...(BRIEF.has(name) ? [] : ["1 River Street, Riverton"]),
      ].filter((words) => !text.includes(words));
      expect([name, lacks]).toEqual([name, []]);
      expect([name, /£[\d,]+\.\d\d a year (?:for|full)/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
  },
);

test("all that leaves the site says when it was made: pictures the month, everything else the day", () => {
  const made = surfaces("", "");
  for (const name of [...DATED, "the end of an e-mail"])
    expect([name, made[name]]).toEqual([name, expect.stringContaining("As of 20 November 2026")]);
  expect(made.pictures).toContain("As of November 2026");
});
