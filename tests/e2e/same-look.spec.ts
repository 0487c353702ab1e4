import { readFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import postcss, { AtRule } from "postcss";
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

/** Every width and both colour schemes. No style asks for the two at once: see the test of that. */
const SCREENS = [
  { width: 320, colorScheme: "light", media: "screen" },
  { width: 768, colorScheme: "dark", media: "screen" },
  { width: 1280, colorScheme: "light", media: "screen" },
  { width: 794, colorScheme: "light", media: "print" },
] as const;

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * A picture without loss of what is in view, or of a part of the page. Playwright has them made as small as can be, which
 * takes longer than all the drawing; they are compared and thrown away, so that the browser is asked for speed.
 */
async function picture(devTools: CDPSession, clip?: Clip): Promise<string> {
  const part = clip === undefined ? {} : { captureBeyondViewport: true, clip: { ...clip, scale: 1 } };
  const asked = { format: "png", optimizeForSpeed: true, ...part } as const;
  return (await devTools.send("Page.captureScreenshot", asked)).data;
}

/** Pictures of the whole page that is open, on every screen and on paper. */
async function pictures(page: Page): Promise<readonly string[]> {
  const devTools = await page.context().newCDPSession(page);
  const taken: string[] = [];
  for (const { width, colorScheme, media } of SCREENS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme, reducedMotion: "reduce" });
    const { cssContentSize } = await devTools.send("Page.getLayoutMetrics");
    taken.push(await picture(devTools, cssContentSize));
  }
  await devTools.detach();
  return taken;
}

/** The conditions under which a rule holds: its own `@media` and those around it. */
function mediaOf(rule: AtRule): string {
  const around = rule.parent instanceof AtRule ? mediaOf(rule.parent) : "";
  return rule.name === "media" ? `${around} ${rule.params}` : around;
}

test("no style asks for a width and a colour scheme at once", () => {
  const conditions = new Set<string>();
  for (const { html } of samples) {
    for (const [, css = ""] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
      postcss.parse(css).walkAtRules("media", (rule) => void conditions.add(mediaOf(rule)));
    }
  }
  const all = [...conditions];
  expect(all.filter((media) => /color-scheme/.test(media)).length).toBeGreaterThan(0);
  expect(all.filter((media) => /width/.test(media)).length).toBeGreaterThan(0);
  expect(all.filter((media) => /color-scheme/.test(media) && /width/.test(media))).toEqual([]);
});

/** Pictures of what has the focus after each of four presses of Tab, on a laptop. */
async function focusPictures(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: "screen", colorScheme: "light", reducedMotion: "reduce" });
  const devTools = await page.context().newCDPSession(page);
  const taken: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    taken.push(await picture(devTools));
  }
  await devTools.detach();
  return taken;
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const part of [0, 1]) {
    const rule =
      "every type of page looks to the last pixel as it did with every style, also what has the focus";
    test(`${rule} (part ${part + 1} of 2)`, async ({ page }) => {
      const wrong: string[] = [];
      const seen = async (address: string) => {
        await page.goto(address, { waitUntil: "load" });
        return { looks: await pictures(page), marks: await focusPictures(page) };
      };
      for (const sample of samples.filter((_, index) => index % 2 === part)) {
        const bare = await seen(sample.address);
        await comeWhole(page, sample);
        const whole = await seen(sample.address);
        await page.unrouteAll();
        const different = SCREENS.filter((_, index) => bare.looks[index] !== whole.looks[index]);
        if (new Set(bare.looks).size < SCREENS.length)
          wrong.push(`${sample.address}: screens that look the same`);
        if (new Set(bare.marks).size < bare.marks.length)
          wrong.push(`${sample.address}: focus that is not seen`);
        wrong.push(...different.map((screen) => `${sample.address}: ${JSON.stringify(screen)}`));
        if (bare.marks.some((mark, step) => mark !== whole.marks[step]))
          wrong.push(`${sample.address}: what has the focus is marked otherwise`);
      }
      expect(samples.length).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
    });
  }
});
