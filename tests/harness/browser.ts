import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";
import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { PROJECT, tool } from "../../lib/cli/project";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const isRoot = process.getuid?.() === 0;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

/** The program of a Chromium on this machine: `CHROMIUM_PATH`, then the PATH, then Playwright's own. */
export function findBrowser(): string | undefined {
  const told = process.env.CHROMIUM_PATH;
  if (told !== undefined && told !== "") {
    if (isProgram(told)) return told;
    throw new Explanation(`CHROMIUM_PATH is ${told}, and there is no program there.`);
  }
  const installed = NAMES.map(onPath).find((found) => found !== undefined);
  return installed ?? [chromium.executablePath()].find((file) => existsSync(file));
}

/** Makes sure of a browser, installing one where that can be done. Throws an explanation where it cannot. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isRoot && onPath("apt-get") !== undefined) {
    console.log("Installing Chromium with apt-get, for the tests in a browser …");
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    const quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"] as const;
    const surroundings = { folder: PROJECT, environment, output: "errors" } as const;
    await run(["apt-get", "update", ...quiet], surroundings);
    await run(["apt-get", "install", "--yes", "--no-install-recommends", ...quiet, "chromium"], surroundings);
  } else {
    console.log("Installing Playwright's Chromium, for the tests in a browser …");
    await run(tool("@playwright/test", "playwright", "install", "chromium"), { folder: PROJECT });
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Explanation(
    "The tests need Chromium, and it could not be installed. Install it by hand (on Debian and Ubuntu: " +
      "sudo apt-get install chromium) or give the path of one: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/** How the tests start the browser: it asks nobody for updates, and runs as root where it must. */
export function launchOptions(executablePath: string): LaunchOptions {
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking"];
  const alone = ["--disable-gpu", "--disable-component-update", "--disable-sync"];
  // Chromium refuses to run as root with its sandbox, which containers and CI machines are.
  return { executablePath, args: [...quiet, ...alone, ...(isRoot ? ["--no-sandbox"] : [])] };
}

/** The version that a browser names itself by, for the record of a run. */
export function browserVersion(executablePath: string): string {
  return execFileSync(executablePath, ["--version"], { encoding: "utf8" }).trim();
}
