import type { Page } from "@playwright/test";
import { roleValues } from "./calculator-roles";
import { expect, type Site, test } from "./site";

const status = (page: Page) => page.locator("main form").getByRole("status");
const typedSalary = (page: Page) => page.locator('input[name="other-salary"]');

/** Waits until the page has taken an answer over: its address changes after everything else. */
async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url()).not.toBe(before);
}

/** Roles of which the first has published pay and an offer, and the second no published pay. */
async function rolesToTry(site: Site, page: Page): Promise<{ paid: string; unpublished: string }> {
  let [paid, unpublished]: (string | undefined)[] = [];
  for (const value of roleValues(site)) {
    if (paid !== undefined && unpublished !== undefined) break;
    const asked = `role=${value}&salary=maximum&hours=full-time&start=2027-01`;
    const answer = await page.request.get(`/calculator/answer.json?${asked}`);
    if (answer.status() === 400) unpublished ??= value;
    else if ((await answer.json()).entries.length > 0) paid ??= value;
  }
  if (paid === undefined || unpublished === undefined) throw new Error("The site has no two roles to try.");
  return { paid, unpublished };
}

for (const tool of ["/calculator", "/compare"]) {
  test(`on ${tool} a choice to type something stays chosen until it is typed`, async ({ site, page }) => {
    const { paid } = await rolesToTry(site, page);
    await page.goto(`${tool}?role=${paid}&salary=maximum&hours=full-time`);
    for (const name of ["Another salary", "Part time"]) {
      const choice = page.getByLabel(name, { exact: true });
      await answered(page, () => choice.check());
      await expect(choice).toBeChecked();
      await expect(choice).toBeFocused();
      await expect(page.getByRole("link", { name: /You chose to write/ })).toHaveCount(0);
    }
    await answered(page, () => typedSalary(page).fill("60000"));
    await expect(page.getByText("£60,000 a year full time").first()).toBeVisible();
    await expect(page.getByLabel("Part time", { exact: true })).toBeChecked();
  });
}

test("by the keyboard one arrow leads from the most that is published to another salary", async ({
  site,
  page,
}) => {
  const { paid } = await rolesToTry(site, page);
  await page.goto(`/calculator?role=${paid}&salary=maximum&hours=full-time`);
  const maximum = page.locator('input[name="salary"][value="maximum"]');
  await maximum.focus();
  const other = page.getByLabel("Another salary", { exact: true });
  await answered(page, async () => {
    while (!(await other.isChecked())) await page.keyboard.press("ArrowDown");
  });
  await expect(other).toBeFocused();
  await expect(other).toBeChecked();
});

test("a pause in the middle of typing loses neither the focus nor a letter", async ({ site, page }) => {
  const { paid } = await rolesToTry(site, page);
  await page.goto(`/calculator?role=${paid}&hours=full-time`);
  const problems = page.locator("#problems");
  await typedSalary(page).click();
  await answered(page, () => page.keyboard.type("4083"));
  await expect(problems).toContainText("£4,083");
  await expect(typedSalary(page)).toBeFocused();
  await page.keyboard.type("3");
  await expect(typedSalary(page)).toHaveValue("40833");
  await expect(page.getByText("£40,833 a year full time").first()).toBeVisible();
  await expect(problems).toHaveCount(0);

  const hours = page.locator('input[name="other-hours"]');
  await hours.click();
  await answered(page, () => page.keyboard.type("some"));
  await expect(hours).toBeFocused();
  await expect(hours).toHaveAccessibleDescription(/is not a number of hours/);
  await expect(typedSalary(page)).toHaveValue("40833");
});

test("what is not understood is said politely while somebody types, and is still there after a reload", async ({
  site,
  page,
}) => {
  const { paid } = await rolesToTry(site, page);
  await page.goto(`/calculator?role=${paid}&hours=full-time`);
  await answered(page, () => typedSalary(page).fill("lots"));
  await expect(status(page)).toContainText("“lots” is not an amount");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("“lots” is not an amount");
  await expect(typedSalary(page)).toHaveValue("lots");
});

test("a role that does not publish what was chosen asks anew, and blames nobody", async ({ site, page }) => {
  const { paid, unpublished } = await rolesToTry(site, page);
  await page.goto(`/calculator?role=${paid}&salary=maximum&hours=full-time`);
  const role = page.getByLabel("Which role?");
  await role.focus();
  await answered(page, () => role.selectOption(unpublished));
  await expect(page.getByText("so we left the salary out")).toBeVisible();
  await expect(page.locator("#problems")).toHaveCount(0);
  await expect(typedSalary(page)).toHaveValue("");
  await expect(role).toBeFocused();
});

test("a change of which the sentence says nothing is announced as well, each time", async ({
  site,
  page,
}) => {
  const { paid } = await rolesToTry(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time&start=2027-01`);
  const start = page.getByLabel("When would you start?");
  // Every text that the region has had: it is empty for a moment only, so that the same sentence is heard again.
  const texts = await status(page).evaluateHandle((region) => {
    const all: string[] = [];
    const noteText = () => all.push(region.textContent ?? "");
    new MutationObserver(noteText).observe(region, { childList: true, characterData: true, subtree: true });
    return all;
  });
  await answered(page, () => start.selectOption({ index: 5 }));
  await expect(status(page)).toContainText("The answer has changed.");
  await texts.evaluate((all) => all.splice(0));
  await answered(page, () => start.selectOption({ index: 6 }));
  await expect
    .poll(() => texts.evaluate((all) => all))
    .toEqual(["", expect.stringContaining("The answer has changed.")]);
});

test("the first answer moves no field of the form, though the page begins with less above it", async ({
  site,
  page,
}) => {
  const { paid } = await rolesToTry(site, page);
  const role = page.getByLabel("Which role?");
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/calculator");
    const before = await role.boundingBox();
    await answered(page, () => role.selectOption(paid));
    expect((await role.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  }
});
