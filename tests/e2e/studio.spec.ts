import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { PROJECT } from "../../lib/cli/project";
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
  await actions.tap(page.getByRole("button", { name: "Find" }));
  await actions.tap(page.getByRole("link", { name: "Grade 8", exact: true }));
  expect(await axeViolations(page)).toEqual([]);
  await actions.type(page.getByLabel("Maximum"), "£49,500");
  await actions.tap(page.getByRole("button", { name: "Save and see what it changes" }).first());
  const row = page.getByRole("row", { name: /Maximum/ });
  await expect(row.getByRole("cell")).toHaveText(["49,083", "49,500"]);
  await expect(page.getByText(/^Gain: .*Social Worker/).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
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
  await expect(page.getByRole("status")).toContainText("The check finds 1 mistake.");
  expect(await axeViolations(page)).toEqual([]);
  await name.fill("Social Worker of Note");
  await expect(mistake).toBeHidden();
  await expect(page.frameLocator("iframe").locator("h1")).toHaveText("Social Worker of Note");
  await expect(name).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("The check finds no mistake in this.");
});

test("what was typed outlives a studio that is killed, and the open page goes on with the next one", async () => {
  const name = page.getByLabel("Name", { exact: true });
  await studio.kill();
  await name.fill("Social Worker, Sutton");
  await expect(page.locator("#unkept")).toContainText("Not kept yet, and tried again");
  const other = await page.context().newPage();
  await studio.start(other);
  await other.close();
  await expect(page.locator("#unkept")).toBeHidden({ timeout: 15_000 });
  await page.reload();
  await expect(name).toHaveValue("Social Worker, Sutton");
  await page.getByRole("button", { name: "Throw the draft away" }).click();
  await expect(name).toHaveValue("Social Worker");
});

