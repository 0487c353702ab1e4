import { afterAll, describe, expect, test } from "vitest";
import { Drafts } from "@/lib/studio/desk/drafts";
import { marksOf } from "@/lib/studio/text/marks";
import { StudioHere } from "../harness/local-studio";

const GRADE = "harbourside/grades/deck-2.mdx";
const FORM = "/studio/edit/harbourside/grades/deck-2";
const MAXIMUM = "values.1.maximum";
const ISLANDS = "harbourside/teams/islands.mdx";

const studio = new StudioHere();
const { folder } = studio;
const submitted = (...sent: Parameters<StudioHere["submit"]>) => studio.submit(...sent);
const textOf = (file: string) => studio.workspace.textOf(file) ?? "";
const original = textOf(GRADE);
const shownIn = (html: string) => /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? "";

async function asked(address: string): Promise<string> {
  const answer = await studio.ask(address);
  const policy = answer.headers.get("content-security-policy") ?? "";
  const html = await answer.text();
  const [, nonce] = /<script[^>]* nonce="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain(nonce === undefined ? "script-src 'none'" : `script-src 'nonce-${nonce}'`);
  // Where something follows what is typed.
  expect(nonce !== undefined, address).toBe(
    address === FORM || /^\/studio(\/in\/[a-z]+)?(\?|$)/.test(address),
  );
  return html;
}

afterAll(() => studio.remove());

