import type { Page } from "@playwright/test";
import { Actions, PHONE } from "./actions";
import { axeViolations } from "./axe";
import { expect, test } from "./site";
import { StudioServer } from "./studio-server";

const GRADE = "content/sutton/grades/grade-8.mdx";
const ROLE = "/studio/edit/sutton/roles/social-worker";

let studio: StudioServer;
/** One browser for every scenario: the address that lets it in works once. */
let page: Page;

// The scenarios share a studio, whose start costs more than all of them.
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  studio = new StudioServer();
  const context = await browser.newContext({ viewport: PHONE });
  page = await context.newPage();
  // The review works out what every example person gets, which takes its time beside a whole run.
  page.setDefaultTimeout(45_000);
  await studio.start(page);
});

test.afterAll(async () => {
  await page.context().close();
  await studio.remove();
});

test("an editor raises a grade in six actions, sees who gains, and leaves a commit of one line", async () => {
  const actions = new Actions();
  await actions.type(page.getByLabel(/^Find what to change/), "grade 8");
  await actions.tap(page.getByRole("link", { name: "Grade 8", exact: true }));
  expect(await axeViolations(page)).toEqual([]);
  // The frame shows the grade, and the form is where one is.
  const inFrame = () => page.evaluate(() => document.querySelector("iframe")?.contentWindow?.scrollY);
  await expect.poll(inFrame).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const pay = page.getByRole("group", { name: "Pay from one day on 1" });
  await actions.type(pay.getByLabel(/^Maximum/), "£49,500");
  await actions.tap(page.getByRole("button", { name: "Save and see what it changes" }).first());
  const row = page.getByRole("row", { name: /Maximum/ });
  await expect(row.getByRole("cell")).toHaveText(["£49,083", "£49,500"]);
  await expect(page.getByText(/^Gain: .*Social Worker/).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await actions.type(page.getByLabel(/^Why/), "Pay award");
  await actions.tap(page.getByRole("button", { name: "Publish" }));
  await expect(page.getByRole("status")).toContainText("Published as");
  expect(actions.count).toBe(6);
  expect(studio.lastCommit()).toBe(`Jo Editor: Change Grade 8
+++ b/${GRADE}
-    maximum: 49083
+    maximum: 49500`);
  // The working copy of whoever runs the studio is as it was.
  expect(studio.git("status", "--porcelain", "--branch")).toBe("## main");
});

test("while somebody types, mistakes come and go at their field and the page follows, without taking the focus", async () => {
  await page.goto(studio.origin + ROLE);
  const name = page.getByLabel("Name", { exact: true });
  await name.click();
  await name.press("End");
  await name.pressSequentially(" [of](/note)");
  const mistake = page.locator("#mistake-name");
  await expect(mistake).toContainText("[of](/note) is Markdown");
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/is Markdown/);
  await expect(name).toHaveAttribute("aria-invalid", "true");
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^The check finds 1 mistake\. .*\[of\]\(\/note\) is Markdown/);
  // As many mistakes, and other words.
  await name.press("Backspace");
  await name.pressSequentially("s)");
  await expect(status).toContainText("[of](/notes) is Markdown");
  expect(await axeViolations(page)).toEqual([]);
  await name.fill("Social Worker of Note");
  await expect(mistake).toBeHidden();
  await expect(page.frameLocator("iframe").locator("h1")).toHaveText("Social Worker of Note");
  await expect(name).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("The check finds no mistake in this.");
});

test("what is typed in the same field of two tabs is kept twice: the second is told at once, and chooses", async () => {
  const other = await page.context().newPage();
  await other.goto(studio.origin + ROLE);
  const [here, there] = [page, other].map((tab) => tab.getByLabel("Name", { exact: true }));
  await here?.fill("Social Worker here");
  await expect(page.locator("#state")).toContainText("You have a draft");
  await expect(other.frameLocator("iframe").locator("h1")).toHaveText("Social Worker of Note");
  await there?.fill("Social Worker there");
  const told = other.locator("#settle");
  await expect(told.getByRole("group", { name: "Name" })).toContainText("Social Worker here");
  const words = "In another window you have typed Social Worker here for “Name”";
  await expect(other.getByRole("status")).toContainText(words);
  await expect(other.locator("#other-name")).toContainText(words);
  await expect(there ?? other.locator("body")).toBeFocused();
  expect(await axeViolations(other)).toEqual([]);
  await told.getByRole("radio", { name: /^Typed in another window/ }).check();
  await told.getByRole("button", { name: "Go on with what is chosen" }).click();
  await expect(there ?? other.locator("body")).toHaveValue("Social Worker here");
  await expect(told).toBeEmpty();
  await other.close();
});

