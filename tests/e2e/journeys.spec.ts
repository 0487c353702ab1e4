/**
 * What a job seeker does on a phone, with and without a script, and in how many actions: a tap, a choice, a text typed.
 * The council is one of the content, so these tests know what it says today.
 */
import { chromium, type Locator, type Page } from "@playwright/test";
import { findBrowser, launchOptions } from "../harness/chromium";
import { expect, test } from "./site";

const PHONE = { width: 390, height: 844 };
const SOCIAL_WORKER = "sutton/social-worker";

/** Counts what somebody does. */
class Actions {
  count = 0;
  async tap(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }
  async choose(list: Locator, value: string): Promise<void> {
    this.count += 1;
    await list.selectOption(value);
  }
  async type(field: Locator, text: string): Promise<void> {
    this.count += 1;
    await field.fill(text);
  }
}

/** The heading of the answer, which a reader has landed on: in the first screen, with the focus. */
async function landsOn(answer: Locator): Promise<void> {
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport({ ratio: 0.9 });
}

async function whatWouldIGet(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/");
  await does.tap(page.getByRole("link", { name: "Calculator" }).first());
  await does.choose(page.getByLabel("Which role?"), SOCIAL_WORKER);
  await does.tap(page.locator('input[name="salary"][value="maximum"]'));
  await does.type(page.locator('input[name="other-hours"]'), "3 days");
  await does.choose(page.getByLabel("How many years"), "3");
  await does.tap(page.getByRole("button", { name: "Work it out" }));
  expect(does.count).toBeLessThanOrEqual(6);

  const answer = page.locator("#answer");
  await expect(answer).toHaveText(
    "Over 3 years, 3 days a week and with your pay held still, you would get £88,349.40 in salary, nothing on top for certain, and up to £7,000 that is possible: £88,349.40 to £95,349.40 or more in all, before tax.",
  );
  await landsOn(answer);
  await expect(page.getByText("Sutton does not publish how long its full week is")).toBeVisible();
  await expect(page.getByText("held still: Sutton publishes no later pay")).toBeVisible();
  const fields = page.locator('input[name="other-hours"]');
  await expect(fields).toBeHidden();
  await page.getByText("Change your answers").click();
  await expect(fields).toHaveValue("3 days");
}

async function compare(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/");
  await does.tap(page.getByRole("link", { name: "Compare" }).first());
  await does.choose(page.getByLabel("First role"), SOCIAL_WORKER);
  await does.choose(page.getByLabel("Second role"), "croydon/social-worker");
  await does.tap(page.getByRole("button", { name: "Compare" }));
  expect(does.count).toBe(4);
  await expect(page.locator("#answer")).toHaveText("Side by side");
  const row = page.getByRole("row", { name: /^Published pay a year/ });
  await expect(row.getByRole("cell")).toHaveText([/£49,083/, /not/i]);
  const [one, other] = await row
    .getByRole("cell")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
  expect(other?.top).toBe(one?.top);
  expect((other?.left ?? 0) > (one?.right ?? 0)).toBe(true);
}

async function mistake(page: Page): Promise<void> {
  await page.goto(`/calculator?role=${SOCIAL_WORKER}&salary=maximum&hours=3+dyas#answer`);
  await landsOn(page.locator("#answer"));
  await expect(page.getByRole("alert")).toContainText("“3 dyas” is not a number of hours");
  await expect(page.getByText(/you would get|on top/)).toHaveCount(0);
  await expect(page.getByRole("table")).toHaveCount(0);
}

async function ask(page: Page): Promise<void> {
  await page.goto(`/calculator?role=${SOCIAL_WORKER}&salary=maximum&hours=3+days`);
  const does = new Actions();
  const questions = page.getByRole("region", { name: "Ask Sutton" });
  const first = questions.getByRole("listitem").first();
  await expect(first).toBeHidden();
  await does.tap(questions.getByText(/questions that what Sutton publishes leaves open/));
  expect(does.count).toBe(1);
  await expect(first).toHaveText(
    /^Can you tell me whether £40,833 means full-time pay or the pay for my hours\?$/,
  );
  await page.emulateMedia({ media: "print" });
  await expect(first).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without a script", () => {
    test.use({ viewport: PHONE, javaScriptEnabled });

    test("3 days a week over 3 years in 6 actions, two roles in 4, a mistake without an answer, and what to ask in 1", async ({
      page,
    }) => {
      await whatWouldIGet(page);
      await compare(page);
      await mistake(page);
      await ask(page);
    });
  });
}

test.describe("with a script on a phone", () => {
  test.use({ viewport: PHONE, permissions: ["clipboard-read", "clipboard-write"] });

  test("the field in use stays where it is when a message comes, and the link to the answer copies it", async ({
    page,
  }) => {
    await page.goto(`/calculator?role=${SOCIAL_WORKER}&salary=maximum&years=3`);
    await page.getByText("Change your answers").click();
    const hours = page.locator('input[name="other-hours"]');
    await hours.click();
    const before = await hours.boundingBox();
    await page.keyboard.type("lots");
    await expect(page.locator("#problems")).toBeAttached();
    expect((await hours.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    await hours.fill("60");
    await expect(page.locator("#problems")).toHaveCount(0);
    const link = page.getByRole("link", { name: "Link to this answer" });
    expect(page.url()).toContain("hours=60%25");
    await link.click();
    await expect(page.getByText("Copied.")).toBeVisible();
    const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
    await hours.fill("");
    await hours.press("ControlOrMeta+V");
    await expect(hours).toHaveValue(address);
  });
});

test("with the browser's text at twice its size nothing scrolls sideways on a phone", async ({ site }) => {
  // The browser's own setting: a style on the page would leave lengths in media queries as they are.
  const { args = [], ...options } = launchOptions(findBrowser() ?? "");
  const browser = await chromium.launch({
    ...options,
    args: [...args, "--blink-settings=defaultFontSize=32"],
  });
  const page = await browser.newPage({ viewport: PHONE, baseURL: site.origin });
  const widths: (readonly [address: string, width: number])[] = [];
  const addresses = [
    "/calculator",
    `/calculator?role=${SOCIAL_WORKER}&salary=maximum&hours=3+days&years=3`,
    `/compare?role=${SOCIAL_WORKER}&role=croydon/social-worker`,
    "/sutton/roles/social-worker",
  ];
  for (const address of addresses) {
    await page.goto(address);
    widths.push([address, await page.evaluate(() => document.documentElement.scrollWidth)]);
  }
  await browser.close();
  expect(widths).toEqual(addresses.map((address) => [address, PHONE.width]));
});
