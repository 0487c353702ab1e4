import { mkdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { CouncilStudio, ORIGIN, StudioBrowser } from "../harness/council-studio";

const GRADE = "harbourside/grades/deck-2.mdx";
const FORM = "/studio/edit/harbourside/grades/deck-2";
const MAXIMUM = "values.1.maximum";
const PHOTOGRAPH = "/studio/photograph/harbourside/teams/islands";

const account = (sub: string, name: string, groups: readonly string[]) => ({
  sub,
  name,
  email: `${sub}@example.org`,
  email_verified: sub !== "new",
  groups,
});
const ACCOUNTS = [
  account("jo", "Jo Editor", ["hr-editors", "cycling"]),
  account("kim", "Kim Editor", ["hr-editors"]),
  account("sam", "Sam Head", ["heads-of-hr"]),
  account("pat", "Pat Outside", ["cycling"]),
  account("lee", "Lee Looks", ["lookers"]),
  account("new", "New Starter", ["hr-editors"]),
];
const studio = new CouncilStudio(ACCOUNTS, {
  "hr-editors": { write: ["harbourside"] },
  lookers: { publish: ["harbourside"] },
  "heads-of-hr": { write: ["all"], publish: ["all"] },
});
const [jo, kim, sam] = [new StudioBrowser(studio), new StudioBrowser(studio), new StudioBrowser(studio)];

const textOf = async (answer: Promise<Response>) => (await answer).text();
/** The page to which a form leads on. */
const ledOnTo = async (browser: StudioBrowser, answer: Promise<Response>) =>
  textOf(browser.get((await answer).headers.get("location") ?? ""));
/** The grade as the host has it where the site is built from. */
const onSite = () => studio.gitOfHost("show", `main:content/${GRADE}`);
const publish = (browser: StudioBrowser, what: string) => browser.send("/studio/publish", { what, why: "" });

/** Looks at what an editor has published, and brings it to the site. */
async function land(browser: StudioBrowser, editor: string): Promise<void> {
  const look = await textOf(browser.get(`/studio/look/${editor}`));
  const [, commit = ""] = /name="commit" value="([^"]+)"/.exec(look) ?? [];
  expect((await browser.send(`/studio/look/${editor}`, { commit })).status).toBe(303);
}

beforeAll(async () => {
  await studio.prepare();
  await studio.start();
});
afterAll(() => studio.stop());

test("an outsider gets the page on which to sign in, and nothing else", async () => {
  const outsider = new StudioBrowser(studio, "203.0.113.66");
  for (const address of ["/studio", FORM, "/studio/review", "/harbourside", "/studio/live-check.js"]) {
    const answer = await outsider.get(address);
    expect([address, answer.status]).toEqual([address, 401]);
    expect(await answer.text()).not.toMatch(/Deck|Harbourside|<form/);
  }
  const body = new URLSearchParams({ [MAXIMUM]: "1" });
  const forged = await outsider.ask(FORM, { method: "POST", headers: { origin: ORIGIN }, body });
  expect([forged.status, await forged.text()]).toEqual([401, expect.stringContaining("You are signed out.")]);
  const other = await outsider.ask("/studio", { headers: { host: "evil.example" } });
  expect(other.status).toBe(421);
  const statuses = [];
  for (let more = 0; more < 60; more += 1) statuses.push((await outsider.get("/studio")).status);
  expect(statuses.at(-1)).toBe(429);
});

test("whoever the single sign-on knows is let in where they wanted to go, and one of no group of the studio only to sign out", async () => {
  const back = await jo.signIn("jo", FORM);
  expect([back.status, back.headers.get("location")]).toEqual([303, FORM]);
  expect(back.headers.getSetCookie()[0]).toMatch(
    /^studio-session=.*; Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800$/,
  );
  expect(await textOf(jo.get(FORM))).toContain("Jo Editor: sign out");
  const pat = new StudioBrowser(studio);
  await pat.signIn("pat");
  const page = await pat.get(FORM);
  expect([page.status, await page.text()]).toEqual([403, expect.stringContaining("none of your groups")]);
  const starter = await new StudioBrowser(studio).signIn("new");
  expect(await starter.text()).toContain("an e-mail address that it has verified");
});

test("an answer to a sign-in that was begun in another browser, or an address of another site to go on to, is refused", async () => {
  const begun = await jo.get("/studio/sign-in?to=//evil.example");
  const other = new StudioBrowser(studio);
  const forged = await other.get("/studio/signed-in?code=stolen&state=guessed");
  expect(forged.status).toBe(403);
  expect(begun.headers.get("location") ?? "").not.toContain("evil");
});

