import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { PROJECT, tool } from "../../lib/cli/project";
import { findBrowser, HEADLESS_SHELL, HOW_TO_GET_CHROMIUM } from "./chromium";
import { canInstall, install } from "./debian-package";
import { findProgram } from "./programs";

/** Installs Debian's Chromium without windows where nobody has to be asked. Where it cannot be, a browser of the machine will do. */
async function preferHeadlessShell(): Promise<void> {
  const chosen = (process.env.CHROMIUM_PATH ?? "") !== "";
  if (chosen || findProgram([HEADLESS_SHELL]) !== undefined || !canInstall()) return;
  await install(HEADLESS_SHELL, "for the tests in a browser");
}

/** Finds a browser, or installs one where possible. Throws an explanation where it is not. */
export async function ensureBrowser(): Promise<string> {
  await preferHeadlessShell();
  const browser = findBrowser();
  if (browser !== undefined) return browser;
  console.log("Installing Playwright's Chromium, for the tests in a browser …");
  await run(tool("@playwright/test", "playwright", "install", "chromium"), { folder: PROJECT });
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Explanation(`The tests need Chromium, and it could not be installed. ${HOW_TO_GET_CHROMIUM}`);
}
