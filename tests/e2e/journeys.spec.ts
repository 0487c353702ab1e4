/**
 * What a job seeker does on a phone, with and without a script, and in how many actions: a tap, a choice, a text typed.
 * The council is one of the content, so these tests know what it says today.
 */
import type { Locator, Page } from "@playwright/test";
import { Actions, PHONE } from "./actions";
import { expect, test } from "./site";

const SOCIAL_WORKER = "sutton/social-worker";

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
    "Over 3 years, 3 days a week and with your pay held still, you would get £88,349.40 in salary, nothing on top for certain, and £7,000 or more that is possible: £88,349.40 to £95,349.40 or more in all, before tax.",
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

/** What does a team manager in Sutton earn, and where? Pay, places and the next action are in the first screen. */
async function whatItPays(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/");
  await does.tap(page.getByRole("link", { name: "Sutton roles and pay" }));
  await does.tap(page.getByRole("link", { name: "Team Manager", exact: true }).first());
  expect(does.count).toBe(2);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Team Manager");
  const main = page.getByRole("main");
  const workplace = main.locator('a[href^="/sutton/teams/"], a[href^="/sutton/services/"]').first();
  for (const shown of [
    main.getByText("Up to £56,172").first(),
    workplace,
    main.getByRole("link", { name: "See Sutton’s vacancies" }).first(),
    main.getByRole("link", { name: "How to apply" }).first(),
  ]) {
    await expect(shown).toBeInViewport({ ratio: 1 });
  }
  const name = await workplace.textContent();
  await workplace.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name?.trim() ?? "");
}

/** How do I apply? From a role one tap to the adverts, and one to how it is done; or a search and two taps. */
async function apply(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/sutton/roles/team-manager");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "See Sutton’s vacancies" }).first()).toHaveAttribute(
    "href",
    /^https:/,
  );
  await does.tap(main.getByRole("link", { name: "How to apply" }).first());
  expect(does.count).toBe(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How to apply");

  const searches = new Actions();
  await page.goto("/search");
  await searches.type(page.getByRole("searchbox"), "apply croydon");
  await searches.tap(main.getByRole("button", { name: "Search" }));
  await searches.tap(main.getByRole("link", { name: "How to apply" }).first());
  expect(searches.count).toBe(3);
  await expect(main.getByRole("link", { name: /London Social Work for Children/ }).first()).toHaveAttribute(
    "href",
    "https://londonsocialworkforchildren.com/our-councils/croydon",
  );
}

/** I want this job: from an answer, a comparison, a team and a service it is one tap to how one applies, and vacancies lead away. */
async function applyFromAnywhere(page: Page): Promise<void> {
  const answer = `/calculator?role=${SOCIAL_WORKER}&salary=maximum&hours=3+days&years=3`;
  const comparison = `/compare?role=${SOCIAL_WORKER}&role=sutton/team-manager`;
  for (const address of [
    answer,
    comparison,
    "/sutton/teams/leaving-care-team",
    "/sutton/services/corporate-parenting",
  ]) {
    const does = new Actions();
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "See Sutton’s vacancies" }).first()).toHaveAttribute(
      "href",
      /^https:/,
    );
    await does.tap(main.getByRole("link", { name: "How to apply" }).first());
    expect(does.count).toBe(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How to apply");
  }
  // Of two councils each link names its own.
  await page.goto(`/compare?role=${SOCIAL_WORKER}&role=croydon/social-worker`);
  await expect(page.getByRole("link", { name: "Sutton: How to apply" })).toHaveAttribute(
    "href",
    /^\/sutton\//,
  );
  await expect(page.getByRole("link", { name: "Croydon: How to apply" })).toHaveAttribute(
    "href",
    /^\/croydon\//,
  );
  // And what is open stands in the header of every page.
  const does = new Actions();
  await does.tap(page.getByRole("banner").getByRole("link", { name: "Vacancies", exact: true }));
  expect(does.count).toBe(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Find a vacancy");
}

/** I want to work with teenagers: the first pages found are of teams that say so. */
async function teenagers(page: Page): Promise<void> {
  const does = new Actions();
  await page.goto("/");
  await does.type(page.getByRole("searchbox"), "I want to work with teenagers");
  await does.tap(page.getByRole("button", { name: "Search" }));
  expect(does.count).toBe(2);
  const results = page.getByRole("region", { name: /pages for/ }).locator("ol > li");
  await expect(results.first()).toContainText("Team · Sutton · teenagers");
  await expect(results.first()).toBeInViewport();
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
  const questions = page.getByRole("region", { name: "Ask Sutton" });
  const does = new Actions();
  await does.tap(page.getByRole("link", { name: "questions 1 and 2 to ask" }).first());
  expect(does.count).toBe(1);
  const first = questions.getByRole("listitem").first();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(first).toHaveText(
    /^Can you tell me whether £40,833 means full-time pay or the pay for my hours\?$/,
  );
  // What no payment hangs on is folded.
  const last = questions.getByText("Which role comes next after this one");
  await expect(last).toBeHidden();
  await questions.getByText(/more questions/).click();
  await expect(last).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(first).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without a script", () => {
    test.use({ viewport: PHONE, javaScriptEnabled });

    test("what a role pays and where in 2 actions, how to apply in 1 from a role, an answer, a comparison, a team and a service, or in 3 by search, work with teenagers in 2", async ({
      page,
    }) => {
      await whatItPays(page);
      await apply(page);
      await applyFromAnywhere(page);
      await teenagers(page);
    });

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

  test("the field in use stays where it is when a message comes, and the link to the answer copies it, or the device shares it", async ({
    page,
  }) => {
    // Headless browsers have no dialog for sharing: this one says in the title of the page what it was given.
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = `shared ${data?.url}`;
      };
    });
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
    await hours.fill("50%");
    await expect(page).toHaveURL(/hours=50%25/);
    await page.getByRole("button", { name: "Share this answer" }).click();
    await expect(page).toHaveTitle(
      `shared ${await link.evaluate((element: HTMLAnchorElement) => element.href)}`,
    );
  });
});