test("a form of another site is refused, one without its token, and one of a council that is not theirs; each is written down", async () => {
  const body = new URLSearchParams({ [MAXIMUM]: "1" });
  for (const origin of ["https://evil.example", ORIGIN]) {
    const answer = await jo.ask(FORM, { method: "POST", headers: { origin }, body });
    expect([origin, answer.status]).toEqual([origin, 403]);
  }
  const elsewhere = await jo.send("/studio/edit/lakeside/grades/deck-2", { [MAXIMUM]: "1" });
  expect([elsewhere.status, await elsewhere.text()]).toEqual([403, expect.stringContaining("your groups")]);
  expect(studio.audit).toContainEqual(
    expect.objectContaining({
      subject: "jo",
      email: "jo@example.org",
      address: "203.0.113.7",
      what: "refused",
      where: FORM,
    }),
  );
});

test("whoever may not write for a council gets no form of it and nothing to add", async () => {
  const lee = new StudioBrowser(studio);
  await lee.signIn("lee");
  for (const address of [FORM, "/studio", "/studio/in/harbourside"])
    expect(await textOf(lee.get(address))).not.toMatch(/<textarea|<select|name="name"/);
  expect(await textOf(lee.get(FORM))).toContain("none of your groups writes for its council");
});

test("what an editor publishes is theirs in the record, waits for a colleague, and lands in the colleague's name", async () => {
  await jo.send(FORM, { [MAXIMUM]: "£29,000" });
  const shown = await ledOnTo(jo, publish(jo, "Raise Deck 2"));
  expect(shown).toContain("It goes to the site once a colleague has looked at it.");
  expect(studio.gitOfHost("log", "-1", "--format=%an <%ae>: %s", "studio/jo-editor")).toBe(
    "Jo Editor <jo@example.org>: Raise Deck 2",
  );
  expect(onSite()).toContain("28888.75");
  const waiting = await textOf(jo.get("/studio/look/jo-editor"));
  expect(waiting).toContain("You may not publish");
  expect(waiting).toContain(">Waiting for a look (1)</a>");

  await sam.signIn("sam");
  const look = await textOf(sam.get("/studio/look/jo-editor"));
  expect(look).toMatch(/Maximum<\/th><td[^>]*>£28,888\.75<\/td><td[^>]*>£29,000<\/td>/);
  const [, commit = ""] = /name="commit" value="([^"]+)"/.exec(look) ?? [];
  expect((await jo.send("/studio/look/jo-editor", { commit })).status).toBe(409);
  expect((await sam.send("/studio/look/jo-editor", { commit: "0000" })).status).toBe(409);
  expect(onSite()).toContain("28888.75");
  expect(await ledOnTo(sam, sam.send("/studio/look/jo-editor", { commit }))).toContain("Brought to the site");
  expect(onSite()).toContain("maximum: 29000");
  expect(studio.gitOfHost("log", "-2", "--format=%an: %s", "main")).toBe(
    "Sam Head: Land Raise Deck 2\nJo Editor: Raise Deck 2",
  );
  expect(studio.audit).toContainEqual(
    expect.objectContaining({ subject: "sam", what: "landed", where: "jo-editor" }),
  );
});

test("two editors at once: fields come together, the same field is chosen, and what has not landed yet is settled as well", async () => {
  const NAME = { name: "Deck Two" };
  await kim.signIn("kim");
  await jo.send(FORM, { [MAXIMUM]: "29100" });
  await kim.send(FORM, { ...NAME, [MAXIMUM]: "29200" });
  await publish(jo, "Raise Deck 2 again");
  await publish(kim, "Rename Deck 2");
  await land(sam, "jo-editor");
  expect(await textOf(kim.get("/studio/review"))).toMatch(/Yours: £29,200[\s\S]*Jo Editor: £29,100/);
  await kim.send("/studio/settle", { file: GRADE, [JSON.stringify(["values", 1, "maximum"])]: "theirs" });
  await publish(kim, "Rename Deck 2");
  await land(sam, "kim-editor");
  expect(onSite()).toMatch(/^name: Deck Two$[\s\S]*maximum: 29100$/m);
});

