import type { Page } from "@playwright/test";
import { axeViolations, violationsBesidesColour } from "./axe";
import { roleValues } from "./calculator-roles";
import { expect, test } from "./site";
import { exampleRoles, toolStates } from "./tool-states";

const status = (page: Page) => page.locator("main form").getByRole("status");

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a job seeker chooses a role, says what they know, and gets an answer", async ({ site, page }) => {
    const { paid } = await exampleRoles(site, page);
    await page.goto("/calculator");
    await page.getByLabel("Which role?").selectOption(paid);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await page.getByLabel("Another salary", { exact: true }).check();
    await page.locator('input[name="other-salary"]').fill("£60,000");
    await page.getByLabel("Full time", { exact: true }).check();
    await page.getByLabel("How many years").selectOption("3");
    await page.getByRole("button", { name: "Work it out" }).click();

    const answer = page.getByRole("heading", { level: 2 }).first();
    await expect(answer).toContainText("Over 3 years");
    await expect(answer).toContainText("before tax");
    await expect(page.locator('input[name="other-salary"]')).toHaveValue("£60,000");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("link", { name: "Each year with each payment" }).click();
    await expect(page.getByRole("table").filter({ hasText: "Year 1" })).toContainText("Year 3");
    await expect(
      page.getByRole("heading", { name: "What you get, when, and under which rule" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "This answer in the calculator" }).click();
    await expect(answer).toContainText("Over 3 years");
  });

  test("hours that change later, and leaving, are folded up until somebody says them", async ({
    site,
    page,
  }) => {
    const { paid } = await exampleRoles(site, page);
    await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time&start=2027-01`);
    const later = page.getByLabel("What hours would you work from then on?");
    await expect(later).toBeHidden();
    await page.locator("summary", { hasText: "Would your hours change later" }).click();
    await later.fill("some");
    await page.getByLabel("From which month would your hours change?").fill("March 2028");
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(page.getByRole("alert")).toContainText("some");
    await expect(later).toHaveValue("some");
    await later.fill("50%");
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(page.getByText("50% of full time from March 2028")).toBeVisible();
    await expect(page.getByLabel("From which month would your hours change?")).toHaveValue("March 2028");
  });

  test("what is not understood is said at the top and at the field, and what was typed stays", async ({
    site,
    page,
  }) => {
    const [role] = roleValues(site);
    await page.goto(`/calculator?role=${role}&salary=lots&years=99`);
    await expect(page).toHaveTitle(/^Problem: /);
    const problems = page.getByRole("alert");
    await expect(problems.getByRole("link")).toHaveCount(2);
    await expect(page.locator('input[name="other-salary"]')).toHaveValue("lots");
    await problems.getByRole("link", { name: /lots/ }).click();
    expect(new URL(page.url()).hash).toBe("#salary-typed");
    await expect(page.locator("#salary-typed")).toBeFocused();
    await expect(page.locator('input[name="other-salary"]')).toHaveAccessibleDescription(/not an amount/);
  });

  test("whoever chooses to type something is asked for it, and one thing chosen and another typed is no guess", async ({
    site,
    page,
  }) => {
    const { paid } = await exampleRoles(site, page);
    await page.goto(`/calculator?role=${paid}`);
    const another = page.getByLabel("Another salary", { exact: true });
    await another.check();
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(another).toBeChecked();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Write it/ })
      .click();
    await expect(page.locator('input[name="other-salary"]')).toBeFocused();

    await page.locator('input[name="other-salary"]').fill("38000");
    const maximum = page.locator('input[name="salary"][value="maximum"]');
    await maximum.check();
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(page.getByRole("alert")).toContainText("wrote “38000” beside another");
    await expect(maximum).toBeChecked();
    await expect(page.locator('input[name="other-salary"]')).toHaveValue("38000");
  });

  test("a council without an offer in figures is said to have none, and what it publishes is answered", async ({
    site,
    page,
  }) => {
    const { unpaid } = await exampleRoles(site, page);
    await page.goto(`/calculator?role=${unpaid}&salary=41000&hours=full-time`);
    await expect(page.locator("main").getByText("£41,000").first()).toBeVisible();
  });

  test("two roles stand side by side on the same circumstances", async ({ site, page }) => {
    const { paid, unpaid } = await exampleRoles(site, page);
    await page.goto(`/compare?role=${paid}`);
    await page.getByLabel("Second role").selectOption(unpaid);
    await page.getByLabel("Full time", { exact: true }).check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveCount(3);
    const onTop = page.getByRole("row", { name: /On top of salary, all years, before tax/ });
    await expect(onTop.getByRole("cell")).toHaveCount(2);
  });
});

test("with a script the answer follows, the focus stays, and a screen reader hears it", async ({
  site,
  page,
}) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time`);
  const loads: string[] = [];
  page.on("load", () => loads.push(page.url()));
  const years = page.getByLabel("How many years");
  await years.focus();
  await years.selectOption("2");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Over 2 years");
  await expect(status(page)).toContainText("Over 2 years");
  await expect(years).toBeFocused();
  await expect(page).toHaveURL(/years=2/);

  const salary = page.locator('input[name="other-salary"]');
  await salary.click();
  await salary.fill("55000");
  await expect(page.getByText("£55,000 a year full time")).toBeVisible();
  await expect(salary).toBeFocused();
  await expect(page).toHaveURL(/salary=55000/);
  expect(loads).toEqual([]);
});

