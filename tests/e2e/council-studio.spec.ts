import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, Page } from "@playwright/test";
import { freePort } from "../../lib/cli/port";
import { PROJECT, script } from "../../lib/cli/project";
import { CouncilSetting } from "../harness/council-setting";
import { PHONE } from "./actions";
import { axeViolations } from "./axe";
import { expect, test } from "./site";

const FORM = "/studio/edit/harbourside/grades/deck-2";
const ROLES = { editors: { write: ["harbourside"] }, heads: { write: ["all"], publish: ["all"] } };

const account = (sub: string, name: string, group: string) => ({
  sub,
  name,
  email: `${sub}@example.org`,
  email_verified: true,
  groups: [group],
});

let setting: CouncilSetting;
let running: ChildProcess | undefined;

test.beforeAll(async () => {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const accounts = [account("jo", "Jo Editor", "editors"), account("sam", "Sam Head", "heads")];
  setting = new CouncilSetting(accounts, origin);
  await setting.prepare();
  await startStudio();
});

test.afterAll(async () => {
  await killStudio();
  await setting.stop();
});

async function startStudio(): Promise<void> {
  const [program, ...words] = script(PROJECT, "app/(studio)/studio.ts");
  const environment = {
    ...process.env,
    ...setting.environment(ROLES),
    PORT: new URL(setting.origin).port,
    CONTENT_DIRECTORY: setting.content,
    STUDIO_DRAFTS: setting.kept,
  };
  let printed = "";
  running = spawn(program, words, { cwd: PROJECT, env: environment });
  running.stdout?.on("data", (text: Buffer) => {
    printed += text.toString();
  });
  await expect.poll(() => printed, { timeout: 60_000 }).toContain("The studio is ready");
}

/** Ends the process as a power cut would. */
async function killStudio(): Promise<void> {
  const killed = running;
  if (killed === undefined) return;
  const ended = new Promise((resolve) => killed.once("exit", resolve));
  killed.kill("SIGKILL");
  await ended;
}

/** A browser in which somebody has signed in, at the form of a grade. */
async function signedIn(browser: Browser, sub: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(setting.origin + FORM);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByPlaceholder("Enter any login").fill(sub);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Deck 2");
  return page;
}

const maximumOf = (page: Page) =>
  page.getByRole("group", { name: "Pay from one day on 2" }).getByLabel("Maximum");

async function publish(page: Page): Promise<void> {
  await page.goto(`${setting.origin}/studio/review`);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("Published as");
}

test("two editors in two browsers, one offline, with the studio killed while both type: both are published, and nothing is lost", async ({
  browser,
}) => {
  const [jo, sam] = [await signedIn(browser, "jo"), await signedIn(browser, "sam")];
  await jo.context().setOffline(true);
  await maximumOf(jo).fill("29000");
  await expect(jo.locator("#unkept")).toContainText("Not kept yet");
  await sam.getByLabel("Summary").fill("The grade of people who work on the water.");
  await killStudio();
  await jo.context().setOffline(false);
  await startStudio();
  await expect(jo.locator("#unkept")).toBeHidden();
  await expect(jo.locator("#state")).toContainText("You have a draft of this");
  await expect(sam.locator("#state")).toContainText("You have a draft of this");

  await publish(jo);
  await publish(sam);
  await sam.getByRole("link", { name: "Change Deck 2" }).and(sam.locator("[href$=jo-editor]")).click();
  await expect(sam.getByRole("row", { name: /Maximum/ }).getByRole("cell")).toHaveText([
    "28,888.75",
    "29,000",
  ]);
  expect(await axeViolations(sam)).toEqual([]);
  await sam.getByRole("button", { name: "Bring it to the site" }).click();
  await expect(sam.getByRole("heading", { name: "Your drafts" })).toBeVisible();
  expect(setting.gitOfHost("log", "-2", "--format=%an: %s", "main")).toBe(
    "Sam Head: Land Change Deck 2\nJo Editor: Change Deck 2",
  );
  await sam.getByRole("link", { name: "Sam Head: sign out" }).click();
  await sam.getByRole("button", { name: "Sign out" }).click();
  await expect(sam.getByRole("status")).toHaveText("You are signed out of the studio.");
  await jo.context().close();
  await sam.context().close();
});
