import { rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renamed } from "@/lib/studio/documents/rename";
import { StudioHere } from "../harness/local-studio";

/** What a colleague does to a page of which an editor has a draft: it gets another address, or comes off the site. */
let studio: StudioHere;
beforeEach(() => {
  studio = new StudioHere();
});
afterEach(() => studio.remove());

const fileOf = (name: string) => `harbourside/roles/${name}.mdx`;
const FIRST = fileOf("ferry-support-worker");
const addressOf = (file: string) => `/studio/edit/${file.replace(".mdx", "")}`;
const asked = async (address: string) => (await studio.ask(address)).text();
const shownIn = (html: string) => /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? "";

function commit(what: string): void {
  studio.git("add", "--all", "content");
  studio.git(
    "-c",
    "user.name=Kim Writer",
    "-c",
    "user.email=kim@example.org",
    "commit",
    "--quiet",
    "-m",
    what,
  );
}

/** Publishes a page under another name, with all that follows. */
function renameElsewhere(from: string, slug: string): void {
  const { documents } = studio.workspace.published().checked;
  const document = documents.find(({ file }) => file === from);
  if (document === undefined) throw new Error(`${from} cannot be read.`);
  const textOf = (file: string) => studio.workspace.publishedText(file);
  for (const [file, text] of renamed(document, slug, documents, textOf))
    if (text === undefined) takeOffElsewhere(file);
    else studio.publishElsewhere(file, text);
  commit("Rename it");
}

function takeOffElsewhere(file: string): void {
  rmSync(path.join(studio.directory, file));
  commit("Take it off");
}

test("a draft follows a page to the address that a colleague has given it, says so, and changes what was typed alone", async () => {
  const window = shownIn(await asked(addressOf(FIRST)));
  await studio.submit(addressOf(FIRST), { shown: window, summary: "You steer.", next: "typing" });
  renameElsewhere(FIRST, "pier-worker");
  renameElsewhere(fileOf("pier-worker"), "ship-worker");

  const now = addressOf(fileOf("ship-worker"));
  expect((await studio.ask(addressOf(FIRST))).headers.get("location")).toBe(now);
  const form = await asked(now);
  expect(form).toContain(
    "Kim Writer has given this page another address meanwhile: your draft has followed it.",
  );
  expect(form).toContain("You steer.");
  const review = await asked("/studio/review");
  expect([...review.matchAll(/<th scope="row">([^<]*)/g)].map(([, label]) => label)).toEqual(["Summary"]);
  expect(review).toContain("your draft has followed it");
  expect(review).not.toMatch(/ is new<\/h2>| is taken off the site<\/h2>|was changed by somebody else/);
  expect(studio.workspace.options.drafts.all().map(({ file }) => file)).toEqual([fileOf("ship-worker")]);

  // Whoever types on in the window with the old address loses nothing either, though a new start knows no window.
  studio.start();
  const typed = await studio.submit(addressOf(FIRST), { shown: window, name: "Sailor", next: "typing" });
  expect([typed.status, await typed.text()]).toEqual([
    200,
    expect.stringContaining(`href="${now}">at its new`),
  ]);
  expect(studio.workspace.textOf(fileOf("ship-worker"))).toMatch(/^name: Sailor\n[\s\S]*You steer\./m);
}, 60_000);

test("what was typed at both addresses of a page comes together, and is chosen where it is the same field", async () => {
  await studio.submit(addressOf(FIRST), { summary: "You steer.", name: "Sailor", next: "stay" });
  renameElsewhere(FIRST, "ship-worker");
  const { drafts } = studio.workspace.options;
  const now = fileOf("ship-worker");
  const text = studio.workspace.publishedText(now) ?? "";
  drafts.keep({ file: now, begun: text, text: text.replace(/^name: .*$/m, "name: Mate") });
  expect(await asked(addressOf(now))).toMatch(/Typed last: Sailor<[\s\S]*another window: Mate</);
  expect(studio.workspace.textOf(now)).toContain("You steer.");
}, 60_000);

test("of a page that a colleague has taken off the site the editor chooses, in words, whether it stays", async () => {
  await studio.submit(addressOf(FIRST), { summary: "You steer.", next: "stay" });
  takeOffElsewhere(FIRST);
  expect(await asked("/studio")).toMatch(
    /: Kim Writer has published that it is taken off the site\. <a href="[^"]*ferry-support-worker#settle">/,
  );
  expect(await asked(addressOf(FIRST))).toMatch(
    /Yours: It stays on the site, with what was changed in it<[\s\S]*Kim Writer: It is taken off the site</,
  );
  const choice = await studio.submit("/studio/settle", { file: FIRST, "in-form": "yes", '"file"': "theirs" });
  expect(choice.headers.get("location")).toBe("/studio/review");
  expect(studio.workspace.options.drafts.all()).toEqual([]);
}, 60_000);
