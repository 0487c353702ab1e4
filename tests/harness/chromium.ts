import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import { Explanation } from "../../lib/cli/explanation";
import { findProgram, isProgram } from "./programs";

/** Chromium without windows, as Debian packages it and as Playwright itself runs tests: a new page costs it a quarter. */
export const HEADLESS_SHELL = "chromium-headless-shell";

const NAMES = [HEADLESS_SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What to do where there is no Chromium. */
export const HOW_TO_GET_CHROMIUM =
  "Install it by hand (on Debian and Ubuntu: sudo apt-get install chromium) or give the path of one in CHROMIUM_PATH.";

/** The program of a Chromium on this machine: `CHROMIUM_PATH`, then the PATH, then Playwright's own. */
export function findBrowser(): string | undefined {
  const configured = process.env.CHROMIUM_PATH;
  if (configured !== undefined && configured !== "") {
    if (isProgram(configured)) return configured;
    throw new Explanation(`CHROMIUM_PATH is ${configured}, and there is no program there.`);
  }
  return findProgram(NAMES) ?? [chromium.executablePath()].find((file) => existsSync(file));
}

/** Launch options: no requests for updates, and no sandbox where the process is root. */
export function launchOptions(executablePath: string, ...more: readonly string[]): LaunchOptions {
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking"];
  const alone = ["--disable-gpu", "--disable-component-update", "--disable-sync"];
  // Containers and CI machines run as root, where Chromium refuses to start with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { executablePath, args: [...quiet, ...alone, ...asRoot, ...more] };
}

/** The version that a browser names itself by, for the record of a run. */
export function browserVersion(executablePath: string): string {
  return execFileSync(executablePath, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
