import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser, launchOptions } from "./lib/cli/chromium";
import { Explanation } from "./lib/cli/explanation";
import { BUILT_SITES, REPORTS } from "./tests/harness/sites";

const browser = findBrowser();
if (browser === undefined)
  throw new Explanation("No Chromium was found. `npm test -- browser` installs one.");

/** The sites that `npm test` has started, each on a port that was free. */
const served = BUILT_SITES.flatMap((site) => {
  const port = process.env[site.portSetting];
  return port === undefined ? [] : [{ name: site.name, origin: `http://localhost:${port}` }];
});
if (served.length === 0) {
  throw new Explanation("No site is being served. `npm test -- browser` builds, serves and tests it.");
}

/** A page that does not answer fails the test that asked, and not the whole run. In milliseconds. */
const LIMITS = { actionTimeout: 10_000, navigationTimeout: 30_000 } as const;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: path.join(REPORTS, "browser"),
  reporter: [["list"], ["json", { outputFile: path.join(REPORTS, "browser.json") }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only when tried again has found something.
  retries: 0,
  timeout: 300_000,
  use: { launchOptions: launchOptions(browser), screenshot: "only-on-failure", ...LIMITS },
  projects: served.map(({ name, origin }) => ({
    name,
    testMatch: name === "site" ? "**/*.spec.ts" : "**/third-council/*.spec.ts",
    testIgnore: name === "site" ? "**/third-council/**" : [],
    use: { baseURL: origin },
  })),
});
