/**
 * The site for readers who set their browser's text to twice its size: by the browser's own setting, and by a style on the page,
 * which leaves lengths in media queries as they are.
 */
import type { Browser, Page } from "@playwright/test";
import { largeTextBrowser, tooWideIn } from "./large-text";
import { onePerType } from "./page-types";
import { expect, test } from "./site";
import { exampleRoles, toolStates } from "./tool-states";

let browser: Browser;
let page: Page;
test.beforeAll(async ({ site }) => {
  browser = await largeTextBrowser();
  page = await browser.newPage({ baseURL: site.origin });
});
test.afterAll(() => browser.close());
test.describe.configure({ mode: "serial" });

test("no type of page scrolls sideways on a phone, nor on an old one", async ({ site }) => {
  const pages = onePerType(site.pages).map(({ address }) => address);
  expect(await tooWideIn(page, [...pages, ...(await toolStates(site, page))])).toEqual([]);
});

test("tables and the words of charts are twice as large there too, and a table that is wider than a phone scrolls within its region", async ({
  site,
}) => {
  const { paid } = await exampleRoles(site, page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time&start=2027-01&years=3`);
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const [cells, words] = [await sizes("main .ledger td"), await sizes("main .chart svg > text")];
  expect(Math.min(...cells)).toBeGreaterThanOrEqual(2 * 15);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(2 * 14);
  const table = page.getByRole("region", { name: "Payments" });
  await table.focus();
  await expect(table).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});

test("nor where a style of the reader's own makes the page's text larger, which media queries do not know of", async ({
  site,
  page: usual,
}) => {
  const wrong: string[] = [];
  await usual.setViewportSize({ width: 390, height: 844 });
  const tools = ["/calculator?role=sutton/social-worker&salary=41000", "/compare?role=sutton/social-worker"];
  for (const address of [...onePerType(site.pages).map((one) => one.address), ...tools]) {
    await usual.goto(address);
    await usual.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const needed = await usual.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 390) wrong.push(`${address} is ${needed} px wide`);
  }
  expect(wrong).toEqual([]);
});

test("a page’s heading and the beginning of its lead stand in the first screen there, and a link leads to the menus", async ({
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages)) {
    if (!address.startsWith("/sutton")) continue;
    await page.goto(address);
    const heading = await page.locator("h1").boundingBox();
    if (heading === null || heading.y > 600) wrong.push(`${address} begins its heading at ${heading?.y}`);
    // After a name of four lines there is no room for more.
    const lead = await page
      .locator("h1 + p")
      .boundingBox({ timeout: 500 })
      .catch(() => null);
    if (lead !== null && lead.y > 844 && (heading?.height ?? 0) < 250)
      wrong.push(`${address} begins its lead at ${lead.y}`);
  }
  expect(wrong).toEqual([]);
  const toTeams = page.getByRole("banner").getByRole("link", { name: "Services and teams" });
  await expect(toTeams).toBeHidden();
  await page.getByRole("link", { name: "Menu", exact: true }).click();
  await expect(toTeams).toBeVisible();
});

test("no word of a button, a menu or a council's card is broken there", async () => {
  await page.goto("/");
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll("button, nav a, h3 a")].flatMap((element) => {
        const text = element.firstChild;
        if (!(text instanceof Text)) return [];
        return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect([width, broken]).toEqual([width, []]);
  }
});

test("roles and their pay stand one below another there, and stay a table to a screen reader", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/sutton/roles");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: "Team Manager", exact: true }) })
    .first();
  const name = await row.getByRole("rowheader").boundingBox();
  const pay = await row.getByRole("cell").boundingBox();
  expect(pay?.y).toBeGreaterThanOrEqual((name?.y ?? Number.POSITIVE_INFINITY) + (name?.height ?? 0));
  expect(name?.width).toBeGreaterThan(300);

  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  const rows = await page.locator("main tr").count();
  expect([count("table"), count("row"), count("columnheader")]).toEqual([1, rows, 2]);
  expect(count("cell")).toBe(await page.locator("main td").count());
});
