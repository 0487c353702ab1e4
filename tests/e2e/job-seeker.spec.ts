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
