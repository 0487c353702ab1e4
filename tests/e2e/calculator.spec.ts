import type { Page } from "@playwright/test";
import { axeViolations } from "./axe";
import { layoutProblems } from "./layout";
import { isOfType } from "./page-types";
import { expect, type Site, test } from "./site";

/** The roles of the site as the calculator writes them, `council/role`. */
function roleValues(site: Site): string[] {
  return site.pages
    .map(({ address }) => address)
    .filter((address) => isOfType(address, "role"))
    .map((address) => address.slice(1).replace("/roles/", "/"));
}

interface Answer {
  readonly headline: string;
  readonly totals: { readonly certain: { readonly amount: number } };
  readonly entries: readonly { readonly status: string }[];
}

/** A role whose offer adds money for certain on a good salary, and one of which nothing is published. */
async function exampleRoles(site: Site, page: Page): Promise<{ paid: string; unpaid: string }> {
  let paid: string | undefined;
  let unpaid: string | undefined;
  for (const value of roleValues(site)) {
    if (paid !== undefined && unpaid !== undefined) break;
    const asked = `role=${value}&salary=60000&hours=full-time&start=2027-01`;
    const answer = (await (await page.request.get(`/calculator/answer.json?${asked}`)).json()) as Answer;
    if (answer.totals.certain.amount > 0) paid ??= value;
    if (answer.entries.length === 0) unpaid ??= value;
  }
  if (paid === undefined || unpaid === undefined) throw new Error("The site has no two roles to try.");
  return { paid, unpaid };
}

const status = (page: Page) => page.locator("main form").getByRole("status");

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a job seeker chooses a role, says what they know, and gets an answer", async ({ site, page }) => {
    const { paid } = await exampleRoles(site, page);
    await page.goto("/calculator");
    await page.getByLabel("Which role?").selectOption(paid);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await page.getByLabel("Another salary", { exact: true }).check();
    await page.locator('input[name="other-salary"]').fill("£60,000");
    await page.getByLabel("Full time", { exact: true }).check();
    await page.getByLabel("How many years").selectOption("3");
    await page.getByRole("button", { name: "Work it out" }).click();

    const answer = page.getByRole("heading", { level: 2 }).first();
    await expect(answer).toContainText("Over 3 years");
    await expect(answer).toContainText("before tax");
    await expect(page.getByRole("table").first()).toContainText("Year 3");
    await expect(page.locator('input[name="other-salary"]')).toHaveValue("£60,000");
    await expect(page.getByRole("alert")).toHaveCount(0);
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
    expect(new URL(page.url()).hash).toBe("#salary");
    await expect(page.locator("#salary")).toBeVisible();
    await expect(page.locator('input[name="other-salary"]')).toHaveAccessibleDescription(/not an amount/);
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
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
    await expect(page.getByText("On top of salary, all years, before tax")).toHaveCount(2);
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

test("no state of the tools breaks a rule of accessibility or scrolls sideways on a phone", async ({
  site,
  page,
}) => {
  const { paid, unpaid } = await exampleRoles(site, page);
  const wrong: string[] = [];
  for (const address of [
    "/calculator",
    `/calculator?role=${paid}`,
    `/calculator?role=${paid}&salary=60000&hours=60%25&start=2027-01&years=10&leave=2028-06`,
    `/calculator?role=${paid}&salary=lots&hours=500&start=never`,
    `/calculator?role=${unpaid}&salary=41000`,
    "/compare",
    `/compare?role=${paid}&role=${unpaid}&role=${roleValues(site)[2]}&salary=60000&years=10`,
    "/compare?role=atlantis/diver",
  ]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const found = [...(await axeViolations(page)), ...(await layoutProblems(page))];
      wrong.push(...found.map((problem) => `${address} at ${width} px: ${problem}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("an answer prints on one sheet", async ({ site, page }) => {
  const { paid } = await exampleRoles(site, page);
  await page.goto(`/calculator?role=${paid}&salary=60000&hours=full-time&start=2027-01`);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(page.locator("main form")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main form")).toBeHidden();
});

test("the files of an answer are public, and refuse what they do not understand", async ({
  site,
  request,
}) => {
  const [role] = roleValues(site);
  const asked = `role=${role}&salary=60000&hours=full-time&start=2027-01`;
  for (const [file, type] of [
    ["answer.json", "application/json"],
    ["answer.csv", "text/csv"],
    ["payments.ics", "text/calendar"],
  ] as const) {
    const good = await request.get(`/calculator/${file}?${asked}`);
    expect([file, good.status()]).toEqual([file, 200]);
    expect(good.headers()["content-type"]).toContain(type);
    expect(good.headers()["access-control-allow-origin"]).toBe("*");
    for (const bad of [
      "",
      "?role=atlantis/diver",
      `?${asked}&years=99`,
      `?${asked}&salry=1`,
      `?${asked}&start=2027-02`,
    ]) {
      const refused = await request.get(`/calculator/${file}${bad}`);
      expect([file, bad, refused.status()]).toEqual([file, bad, 400]);
      expect((await refused.text()).length).toBeGreaterThan(40);
    }
  }
});

/** Numbers that look random and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test("a thousand hostile questions get an answer or a refusal, and never a failure", async ({
  site,
  request,
}) => {
  const roles = roleValues(site);
  const random = chance(20_261_122);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const names = [
    "role",
    "salary",
    "other-salary",
    "hours",
    "other-hours",
    "start",
    "years",
    "leave",
    "team",
    "x",
    "__proto__",
    "answer.a",
    "choice.b.rules.0",
    "_rsc",
  ];
  const values = [
    "",
    "lots",
    "-41000",
    "1e9",
    "40833.005",
    "£41,000",
    "41k",
    "29 February",
    "2027-02-29",
    "500",
    "%00",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "../../etc/passwd",
    "\u202e\ud83d\ude00",
    "NaN",
    "Infinity",
    "maximum",
    "other",
    "9".repeat(3_000),
    "=1+1",
  ];
  const paths = [
    "/calculator",
    "/compare",
    "/calculator/answer.json",
    "/calculator/answer.csv",
    "/calculator/payments.ics",
  ];
  const failed: string[] = [];
  for (let count = 0; count < 1_000; count += 10) {
    const asked = Array.from({ length: 10 }, () => {
      const parameters = new URLSearchParams();
      if (random() < 0.7) parameters.append("role", oneOf(roles));
      for (let more = random() * 5; more > 0; more -= 1) parameters.append(oneOf(names), oneOf(values));
      return `${oneOf(paths)}?${parameters}`;
    });
    const answers = await Promise.all(asked.map((address) => request.get(address)));
    for (const [index, answer] of answers.entries()) {
      const address = asked[index] ?? "";
      const allowed = address.includes("/calculator/") ? [200, 400] : [200];
      if (!allowed.includes(answer.status())) failed.push(`${answer.status()} ${address.slice(0, 200)}`);
      if ((await answer.text()).includes("<script>alert"))
        failed.push(`mark-up comes back: ${address.slice(0, 200)}`);
    }
  }
  expect(failed).toEqual([]);
});
