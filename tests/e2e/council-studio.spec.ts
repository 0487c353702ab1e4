import type { Browser, Page } from "@playwright/test";
import { PHONE } from "./actions";
import { axeViolations } from "./axe";
import { account, CouncilStudioServer } from "./council-studio-server";
import { expect, test } from "./site";

const FORM = "/studio/edit/harbourside/grades/deck-2";
const ROLES = { editors: { write: ["harbourside"] }, heads: { write: ["all"], publish: ["all"] } };

let studio: CouncilStudioServer;

test.beforeAll(async () => {
  const accounts = [account("jo", "Jo Editor", "editors"), account("sam", "Sam Head", "heads")];
  studio = await CouncilStudioServer.prepare(accounts, ROLES);
  await studio.start();
});

test.afterAll(() => studio.stop());

/** A browser in which somebody has signed in, at the form of a grade. */
async function signedIn(browser: Browser, sub: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(studio.origin + FORM);
  expect(await axeViolations(page)).toEqual([]);
  await studio.signIn(page, sub, FORM);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Deck 2");
  return page;
}

const maximumOf = (page: Page) =>
  page.getByRole("group", { name: "Pay from one day on 2" }).getByLabel(/^Maximum/);

async function publish(page: Page): Promise<void> {
  await page.goto(`${studio.origin}/studio/review`);
  await page.getByLabel(/^Why/).fill("The council has agreed it.");
  await page.getByRole("button", { name: "Send to a colleague for a look" }).click();
  await expect(page.getByRole("status")).toContainText("Sent to a colleague for a look, kept as");
}

test("two editors in two browsers, one offline, with the studio killed while both type: both are published, and nothing is lost", async ({
  browser,
}) => {
  const [jo, sam] = [await signedIn(browser, "jo"), await signedIn(browser, "sam")];
  await jo.context().setOffline(true);
  await maximumOf(jo).fill("29000");
  await expect(jo.locator("#unkept")).toContainText("Not kept yet");
  await sam.getByLabel(/^Summary/).fill("The grade of people who work on the water.");
  await studio.kill();
  await jo.context().setOffline(false);
  await studio.start();
  await expect(jo.locator("#unkept")).toBeHidden();
  await expect(jo.locator("#state")).toContainText("You have a draft of this");
  await expect(sam.locator("#state")).toContainText("You have a draft of this");

  await publish(jo);
  await publish(sam);
  await sam.getByRole("link", { name: "Change Deck 2" }).and(sam.locator("[href$=jo-editor]")).click();
  await expect(sam.getByRole("row", { name: /Maximum/ }).getByRole("cell")).toHaveText([
    "£28,888.75",
    "£29,000",
  ]);
  expect(await axeViolations(sam)).toEqual([]);
  await sam.getByRole("button", { name: "Bring it to the site" }).click();
  await expect(sam.getByRole("heading", { name: "Your drafts" })).toBeVisible();
  expect(studio.setting.gitOfHost("log", "-2", "--format=%an: %s", "main")).toBe(
    "Sam Head: Land Change Deck 2\nJo Editor: Change Deck 2",
  );
  await sam.evaluate(() => localStorage.setItem("studio-unsent of Sam", "{}"));
  await sam.getByRole("link", { name: "Sam Head: sign out" }).click();
  await sam.getByRole("button", { name: "Sign out" }).click();
  await expect(sam.getByRole("status")).toHaveText("You are signed out of the studio.");
  expect(await sam.evaluate(() => localStorage.length)).toBe(0);
  await jo.context().close();
  await sam.context().close();
});
