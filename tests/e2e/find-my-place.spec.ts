import { expect, type Page, test } from "@playwright/test";

/**
 * A place that fits, without knowing titles: from the home page seven actions, which are the link, five answers and the
 * button. The same with scripts and without, since the page has none.
 */
test.use({ viewport: { width: 390, height: 844 } });

async function findMyPlace(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Find my place" }).click();
  const form = page.getByRole("form", { name: "Find my place" });
  await form.getByLabel("Teenagers").check();
  await form.getByLabel("Help young people to stay out of crime").check();
  await form.getByLabel("Anywhere, or I don’t know yet").check();
  await form
    .getByRole("group", { name: /registered/ })
    .getByLabel("No", { exact: true })
    .check();
  await form.getByLabel(/^Before a crisis/).check();
  await form.getByRole("button", { name: "Show me three teams" }).click();

  const answer = page.getByRole("region", { name: "Three teams fit what you told us" });
  await expect(answer).toBeVisible();
  await expect(answer.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(answer.getByRole("heading", { level: 3 }).first()).toBeInViewport();
  await expect(answer.getByRole("heading", { level: 3 }).first()).toHaveText("Sutton Youth Justice Service");
  await expect(answer.getByText("It works with ages 10 to 18.").first()).toBeVisible();
}

test("a place that fits, in seven actions from the home page", async ({ page }) => {
  await findMyPlace(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same, and its address gives somebody else the same answer", async ({ page, context }) => {
    await findMyPlace(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole("main")).toHaveText((await page.getByRole("main").textContent()) ?? "");
  });

  test("“I don’t know yet” to everything is an answer, and nonsense is named with its field", async ({
    page,
  }) => {
    await page.goto("/find-my-place");
    await page.getByRole("button", { name: "Show me three teams" }).click();
    await expect(page.getByRole("heading", { name: "Some teams to begin with" })).toBeVisible();

    await page.goto("/find-my-place?ages=dragons");
    await page
      .getByRole("alert")
      .getByRole("link", { name: /“dragons”/ })
      .click();
    await expect(page.getByLabel("Under 5s")).toBeFocused();
  });
});
