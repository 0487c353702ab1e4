import { afterAll, afterEach, expect, test } from "vitest";
import { StudioHere } from "../harness/local-studio";

/** What somebody has typed outlives what is done to its page: taken off the site, renamed, in this window or in another. */
const studio = new StudioHere();
const { workspace } = studio;
// On disk, from where a new start has the same.
const { drafts } = workspace.options;

const addressOf = (what: string, file: string) => `/studio/${what}/${file.replace(".mdx", "")}`;
const asked = async (address: string) => (await studio.ask(address)).text();
const shownIn = (html: string) => /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? "";

afterEach(() => {
  for (const { file } of drafts.all()) drafts.drop(file);
});
afterAll(() => studio.remove());

const TEAM = "harbourside/teams/islands.mdx";
const TO = { to: "harbourside/services/early-help.mdx" };
const ROLE = "harbourside/roles/ferry-support-worker.mdx";
const NEW_ROLE = "harbourside/roles/boat-worker.mdx";

test("a page with a draft is taken off the site and put back: the draft is as it was", async () => {
  await studio.submit(addressOf("edit", TEAM), { name: "Team of the isles", next: "stay" });
  const before = drafts.of(TEAM);
  expect(before?.text).toContain("name: Team of the isles");
  await studio.submit(addressOf("take-away", TEAM), TO);
  expect(workspace.textOf(TEAM)).toBeUndefined();
  expect(await asked(addressOf("throw-away", TEAM))).toContain("What else you have typed there stays");
  await studio.submit(addressOf("throw-away", TEAM), {});
  expect(drafts.of(TEAM)).toEqual(before);
  expect(await asked(addressOf("edit", TEAM))).toContain("You have a draft of this");
});

test("a page that was never published is taken off the site, and the review offers it back", async () => {
  const added = await studio.submit(addressOf("copy", TEAM), { name: "Far Isles" });
  const [made] = drafts.all();
  expect(added.headers.get("location")).toBe(addressOf("edit", made?.file ?? ""));
  await studio.submit(addressOf("take-away", made?.file ?? ""), TO);
  expect(workspace.textOf(made?.file ?? "")).toBeUndefined();
  expect(await asked("/studio/review")).toMatch(/Your draft of Far Isles was thrown away/);
  await studio.submit("/studio/bring-back", {});
  expect(drafts.all()).toEqual([made]);
});

test("whoever throws a renaming away is shown what it has changed in other pages, and not what was typed there before", async () => {
  const follower = "harbourside/teams/welcome-desk.mdx";
  await studio.submit(addressOf("edit", follower), { summary: "Typed before the renaming.", next: "stay" });
  await studio.submit(addressOf("rename", ROLE), { slug: "boat-worker" });
  const question = await asked(addressOf("throw-away", NEW_ROLE));
  expect(question).toContain("boat-worker");
  expect(question).toContain("Welcome Desk");
  expect(question).not.toContain("Typed before the renaming.");
  await studio.submit(addressOf("throw-away", NEW_ROLE), {});
  expect(drafts.of(follower)?.text).toContain("summary: Typed before the renaming.");
});

test("a page that was typed in in two windows is renamed, and what is to be chosen goes with it and comes back", async () => {
  const shown = shownIn(await asked(addressOf("edit", ROLE)));
  for (const name of ["Boat Worker", "Ship Worker"])
    await studio.submit(addressOf("edit", ROLE), { shown, name, next: "typing" });
  const before = drafts.of(ROLE);
  expect(before?.typedOver).toHaveLength(1);
  await studio.submit(addressOf("rename", ROLE), { slug: "boat-worker" });
  expect(await asked(addressOf("edit", NEW_ROLE))).toMatch(
    /Typed last: Ship Worker<[\s\S]*window: Boat Worker</,
  );
  expect(drafts.of(ROLE)?.typedOver).toBeUndefined();
  await studio.submit(addressOf("throw-away", NEW_ROLE), {});
  expect(drafts.all()).toEqual([before]);
});

test("whoever types on in a window with the old name has it kept at the new one, and is told where that is", async () => {
  const shown = shownIn(await asked(addressOf("edit", ROLE)));
  for (const [from, slug] of [
    [ROLE, "ship-worker"],
    [NEW_ROLE.replace("boat", "ship"), "boat-worker"],
  ] as const)
    await studio.submit(addressOf("rename", from), { slug });
  // A new start knows no window.
  studio.start();
  const typed = await studio.submit(addressOf("edit", ROLE), { shown, name: "Boat Worker", next: "typing" });
  expect([typed.status, await typed.text()]).toEqual([
    200,
    expect.stringContaining(`kept <a href="${addressOf("edit", NEW_ROLE)}">at its new address</a>`),
  ]);
  expect(studio.workspace.textOf(NEW_ROLE)).toMatch(/^name: Boat Worker\n[\s\S]*ferry-support-worker/m);
  const led = await studio.ask(addressOf("edit", ROLE));
  expect(led.headers.get("location")).toBe(addressOf("edit", NEW_ROLE));
  // What a browser kept under the old name is offered under the new one.
  expect(await asked(addressOf("edit", NEW_ROLE))).toContain(`data-formerly="${addressOf("edit", ROLE)}`);
});

test("whoever types on in a window of a page that was taken off the site is told so in words, and has it to send again", async () => {
  await studio.submit(addressOf("take-away", TEAM), TO);
  const refused = await studio.submit(addressOf("edit", TEAM), { name: "Team of the isles", next: "typing" });
  expect(refused.status).toBe(404);
  const html = await refused.text();
  expect(html).toMatch(
    /<p id="unkept">Your draft takes [^<]* off the site\. <a href="[^"]*throw-away[^"]*">Put it back/,
  );
  expect(html).toContain('name="name" value="Team of the isles"');
});
