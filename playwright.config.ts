import path from "node:path";
import { defineConfig, type LaunchOptions } from "@playwright/test";
import { Explanation } from "./lib/cli/explanation";
import type { Choices } from "./tests/e2e/site";
import { findBrowser, launchOptions } from "./tests/harness/chromium";
import { BUILT_SITES, REPORTS } from "./tests/harness/sites";
import { bringsTypefaces, OTHERS, PINNED, type Typeface, typefaceSettings } from "./tests/harness/typefaces";

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

/** How long a page may take to show what is expected: long enough on a machine that does much else. In milliseconds. */
const EXPECTATION = { timeout: 20_000 } as const;

/** The browser as it is started with a typeface. What it is started with takes the place of all settings it would inherit. */
const inTypeface = (typeface: Typeface): Choices & { readonly launchOptions: LaunchOptions } => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const env = { ...Object.fromEntries(inherited), ...typefaceSettings(typeface) };
  return { typeface, launchOptions: { ...launchOptions(browser), env } };
};

/** What only a run that brings its typefaces can try. */
const ofTypefaces = bringsTypefaces() ? [] : ["**/typeface.spec.ts"];

/** A council's new pages are tried on its own site, everything else on the project's. */
const specsOf = (name: string) => ({
  testDir: name === "site" ? "tests/e2e" : "tests/e2e/third-council",
  testIgnore: name === "site" ? ["**/third-council/**", ...ofTypefaces] : [],
});

/** The typefaces that are tried besides the pinned one. */
const others = bringsTypefaces() ? OTHERS : [];

export default defineConfig<object, Choices>({
  globalSetup: "./tests/e2e/crawl.ts",
  outputDir: path.join(REPORTS, "browser"),
  reporter: [["list"], ["json", { outputFile: path.join(REPORTS, "browser.json") }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only when tried again has found something.
  retries: 0,
  timeout: 300_000,
  expect: EXPECTATION,
  use: { screenshot: "only-on-failure", ...LIMITS },
  projects: served.flatMap(({ name, origin }) => [
    { name, ...specsOf(name), use: { baseURL: origin, ...inTypeface(PINNED) } },
    ...others.map((typeface) => ({
      name: `${name} in ${typeface.name}`,
      ...specsOf(name),
      testMatch: ["**/typeface.spec.ts", "**/layout.spec.ts", "**/sheets.spec.ts"],
      use: { baseURL: origin, ...inTypeface(typeface) },
    })),
  ]),
});
