/** Pages as readers see them who set their browser's text to twice its size. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser, launchOptions } from "../harness/chromium";

/** A browser whose own setting makes text twice as large. */
export function largeTextBrowser(): Promise<Browser> {
  const { args = [], ...options } = launchOptions(findBrowser() ?? "");
  return chromium.launch({ ...options, args: [...args, "--blink-settings=defaultFontSize=32"] });
}

/** What is wrong with some addresses on a phone and an old one: which are wider than it. */
export async function tooWideIn(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wrong.push(`${address} is ${needed} px wide on ${width}`);
    }
  }
  return wrong;
}
