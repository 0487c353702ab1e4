import { mkdirSync, renameSync, rmdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { account, CouncilStudio, ORIGIN, StudioBrowser } from "../harness/council-studio";

const FORM = "/studio/edit/harbourside/grades/deck-2";
const MAXIMUM = "values.1.maximum";
const PHOTOGRAPH = "/studio/photograph/harbourside/teams/islands";

const ACCOUNTS = [
  account("jo", "Jo Editor", ["hr-editors", "cycling"]),
  account("pat", "Pat Outside", ["cycling"]),
  account("lee", "Lee Looks", ["lookers"]),
  account("new", "New Starter", ["hr-editors"]),
];
const studio = new CouncilStudio(ACCOUNTS, {
  "hr-editors": { write: ["harbourside"] },
  lookers: { publish: ["harbourside"] },
});
const jo = new StudioBrowser(studio);

const textOf = async (answer: Promise<Response>) => (await answer).text();
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
