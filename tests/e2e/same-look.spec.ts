import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { PAGE_SAMPLES } from "../../lib/adapter/pages/page-samples";
import { PROJECT } from "../../lib/cli/project";
import { expect, test } from "./site";

interface Sample {
  readonly address: string;
  readonly html: string;
}

const build = path.join(PROJECT, process.env.NEXT_DIST_DIR ?? ".next");
const samples: readonly Sample[] = JSON.parse(readFileSync(path.join(build, PAGE_SAMPLES), "utf8")).map(
  (sample: Sample) => ({
    ...sample,
    // Next's marks part words that then stand a hair's breadth further from one another. They are no part of the look.
    html: sample.html.replace(/<!--.*?-->/g, ""),
  }),
);

const at = (address: string) => (url: URL) => url.pathname === address;

/** Has a page come as Next made it, with the styles and scripts of the build, which the site itself does not serve. */
async function comeWhole(page: Page, { address, html }: Sample): Promise<void> {
  await page.route(at(address), (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/_next/**", (route) => {
    const inBuild = new URL(route.request().url()).pathname.replace("/_next/", "");
    return route.fulfill({ path: path.join(build, inBuild) });
  });
}

const SCREENS = [
  { width: 320, colorScheme: "light", media: "screen" },
  { width: 320, colorScheme: "dark", media: "screen" },
  { width: 768, colorScheme: "light", media: "screen" },
  { width: 1280, colorScheme: "dark", media: "screen" },
  { width: 1280, colorScheme: "light", media: "screen" },
  { width: 794, colorScheme: "light", media: "print" },
] as const;

for (const { width, colorScheme, media } of SCREENS) {
  test.describe(`${width} px wide, ${colorScheme}, on ${media}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: false });

    test("every type of page looks to the last pixel as it did with every style and script", async ({
      page,
    }) => {
      expect(samples.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const { address, html } of samples) {
        await page.emulateMedia({ media, reducedMotion: "reduce" });
        await page.goto(address);
        const bare = await page.screenshot({ fullPage: true, animations: "disabled" });
        await comeWhole(page, { address, html });
        await page.goto(address, { waitUntil: "load" });
        const whole = await page.screenshot({ fullPage: true, animations: "disabled" });
        await page.unrouteAll();
        if (!bare.equals(whole)) wrong.push(address);
      }
      expect(wrong).toEqual([]);
    });
  });
}

test("what has the focus is marked alike", async ({ page }) => {
  const wrong: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { address, html } of samples) {
    const looks: Buffer[] = [];
    for (const version of ["bare", "whole"] as const) {
      if (version === "whole") {
        const alone = html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, "");
        await comeWhole(page, { address, html: alone });
      }
      await page.goto(address, { waitUntil: "load" });
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press("Tab");
        looks.push(await page.screenshot());
      }
    }
    await page.unrouteAll();
    const half = looks.length / 2;
    if (looks.slice(0, half).some((look, step) => !look.equals(looks[half + step] ?? Buffer.alloc(0)))) {
      wrong.push(address);
    }
  }
  expect(wrong).toEqual([]);
});
