import { expect, test } from "@playwright/test";

/** A job seeker's first question, on a phone: the one test that knows what a council says today. */
test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

test("what does a team manager in Sutton earn, and where would they work? Two clicks from home", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sutton roles and pay" }).click();
  await page.getByRole("link", { name: "Team Manager", exact: true }).first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Team Manager");
  const main = page.locator("main");
  await expect(main.getByText("£56,172").first()).toBeVisible();
  const workplace = main.locator('a[href^="/sutton/teams/"], a[href^="/sutton/services/"]').first();
  await expect(workplace).toBeVisible();

  const name = await workplace.textContent();
  await workplace.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name?.trim() ?? "");
});

test("on a phone, a role's first screen has its pay, where one works, and the way to its vacancies", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/sutton/roles/team-manager");
  const main = page.locator("main");
  for (const what of [
    main.getByText("Up to £56,172").first(),
    main.locator('a[href^="/sutton/services/"], a[href^="/sutton/teams/"]').first(),
    main.getByRole("link", { name: "See Sutton’s vacancies" }).first(),
    main.getByRole("link", { name: "How to apply" }).first(),
  ]) {
    await expect(what).toBeInViewport({ ratio: 1 });
  }
});

test("on a phone, the first screen of every list of roles has a role with its pay", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["/roles", "/sutton/roles", "/croydon/roles"]) {
    await page.goto(address);
    const row = page.locator("main tr").filter({ has: page.getByRole("rowheader").getByRole("link") });
    await expect(row.first().getByRole("link").first(), address).toBeInViewport({ ratio: 1 });
    // Its pay begins on the same line.
    await expect(row.first().getByRole("cell"), address).toBeInViewport();
  }
});

test("how do I apply to Croydon? One search, one click, then the way to its adverts", async ({ page }) => {
  await page.goto("/search?q=apply+croydon");
  await page.getByRole("main").getByRole("link", { name: "How to apply" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How to apply");
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /London Social Work for Children/ })
      .first(),
  ).toHaveAttribute("href", "https://londonsocialworkforchildren.com/our-councils/croydon");
});
