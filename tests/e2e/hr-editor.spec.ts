import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { today } from "../../lib/content/today";
import { Actions, PHONE } from "./actions";
import { axeViolations } from "./axe";
import { account, CouncilStudioServer } from "./council-studio-server";
import { expect, test } from "./site";
import { VACANCY } from "./vacancy-file";

/**
 * What somebody of HR does who has never seen Git: in a browser, signed in once with the council's single sign-on, on the real
 * content, to a host of Git from whose main branch the site is built.
 */
let studio: CouncilStudioServer;
let page: Page;

// The tasks share a studio and a browser, whose start costs more than all of them.
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  studio = await CouncilStudioServer.prepare(
    [account("jo", "Jo Editor", "hr")],
    { hr: { write: ["sutton"], publish: ["sutton"] } },
    { content: [["content", "."]], set: { STUDIO_LANDING: "directly" } },
  );
  const { setting } = studio;
  setting.colleague("Robin", "sutton/vacancies/social-worker.mdx", () => VACANCY, "Advertise a post");
  const broken = (text: string) => text.replace("maximum: 44019", "maximum 44019");
  setting.colleague("Robin", "sutton/grades/grade-7.mdx", broken, "Raise grade 7");
  await studio.start();
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await studio.signIn(page, "jo", "/studio");
});

test.afterAll(async () => {
  await page.context().close();
  await studio.stop();
});

/** Why something is published, which everybody has to say. */
const REASON = "The council has agreed it.";

/** Finds a document by typing, and opens its form. */
async function find(actions: Actions, typed: string, title: string): Promise<void> {
  await page.goto(`${studio.origin}/studio`);
  await actions.type(page.getByLabel(/^Find what to change/), typed);
  await actions.tap(page.getByRole("link", { name: title, exact: true }));
}

/** Looks at what is changed, and publishes it. */
async function publish(actions: Actions): Promise<void> {
  await actions.tap(page.getByRole("button", { name: "Save and see what it changes" }).first());
  await sendOff(actions);
}

async function sendOff(actions: Actions): Promise<void> {
  await actions.type(page.getByLabel(/^Why/), REASON);
  await actions.tap(page.getByRole("button", { name: "Publish" }));
  await expect(page.getByRole("status")).toContainText("in your name. It belongs to the site now");
}

/** What has come to the branch from which the site is built: by whom, and each line that went or came. */
function landed(): string {
  return studio.setting
    .gitOfHost("show", "main", "--format=%an: %s", "--unified=0", "--no-renames")
    .split("\n")
    .filter((line) => !/^(diff|index|@@|---|new file|deleted file|\\)|^$/.test(line))
    .join("\n");
}

test("mends what a colleague broke, in four actions", async () => {
  const actions = new Actions();
  await expect(page.getByRole("main")).toContainText("What needs you");
  await actions.tap(page.getByRole("link", { name: /^Open Grade 7/ }).first());
  await expect(page.getByRole("main")).toContainText("Robin");
  await expect(page.getByRole("main")).toContainText("Raise grade 7");
  expect(await axeViolations(page)).toEqual([]);
  await actions.tap(page.getByRole("button", { name: "Put it back as it was before" }));
  await sendOff(actions);
  expect(actions.count).toBe(4);
  expect(landed()).toBe(`Jo Editor: Change Grade 7
+++ b/content/sutton/grades/grade-7.mdx
-    maximum 44019
+    maximum: 44019`);
});

test("raises a grade from April, in six actions: the pay of today stays, and the new one stands below it", async () => {
  const actions = new Actions();
  await page.goto(`${studio.origin}/studio`);
  const salaries = page.getByRole("region", { name: "Change a salary" });
  await actions.tap(salaries.getByRole("link", { name: "Grade 8" }));
  const rise = page.getByRole("group", { name: "The next: Pay from one day on" });
  await actions.type(rise.getByLabel(/^From/), "2027-04-01");
  await actions.type(rise.getByLabel(/^Maximum/), "£50,550");
  await publish(actions);
  expect(actions.count).toBe(6);
  expect(landed()).toBe(`Jo Editor: Change Grade 8
+++ b/content/sutton/grades/grade-8.mdx
+  - from: 2027-04-01
+    minimum: not stated
+    maximum: 50550
+    spinalColumnPoints: not stated
+    basis: unconsolidated maximum
+    source: council-pages`);
});

test("closes a team, in six actions: sees what names it, leads its readers on, and the old address is kept", async () => {
  const actions = new Actions();
  await find(actions, "adolescent team", "Adolescent Team");
  await actions.tap(page.getByRole("link", { name: "Take this off the site" }));
  await expect(page.getByRole("main")).toContainText("Where it is named");
  expect(await axeViolations(page)).toEqual([]);
  await actions.tap(page.getByRole("button", { name: "Take it off the site" }));
  await expect(page.getByRole("heading", { name: "Adolescent Team is taken off the site" })).toBeVisible();
  await sendOff(actions);
  expect(actions.count).toBe(6);
  expect(landed()).toMatch(/^Jo Editor: Take away Adolescent Team\n/);
  expect(
    studio.setting.gitOfHost("show", "main", "--format=", "--numstat", "--no-renames").split("\n"),
  ).toEqual([
    "1\t1\tcontent/sutton/glossary/cbt.mdx",
    "1\t1\tcontent/sutton/glossary/exploitation.mdx",
    "1\t1\tcontent/sutton/roles/social-worker.mdx",
    "1\t1\tcontent/sutton/roles/specialist-safeguarding-lead.mdx",
    "1\t1\tcontent/sutton/roles/specialist-support-worker.mdx",
    "3\t1\tcontent/sutton/services/targeted-early-help-and-integrated-support.mdx",
    expect.stringMatching(/^0\t\d+\tcontent\/sutton\/teams\/adolescent-team\.mdx$/),
  ]);
  expect(landed()).toContain("+aliases:\n+  - /sutton/teams/adolescent-team\n");
});

