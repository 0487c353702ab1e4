/**
 * What job seekers and recruiters have on Teaching Vacancies, the national service for jobs in schools: each is a test here,
 * of a running server. The tenth, import, has tests of its own.
 */
import { describe, expect, test } from "vitest";
import { routes } from "@/lib/site/routes";
import { shortAddress } from "@/lib/site/short-address";
import { changed } from "../content/content-set";
import { VACANCY as FILE } from "../content/vacancy-set";
import { HALF_TIME, serverOf } from "./advertised-site";

const VACANCY = "/riverton/vacancies/family-team";
const OPEN = Date.parse("2026-11-20T12:00:00Z");
const CLOSES = Date.parse("2026-12-01T12:00:00Z");

const ask = serverOf(changed(FILE, "name: ", "aliases: [families]\nname: ", HALF_TIME), OPEN);

describe("a vacancy has", () => {
  test("a permanent address: one that it had before leads to it, and once it is over the address still says so", async () => {
    expect((await ask("/riverton/vacancies/families")).headers.location).toBe(VACANCY);
    expect((await ask(shortAddress("/riverton/vacancies/families"))).headers.location).toBe(VACANCY);
    expect((await ask("/riverton/vacancies/families", CLOSES)).headers.location).toBe(VACANCY);
    expect((await ask(VACANCY, CLOSES)).status).toBe(410);
  });

  test.each([VACANCY, "/vacancies", "/riverton/vacancies"])("its pay shown, at %s", async (address) => {
    expect((await ask(address)).text).toMatch(/up to £40,000/i);
  });

  test.each([VACANCY, "/vacancies", "/riverton/vacancies"])(
    "part-time pay, at %s: half of £40,000 for 18.5 hours of a week of 37, said to be pro rata",
    async (address) => {
      const words = (await ask(address)).text.replaceAll("<!-- -->", "");
      expect(words).toMatch(/up to £20,000 a year for 18.5 hours a week[.,] pro rata of up to £40,000/i);
      expect(words).toContain("18.5 hours a week");
    },
  );

  test("an end, after which nobody is shown it as a job", async () => {
    expect((await ask(VACANCY, CLOSES)).text).toContain("This vacancy closed on 1 December 2026 at midday.");
    for (const address of ["/vacancies", "/vacancies.atom", "/search?q=family+team+vacancy"]) {
      expect([address, (await ask(address, CLOSES)).text.includes(VACANCY)]).toEqual([address, false]);
    }
  });

  test("structured data with its end, for the search for jobs", async () => {
    const { text } = await ask(VACANCY);
    expect(text).toContain('"@type":"JobPosting"');
    expect(text).toContain('"validThrough":"2026-12-01T12:00:00+00:00"');
  });

  test.each([
    ["?role=riverton/social-worker", "?role=riverton/senior-social-worker"],
    ["?family=social+work", "?family=management"],
    ["?pay=40000", "?pay=40001"],
    ["?q=family+team", "?q=lighthouse"],
    ["?council=riverton&place=riverton/teams/family-team", "?q=zzqqxx"],
  ])("filters that find it (%s) and leave it out (%s)", async (finding, leaving) => {
    expect((await ask(`/vacancies${finding}`)).text).toContain(`href="${VACANCY}"`);
    expect((await ask(`/vacancies${leaving}`)).text).not.toContain(`href="${VACANCY}"`);
  });

  test("alerts: a feed of its role, which its page names, has it", async () => {
    const { text } = await ask(VACANCY);
    expect(text).toMatch(/<link rel="alternate" type="application\/atom\+xml"/);
    const feed = await ask("/vacancies.atom?role=riverton/social-worker");
    expect(feed.text).toContain(VACANCY);
  });

  test("a link to copy from a box that the keyboard reaches, without a script", async () => {
    const { text } = await ask(routes.share(VACANCY));
    expect(text).toMatch(
      new RegExp(`<textarea [^>]*\\breadonly\\b[^>]*>https?://[^<]+${shortAddress(VACANCY)}</textarea>`, "i"),
    );
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test("a preview wherever it is linked: title, words and picture", async () => {
    const { text } = await ask(VACANCY);
    expect(text).toContain('property="og:title" content="Vacancy: Social Worker, Family Team, Riverton"');
    expect(text).toContain(
      'property="og:description" content="You would visit families in their homes. Up to £20,000 a year for 18.5 hours a week. Pro rata of up to £40,000 a year full time. Fixed term, 12 months; part time. 1 River Street, Riverton, RV1 1AA. Closes on 1 December 2026 at midday."',
    );
    expect(text).toMatch(
      /property="og:image" content="https?:[^"]+\/riverton\/vacancies\/family-team\/preview\.png"/,
    );
  });
});
