import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { PROJECT, tool } from "../../lib/cli/project";
import { findBrowser, HOW_TO_GET_CHROMIUM } from "./chromium";
import { canInstall, install } from "./debian-package";

/** Finds a browser, or installs one where possible. Throws an explanation where it is not. */
export async function ensureBrowser(): Promise<string> {
  const browser = findBrowser();
  if (browser !== undefined) return browser;
  if (canInstall()) await install("chromium", "for the tests in a browser");
  else {
    console.log("Installing Playwright's Chromium, for the tests in a browser …");
    await run(tool("@playwright/test", "playwright", "install", "chromium"), { folder: PROJECT });
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Explanation(`The tests need Chromium, and it could not be installed. ${HOW_TO_GET_CHROMIUM}`);
}
