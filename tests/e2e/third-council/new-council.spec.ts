import { withPrintedQuotes } from "../../../lib/model/typography";
import { routes } from "../../../lib/site/routes";
import { newCouncils, THIRD_COUNCIL } from "../../harness/third-council";
import { axeViolations, colourViolations } from "../axe";
import { addressOf, contentFiles, oldAddresses } from "../content-files";
import { EVERY_LOOK, setLook } from "../looks";
import { isOfType, onePerType } from "../page-types";
import { expect, test } from "../site";

const joined = newCouncils();
const isNew = (address: string): boolean => joined.includes(address.split("/")[1] ?? "");
const files = contentFiles(THIRD_COUNCIL).filter(({ council }) => joined.includes(council));

test("each of its files has its page, or its place on one", async ({ site }) => {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  for (const file of files) {
    const [address = "", fragment] = addressOf(file)?.split("#") ?? [];
    if (address === "") continue;
    const page = pages.get(address);
    expect(page, address).toBeDefined();
    const name = withPrintedQuotes(String(file.kind === "" ? file.fields.shortName : file.fields.name));
    if (fragment === undefined) expect(page?.headings.join()).toContain(name);
    else expect(page?.ids).toContain(fragment);
  }
});

test("every page of the site answers, whole and linked, as with the councils before", async ({ site }) => {
  expect([...site.answers].filter(([, { status }]) => status !== 200)).toEqual([]);
  expect(site.pages.filter(({ headings }) => headings.length !== 1)).toEqual([]);
  expect(site.pages.some(({ address }) => isNew(address))).toBe(true);
});

test("each type of its pages is accessible by day and by night, on an old phone and on a laptop", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages.filter((facts) => isNew(facts.address)))) {
    await page.goto(address);
    for (const look of EVERY_LOOK) {
      await setLook(page, look);
      const isDark = look.colorScheme === "dark";
      const violations = await (isDark ? colourViolations(page) : axeViolations(page));
      wrong.push(...violations.map((violation) => `${address}, ${JSON.stringify(look)}: ${violation}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("home, the role finder and search know it", async ({ page }) => {
  for (const council of joined) {
    const councilFile = files.find((file) => file.council === council && file.kind === "");
    await page.goto(routes.home());
    await expect(page.locator(`main a[href="${routes.council(council)}"]`)).toBeVisible();
    for (const { slug, fields } of files.filter(
      (file) => file.council === council && file.kind === "roles",
    )) {
      const address = routes.role(council, slug);
      await page.goto(routes.roleFinder());
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
      await page.goto(`${routes.search()}?q=${encodeURIComponent(String(fields.name))}`);
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
    }
    expect(councilFile).toBeDefined();
  }
});

test("a council that publishes the site itself carries no notice of a demonstration", async ({ site }) => {
  const says = (html: string): boolean => html.includes("Independent demonstration");
  const wrong = site.pages.filter(({ address, html }) => isNew(address) && says(html));
  expect(wrong.map(({ address }) => address)).toEqual([]);
  expect(site.pages.some(({ html }) => says(html))).toBe(true);
});

test("pay in force today is shown, to the penny where there are pence, and past pay is not mistaken for it", async ({
  page,
}) => {
  for (const council of joined) {
    await page.goto(routes.roles(council));
    await expect(page.locator("main")).toContainText("£26,041.50");
    await expect(page.locator("main")).toContainText("£28,888.75");
    await expect(page.locator("main table")).not.toContainText("£27,100");
  }
});

test("a role without published pay says so", async ({ site }) => {
  const unpaid = files.filter(({ kind, fields }) => kind === "roles" && fields.grade === "not stated");
  expect(unpaid.length).toBeGreaterThan(0);
  for (const { council, slug } of unpaid) {
    const page = site.pages.find(({ address }) => address === routes.role(council, slug));
    expect(page?.html).toMatch(/not published|not stated/i);
    expect(page?.html).not.toMatch(/£\s*\d/);
  }
});

test("its old addresses lead to the new ones", async ({ site, request }) => {
  const old = oldAddresses(files);
  expect(old.length).toBeGreaterThan(0);
  for (const { from, to } of old) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([from, answer.status()]).toEqual([from, 308]);
    expect(new URL(answer.headers().location ?? "", site.origin).pathname).toBe(to);
  }
});

test("names with commas and quotation marks arrive whole in its feeds, as pages print them", async ({
  request,
}) => {
  for (const council of joined) {
    const csv = await (await request.get(routes.rolesCsv(council))).text();
    const roles = files.filter((file) => file.council === council && file.kind === "roles");
    for (const { fields } of roles) expect(csv).toContain(withPrintedQuotes(String(fields.name)));
    const names = roles.flatMap(({ fields }) => (fields.alsoKnownAs as string[] | undefined) ?? []);
    for (const name of names) expect(csv).toContain(`"${withPrintedQuotes(name)}"`);
  }
});

test("a page kind of which it has none is left out or says that there is nothing", async ({ site }) => {
  const types = ["services", "roles"] as const;
  for (const council of joined) {
    for (const type of types) {
      expect(
        site.pages.some(({ address }) => isOfType(address, type) && address.split("/")[1] === council),
      ).toBe(true);
    }
  }
});
