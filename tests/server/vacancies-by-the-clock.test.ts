import { describe, expect, test } from "vitest";
import { openResponder } from "@/app/(tools)/responder";
import * as tools from "@/app/(tools)/tools";
import { parseContent } from "@/lib/content/parsed-content";
import type { BuildFiles } from "@/lib/server/site-responder";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";
import { atomProblems } from "../feeds/atom-validator";
import { received } from "./advertised-site";

const { documents, taxYears } = parseContent(filesOf(advertising()), parseOnce);
const FILES: BuildFiles = {
  styles: Object.fromEntries(Object.keys(tools).map((kind) => [kind, { css: "p{}", hash: "sha256-of-p" }])),
  sheet: "p{}",
  picked: {},
  liveForm: "/live-form.js",
  content: { documents, taxYears, photographs: {}, today: "2026-11-22" },
  publicFiles: [],
};

const VACANCY = "/riverton/vacancies/family-team";
const BEFORE = Date.parse("2026-11-02T08:59:59Z");
const OPENS = Date.parse("2026-11-02T09:00:00Z");
const OPEN = Date.parse("2026-11-20T12:00:00Z");
const LAST = Date.parse("2026-12-01T11:59:57Z");
const CLOSES = Date.parse("2026-12-01T12:00:00Z");

let moment = BEFORE;
const { respond } = openResponder(FILES, { clock: () => moment });

const asking = (address: string) => new Request(`http://localhost${address}`);

/** What the server answers at a moment. */
async function ask(address: string, at: number) {
  moment = at;
  return received(await respond(asking(address)));
}

