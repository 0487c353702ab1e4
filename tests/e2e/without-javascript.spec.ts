import { TOOLS } from "../harness/every-address";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

test.use({ javaScriptEnabled: false });

test("every type of page shows its heading and its words", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address, headings } of onePerType(site.pages)) {
    await page.goto(address);
    const heading = page.getByRole("heading", { level: 1, name: headings[0] ?? "", exact: true });
    const paragraphs = page.locator("main :is(p, li, td, dd)").filter({ visible: true });
    if (!(await heading.isVisible()) || (await paragraphs.count()) === 0) wrong.push(address);
  }
  expect(wrong).toEqual([]);
});

test("search answers a question typed into its form", async ({ site, page }) => {
  const role = site.pages.find(({ address }) => isOfType(address, "role"));
  const name = role?.headings[0] ?? "";
  await page.goto("/search");
  await page.getByRole("searchbox").fill(name);
  await page.locator("main").getByRole("button").click();

  expect(new URL(page.url()).searchParams.get("q")).toBe(name);
  await expect(page.getByRole("searchbox")).toHaveValue(name);
  await expect(page.locator(`main a[href="${role?.address}"]`).first()).toBeVisible();
});

test("search says so when it finds nothing, and offers a way on", async ({ page }) => {
  await page.goto("/search?q=zzqqxx");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main")).toContainText("zzqqxx");
  expect(await page.locator("main a").count()).toBeGreaterThan(0);
});

test("the role finder answers as a form: each of its choices narrows the list", async ({ site, page }) => {
  await page.goto("/roles");
  const roles = page.locator("main a").filter({ visible: true });
  const addresses = async () => {
    const links = await roles.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    return [...new Set(links.filter((address) => isOfType(address, "role")))];
  };
  const everything = await addresses();
  const all = site.pages.map(({ address }) => address).filter((address) => isOfType(address, "role"));
  expect([...everything].sort()).toEqual([...all].sort());

  const form = page.locator("main form").first();
  await form.getByText("Filter and sort").click();
  const council = everything[0]?.split("/")[1] ?? "";
  const list = form.locator(`select:has(option[value="${council}"])`);
  if ((await list.count()) > 0) await list.selectOption(council);
  else await form.locator(`input[value="${council}"]`).check();
  await form.getByRole("button").first().click();
  // The answer is there when it has arrived whole, and not yet when its address stands in the bar.
  await page.waitForURL((url) => [...url.searchParams.values()].includes(council), { waitUntil: "load" });

  expect(new URL(page.url()).pathname).toBe("/roles");
  const narrowed = await addresses();
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.filter((address) => !address.startsWith(`/${council}/`))).toEqual([]);
});

test("a tool asked nonsense answers with its form, and never fails", async ({ request }) => {
  const long = "x".repeat(5_000);
  for (const tool of TOOLS) {
    for (const query of [
      "",
      "?",
      "?q=",
      "?q=a&q=b",
      `?q=${long}`,
      "?q=%00",
      "?q=%3Cscript%3E",
      "?pay=abc&council=",
    ]) {
      const answer = await request.get(tool + query);
      expect([tool + query.slice(0, 20), answer.status()]).toEqual([tool + query.slice(0, 20), 200]);
    }
  }
});

test("a role whose pay is published shows what its offer comes to, drawn and in a table, or says why not", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  let drawn = 0;
  for (const { address } of site.pages.filter((facts) => isOfType(facts.address, "role"))) {
    await page.goto(address);
    const example = page.getByRole("region", { name: "A worked example" });
    if ((await example.count()) === 0) continue;
    const isWorkedOut = (await example.getByText("as if the published maximum, £").count()) === 1;
    const chart = example.getByRole("img", { name: /year by year/i });
    const table = example.getByRole("table", { name: /each year/i });
    if (!isWorkedOut) {
      if ((await chart.count()) + (await table.count()) > 0) wrong.push(`${address}: figures of nothing`);
      continue;
    }
    if (!(await table.isVisible())) wrong.push(`${address}: no table`);
    if (await chart.isVisible()) drawn += 1;
    const link = page.getByRole("link", { name: /your own salary/ });
    const there = await page.request.get((await link.getAttribute("href")) ?? "");
    if (there.status() !== 200) wrong.push(`${address}: the calculator answers ${there.status()}`);
  }
  expect(wrong).toEqual([]);
  expect(drawn).toBeGreaterThan(0);
});
