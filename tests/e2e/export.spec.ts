import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Exported, writeExport } from "../../lib/adapter/export/write-export";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { routes } from "../../lib/site/routes";
import { shortAddress } from "../../lib/site/short-address";
import { startStaticHost } from "../harness/static-host";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

let folder: string;
let exported: Exported;
let host: Awaited<ReturnType<typeof startStaticHost>>;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "council-careers-export-"));
  exported = await writeExport(buildFolder(PROJECT), "https://tools.example.org", folder);
  host = await startStaticHost(folder);
});
test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

/** What an export puts into a page. */
const ITS_OWN = /<meta http-equiv="Content-Security-Policy"[^>]*>(?:<meta name="robots" content="noindex">)?/;

test("a plain folder has every page and file but what takes a question, to the last byte but for the policy in it", async ({
  site,
}) => {
  const different: string[] = [];
  let compared = 0;
  for (const address of site.answers.keys()) {
    if (address.includes("?") || exported.requested.includes(address)) continue;
    const [server, file] = await Promise.all([fetch(site.origin + address), fetch(host.origin + address)]);
    if (server.status !== 200) continue;
    compared += 1;
    const [one, other] = await Promise.all([server.text(), file.text()]);
    if (file.status !== 200 || one !== other.replace(ITS_OWN, "")) different.push(address);
  }
  expect(compared).toBeGreaterThan(site.pages.length / 2);
  expect(different).toEqual([]);
});

test("a short address leads to the page, what takes a question to the server, and an unknown one nowhere", async ({
  site,
}) => {
  const answer = async (address: string) => {
    const { status, headers } = await fetch(host.origin + address, { redirect: "manual" });
    return [status, headers.get("location")];
  };
  const [role = ""] = site.pages.flatMap(({ address }) => (isOfType(address, "role") ? [address] : []));
  expect(await answer(shortAddress(role))).toEqual([301, role]);
  expect(await answer(routes.search())).toEqual([302, `https://tools.example.org${routes.search()}`]);
  expect(await answer("/nowhere")).toEqual([404, null]);
});

test("a page on a static host looks as it should, and runs and loads nothing that its policy refuses", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(message.text()));
  const addresses = onePerType(site.pages)
    .map(({ address }) => address)
    .filter((address) => !exported.requested.includes(address));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    await page.goto(host.origin + address);
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    if (margin !== "0px") wrong.push(`${address}: has no styles`);
  }
  expect(wrong).toEqual([]);
});