describe("a running server, with no new build", () => {
  test("answers at a vacancy's address 404 before it opens, 200 while it is open, and 410 from its closing minute on", async () => {
    const statuses: number[] = [];
    for (const at of [BEFORE, OPENS, LAST, CLOSES]) statuses.push((await ask(VACANCY, at)).status);
    expect(statuses).toEqual([404, 200, 200, 410]);
  });

  test("says of one that is over when it closed, names the role, and has no picture, description or structured data of it", async () => {
    const { text } = await ask(VACANCY, CLOSES);
    expect(text).toContain("This vacancy closed on 1 December 2026 at midday.");
    expect(text).toContain('href="/riverton/roles/social-worker"');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toMatch(/og:|name="description"|ld\+json|Apply for this job/);
  });

  test.each(["/vacancies", "/riverton/vacancies", "/search?q=family+team+vacancy"])(
    "lists it at %s while it is open, not a second before or after",
    async (address) => {
      const listed: boolean[] = [];
      for (const at of [BEFORE, OPENS, LAST, CLOSES]) {
        listed.push((await ask(address, at)).text.includes(`href="${VACANCY}"`));
      }
      expect(listed).toEqual([false, true, true, false]);
    },
  );

  test.each([
    "/riverton",
    "/riverton/roles/social-worker",
    "/riverton/teams/family-team",
    "/riverton/services/early-help",
  ])(
    "shows it on %s with its closing day while it is open, not a second before or after",
    async (address) => {
      const shown: (string | undefined)[] = [];
      for (const at of [BEFORE, OPENS, OPEN, LAST, CLOSES]) {
        const { text } = await ask(address, at);
        shown.push(text.includes(`href="${VACANCY}"`) ? /Closes [^<]+/.exec(text)?.[0] : undefined);
      }
      expect(shown).toEqual([
        undefined,
        "Closes on 1 December 2026 at midday",
        "Closes in 11 days, on 1 December 2026 at midday",
        "Closes today, 1 December 2026 at midday",
        undefined,
      ]);
    },
  );

  test("sends those pages without a script, with the styles that they use, under an ETag, kept until the next change", async () => {
    const { headers, text } = await ask("/riverton/roles/social-worker?utm_source=mail", LAST);
    expect(headers["content-security-policy"]).toMatch(/script-src 'none'|default-src 'none'/);
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=2, must-revalidate");
    expect(headers.etag).toMatch(/^W\/"/);
    expect((await ask("/riverton/roles/social-worker", LAST)).headers.etag).toBe(headers.etag);
    expect((await ask("/riverton/roles/social-worker", CLOSES)).headers.etag).not.toBe(headers.etag);
  });

  test("has a vacancy open through both hours of the night in which clocks go back, and closed everywhere from the second", async () => {
    const { documents: night } = parseContent(
      filesOf(advertising("2026-12-01 12:00", "2027-10-31 01:30")),
      parseOnce,
    );
    let at = 0;
    const other = openResponder(
      { ...FILES, content: { ...FILES.content, documents: night } },
      { clock: () => at },
    );
    const openAt = async (time: string) => {
      at = Date.parse(time);
      const { status } = await other.respond(asking(VACANCY));
      const role = await other.respond(asking("/riverton/roles/social-worker"));
      return [status, (await role.text()).includes(`href="${VACANCY}"`)];
    };
    expect(await openAt("2027-10-31T00:30:00Z")).toEqual([200, true]);
    expect(await openAt("2027-10-31T01:29:59Z")).toEqual([200, true]);
    expect(await openAt("2027-10-31T01:30:00Z")).toEqual([410, false]);
  });

  test("lets no shared cache keep an answer beyond the next opening, closing or midnight in London, not while the server is down either", async () => {
    const kept = async (address: string, at: number) => (await ask(address, at)).headers["cache-control"];
    const [brief, untilMidnight] = ["public, max-age=0, s-maxage=10, must-revalidate", 12 * 3600 - 1];
    expect(await kept(VACANCY, OPEN)).toBe(`${brief}, stale-if-error=${untilMidnight - 10}`);
    expect(await kept(VACANCY, CLOSES - 14_000)).toBe(`${brief}, stale-if-error=3`);
    expect(await kept("/vacancies", CLOSES - 1)).toBe("public, max-age=0, s-maxage=0, must-revalidate");
    expect(await kept("/vacancies", Date.parse("2026-11-20T23:59:55Z"))).toContain("s-maxage=4,");
    expect(await kept(VACANCY, BEFORE)).toBe("private, no-cache");
  });

  test.each(["/vacancies.atom", "/vacancies.ics", "/vacancies-sitemap.xml"])(
    "has it in %s while it is open, not a second before or after",
    async (address) => {
      const listed: boolean[] = [];
      for (const at of [BEFORE, OPENS, LAST, CLOSES]) {
        listed.push((await ask(address, at)).text.replace(/\r\n\s/g, "").includes(VACANCY));
      }
      expect(listed).toEqual([false, true, true, false]);
    },
  );

  test("gives a feed of any question, under an ETag that changes only with what it says", async () => {
    const asked = "/vacancies.atom?role=riverton/social-worker";
    const [one, later, over] = [await ask(asked, OPENS), await ask(asked, LAST), await ask(asked, CLOSES)];
    expect(one.text).toContain("<title>Vacancies, Social Worker, Riverton</title>");
    expect(one.text).toBe(later.text);
    expect(later.headers.etag).toBe(one.headers.etag);
    expect(over.headers.etag).not.toBe(one.headers.etag);
    expect(one.headers["cache-control"]).toContain("s-maxage=10, must-revalidate");
    const others = await ask("/vacancies.atom?role=riverton/senior-social-worker", OPEN);
    expect(others.text).not.toContain("<entry>");
  });

  const [ALL, CHANGES] = ["/vacancies.atom?council=riverton", "/riverton/changes.atom"];
  test.each([
    [VACANCY, [ALL, CHANGES]],
    [
      "/vacancies?family=social+work&council=riverton",
      [
        "/vacancies.atom?council=riverton&amp;family=social+work",
        "/vacancies.ics?council=riverton&amp;family=social+work",
      ],
    ],
    ["/riverton/vacancies", [ALL, CHANGES, "/vacancies.ics?council=riverton"]],
    ["/riverton", [ALL, CHANGES]],
    ["/riverton/roles/social-worker", ["/vacancies.atom?role=riverton%2Fsocial-worker", CHANGES]],
    ["/riverton/teams/family-team", ["/vacancies.atom?place=riverton%2Fteams%2Ffamily-team"]],
    ["/riverton/services/early-help", ["/vacancies.atom?place=riverton%2Fservices%2Fearly-help"]],
    ["/riverton/benefits", [ALL, CHANGES]],
  ])("names on %s the feeds by which it is followed, and each is there", async (page, feeds) => {
    const { text } = await ask(page, OPEN);
    const named = [
      ...text.matchAll(
        /<link rel="alternate" type="(?:application\/atom\+xml|text\/calendar)" href="https?:\/\/[^/"]+([^"]+)"/g,
      ),
    ];
    expect(named.map(([, address]) => address)).toEqual(feeds);
    for (const feed of feeds) {
      const { status, text: xml } = await ask(feed.replaceAll("&amp;", "&"), OPEN);
      expect([feed, status, feed.includes(".ics") ? [] : atomProblems(xml)]).toEqual([feed, 200, []]);
    }
  });

  test.each([
    "/vacancies.atom",
    "/vacancies.ics",
    "/riverton/changes.atom",
    "/riverton/vacancies.csv",
    `${VACANCY}/data.json`,
  ])("sends %s under an ETag, by which who asks again learns that nothing has changed", async (address) => {
    const { headers } = await ask(address, OPENS + 60_000);
    expect(headers.etag).toMatch(/^W\/"/);
    expect((await ask(address, OPENS + 120_000)).headers.etag).toBe(headers.etag);
  });

  test("tells in the feed of changes what pay was and is, from the first minute of its day", async () => {
    const changed = "Riverton, Grade 8: £42,000 to £46,500.50, before £41,000 to £45,000";
    expect((await ask("/riverton/changes.atom", Date.parse("2026-03-31T22:59:59Z"))).text).not.toContain(
      changed,
    );
    expect((await ask("/riverton/changes.atom", Date.parse("2026-03-31T23:00:00Z"))).text).toContain(changed);
  });

  test("counts the days to the closing from the day on which it is asked", async () => {
    expect((await ask(VACANCY, Date.parse("2026-11-27T23:59:59Z"))).text).toContain("Closes in 4 days");
    expect((await ask(VACANCY, Date.parse("2026-11-28T00:00:00Z"))).text).toContain("Closes in 3 days");
  });

  test("gives the same answer as every other copy of it", async () => {
    const texts = new Set<string>();
    for (let copy = 0; copy < 12; copy++) {
      const { respond: other } = openResponder(FILES, { clock: () => LAST });
      texts.add(await (await other(asking(VACANCY))).text());
    }
    expect(texts.size).toBe(1);
  });

  test("permits the council's colours in the policy of the page, by their hash", async () => {
    const { headers } = await ask(VACANCY, OPEN);
    expect(headers["content-security-policy"]).toMatch(/style-src 'sha256-of-p' 'sha256-[\w+/=]{44}'/);
  });

  test("counts with pay from the first minute of its day, in summer time an hour before it is by UTC", async () => {
    const payAt = async (at: string) =>
      /£4\d,\d{3}(?:\.\d\d)?/.exec((await ask("/roles?q=senior", Date.parse(at))).text)?.[0];
    expect(await payAt("2026-03-31T22:59:59Z")).toBe("£41,000");
    expect(await payAt("2026-03-31T23:00:00Z")).toBe("£42,000");
  });

  test.each([
    "/riverton/roles/senior-social-worker",
    "/riverton/roles",
    "/riverton",
    "/riverton/roles/senior-social-worker/data.json",
    "/riverton/roles.csv",
    "/riverton/roles/senior-social-worker/share",
    "/riverton/roles/senior-social-worker/share/data.json",
    "/riverton/roles/senior-social-worker/share/poster-a4",
    "/riverton/roles/senior-social-worker/share/poster-a3",
    "/riverton/roles/senior-social-worker/share/card",
  ])("has %s with that pay from the same minute, and until then with its day", async (address) => {
    const paid = async (at: string) => {
      const { text } = await ask(address, Date.parse(at));
      return text
        .replaceAll(/£42,000 to £46,500\.50(?: a year)? from 1 April 2026|"laterPay":\s*\[[^\]]*\]/g, "")
        .replaceAll(",", "");
    };
    const [before, after] = [await paid("2026-03-31T22:59:59Z"), await paid("2026-03-31T23:00:00Z")];
    expect([before.includes("46500"), after.includes("46500")]).toEqual([false, true]);
    expect(before).toContain("45000");
  });
});
