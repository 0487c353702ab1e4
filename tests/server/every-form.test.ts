/**
 * A vacancy in every form that the site has of it, asked of one running server in the minutes around its opening and closing, and
 * pay on the first minute of its day. No form knows more than another, and no copy of the server other than its neighbour.
 */
import { describe, expect, test } from "vitest";
import type { Instant } from "@/lib/calendar/london-time";
import { routes } from "@/lib/site/routes";
import { shortAddress } from "@/lib/site/short-address";
import { advertising } from "../content/vacancy-set";
import { serverOf } from "./advertised-site";

const VACANCY = "/riverton/vacancies/family-team";
const COPIES = 12;

type Ask = ReturnType<typeof serverOf>;
type Answer = Awaited<ReturnType<Ask>>;

/** Whether an answer is there and names the vacancy; a calendar breaks long lines. */
const names = ({ status, text }: Answer) => status === 200 && text.replace(/\r\n\s/g, "").includes(VACANCY);

const inPage = (part: string) => (answer: Answer) => answer.status === 200 && answer.text.includes(part);

/** What shows a vacancy, by what it is; `%` stands for the site's origin, which oEmbed is asked with. */
const FORMS: readonly (readonly [form: string, address: string, shows: (answer: Answer) => boolean])[] = [
  ["its page", VACANCY, inPage("Apply for this job")],
  ["the preview of links to it", VACANCY, inPage('property="og:title" content="Vacancy: ')],
  ["structured data", VACANCY, inPage('"@type":"JobPosting"')],
  ["its data", routes.data(VACANCY), inPage("RV-7")],
  ["its kit", routes.share(VACANCY), names],
  ["its poster", routes.kit(VACANCY, "posterA4"), inPage("Closes on")],
  ["its card", routes.kit(VACANCY, "embed"), inPage("Closes on")],
  ["oEmbed", `${routes.oembed()}?url=%${VACANCY}`, names],
  ["the council's list", routes.vacancies("riverton"), names],
  ["the list as data", routes.data(routes.vacancies("riverton")), names],
  ["the list as CSV", routes.vacanciesCsv("riverton"), names],
  ["the list of all councils", routes.vacancyFinder(), names],
  ["the feed", routes.vacanciesAtom("?council=riverton"), names],
  ["the calendar", routes.vacanciesCalendar(), names],
  ["the site map", routes.vacanciesSiteMap(), names],
  ["the search", `${routes.search()}?q=family+team+vacancy`, names],
  ["the page of its council", routes.council("riverton"), names],
  ["the page of its role", routes.role("riverton", "social-worker"), names],
  ["the page of its team", routes.team("riverton", "family-team"), names],
];

async function originOf(ask: Ask): Promise<string> {
  return new URL(JSON.parse((await ask("/data.json")).text).address).origin;
}

/** The answers of a server in every form at a moment, in the order of {@link FORMS}. */
async function everyForm(ask: Ask, at: Instant, forms = FORMS): Promise<readonly Answer[]> {
  const origin = await originOf(ask);
  const answers: Answer[] = [];
  for (const [, address] of forms) answers.push(await ask(address.replace("%", origin), at));
  return answers;
}

/** The forms that show the vacancy at a moment. */
async function showing(ask: Ask, at: Instant): Promise<readonly string[]> {
  const answers = await everyForm(ask, at);
  return FORMS.flatMap(([form, , shows], index) => {
    const answer = answers[index];
    return answer !== undefined && shows(answer) ? [form] : [];
  });
}

const ALL = FORMS.map(([form]) => form);
const at = (moment: string) => Date.parse(moment);

/** Opening and closing as written, and the moments that they are. */
const TIMES = [
  ["in winter", "2026-11-02 09:00", "2026-11-02T09:00:00Z", "2026-12-01 12:00", "2026-12-01T12:00:00Z"],
  ["in summer", "2026-06-01 09:00", "2026-06-01T08:00:00Z", "2026-06-30 23:59", "2026-06-30T22:59:00Z"],
  [
    "in the hour that comes twice as summer time ends",
    "2026-10-25 01:30",
    "2026-10-25T00:30:00Z",
    "2027-10-31 01:30",
    "2027-10-31T01:30:00Z",
  ],
] as const;

describe("a vacancy that opens and closes", () => {
  test.each(TIMES)(
    "%s is in every form or in none, from the minute on",
    async (_, opens, from, closes, until) => {
      const times = advertising(
        "opens: 2026-11-02 09:00\ncloses: 2026-12-01 12:00",
        `opens: ${opens}\ncloses: ${closes}`,
      );
      const ask = serverOf(times, at(from));
      expect(await showing(ask, at(from) - 1)).toEqual([]);
      expect(await showing(ask, at(from))).toEqual(ALL);
      expect(await showing(ask, at(until) - 1)).toEqual(ALL);
      expect(await showing(ask, at(until))).toEqual([]);
      const short = shortAddress(VACANCY);
      expect((await ask(short, at(from) - 1)).status).toBe(404);
      expect((await ask(short, at(until))).headers.location).toBe(VACANCY);
      expect((await ask(VACANCY, at(until))).status).toBe(410);
    },
  );

  test(`is told alike by ${COPIES} copies of the server, whenever each was started`, async () => {
    const closes = at("2026-12-01T12:00:00Z");
    const forms = FORMS.filter(([form]) => /^its|^the (list|feed|calendar|site map)/.test(form));
    const told: Record<"before" | "after", Set<string>> = { before: new Set(), after: new Set() };
    for (let copy = 0; copy < COPIES; copy += 1) {
      const ask = serverOf(advertising(), closes);
      // Each has been asked something else on another day.
      await ask("/riverton", closes - copy * 86_400_000);
      told.before.add(JSON.stringify(await everyForm(ask, closes - 1, forms)));
      told.after.add(JSON.stringify(await everyForm(ask, closes, forms)));
    }
    expect([told.before.size, told.after.size]).toEqual([1, 1]);
  });
});

describe("pay that changes while a vacancy is open", () => {
  const DAY = at("2026-03-31T23:00:00Z");
  const ask = serverOf(
    advertising(
      "role: social-worker\nteams: [family-team]\nsummary: You would visit families in their homes.\nreference: RV-7\nopens: 2026-11-02 09:00",
      "role: senior-social-worker\nteams: [family-team]\nsummary: You would visit families in their homes.\nreference: RV-7\nopens: 2026-03-02 09:00",
    ),
    DAY,
  );

  test.each(FORMS.filter(([form]) => !/preview|kit|oEmbed|site map|search/.test(form)))(
    "is the new pay in %s from the first minute of its day in London, an hour before it is by UTC",
    async (_, address) => {
      // A calendar breaks lines and writes `\\,` for a comma. What is to come is told with its day.
      const paid = async (moment: Instant) =>
        [
          ...(await ask(address, moment)).text
            .replaceAll(/\r\n\s/g, "")
            .replaceAll(/£42,000 to £46,500\.50(?: a year)? from 1 April 2026/g, "")
            .replaceAll(/"laterFullTimePay": \[[^\]]*\]/g, "")
            .matchAll(/(?<!\d)4(?:5|6)(?:\\?,)?[05]00(?:\.50?)?(?!\d)/g),
        ].map(([sum]) => Number(sum.replaceAll(/[^\d.]/g, "")));
      expect(new Set(await paid(DAY - 1))).toEqual(new Set([45_000]));
      expect(new Set(await paid(DAY))).toEqual(new Set([46_500.5]));
    },
  );
});
