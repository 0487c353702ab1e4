import { get } from "node:http";
import { PROJECT } from "../../lib/cli/project";
import { axeViolations } from "./axe";
import { contentFiles, oldAddresses } from "./content-files";
import { layoutProblems } from "./layout";
import { isOfType } from "./page-types";
import { expect, test } from "./site";

interface RawAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks for a path exactly as it is written; browsers and request libraries would tidy it first. */
function ask(origin: string, path: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = get({ hostname, port, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    request.on("error", reject);
  });
}

test.describe("an address that leads nowhere", () => {
  test("answers 404 with a page that suggests the nearest one", async ({ site, page }) => {
    const targets = (["service", "team", "role"] as const).flatMap((type) =>
      site.pages.filter(({ address }) => isOfType(address, type)).slice(0, 2),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const { address } of targets) {
      const slip = address.slice(0, -3) + address.slice(-2);
      const answer = await page.goto(slip);
      expect([slip, answer?.status()]).toEqual([slip, 404]);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no page/i);
      await expect(page.locator(`main a[href="${address}"]`), slip).toBeVisible();
    }
  });

  // One test for all: opening a context costs more than auditing a page.
  test("answers 404 with a heading, a way home and a search, on a page as accessible and as wide as any other", async ({
    page,
  }) => {
    for (const address of [
      "/nowhere",
      "/nowhere/roles",
      "/nowhere/roles/nobody",
      "/a/b/c/d/e/f",
      "/index.php",
      "/.env",
      "/.git/config",
    ]) {
      const answer = await page.goto(address);
      expect([address, answer?.status()]).toEqual([address, 404]);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator('main a[href="/"]')).toBeVisible();
      await expect(page.locator("main").getByRole("searchbox")).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      expect(await layoutProblems(page)).toEqual([]);
    }
  });
});

test("an old address leads permanently to the new one, and to the place on its page", async ({ site }) => {
  for (const { from, to } of oldAddresses(contentFiles(PROJECT))) {
    const answer = await ask(site.origin, from);
    expect([from, answer.status]).toEqual([from, 308]);
    const target = new URL(answer.location ?? "", site.origin);
    expect(target.origin).toBe(site.origin);
    expect(target.pathname + target.hash).toBe(to);
    expect((await ask(site.origin, target.pathname)).status).toBe(200);
  }
});

test("an address in capitals or with a slash at its end leads to the page", async ({ site }) => {
  const [address = ""] = site.pages.map((page) => page.address).filter((one) => isOfType(one, "role"));
  for (const written of [address.toUpperCase(), `${address}/`]) {
    const answer = await ask(site.origin, written);
    expect([written, answer.status, answer.location]).toEqual([written, 308, address]);
  }
});

test("no address, however hostile, makes the server fail or sends anyone elsewhere", async ({ site }) => {
  const hostile = [
    "/%00",
    "/sitemap.xml%00.html",
    "/%E0%A4%A",
    "/%",
    "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
    "/..%2f..%2f..%2fetc%2fpasswd",
    "/../../../../etc/passwd",
    "/..%5c..%5cwindows%5cwin.ini",
    "//elsewhere.example/",
    "//elsewhere.example/%2f..",
    "/\\elsewhere.example",
    "/%5celsewhere.example/",
    "/<script>alert(1)</script>",
    "/%3Cscript%3Ealert(1)%3C/script%3E",
    '/"><img src=x onerror=alert(1)>'.replaceAll(" ", "%20"),
    "/?q=%00",
    "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/roles?council=%27%20OR%201=1--&council[]=x&__proto__[x]=1",
    "/__proto__",
    "/constructor/roles/prototype",
    "/%F0%9F%98%80",
    `/${"a".repeat(10_000)}`,
    `/${"a/".repeat(2_000)}`,
    `/search?q=${"%F0%9F%98%80".repeat(800)}`,
  ];
  for (const path of hostile) {
    const { status, location, body } = await ask(site.origin, path);
    const shown = path.slice(0, 60);
    expect([shown, status < 500]).toEqual([shown, true]);
    expect(body, shown).not.toContain("<script>alert(1)");
    expect(body, shown).not.toContain("<img src=x");
    expect(body, shown).not.toMatch(/root:.*:0:0:/);
    if (location !== undefined) expect(new URL(location, site.origin).origin, shown).toBe(site.origin);
  }
});
