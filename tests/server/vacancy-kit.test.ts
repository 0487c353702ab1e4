import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { UNDRAWN_KIT_FILES } from "@/lib/site/feeds";
import { routes } from "@/lib/site/routes";
import { shortAddress } from "@/lib/site/short-address";
import { advertising } from "../content/vacancy-set";
import { HALF_TIME, serverOf } from "./advertised-site";

const VACANCY = "/riverton/vacancies/family-team";
const KIT = routes.share(VACANCY);
const BEFORE = Date.parse("2026-11-02T08:59:59Z");
const OPEN = Date.parse("2026-11-20T12:00:00Z");
const LAST = Date.parse("2026-12-01T11:59:57Z");
const CLOSES = Date.parse("2026-12-01T12:00:00Z");
const CLOSING = "Closes on 1 December 2026 at midday";
const PAY = ["Up to £20,000 a year for 18.5 hours a week", "Pro rata of up to £40,000 a year full time"];

const ask = serverOf(HALF_TIME, OPEN);

const FILES_OF_KIT = UNDRAWN_KIT_FILES.map((file) => routes.kit(VACANCY, file));

const PICTURES = [routes.preview(VACANCY), routes.kit(VACANCY, "square"), routes.kit(VACANCY, "tall")];

describe("the kit of a vacancy", () => {
  test.each([KIT, routes.data(VACANCY), routes.data(KIT), ...FILES_OF_KIT])(
    "%s is unknown before it opens, there while it is open, and gone from its closing minute on",
    async (address) => {
      const statuses: number[] = [];
      for (const at of [BEFORE, OPEN, LAST, CLOSES]) statuses.push((await ask(address, at)).status);
      expect(statuses).toEqual([404, 200, 200, 410]);
      const { headers } = await ask(address, LAST);
      expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=2, must-revalidate");
    },
  );

  test("is linked from its page, and listed for search engines, while it is open", async () => {
    expect((await ask(VACANCY)).text).toContain(`href="${KIT}"`);
    expect((await ask("/vacancies-sitemap.xml")).text).toContain(`${KIT}</loc>`);
    expect((await ask("/vacancies-sitemap.xml", CLOSES)).text).not.toContain(KIT);
  });

  test("links to every file that it has, and to pictures of its own", async () => {
    const { text } = await ask(KIT);
    for (const file of [...FILES_OF_KIT, ...PICTURES]) expect(text).toContain(`href="${file}"`);
    expect(JSON.parse((await ask(routes.data(KIT))).text).kit.picture).toContain(routes.preview(VACANCY));
  });

  test("has pictures that only a build draws, and that are gone with it", async () => {
    for (const picture of PICTURES) expect((await ask(picture, CLOSES)).status).toBe(410);
    for (const picture of PICTURES) expect((await ask(picture, BEFORE)).status).toBe(404);
  });

  test.each(["posterA4", "posterA3", "embed"] as const)(
    "%s says what it pays, for its hours as well, and when it closes",
    async (file) => {
      const text = (await ask(routes.kit(VACANCY, file))).text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
      for (const words of ["Social Worker, Family Team", ...PAY, CLOSING]) expect(text).toContain(words);
    },
  );

  test("of a post without stated pay leads to no calculator, which would count the pay of its role", async () => {
    const LINK = "See what this job would give you";
    const unpaid = serverOf(advertising("pay: that of the role", "pay: not stated"), OPEN);
    expect((await ask(VACANCY)).text).toContain(LINK);
    expect((await unpaid(VACANCY)).text).not.toContain(LINK);
  });

  test("has a poster whose largest words are its pay, and that says a contract which ends", async () => {
    const { text } = await ask(routes.kit(VACANCY, "posterA4"));
    const sizeOf = (rule: RegExp) => Number(rule.exec(text)?.[1]);
    const title = sizeOf(/h1\{[^}]*font:700 calc\((\d+)/);
    expect(title).toBeGreaterThan(9);
    expect(sizeOf(/\.pay\{[^}]*font-size:calc\((\d+)/)).toBeGreaterThan(title);
    expect(text).toContain(">Fixed term, 12 months; part time<");
    expect(text).not.toContain("Where you would work");
  });

  test("has adverts, a card and a signature with the same pay, for its hours as well, and the same closing day", async () => {
    const { kit } = JSON.parse((await ask(routes.data(KIT))).text);
    const texts: string[] = [
      ...kit.words.flatMap((one: { plain: string; markdown: string }) => [one.plain, one.markdown]),
      kit.card.pasted,
      kit.signature.plain,
    ];
    expect(texts).toHaveLength(8);
    for (const text of texts.slice(4, 6))
      expect(text).toContain("Ask the team manager: manager@example.org, 01632 960 155");
    const [ofPost, fullTime] = PAY;
    for (const text of texts) {
      for (const words of [ofPost, "Fixed term, 12 months", CLOSING]) expect(text).toContain(words);
    }
    // A message has no room for what its pay is a part of.
    for (const text of texts.slice(2)) expect(text).toContain(fullTime);
  });

  test("has a card that says in other sites' pages that it has closed, from that minute on, and leads to what is open", async () => {
    const { headers, text } = await ask(routes.kit(VACANCY, "embed"), CLOSES);
    expect(text).toContain("This vacancy closed on 1 December 2026 at midday.");
    expect(text).not.toContain("£");
    expect([...text.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => new URL(link).pathname)).toEqual([
      VACANCY,
      VACANCY,
    ]);
    expect(headers["content-security-policy"]).toContain("frame-ancestors *");
  });

  test("has a code that leads to the vacancy, and after it has closed to what stands in its place", async () => {
    for (const [at, status] of [
      [OPEN, 200],
      [CLOSES, 410],
    ] as const) {
      const { headers } = await ask(shortAddress(VACANCY), at);
      expect(headers.location).toBe(VACANCY);
      const page = await ask(headers.location ?? "", at);
      expect(page.status).toBe(status);
      expect(page.text).toContain('href="/riverton/roles/social-worker"');
    }
    expect((await ask(shortAddress(VACANCY), BEFORE)).status).toBe(404);
  });

  test("is told by oEmbed for no longer than the vacancy is open", async () => {
    const { origin } = new URL(JSON.parse((await ask(routes.data(VACANCY))).text).address);
    const asked = `${routes.oembed()}?url=${encodeURIComponent(origin + VACANCY)}`;
    expect(JSON.parse((await ask(asked)).text)).toMatchObject({
      cache_age: 86_400,
      html: expect.stringContaining(routes.kit(VACANCY, "embed")),
      thumbnail_url: expect.stringContaining(routes.preview(VACANCY)),
    });
    const small = JSON.parse((await ask(`${asked}&maxwidth=300&maxheight=200`)).text);
    expect([small.width, small.height, "thumbnail_url" in small]).toEqual([300, 200, false]);
    expect(small.html).toContain('width="300" height="200"');
    expect(JSON.parse((await ask(asked, LAST)).text).cache_age).toBe(3);
    expect((await ask(asked, CLOSES)).status).toBe(404);
    expect((await ask(VACANCY)).text).toContain("application/json+oembed");
  });
});

describe("the data of vacancies", () => {
  test("give the moments with their offset, and the pay in figures, for its hours as well", async () => {
    const data = JSON.parse((await ask(routes.data(VACANCY))).text);
    expect(data).toMatchObject({
      kind: "vacancy",
      opensAt: "2026-11-02T09:00:00+00:00",
      closesAt: "2026-12-01T12:00:00+00:00",
      fullTimePay: { minimum: "not stated", maximum: { amount: 40_000, currency: "GBP" } },
      proRataPay: { minimum: "not stated", maximum: { amount: 20_000, currency: "GBP" } },
      vacancy: { reference: "RV-7", weeklyHours: 18.5, role: { name: "Social Worker" } },
    });
  });

  test.each([
    [
      routes.data(routes.vacancies("riverton")),
      (text: string) => JSON.parse(text).vacancies.map((one: { reference: string }) => one.reference),
    ],
    [
      routes.vacanciesCsv("riverton"),
      (text: string) =>
        Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), {
          header: true,
          skipEmptyLines: true,
        }).data.map((row) => row.Reference),
    ],
  ])("%s lists it while it is open, not a second before or after", async (address, referencesIn) => {
    const listed: string[][] = [];
    for (const at of [BEFORE, OPEN, LAST, CLOSES]) listed.push(referencesIn((await ask(address, at)).text));
    expect(listed).toEqual([[], ["RV-7"], ["RV-7"], []]);
  });

  test("are open to programs of other sites", async () => {
    for (const address of [routes.data(VACANCY), routes.vacanciesCsv("riverton")]) {
      expect((await ask(address)).headers["access-control-allow-origin"]).toBe("*");
    }
  });
});