test("a host that is away loses nothing: the studio says so, goes on, and sends it when it is asked to again", async () => {
  await studio.host.stop();
  await kim.send(FORM, { [MAXIMUM]: "29300" });
  const shown = await ledOnTo(kim, publish(kim, "Raise Deck Two"));
  expect(shown).toContain("Readers do not see it yet: it has to be sent first.");
  expect(shown).toMatch(/nobody else has it yet: it could not be sent\. Git says: .*onnect/);
  await studio.start({ STUDIO_LANDING: "directly" });
  expect((await kim.get(FORM)).status).toBe(200);
  await studio.host.start();
  expect(await ledOnTo(kim, kim.send("/studio/send", {}))).toContain("It was sent. Readers do not");
  expect(studio.gitOfHost("log", "-1", "--format=%an: %s", "studio/kim-editor")).toBe(
    "Kim Editor: Raise Deck Two",
  );
});

test("where a council has set it so, whoever may publish brings their own to the site; all others still wait", async () => {
  await sam.send(FORM, { summary: "The grade of people who work on the water." });
  await publish(sam, "Say Deck Two in fewer words");
  expect(studio.gitOfHost("log", "-1", "--format=%an: %s", "main")).toBe(
    "Sam Head: Say Deck Two in fewer words",
  );
  expect(onSite()).not.toContain("29300");
  await land(sam, "kim-editor");
  expect(onSite()).toMatch(/work on the water\.[\s\S]*29300/);
});

test("a branch that changes more than pages is not brought to the site", async () => {
  studio.git("switch", "--quiet", "--create", "studio/mallory");
  writeFileSync(path.join(studio.folder, "clone", "README.md"), "Changed.\n");
  const mallory = ["-c", "user.name=M", "-c", "user.email=m@example.org"];
  studio.git(...mallory, "commit", "--quiet", "--all", "-m", "Help");
  studio.git("push", "--quiet", studio.repository, "studio/mallory");
  const commit = studio.git("rev-parse", "HEAD");
  const answer = await sam.send("/studio/look/mallory", { commit });
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringContaining("more than pages of content"),
  ]);
});

test("nothing is done that cannot be written down", async () => {
  const audit = path.join(studio.kept, "audit.jsonl");
  renameSync(audit, `${audit}.away`);
  mkdirSync(audit);
  const log = vi.spyOn(console, "error").mockReturnValue();
  const answer = await jo.send(FORM, { [MAXIMUM]: "1" });
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("has done nothing")]);
  expect(log).toHaveBeenCalledOnce();
  rmdirSync(audit);
  renameSync(`${audit}.away`, audit);
  expect(await textOf(jo.get(FORM))).not.toContain("You have a draft of this");
});

test("somebody who signs out is out, with the cookie that they had as well", async () => {
  const before = jo.jar.header;
  expect(await textOf(jo.send("/studio/sign-out", {}))).toContain("You are signed out");
  expect((await jo.get(FORM)).status).toBe(401);
  // What they go on to send stays in the page, and is sent once they have signed in anew.
  const afterSending = async (body: URLSearchParams | FormData, address = FORM) => {
    const headers = { origin: ORIGIN, accept: "text/html" };
    const answer = await jo.ask(address, { method: "POST", headers, body });
    const html = await answer.text();
    const hidden = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
    const kept = new URLSearchParams([...hidden].map(([, name = "", value = ""]) => [name, value]));
    return { status: answer.status, html, kept };
  };
  const out = await afterSending(new URLSearchParams({ name: "Deck\nTwo", next: "stay", "form-token": "1" }));
  const dropped = new FormData();
  dropped.set("shows", "A door");
  dropped.set("file", new File(["x"], "door.jpg"));
  const photograph = await afterSending(dropped, PHOTOGRAPH);
  expect(photograph.html).toContain("The photograph is not kept");
  expect([out.status, out.kept.toString()]).toEqual([401, "name=Deck%0ATwo&next=stay"]);
  await jo.signIn("jo");
  const again = await afterSending(out.kept);
  expect([again.status, again.kept.get("name")]).toEqual([403, "Deck\nTwo"]);
  expect((await afterSending(again.kept)).status).toBe(303);
  const asked = await afterSending((await afterSending(photograph.kept, PHOTOGRAPH)).kept, PHOTOGRAPH);
  expect(asked.html).toMatch(/Choose the photograph again[\s\S]*value="A door"/);
  const headers = { origin: "https://evil.example", accept: "text/html" };
  const forged = await jo.ask(FORM, { method: "POST", headers, body: again.kept });
  expect([forged.status, await forged.text()]).toEqual([403, expect.not.stringContaining("Deck")]);
  await jo.send("/studio/sign-out", {});
  expect((await jo.ask(FORM, { headers: { cookie: before, accept: "text/html" } })).status).toBe(401);
});
