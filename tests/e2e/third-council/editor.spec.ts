import { formatPounds } from "../../../lib/money/format";
import { pounds } from "../../../lib/money/pence";
import { routes } from "../../../lib/site/routes";
import { BUILT_SITES } from "../../harness/sites";
import { plannedRaise, plannedRename, THIRD_COUNCIL } from "../../harness/third-council";
import { contentFiles } from "../content-files";
import { expect, test } from "../site";

/** An editor has raised a grade's maximum in one file, and touched nothing else. */
const { council, grade, before, after } = plannedRaise();
const [oldPay, newPay] = [before, after].map((amount) => formatPounds(pounds(amount)));

const paidOnIt = contentFiles(THIRD_COUNCIL)
  .filter((file) => file.council === council && file.kind === "roles" && file.fields.grade === grade)
  .map(({ slug }) => slug);

test(`the new maximum of ${grade} stands on every page that shows it, and the old one on none`, async ({
  site,
}) => {
  expect(paidOnIt.length).toBeGreaterThan(0);
  const showing = [
    routes.roles(council),
    routes.figures(council),
    ...paidOnIt.map((role) => routes.role(council, role)),
  ];
  for (const address of showing) {
    const page = site.pages.find((facts) => facts.address === address);
    expect(page?.html, address).toContain(newPay);
  }
  const stale = site.pages.filter(
    ({ html, address }) => address.startsWith(`/${council}`) && html.includes(oldPay ?? ""),
  );
  expect(stale.map(({ address }) => address)).toEqual([]);
});

test("it stands in the table, in the drawn ladder and in its words", async ({ page }) => {
  await page.goto(routes.roles(council));
  await expect(page.locator("main table").first()).toContainText(newPay ?? "");
  await expect(page.locator("main svg desc").filter({ hasText: newPay ?? "" })).toHaveCount(1);
  await expect(
    page
      .locator("main svg text")
      .filter({ hasText: newPay ?? "" })
      .first(),
  ).toBeVisible();
});

test("it stands in the CSV and the JSON", async ({ request }) => {
  const csv = await (await request.get(routes.rolesCsv(council))).text();
  expect(csv).toContain(String(after));
  expect(csv).not.toContain(String(before));
  const json = await (await request.get(routes.rolesJson(council))).text();
  expect(json).toContain(String(after));
  expect(json).not.toContain(String(before));
});

test("the preview picture of a role paid on it is drawn anew, and of a role paid otherwise is not", async ({
  request,
}) => {
  const port = process.env[BUILT_SITES.find(({ name }) => name === "site")?.portSetting ?? ""];
  test.expect(port, "the site before the edit is served too").toBeDefined();
  const picture = async (origin: string, role: string) =>
    (await request.get(origin + routes.preview(routes.role(council, role)))).body();
  const isSame = async (role: string) =>
    (await picture("", role)).equals(await picture(`http://localhost:${port}`, role));

  const [raised] = paidOnIt.filter((role) => role !== plannedRename().to);
  const others = contentFiles(THIRD_COUNCIL).filter(
    (file) => file.council === council && file.kind === "roles" && file.fields.grade !== grade,
  );
  const other = others.find(({ slug }) => slug !== plannedRename().to);
  expect(await isSame(raised ?? "")).toBe(false);
  expect(await isSame(other?.slug ?? "")).toBe(true);
});