describe("the studio", () => {
  test("tells an outsider nothing but to open the printed address", async () => {
    for (const address of ["/studio", FORM, "/studio/review", "/harbourside/roles"]) {
      const answer = await studio.ask(address, {});
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain("Deck");
    }
    const forged = await studio.send(FORM, { [MAXIMUM]: "1" });
    expect(forged.status).toBe(403);
  });

  test.each(["deck 2", "28,888.75", "£28,888.75", "grades 28,888.75"])(
    "finds the grade by “%s”",
    async (typed) => {
      expect(await asked(`/studio?q=${encodeURIComponent(typed)}`)).toContain(`href="${FORM}"`);
    },
  );

  test("opens what has exactly the name that somebody looks for, and lists what has more words", async () => {
    const lookedFor = async (typed: string) =>
      (await studio.ask(`/studio?${new URLSearchParams({ q: typed, open: "yes" })}`)).headers.get("location");
    expect([await lookedFor("DECK 2 "), await lookedFor("deck")]).toEqual([FORM, null]);
  });

  test("knows no file outside the content", async () => {
    for (const address of [
      "/studio/edit/../../package",
      "/studio/edit/harbourside/grades/none",
      "/studio/edit//etc/passwd",
    ])
      expect(await asked(address)).toMatch(/There is no such page|No page is here/);
    expect(() => new Drafts(folder).keep({ file: "../x.mdx", begun: "", text: "y" })).toThrow(RangeError);
  });

  test("keeps what was typed of one file in two windows, and of one field both, for its editor to choose", async () => {
    const shown = shownIn(await asked(FORM));
    const [, name = ""] = /^name: (.*)$/m.exec(original) ?? [];
    const typed = await submitted(FORM, { shown, summary: "One.", name, next: "typing" });
    await submitted(FORM, { shown, name: "Other", next: "typing" });
    const again = { shown: shownIn(await typed.text()), summary: "One and more.", name, next: "typing" };
    const quiet = await (await submitted(FORM, again)).text();
    expect(textOf(GRADE)).toMatch(/^name: Other\n[\s\S]*^summary: One and more\.$/m);
    expect(quiet).not.toContain("two windows");

    const told = await (await submitted(FORM, { shown, name: "Third", next: "typing" })).text();
    expect(told).toMatch(/<legend>Name<\/legend>[\s\S]*Typed last: Third<[\s\S]*another window: Other</);
    expect(told).toMatch(/data-says="[^"]*\nIn another window you have typed Other for “Name”/);
    // Whoever goes on typing there is not told of their own words, and a new start forgets nothing.
    const later = { shown: shownIn(told), name: "Third and more", next: "typing" };
    await submitted(FORM, later);
    studio.start();
    expect(await asked(FORM)).toMatch(/Typed last: Third and more<[\s\S]*another window: Other</);
    const refused = await submitted("/studio/publish", {
      what: "a",
      why: "b",
      name: "Jo",
      email: "jo@example.org",
    });
    expect(await refused.text()).toContain("choose first which is to hold");
    const choice = { file: GRADE, windows: "yes", "in-form": "yes", '["name"]': "theirs" };
    const chosen = await submitted("/studio/settle", choice);
    expect(chosen.headers.get("location")).toBe(FORM);
    expect(textOf(GRADE)).toMatch(/^name: Other\n/m);
    expect(await asked(FORM)).not.toContain("two windows");
    await submitted("/studio/throw-away/harbourside/grades/deck-2", {});
  });

  test("keeps both of two windows on a whole file, comments and all, and takes the one that is chosen", async () => {
    const address = "/studio/text/harbourside/grades/deck-2";
    const shown = shownIn(await (await studio.ask(address)).text());
    const [one, other] = ["# One", "# Other"].map((line) => original.replace("---\n", `---\n${line}\n`));
    await submitted(address, { shown, whole: one ?? "", next: "typing" });
    const told = await (await submitted(address, { shown, whole: other ?? "", next: "typing" })).text();
    expect(told).toMatch(/Typed last: ---\n# Other[\s\S]*another window: ---\n# One/);
    expect(textOf(GRADE)).toBe(other);
    await submitted("/studio/settle", { file: GRADE, windows: "yes", '"file"': "theirs" });
    expect(textOf(GRADE)).toBe(one);
    await submitted("/studio/throw-away/harbourside/grades/deck-2", {});
  });

  test("keeps no draft of what was typed and typed back, however it was quoted or broken into lines", async () => {
    const folded = original.replace(/^summary: .*$/m, "summary: >-\n  The grade of people\n  who work.");
    studio.publishElsewhere(GRADE, folded.replace("name: Deck 2", "name: 'Deck 2'"));
    for (const summary of ["Another.", "The grade of people who work."])
      await submitted(FORM, { summary, next: "typing" });
    for (const name of ["", "Deck 2"]) await submitted(FORM, { name, next: "typing" });
    expect(studio.workspace.options.drafts.all()).toEqual([]);
    studio.publishElsewhere(GRADE, original);
    const team = "/studio/edit/harbourside/teams/islands";
    await submitted(team, { "ages.from": "6", next: "typing" });
    expect(textOf(ISLANDS)).toContain("ages: { from: 6, to: no upper age");
    await submitted(team, { "ages.from": "5", next: "typing" });
    expect(studio.workspace.options.drafts.all()).toEqual([]);
  });

  test("says of a council’s colour how well white text on it can be read, and what the site makes of it", async () => {
    const address = "/studio/edit/harbourside/council";
    const html = await (await submitted(address, { colour: "#3f8fd0", next: "typing" })).text();
    expect(html).toMatch(
      /contrast of 3\.4 to 1, and 4\.5 is needed: behind white text the site makes it #297bbb\./,
    );
    await submitted("/studio/throw-away/harbourside/council", {});
  });

  test("puts any amount or term of the council into a text by its name, as one that the check knows", async () => {
    const { workspace } = studio;
    const address = "/studio/edit/harbourside/teams/islands";
    const begun = textOf(ISLANDS);
    const council = workspace.shown()?.councils.find(({ slug }) => slug === "harbourside");
    const marks = council === undefined ? [] : marksOf(council);
    expect(marks.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['<Figure of="deck-2.maximum" />', '<Term of="early-help" />']),
    );
    workspace.write(ISLANDS, `${begun}\n${marks.map(({ mark }) => mark).join(" ")}\n`);
    const { issues } = workspace.drafted().checked;
    expect(issues.filter(({ rule }) => /^unknown-/.test(rule))).toEqual([]);
    workspace.write(ISLANDS, begun);
    const mark = marks.find((one) => one.mark.includes("deck-2.maximum"))?.words ?? "";
    expect(mark).toContain("£28,888.75: Highest salary a year, Deck 2");
    await submitted(address, { "choice.mark": mark, "put-in": "yes" });
    expect(textOf(ISLANDS)).toBe(`${begun.trimEnd()} <Figure of="deck-2.maximum" />\n`);
    expect((await submitted(address, { "choice.mark": "£1", "put-in": "yes" })).status).toBe(422);
    workspace.options.drafts.drop(ISLANDS);
  });

  test("shows the page beside the form as on the day that somebody asks for, with the pay of that day", async () => {
    const rise = original.slice(original.indexOf("  - from: 2025"), original.indexOf("reviewed:"));
    const later = rise.replace(/from: 2025.*/, "from: 2027-04-01").replace("28888.75", "30550");
    studio.workspace.write(GRADE, original.replace(rise, rise + later));
    const answer = await submitted(FORM, { next: "stay", on: "2027-04-01" });
    expect(answer.headers.get("location")).toBe(`${FORM}?on=2027-04-01`);
    const form = await (await studio.ask(`${FORM}?on=2027-04-01`)).text();
    expect(form).toMatch(/<iframe src="\/harbourside\/[^"]*\?on=2027-04-01/);
    const paid = async (address: string) =>
      /<h1[\s\S]*?to £([\d,.]+\d)/.exec(
        await asked(`/harbourside/roles/ferry-support-worker${address}`),
      )?.[1];
    expect([await paid(""), await paid("?on=2027-04-01"), await paid("?on=soon")]).toEqual([
      "28,888.75",
      "30,550",
      "28,888.75",
    ]);
    studio.workspace.options.drafts.drop(GRADE);
  });

  test("answers the form as it is typed with every mistake at its field, and keeps it as a draft", async () => {
    const typed = await submitted(FORM, { [MAXIMUM]: "2888x", next: "typing" });
    expect(typed.status).toBe(200);
    const html = await typed.text();
    expect(html).toMatch(/<p [^>]*id="mistake-values\.1\.maximum"[^>]*><span>[\s\S]*2888x/);
    expect(html).toMatch(/data-says="The check finds 1 mistake\.\n[^"]*2888x/);
    expect(textOf(GRADE)).toContain("maximum: 2888x");
    const mended = await submitted(FORM, { [MAXIMUM]: "28888.75", next: "typing" });
    expect(await mended.text()).toContain('data-says="The check finds no mistake in this."');
    expect(studio.workspace.options.drafts.all()).toEqual([]);
  });

  test("takes what the check only warns of for no mistake, in the sentence that is announced and at its field", async () => {
    const html = await (await submitted(FORM, { [MAXIMUM]: "288887", next: "typing" })).text();
    expect(html).toMatch(/data-says="The check finds no mistake in this\. It warns of \d thing/);
    expect(html).toMatch(/<h2 id="warned">Look whether this is meant<\/h2>/);
    expect(html).not.toMatch(/aria-invalid|<h2 id="check">/);
    await submitted("/studio/throw-away/harbourside/grades/deck-2", {});
  });
});