test("what is pasted from Word into the text of a page comes as Markdown, and the page shows it", async () => {
  const text = page.getByLabel("Text of the page");
  await text.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(0, 0);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<h1>A day here</h1><p>You <b>visit</b>.</p><p><img src=x></p>");
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(text).toHaveValue(/^## A day here\n\nYou \*\*visit\*\*\./);
  await expect(page.locator("#pasted")).toContainText("Pictures were left out");
  await expect(page.frameLocator("iframe").getByRole("heading", { name: /^A day here/ })).toBeVisible();
  await page.getByRole("button", { name: "Throw the draft away" }).click();
});

test("an editor raises a grade from April in eight actions: the pay of today stays, and the new one stands below it", async () => {
  const actions = new Actions();
  await studio.find(page, actions, "grade 8", "Grade 8");
  await actions.tap(
    page.getByRole("group", { name: "Values" }).getByRole("button", { name: "Add one like the last" }),
  );
  const rise = page.getByRole("group", { name: "Pay from one day on 2" });
  await actions.type(rise.getByLabel("From"), "2027-04-01");
  await actions.type(rise.getByLabel("Maximum"), "£50,550");
  await studio.publish(page, actions);
  expect(actions.count).toBe(8);
  expect(studio.lastCommit()).toBe(`Jo Editor: Change Grade 8
+++ b/${GRADE}
+  - from: 2027-04-01
+    minimum: not stated
+    maximum: 50550
+    spinalColumnPoints: not stated
+    basis: unconsolidated maximum
+    source: council-pages`);
});

test("an editor closes a team: sees what names it, leads its readers on, and the old address is kept", async () => {
  const actions = new Actions();
  await studio.find(page, actions, "adolescent team", "Adolescent Team");
  await actions.tap(page.getByRole("link", { name: "Take this off the site" }));
  await expect(page.getByRole("main")).toContainText("Where it is named");
  expect(await axeViolations(page)).toEqual([]);
  await actions.tap(page.getByRole("button", { name: "Take it off the site" }));
  await expect(page.getByRole("heading", { name: "Adolescent Team is taken off the site" })).toBeVisible();
  await actions.tap(page.getByRole("button", { name: "Publish" }));
  await expect(page.getByRole("status")).toContainText("Published as");
  expect(actions.count).toBe(6);
  const SERVICE = "content/sutton/services/targeted-early-help-and-integrated-support.mdx";
  expect(studio.lastCommit()).toMatch(/^Jo Editor: Take away Adolescent Team\n/);
  expect(
    studio.git("show", "studio/jo-editor", "--format=", "--numstat", "--no-renames").split("\n"),
  ).toEqual([
    "1\t1\tcontent/sutton/glossary/cbt.mdx",
    "1\t1\tcontent/sutton/glossary/exploitation.mdx",
    "1\t1\tcontent/sutton/roles/social-worker.mdx",
    "1\t1\tcontent/sutton/roles/specialist-safeguarding-lead.mdx",
    "1\t1\tcontent/sutton/roles/specialist-support-worker.mdx",
    `3\t1\t${SERVICE}`,
    expect.stringMatching(/^0\t\d+\tcontent\/sutton\/teams\/adolescent-team\.mdx$/),
  ]);
  expect(studio.lastCommit()).toContain("+aliases:\n+  - /sutton/teams/adolescent-team\n");
});

test("an editor adds a welcome payment that leavers pay back, by copying one and saying more", async () => {
  const actions = new Actions();
  await studio.find(page, actions, "welcome bonus", "Welcome bonus");
  await actions.type(page.getByLabel(/begins as a copy/), "Welcome payment for managers");
  await actions.tap(page.getByRole("button", { name: "Make a copy" }));
  const amount = page.getByRole("group", { name: "Amount", exact: true });
  await actions.type(amount.getByLabel("Value"), "£2,000");
  await actions.type(page.getByLabel("Name of a new one", { exact: true }), "Tie-in");
  await actions.tap(
    page.getByRole("group", { name: "Figures" }).getByRole("button", { name: "Add one like the last" }),
  );
  const tieIn = page.getByRole("group", { name: "Tie in" });
  await actions.type(tieIn.getByLabel("Label"), "Time in which a leaver pays it back");
  await actions.type(tieIn.getByLabel("Value"), "12");
  await actions.choose(tieIn.getByLabel("Unit", { exact: true }), "months");
  await actions.tap(page.locator('button[name="write-as"][value="rules.0.repay"]'));
  const repay = page.getByRole("group", { name: "Repay" });
  await actions.choose(repay.getByLabel("Within", { exact: true }), "tie-in");
  await actions.choose(repay.getByLabel("Of", { exact: true }), "starting");
  await actions.choose(repay.getByLabel("How", { exact: true }), "in proportion to months left");
  await studio.publish(page, actions);
  expect(actions.count).toBe(17);
  const welcome = readFileSync(path.join(PROJECT, "content/sutton/benefits/welcome-payment.mdx"), "utf8");
  const copied = welcome
    .replace("name: Welcome bonus", "name: Welcome payment for managers")
    .replace("welcome-payment.amount", "welcome-payment-for-managers.amount")
    .replace("value: 1000", "value: 2000")
    .replace(
      "rules:",
      `  tie-in:
    label: Time in which a leaver pays it back
    value: 12
    unit: months
    effective: not stated
    source: council-pages
rules:`,
    )
    .replace(
      "repay: not stated",
      `repay:
      within: tie-in
      how: in proportion to months left
      of: starting`,
    );
  const added = studio.git(
    "show",
    "studio/jo-editor:content/sutton/benefits/welcome-payment-for-managers.mdx",
  );
  expect(added).toBe(copied.trimEnd());
});

test("an editor adds a vacancy by copying the last", async () => {
  const actions = new Actions();
  await studio.find(page, actions, "SU-1050", "Social Worker, Locality Teams");
  await actions.type(page.getByLabel(/begins as a copy/), "Social Worker, Leaving Care");
  await actions.tap(page.getByRole("button", { name: "Make a copy" }));
  await actions.type(page.getByLabel("Reference", { exact: true }), "SU-1060");
  await actions.type(page.getByLabel("Apply", { exact: true }), "https://careers.sutton.gov.uk/jobs/SU-1060");
  await studio.publish(page, actions);
  expect(actions.count).toBe(9);
  const [last, added] = ["social-worker", "social-worker-leaving-care"].map((name) =>
    studio.git("show", `studio/jo-editor:content/sutton/vacancies/${name}.mdx`),
  );
  expect(added).toBe(
    last
      ?.replace("Social Worker, Locality Teams", "Social Worker, Leaving Care")
      .replaceAll("SU-1050", "SU-1060"),
  );
});

test("an editor mends what a colleague broke, from the message to the commit", async () => {
  const file = path.join(studio.folder, "content/sutton/grades/grade-7.mdx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("maximum: 44019", "maximum 44019"));
  studio.git("commit", "--quiet", "--all", "--message=Raise grade 7");
  const actions = new Actions();
  await page.goto(`${studio.origin}/studio`);
  await actions.tap(page.getByRole("link", { name: /grade-7/ }).first());
  await actions.tap(page.getByRole("link", { name: "Change the file as text" }));
  const whole = page.getByLabel("The file");
  await actions.type(whole, text);
  await studio.publish(page, actions);
  expect(actions.count).toBe(5);
  expect(studio.lastCommit()).toBe(`Jo Editor: Change Grade 7
+++ b/content/sutton/grades/grade-7.mdx
-    maximum 44019
+    maximum: 44019`);
});