test("an answer that comes late does not put back what has been changed since", async ({ site, page }) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time`);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/years=2/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const asked = page.waitForRequest(/years=2/);
  await page.getByLabel("How many years").selectOption("2");
  await asked;
  const salary = page.locator('input[name="other-salary"]');
  await salary.fill("55000");
  await page.getByLabel("Full time", { exact: true }).focus();
  release();
  await expect(page.getByText("£55,000 a year full time")).toBeVisible();
  await expect(salary).toHaveValue("55000");
});

test("a form whose question fails asks as it would without a script, and keeps no answer that does not fit", async ({
  site,
  page,
}) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time`);
  let failed = 0;
  await page.route(/years=2/, (route) => {
    failed += 1;
    return failed === 1 ? route.fulfill({ status: 503, body: "<main>away</main>" }) : route.continue();
  });
  await page.getByLabel("How many years").selectOption("2");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Over 2 years");
  expect(failed).toBe(2);
});

test("the address bar says nothing of tax, loans or pension, however the form is answered and sent", async ({
  site,
  page,
}) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time`);
  await page.getByText("Tax, loans and pension: what lands").click();
  await page.locator('input[name="pension"][value="in"]').check();
  const landed = page.getByRole("heading", { name: "What lands in your account" });
  await expect(landed).toBeVisible();
  const code = page.locator('input[name="tax-code"]');
  await code.fill("banana");
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveURL(/salary=60000/);
  await expect(page).not.toHaveURL(/pension|tax/);
  await code.fill("BR");
  await code.press("Enter");
  await expect(landed).toBeVisible();
  await expect(page.locator("#answer")).toBeFocused();
  await expect(page).not.toHaveURL(/pension|tax/);
});

test("going back leaves the calculator, and does not step through every change", async ({ site, page }) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto("/about");
  await page.goto(`/calculator?role=${paid}`);
  await page.getByLabel("How many years").selectOption("2");
  await expect(page).toHaveURL(/years=2/);
  await page.getByLabel("How many years").selectOption("3");
  await expect(page).toHaveURL(/years=3/);
  await page.goBack();
  await expect(page).toHaveURL(/\/about$/);
});

test("no state of the tools breaks a rule of accessibility on a phone or a laptop", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  for (const address of await toolStates(site, page)) {
    await page.goto(address);
    // Colours are the same on both.
    for (const [width, find] of [
      [320, axeViolations],
      [1280, violationsBesidesColour],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const violations = await find(page);
      wrong.push(...violations.map((violation) => `${address} at ${width} px: ${violation}`));
    }
  }
  expect(wrong).toEqual([]);
});
