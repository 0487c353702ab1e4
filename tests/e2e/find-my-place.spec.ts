import { expect, type Page, test } from "@playwright/test";
import { Actions, PHONE } from "./actions";

/**
 * A place that fits, without knowing titles: from the home page seven actions, which are the link, five answers and the
 * button. The same with scripts and without, since the page has none.
 */
test.use({ viewport: PHONE });

async function findMyPlace(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/");
  await does.tap(page.getByRole("main").getByRole("link", { name: "Find my place" }));
  const form = page.getByRole("form", { name: "Find my place" });
  await does.tap(form.getByLabel("Teenagers"));
  await does.tap(form.getByLabel("Help young people to stay out of crime"));
  await does.tap(form.getByLabel("Anywhere, or I don’t know yet"));
  await does.tap(form.getByRole("group", { name: /registered/ }).getByLabel("No", { exact: true }));
  await does.tap(form.getByLabel(/^Before a crisis/));
  await does.tap(form.getByRole("button", { name: "Show me three teams" }));
  expect(does.count).toBe(7);

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
    await expect(page.getByLabel("Young children")).toBeFocused();
  });
});
