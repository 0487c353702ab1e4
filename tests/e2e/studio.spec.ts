import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../lib/cli/port";
import { PROJECT, script } from "../../lib/cli/project";
import { Actions, PHONE } from "./actions";
import { axeViolations } from "./axe";
import { expect, test } from "./site";

/** A working copy with the content of the project and one commit. */
let folder: string;
let studio: ChildProcess;
/** What it has printed: the address that works once is in it. */
let printed = "";

const GRADE = "content/sutton/grades/grade-8.mdx";

function git(...words: string[]): string {
  return execFileSync("git", words, { cwd: folder, encoding: "utf8" }).trim();
}

test.use({ viewport: PHONE });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "studio-"));
  cpSync(path.join(PROJECT, "content"), path.join(folder, "content"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Jo Editor");
  git("config", "user.email", "jo@example.org");
  git("add", "--all");
  git("commit", "--quiet", "--message=Start");
  const [program, ...words] = script(PROJECT, "app/(studio)/studio.ts");
  const environment = {
    PORT: String(await freePort()),
    CONTENT_DIRECTORY: path.join(folder, "content"),
    STUDIO_DRAFTS: path.join(folder, "drafts"),
  };
  studio = spawn(program, words, { cwd: PROJECT, env: { ...process.env, ...environment } });
  studio.stdout?.on("data", (text: Buffer) => {
    printed += text.toString();
  });
  await expect.poll(() => printed, { timeout: 60_000 }).toContain("token=");
});

test.afterAll(() => {
  studio.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("an editor raises a grade in six actions, sees who gains, and leaves a commit of one line", async ({
  page,
}) => {
  await page.goto(/http:\S+token=\S+/.exec(printed)?.[0] ?? "");
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
  expect(git("show", "--format=%an: %s", "--numstat")).toBe(`Jo Editor: Change Grade 8\n\n1\t1\t${GRADE}`);
  expect(readFileSync(path.join(folder, GRADE), "utf8")).toContain("maximum: 49500");
});
