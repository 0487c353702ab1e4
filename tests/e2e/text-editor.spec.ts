import type { Page } from "@playwright/test";
import { axeViolations } from "./axe";
import { expect, test } from "./site";
import { StudioServer } from "./studio-server";

/** Writing the text of a page as somebody writes in Word, who knows no Markdown. */
let studio: StudioServer;
let page: Page;

// The scenarios share a studio, whose start costs more than all of them.
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  studio = new StudioServer();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await studio.start(page);
});

test.afterAll(async () => {
  await page.context().close();
  await studio.remove();
});

const text = () => page.getByLabel("Text of the page");
const file = () => page.locator('textarea[name="text"]');

/** An editor with nothing in it. */
async function begin(): Promise<void> {
  await page.goto(`${studio.origin}/studio/edit/sutton/roles/social-worker`);
  await text().press("ControlOrMeta+a");
  await text().press("Delete");
}

/** Types words, and presses the keys that stand between `{` and `}`. */
async function write(words: string): Promise<void> {
  for (const part of words.split(/(?=\{)|(?<=\})/)) {
    if (part.startsWith("{")) await text().press(part.slice(1, -1));
    else await text().pressSequentially(part);
  }
}

async function paste(html: string): Promise<void> {
  await text().evaluate((area, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", copied);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

test("bold is begun and ended by its key as in Word, and no word is lost", async () => {
  await begin();
  await write("Bring your {ControlOrMeta+b}passport{ControlOrMeta+b} with you.");
  await expect(file()).toHaveValue("Bring your **passport** with you.");
  await write("{Enter}See us ");
  const bold = page.getByRole("button", { name: "Bold" });
  await expect(bold).toHaveAttribute("aria-pressed", "false");
  await bold.click();
  await expect(bold).toHaveAttribute("aria-pressed", "true");
  await write("soon ");
  await bold.click();
  await write("now");
  await expect(file()).toHaveValue("Bring your **passport** with you.\n\nSee us **soon** now");
});

test("Enter makes paragraphs and items, a button a heading before its words, and a screen reader hears what each is", async () => {
  await begin();
  await page.getByRole("button", { name: "Heading" }).click();
  await write("Travel{Enter}");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await write("one{Enter}two{Enter}{Enter}All in one.{Enter}The end.");
  await expect(file()).toHaveValue("## Travel\n\n- one\n- two\n\nAll in one.\n\nThe end.");
  await expect(text().getByRole("heading", { name: "Travel", level: 2 })).toBeVisible();
  await write("{ControlOrMeta+End}{ControlOrMeta+Shift+ArrowLeft}{ControlOrMeta+Shift+ArrowLeft}");
  await page.getByRole("button", { name: "Italic" }).click();
  await expect(text().getByRole("emphasis")).toHaveText(/end/);
  expect(await axeViolations(page)).toEqual([]);
});

test("the lines of a file are shown as the paragraph that they are, and stay as they are", async () => {
  await page.goto(`${studio.origin}/studio/edit/sutton/roles/analyst`);
  const before = await file().inputValue();
  const paragraph = before.split("\n\n").find((block) => block.includes("](") && block.includes("\n")) ?? "";
  const words = paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ");
  await expect(text().locator(".cm-line", { hasText: words.slice(0, 40) })).toHaveText(words);
  await write("{ControlOrMeta+Home}{ArrowDown}{ArrowDown}{End}{ArrowLeft}{ControlOrMeta+End}");
  await expect(file()).toHaveValue(before);
});

test("what is pasted in mid-line begins a block of its own, the message is of the last paste, and a name is found by a part of it", async () => {
  await begin();
  const message = page.locator("#pasted");
  await write("Pay here");
  await paste("<h2>Head</h2><p>one <del>two</del><img src=x></p>");
  await expect(file()).toHaveValue("Pay here\n\n## Head\n\none");
  await expect(message).toContainText("struck out were left out");
  await expect(message).toContainText("Pictures were left out");
  await paste("<p>. Two</p>");
  await expect(file()).toHaveValue("Pay here\n\n## Head\n\none. Two");
  await expect(message).toHaveText("");
  await write("{ControlOrMeta+Shift+ArrowLeft}");
  const place = page.getByLabel(/^Find an amount, a term or a page/);
  await place.fill("grade");
  await place.press("Enter");
  await expect(page.locator("#put-in-note")).toContainText(
    /“grade” may be any of \d+\. Type more of one: .*Grade/,
  );
  await place.fill("link to leaving care team");
  await place.press("Enter");
  await expect(file()).toHaveValue(/one\. \[Two\]\(\/sutton\/teams\/leaving-care-team\)$/);
});