test("what was typed outlives a studio that is killed, and the open page goes on with the next one", async () => {
  const name = page.getByLabel("Name", { exact: true });
  await studio.kill();
  await name.fill("Social Worker, Sutton");
  await expect(page.locator("#unkept")).toContainText("Not kept yet, and tried again");
  await expect(page.getByText("Not kept yet")).toHaveCount(1);
  const other = await page.context().newPage();
  await studio.start(other);
  await other.close();
  await expect(page.locator("#unkept")).toBeHidden({ timeout: 15_000 });
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(name).toHaveValue("Social Worker, Sutton");
  await page.getByRole("button", { name: "Throw the draft away" }).click();
  await expect(page.getByRole("heading", { name: /^Throw away the draft of/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(name).toHaveValue("Social Worker");
});

test("what is typed without a pause is kept meanwhile, and what the studio never had is offered back after a reload that the browser asks about", async () => {
  const name = page.getByLabel("Name", { exact: true });
  await name.click();
  const keys = name.pressSequentially("Social Worker of many words", { delay: 120 });
  await expect(page.locator("#state")).toContainText("You have a draft", { timeout: 3000 });
  await keys;
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await studio.kill();
  await name.fill("Typed while it was away");
  await expect(page.locator("#unkept")).toContainText("Not kept yet");
  const asked = page.waitForEvent("dialog");
  const left = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await left;
  const another = await page.context().newPage();
  await studio.start(another);
  await another.close();
  await page.goto(studio.origin + ROLE);
  const offer = page.locator(".studio-unsent");
  await expect(offer).toContainText("Typed while it was away");
  await expect(name).not.toHaveValue("Typed while it was away");
  expect(await axeViolations(page)).toEqual([]);
  // Whoever sees it late has typed on meanwhile.
  await name.fill("Typed since");
  const unsent = () => Object.keys(localStorage).filter((place) => !place.endsWith(" left")).length;
  await expect.poll(() => page.evaluate(unsent)).toBe(0);
  await page.reload();
  await expect(name).toHaveValue("Typed since");
  await offer.getByRole("button", { name: "Put it back" }).click();
  await expect(name).toHaveValue("Typed while it was away");
  await expect(offer).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Throw the draft away" }).click();
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(name).toHaveValue("Social Worker");
});

test("what is pasted from Word into the text of a page comes as Markdown, and the page shows it", async () => {
  const text = page.getByLabel("Text of the page");
  const file = page.locator('textarea[name="text"]');
  await text.press("ControlOrMeta+Home");
  await text.evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<h1>A day here</h1><p>You <b>visit</b>.</p><p><img src=x></p>");
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(file).toHaveValue(/^## A day here\n\nYou \*\*visit\*\*\./);
  await expect(page.locator("#pasted")).toContainText("Pictures were left out");
  await expect(page.frameLocator("iframe").getByRole("heading", { name: /^A day here/ })).toBeVisible();
  // An amount is found by its name, and comes to where somebody is in the text.
  const amount = "up to £44,019: Highest salary a year, Grade 7";
  await text.press("ControlOrMeta+Home");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]) await text.press(key);
  const place = page.getByLabel(/^Find an amount, a term or a page/);
  await place.fill(amount);
  await place.press("Enter");
  await expect(file).toHaveValue(/^## A day here\n\nYo<Figure of="grade-7\.maximum" \/>u/);
  await expect(text.getByText("up to £44,019", { exact: true })).toBeVisible();
  await expect(page.frameLocator("iframe").getByText("£44,019").first()).toBeVisible();
});

test("the text of a page shows what its marks mean, and buttons make them", async () => {
  const text = page.getByLabel("Text of the page");
  const file = page.locator('textarea[name="text"]');
  const before = await file.inputValue();
  await text.press("ControlOrMeta+End");
  await text.pressSequentially("\n\nYou are never alone");
  // Marks stand where the caret is, and nowhere else.
  await expect(text.getByText("A day here", { exact: true })).toBeVisible();
  await text.press("Shift+ControlOrMeta+ArrowLeft");
  await page.getByRole("button", { name: "Bold" }).click();
  await expect(file).toHaveValue(`${before}\n\nYou are never **alone**`);
  await expect(text).toBeFocused();
  await page.getByRole("toolbar").getByRole("button").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Bold" })).toBeFocused();
  await page.keyboard.press("Enter");
  await text.press("ControlOrMeta+ArrowRight");
  await expect(file).toHaveValue(`${before}\n\nYou are never alone`);
  expect(await axeViolations(page)).toEqual([]);
  while ((await file.inputValue()) !== before) await text.press("ControlOrMeta+z");
});
