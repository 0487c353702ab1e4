import { routes } from "../../../lib/site/routes";
import { shortAddress } from "../../../lib/site/short-address";
import { plannedRename } from "../../harness/third-council";
import { expect, test } from "../site";

/** A role's file has been renamed, and its old name put into `aliases`. */
const { council, from, to } = plannedRename();
const oldAddress = routes.role(council, from);
const newAddress = routes.role(council, to);

test("a link that a recruiter gave out before leads to the page for good", async ({ page, request }) => {
  const answer = await request.get(oldAddress, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  await page.goto(oldAddress);
  expect(new URL(page.url()).pathname).toBe(newAddress);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the code of a poster that hangs since before leads to it as well", async ({ request }) => {
  const answer = await request.get(shortAddress(oldAddress), { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, newAddress]);
});

test("and previews as before: with title, picture and data", async ({ site, request }) => {
  const page = site.pages.find(({ address }) => address === newAddress);
  expect(page?.title).toContain(page?.headings[0]);
  expect(new URL(page?.canonical ?? "").pathname).toBe(newAddress);
  expect(new URL(page?.previewImage ?? "").pathname).toBe(routes.preview(newAddress));
  for (const old of [routes.preview(oldAddress), routes.data(oldAddress)]) {
    expect([old, (await request.get(old)).status()]).toEqual([old, 200]);
  }
});

test("no page of the site links to the old address any more", async ({ site }) => {
  const stale = site.pages.filter(({ links }) => links.some((link) => new URL(link).pathname === oldAddress));
  expect(stale.map(({ address }) => address)).toEqual([]);
});
