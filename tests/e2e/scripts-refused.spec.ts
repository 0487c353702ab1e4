import type { Page } from "@playwright/test";
import { roleValues } from "./calculator-roles";
import { expect, test } from "./site";

/**
 * Lets no script run, as the policy of an employer or a library does that is added on the way. Scripts are on in the
 * browser, which therefore shows nothing that is meant for those who have turned them off.
 * @returns what the browser has said of each script that it refused
 */
async function refuseScripts(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/script.*Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  // Pages, and not what has a file's name: a favicon may still be on its way when a test is over.
  await page.route(
    ({ pathname }) => !pathname.includes("."),
    async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": own = "", ...headers } = response.headers();
      const policy = [own, "script-src 'none'"].filter((one) => one !== "").join(", ");
      await route.fulfill({ response, headers: { ...headers, "content-security-policy": policy } });
    },
  );
  return refused;
}

test("the calculator answers as a form", async ({ site, page }) => {
  const [role = ""] = roleValues(site);
  const refused = await refuseScripts(page);
  await page.goto("/calculator");
  await page.getByLabel("Which role?").selectOption(role);
  await page.getByLabel("Another salary", { exact: true }).check();
  await page.locator('input[name="other-salary"]').fill("£60,000");
  await page.getByLabel("Full time", { exact: true }).check();
  await page.getByRole("button", { name: "Work it out" }).click();

  await expect(page.getByText("£60,000 a year full time")).toBeVisible();
  expect(refused).not.toEqual([]);
});

test("a comparison answers as a form", async ({ site, page }) => {
  const [one = "", other = ""] = roleValues(site);
  const refused = await refuseScripts(page);
  await page.goto(`/compare?role=${one}&role=${other}`);
  await page.getByLabel("Another salary", { exact: true }).first().check();
  await page.locator('input[name="other-salary"]').first().fill("60000");
  await page.locator("main form").getByRole("button").first().click();

  await page.waitForURL((url) => url.searchParams.has("other-salary"), { waitUntil: "load" });
  await expect(page.locator("main")).toContainText("£60,000");
  expect(refused).not.toEqual([]);
});

test("search and the role finder have no script to refuse, and answer as forms", async ({ site, page }) => {
  const [role = ""] = roleValues(site);
  const name =
    site.pages.find(({ address }) => address === `/${role.replace("/", "/roles/")}`)?.headings[0] ?? "";
  const refused = await refuseScripts(page);
  await page.goto("/search");
  await page.getByRole("searchbox").fill(name);
  await page.locator("main").getByRole("button").click();
  await expect(page.locator("main").getByRole("link", { name }).first()).toBeVisible();

  await page.goto("/roles");
  await page.locator('main form input[name="q"]').fill(name);
  await page.locator("main form").getByRole("button").first().click();
  await page.waitForURL((url) => url.searchParams.get("q") === name, { waitUntil: "load" });
  await expect(page.locator("main").getByRole("link", { name }).first()).toBeVisible();
  expect(refused).toEqual([]);
});
