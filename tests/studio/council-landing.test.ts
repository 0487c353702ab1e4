import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account, CouncilStudio, StudioBrowser } from "../harness/council-studio";

/** A council's studio: how what its editors publish comes to the site. */
const GRADE = "harbourside/grades/deck-2.mdx";
const FORM = "/studio/edit/harbourside/grades/deck-2";
const MAXIMUM = "values.1.maximum";

const ACCOUNTS = [
  account("jo", "Jo Editor", ["hr-editors"]),
  account("kim", "Kim Editor", ["hr-editors"]),
  account("sam", "Sam Head", ["heads-of-hr"]),
];
const studio = new CouncilStudio(ACCOUNTS, {
  "hr-editors": { write: ["harbourside"] },
  "heads-of-hr": { write: ["all"], publish: ["all"] },
});
const [jo, kim, sam] = [new StudioBrowser(studio), new StudioBrowser(studio), new StudioBrowser(studio)];

const textOf = async (answer: Promise<Response>) => (await answer).text();
/** The grade as the host has it where the site is built from. */
const onSite = () => studio.gitOfHost("show", `main:content/${GRADE}`);
const publish = (browser: StudioBrowser, what: string) =>
  browser.send("/studio/publish", { what, why: "The council has said so." });

/** Looks at what an editor has published, and brings it to the site. */
async function land(browser: StudioBrowser, editor: string): Promise<void> {
  const look = await textOf(browser.get(`/studio/look/${editor}`));
  const [, commit = ""] = /name="commit" value="([^"]+)"/.exec(look) ?? [];
  expect((await browser.send(`/studio/look/${editor}`, { commit })).status).toBe(303);
}

beforeAll(async () => {
  await studio.prepare();
  await studio.start();
  await jo.signIn("jo");
  await kim.signIn("kim");
  await sam.signIn("sam");
});
afterAll(() => studio.stop());

test("what an editor publishes is theirs in the record, waits for a colleague, and lands in the colleague's name", async () => {
  await jo.send(FORM, { [MAXIMUM]: "£29,000" });
  expect(await textOf(jo.get("/studio/review"))).toContain(">Send to a colleague for a look</button>");
  const shown = await jo.ledOnTo(publish(jo, "Raise Deck 2"));
  expect(shown).toContain("Sent to a colleague for a look, kept as");
  expect(shown).toContain("It goes to the site once a colleague has looked at it.");
  expect(studio.gitOfHost("log", "-1", "--format=%an <%ae>: %s", "studio/jo-editor")).toBe(
    "Jo Editor <jo@example.org>: Raise Deck 2",
  );
  expect(onSite()).toContain("28888.75");
  const waiting = await textOf(jo.get("/studio/look/jo-editor"));
  expect(waiting).toContain("You may not publish");
  expect(waiting).toContain(">Waiting for a look (1)</a>");

  const look = await textOf(sam.get("/studio/look/jo-editor"));
  const sheet = /href="(\/studio\/sheet[^"]*)"/.exec(look)?.[1] ?? "";
  expect(await textOf(sam.get(sheet))).toMatch(
    /Changed by: Jo Editor<[\s\S]*Why: The council has said so\.<[\s\S]*Gain: [^<]*Ferry Support Worker[\s\S]*Agreed by/,
  );
  expect(look).toContain("Why: The council has said so.");
  // The page itself is seen as well, as it would be and as it is, whatever drafts whoever looks has.
  const page = (version: string) => {
    const [, address = ""] = new RegExp(`href="([^"#]*/${version}/[^"#]*)`).exec(look) ?? [];
    return textOf(sam.get(address));
  };
  expect(await page("after")).toContain("£29,000");
  expect(await page("before")).toMatch(/£28,888(?!.*£29,000)/s);
  expect(look).toMatch(/Maximum<\/th><td[^>]*>£28,888\.75<\/td><td[^>]*>£29,000<\/td>/);
  const [, commit = ""] = /name="commit" value="([^"]+)"/.exec(look) ?? [];
  expect((await jo.send("/studio/look/jo-editor", { commit })).status).toBe(409);
  expect((await sam.send("/studio/look/jo-editor", { commit: "0000" })).status).toBe(409);
  expect(onSite()).toContain("28888.75");
  expect(await sam.ledOnTo(sam.send("/studio/look/jo-editor", { commit }))).toContain("Brought to the site");
  expect(onSite()).toContain("maximum: 29000");
  expect(studio.gitOfHost("log", "-2", "--format=%an: %s: %b", "main")).toBe(
    "Sam Head: Land Raise Deck 2: The council has said so.\n\nJo Editor: Raise Deck 2: The council has said so.",
  );
  expect(studio.audit).toContainEqual(
    expect.objectContaining({ subject: "sam", what: "landed", where: "jo-editor" }),
  );
});

