/** Vacancies of a council that has joined, for readers and for recruiters: one is open, one is over, one has not opened. */
import jsQR from "jsqr";
import sharp from "sharp";
import { SHARE_HEADING } from "../../../lib/site/page-record";
import { routes } from "../../../lib/site/routes";
import { newCouncils } from "../../harness/third-council";
import { axeViolations } from "../axe";
import { copied, focusProblems, markControls, stopsReached } from "../keyboard";
import { layoutProblems } from "../layout";
import { isOfType } from "../page-types";
import { expect, test } from "../site";

const [council = ""] = newCouncils();
const OPEN = routes.vacancy(council, "gull-rock-and-seal-bay");
const CLOSED = routes.vacancy(council, "winter-boat");
const LATER = routes.vacancy(council, "next-summer");
const LIST = routes.vacancies(council);

const sheetsIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("one that is over and its kit answer 410, one that has not opened 404, and no page leads to either", async ({
  site,
  page,
}) => {
  const statuses: unknown[] = [];
  for (const address of [OPEN, CLOSED, LATER]) {
    for (const one of [address, routes.share(address), routes.kit(address, "embed"), routes.data(address)]) {
      statuses.push((await page.request.get(one)).status());
    }
  }
  expect(statuses).toEqual([200, 200, 200, 200, 410, 410, 410, 410, 404, 404, 404, 404]);
  const linked = [...site.answers.keys()].filter((one) => one.startsWith(CLOSED) || one.startsWith(LATER));
  expect(linked).toEqual([]);
});

test("a vacancy that is over is read by everybody, and leads to what is open", async ({ page }) => {
  const wrong: string[] = [];
  await page.goto(CLOSED);
  await expect(page.locator("main")).toContainText("This vacancy closed on 3 February 2020 at midday.");
  await expect(page.locator(`main a[href="${OPEN}"]`)).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    wrong.push(...(await axeViolations(page)), ...(await layoutProblems(page)));
  }
  expect(wrong).toEqual([]);
});

test("with text twice as large, and with a keyboard alone, vacancies are read as other pages are", async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const address of [OPEN, CLOSED, LIST, routes.share(OPEN)]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    const names = await markControls(page);
    const stops = await stopsReached(page, names.length);
    if (names.some((_, number) => stops[number] !== number)) wrong.push(`${address}: ${stops.join()}`);
    const unseen = await focusProblems(page);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const broken = (await layoutProblems(page)).map((problem) => `${width} px wide: ${problem}`);
      wrong.push(...broken.map((problem) => `${address}: ${problem}`));
    }
    wrong.push(...unseen.map((problem) => `${address}: ${problem}`));
  }
  expect(wrong).toEqual([]);
});

test("vacancies run no script, and print on one sheet", async ({ page }) => {
  const wrong: string[] = [];
  for (const address of [OPEN, CLOSED, LIST]) {
    await page.goto(address);
    if ((await page.locator("script:not([type='application/ld+json'])").count()) > 0) wrong.push(address);
    // Both sides of one sheet.
    const sides = sheetsIn(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    if (sides < 1 || sides > 2) wrong.push(`${address}: ${sides} sides`);
  }
  expect(wrong).toEqual([]);
});

test("from a vacancy to a poster in two clicks, which prints on one sheet with its closing day, and whose code leads back", async ({
  page,
}) => {
  await page.goto(OPEN);
  await page.getByRole("link", { name: SHARE_HEADING }).click();
  await page.getByRole("link", { name: "Poster on A4" }).click();
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1_123 });
  await expect(page.locator("main")).toContainText("Closes on 1 December 2099 at midday");
  await expect(page.locator("main")).toContainText("a year for 18 hours a week");
  const [foot, sheet] = [page.locator(".foot"), page.locator("main")].map((part) => part.boundingBox());
  const [footBox, sheetBox] = [await foot, await sheet];
  expect((footBox?.y ?? Number.POSITIVE_INFINITY) + (footBox?.height ?? 0)).toBeLessThanOrEqual(
    (sheetBox?.y ?? 0) + (sheetBox?.height ?? 0) + 1,
  );
  const { data, info } = await sharp(await page.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? "";
  const answer = await page.request.get(new URL(code).pathname, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, OPEN]);
});

test("a keyboard alone copies a vacancy's short address, and the code of its card", async ({
  site,
  page,
}) => {
  expect(site.pages.some(({ address }) => isOfType(address, "vacancyShare"))).toBe(true);
  await page.goto(routes.share(OPEN));
  expect(await copied(page, "Short address")).toMatch(/^https?:\/\/[^/\s]+\/r\/\w{6}$/);
  const code = await copied(page, "A card that keeps up");
  const [, card = ""] = /^<iframe [^>]*src="https?:\/\/[^/"]+([^"]+)"/.exec(code) ?? [];
  await page.goto(card);
  await expect(page.locator("main")).toContainText("Closes on 1 December 2099");
  // In as little room as a site leaves, its pay, its closing day and who made it are read without a bar to scroll it.
  for (const [width, height] of [
    [440, 440],
    [360, 440],
    [440, 200],
    [300, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect([width, height, hidden]).toEqual([width, height, 0]);
    for (const words of ["a year for 18 hours a week", "Closes on 1 December 2099", "The whole page"])
      await expect(page.getByText(words)).toBeInViewport();
  }
});
