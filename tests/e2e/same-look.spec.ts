import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { PAGE_SAMPLES } from "../../lib/adapter/pages/page-samples";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { expect, test } from "./site";

interface Sample {
  readonly address: string;
  readonly html: string;
}

const samples: readonly Sample[] = JSON.parse(
  readFileSync(path.join(buildFolder(PROJECT), PAGE_SAMPLES), "utf8"),
);

const at = (address: string) => (url: URL) => url.pathname === address;

/** Has a page come with every style of the site, of which the site itself sends those that the page uses. */
async function comeWhole(page: Page, { address, html }: Sample): Promise<void> {
  await page.route(at(address), (route) => route.fulfill({ contentType: "text/html", body: html }));
}

const SCREENS = [
  { width: 320, colorScheme: "light", media: "screen" },
  { width: 320, colorScheme: "dark", media: "screen" },
  { width: 768, colorScheme: "light", media: "screen" },
  { width: 1280, colorScheme: "dark", media: "screen" },
  { width: 1280, colorScheme: "light", media: "screen" },
  { width: 794, colorScheme: "light", media: "print" },
] as const;

/**
 * Pictures of the page that is open, on every screen and on paper, without loss. Playwright has them made as small as can be,
 * which takes longer than all the drawing; they are compared and thrown away, so that the browser is asked for speed.
 */
async function pictures(page: Page): Promise<readonly string[]> {
  const devTools = await page.context().newCDPSession(page);
  const taken: string[] = [];
  for (const { width, colorScheme, media } of SCREENS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme, reducedMotion: "reduce" });
    const { cssContentSize } = await devTools.send("Page.getLayoutMetrics");
    const { data } = await devTools.send("Page.captureScreenshot", {
      format: "png",
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { ...cssContentSize, scale: 1 },
    });
    taken.push(data);
  }
  await devTools.detach();
  return taken;
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const part of [0, 1]) {
    const rule = "every type of page looks to the last pixel as it did with every style";
    test(`${rule} (part ${part + 1} of 2)`, async ({ page }) => {
      const wrong: string[] = [];
      for (const sample of samples.filter((_, index) => index % 2 === part)) {
        await page.goto(sample.address);
        const bare = await pictures(page);
        await comeWhole(page, sample);
        await page.goto(sample.address, { waitUntil: "load" });
        const whole = await pictures(page);
        await page.unrouteAll();
        const different = SCREENS.filter((_, index) => bare[index] !== whole[index]);
        if (new Set(bare).size < SCREENS.length) wrong.push(`${sample.address}: screens that look the same`);
        wrong.push(...different.map((screen) => `${sample.address}: ${JSON.stringify(screen)}`));
      }
      expect(samples.length).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
    });
  }
});

test("what has the focus is marked alike", async ({ page }) => {
  const wrong: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { address, html } of samples) {
    const looks: Buffer[] = [];
    for (const version of ["bare", "whole"] as const) {
      if (version === "whole") await comeWhole(page, { address, html });
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