test("two editors at once: fields come together, the same field is chosen, and what has not landed yet is settled as well", async () => {
  const NAME = { name: "Deck Two" };
  await jo.send(FORM, { [MAXIMUM]: "29100" });
  await kim.send(FORM, { ...NAME, [MAXIMUM]: "29200" });
  await publish(jo, "Raise Deck 2 again");
  await publish(kim, "Rename Deck 2");
  await land(sam, "jo-editor");
  // What contradicts it waits no more: it is Kim's again, which is told on the first page that they open.
  const home = await textOf(kim.get("/studio"));
  expect(home).toContain("It is among your drafts again.");
  expect(home).toMatch(/What needs you<\/h2><ul[^>]*><li>Deck Two: Jo Editor has published £29,100 for /);
  expect(home).not.toMatch(/Waits for a look|Waiting for a look/);
  expect(await textOf(kim.get(FORM))).toMatch(/Yours: £29,200[\s\S]*Jo Editor: £29,100[\s\S]*id="mistakes"/);
  const look = await sam.get("/studio/look/kim-editor");
  expect([look.status, await look.text()]).toEqual([409, expect.stringContaining("“What needs you”")]);
  expect(await textOf(kim.get("/studio/review"))).toMatch(/Yours: £29,200[\s\S]*Jo Editor: £29,100/);
  await kim.send("/studio/settle", { file: GRADE, [JSON.stringify(["values", 1, "maximum"])]: "theirs" });
  await publish(kim, "Rename Deck 2");
  await land(sam, "kim-editor");
  expect(onSite()).toMatch(/^name: Deck Two$[\s\S]*maximum: 29100$/m);
});

test("a host that is away loses nothing: the studio says so, goes on, and sends it when it is asked to again", async () => {
  await studio.host.stop();
  await kim.send(FORM, { [MAXIMUM]: "29300" });
  const shown = await kim.ledOnTo(publish(kim, "Raise Deck Two"));
  expect(shown).toContain("Readers do not see it yet: it has to be sent first.");
  expect(shown).toMatch(
    /nobody else has it yet: it could not be sent\. For whoever looks after the studio: .*onnect/,
  );
  await studio.start({ STUDIO_LANDING: "directly" });
  expect((await kim.get(FORM)).status).toBe(200);
  await studio.host.start();
  expect(await kim.ledOnTo(kim.send("/studio/send", {}))).toContain("It was sent. Readers do not");
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

test("an author takes back what waits: it is their drafts again, and they send what is settled alone", async () => {
  const OTHER = "harbourside/roles/practice-lead";
  // Jo begins from what is on the site by now.
  await jo.get("/studio/review");
  await jo.send(FORM, { [MAXIMUM]: "29400" });
  await publish(jo, "Raise what is not settled");
  await jo.send(`/studio/edit/${OTHER}`, { summary: "You lead the people who answer at once." });
  await publish(jo, "Say the role in other words");
  const toLook = await textOf(sam.get("/studio/look/jo-editor"));
  expect(toLook).toMatch(
    /href="mailto:jo@example\.org\?subject=[^"]*">Jo Editor<\/a>[^.]*ask them to take it back/,
  );
  expect(toLook).not.toContain(">Take it back</button>");
  expect(await textOf(jo.get("/studio/look/jo-editor"))).toContain(">Take it back</button>");

  await studio.host.stop();
  expect(await textOf(jo.send("/studio/take-back", {}))).toContain("could not be asked for");
  await studio.host.start();
  expect(await textOf(jo.get("/studio/look/jo-editor"))).toContain("Raise what is not settled");

  const drafts = await jo.ledOnTo(jo.send("/studio/take-back", {}));
  expect(drafts).toContain("it is among your drafts again");
  expect(drafts).toMatch(/Maximum<\/th><td[^>]*>£29,300<\/td><td[^>]*>£29,400<\/td>/);
  expect((await sam.get("/studio/look/jo-editor")).status).toBe(404);
  expect(studio.gitOfHost("log", "--format=%s", "studio/jo-editor")).toContain("Raise what is not settled");

  await jo.send("/studio/publish", {
    what: "Say the role well",
    why: "It is settled.",
    only: `${OTHER}.mdx`,
  });
  const look = await textOf(sam.get("/studio/look/jo-editor"));
  expect(look).toContain("Jo Editor: Say the role well");
  expect(look).not.toMatch(/not settled|other words/);
  await land(sam, "jo-editor");
  expect(studio.gitOfHost("show", `main:content/${OTHER}.mdx`)).toContain("people who answer at once");
  expect(onSite()).toContain("29300");
  expect(await textOf(jo.get("/studio/review"))).toMatch(/£29,300<\/td><td[^>]*>£29,400/);
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