test("adds a welcome payment with repayment from the guide's offers, in eleven actions, beside what it says and for whom", async () => {
  const actions = new Actions();
  await page.goto(`${studio.origin}/studio`);
  await actions.tap(page.getByRole("link", { name: /Sutton/ }).first());
  await actions.tap(
    page.getByRole("link", { name: "Add to the offer, beginning with what other councils offer" }),
  );
  expect(await axeViolations(page)).toEqual([]);
  await actions.tap(page.getByLabel(/welcome payment for permanent social workers/));
  await actions.type(page.getByLabel(/^What the council calls it/), "Welcome payment for managers");
  await actions.tap(page.getByRole("button", { name: "Begin with this" }));
  const says = page.getByRole("region", { name: "What this says" });
  await expect(says).toContainText("For social workers with permanent contracts.");
  await actions.type(page.getByLabel(/^We pay: pounds or pence/), "£2,000");
  await actions.tap(page.getByRole("checkbox", { name: "Team Manager", exact: true }));
  await actions.type(page.getByLabel(/^Whoever leaves within/), "12 months");
  await expect(says).toContainText("£2,000 with your first month’s salary");
  await expect(says).toContainText("If you leave within 12 months");
  await expect(says).toContainText(/Social Worker on £[\d,]+, half time/);
  // Another way brings its own fields at once, and keeps the focus.
  const when = page.getByLabel("due", { exact: true });
  await when.selectOption("After a time");
  await expect(page.getByLabel("after", { exact: true })).toBeVisible();
  await page.getByLabel("How to say: When").selectOption("first salary");
  await expect(page.getByLabel("after", { exact: true })).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
  await publish(actions);
  expect(actions.count).toBe(11);
  const added = studio.setting.gitOfHost(
    "show",
    "main:content/sutton/benefits/welcome-payment-for-managers.mdx",
  );
  expect(added).toContain(`who:
  roles:
    - social-worker
    - team-manager
  contract:
    - permanent
figures:
  welcome:
    label: Welcome payment
    value: 2000
    unit: pounds
    effective: not stated
    source: council-pages
  year:
    label: Time to stay
    value: 12
    unit: months
    effective: not stated
    source: council-pages
rules:
  - gives: payment
    amount: welcome
    when: first salary
    proRata: not stated
    repay:
      within: year
      of: not stated
      how: all of it
`);
});

test("adds a vacancy by copying the last, in eleven actions: its days, reference and address are asked for anew", async () => {
  const actions = new Actions();
  await find(actions, "SU-1050", "Social Worker, Locality Teams");
  await actions.type(page.getByLabel(/begins as a copy/), "Social Worker, Leaving Care");
  await actions.tap(page.getByRole("button", { name: "Make a copy" }));
  await actions.type(page.getByLabel("Reference", { exact: true }), "SU-1060");
  await expect(page.getByLabel("Closes", { exact: true })).toHaveValue("");
  await actions.type(page.getByLabel("Opens", { exact: true }), "2029-11-01T09:00");
  await actions.type(page.getByLabel("Closes", { exact: true }), "2029-12-10T23:59");
  await actions.type(page.getByLabel("Apply", { exact: true }), "https://careers.sutton.gov.uk/jobs/SU-1060");
  await publish(actions);
  expect(actions.count).toBe(11);
  expect(
    studio.setting.gitOfHost("show", "main:content/sutton/vacancies/social-worker-leaving-care.mdx"),
  ).toBe(
    VACANCY.trim()
      .replace("Social Worker, Locality Teams", "Social Worker, Leaving Care")
      .replaceAll("SU-1050", "SU-1060")
      .replace(/^reviewed: .*$/m, `reviewed: ${today()}`),
  );
});

test("adds a photograph by dropping it, in eleven actions: described, without what the camera wrote, on the page at once", async () => {
  const actions = new Actions();
  const taken = await sharp({ create: { width: 1200, height: 900, channels: 3, background: "teal" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
  await find(actions, "leaving care team", "Leaving Care Team");
  await actions.tap(page.getByRole("link", { name: "Add a photograph" }));
  expect(await axeViolations(page)).toEqual([]);
  actions.count += 1;
  await page
    .getByLabel(/drop it here/)
    .setInputFiles({ name: "IMG 0012.JPG", mimeType: "image/jpeg", buffer: taken });
  await actions.type(page.getByLabel(/^What it shows/), "The team’s front door");
  await actions.type(page.getByLabel(/^Who took it/), "Photograph: Jo Editor");
  await actions.tap(page.getByLabel("No", { exact: true }));
  await actions.tap(page.getByRole("button", { name: "Add it" }));
  const shown = page.frameLocator("iframe").getByRole("img", { name: "The team’s front door" });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await publish(actions);
  expect(actions.count).toBe(11);
  const image = /image: (\S+\.jpg)/.exec(landed())?.[1] ?? "";
  const repository = studio.setting.repository;
  const published = execFileSync("git", ["show", `main:content/sutton/images/${image}`], { cwd: repository });
  expect((await sharp(published).metadata()).exif).toBeUndefined();
});
