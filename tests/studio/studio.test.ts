import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { Drafts } from "@/lib/studio/drafts";
import { marksOf } from "@/lib/studio/marks";
import { StudioHere } from "../harness/local-studio";

const GRADE = "sutton/grades/grade-8.mdx";
const FORM = "/studio/edit/sutton/grades/grade-8";

const studio = new StudioHere();
const { folder, directory } = studio;
const git = (...words: string[]) => studio.git(...words);
const submitted = (...sent: Parameters<StudioHere["submit"]>) => studio.submit(...sent);
const published = () => readFileSync(path.join(directory, GRADE), "utf8");
const original = readFileSync(path.join(PROJECT, "content", GRADE), "utf8");

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

const WHY = { what: "Raise grade 8", why: "Pay list of April" };
const PERSON = { ...WHY, name: "Jo Editor", email: "jo@example.org" };

afterAll(() => studio.remove());

describe("the studio", () => {
  test("tells an outsider nothing but to open the printed address", async () => {
    for (const address of ["/studio", FORM, "/studio/review", "/sutton/roles"]) {
      const answer = await studio.ask(address, {});
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain("Grade");
    }
    const forged = await studio.send(FORM, { "values.0.maximum": "1" });
    expect(forged.status).toBe(403);
  });

  test.each(["grade 8", "49,083", "£49,083"])("finds the grade by “%s”", async (typed) => {
    expect(await asked(`/studio?q=${encodeURIComponent(typed)}`)).toContain(`href="${FORM}"`);
  });

  test("knows no file outside the content", async () => {
    for (const address of [
      "/studio/edit/../../package",
      "/studio/edit/sutton/grades/none",
      "/studio/edit//etc/passwd",
    ])
      expect(await asked(address)).toMatch(/There is no file|No page is here/);
    expect(() => new Drafts(folder).keep({ file: "../x.mdx", begun: "", text: "y" })).toThrow(RangeError);
  });

  test("renames a page, refuses a name that is taken, and takes all of it back but for what was typed since", async () => {
    const { workspace } = studio;
    const { drafts } = workspace.options;
    const [role, other] = ["specialist-support-worker", "team-manager"].map(
      (name) => `sutton/roles/${name}.mdx`,
    );
    const address = "/studio/rename/sutton/roles/specialist-support-worker";
    expect((await submitted(address, { slug: "Team manager" })).status).toBe(422);
    expect(workspace.textOf(other ?? "")).toBe(workspace.publishedText(other ?? ""));
    const answer = await submitted(address, { slug: "Children’s Support Worker" });
    expect(answer.headers.get("location")).toBe("/studio/edit/sutton/roles/childrens-support-worker");
    expect(studio.workspace.textOf(role ?? "")).toBeUndefined();
    expect(drafts.all().length).toBeGreaterThan(4);
    const { issues } = studio.workspace.drafted().checked;
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await asked("/sutton/roles/childrens-support-worker")).toContain("Specialist Support Worker");
    const [one = ""] = drafts.all().flatMap(({ file }) => (file.startsWith("sutton/teams/") ? file : []));
    const typed = (text: string | undefined) => (text ?? "").replace(/^order: .*$/m, "order: 99");
    workspace.write(one, typed(workspace.textOf(one)));
    const thrownAway = "/studio/throw-away/sutton/roles/childrens-support-worker";
    const kept = drafts.all();
    expect(await asked(thrownAway)).toMatch(
      /All of this is taken back: Specialist Support Worker has another address, and \d+ pages follow\./,
    );
    expect(drafts.all()).toEqual(kept);
    await submitted(thrownAway, {});
    expect(drafts.all().map(({ file }) => file)).toEqual([one]);
    expect(workspace.textOf(one)).toBe(typed(workspace.publishedText(one)));
    expect(await asked("/studio/review")).toContain(
      "Your draft of Specialist Support Worker was thrown away.",
    );
    await submitted("/studio/bring-back", {});
    expect(drafts.all()).toEqual(kept);
    await submitted(thrownAway, {});
    // Whoever has gone on typing keeps that, and nothing older comes back over it.
    workspace.write(one, `${workspace.textOf(one)}\nMore.\n`);
    expect(await asked("/studio/review")).not.toContain("was thrown away");
    drafts.drop(one);
  });

  test("keeps what was typed of one file in two windows, and of one field what was typed last", async () => {
    const shownIn = (html: string) => /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const shown = shownIn(await asked(FORM));
    const [, name = ""] = /^name: (.*)$/m.exec(original) ?? [];
    const typed = await submitted(FORM, { shown, summary: "One.", name, next: "typing" });
    await submitted(FORM, { shown, name: "Other", next: "typing" });
    const again = { shown: shownIn(await typed.text()), summary: "One and more.", name, next: "typing" };
    await submitted(FORM, again);
    expect(studio.workspace.textOf(GRADE)).toMatch(/^name: Other\n[\s\S]*^summary: One and more\.$/m);
    await submitted("/studio/throw-away/sutton/grades/grade-8", {});
  });

  test("says of a council’s colour how well white text on it can be read, and what the site makes of it", async () => {
    const address = "/studio/edit/sutton/council";
    const html = await (await submitted(address, { colour: "#3f8fd0", next: "typing" })).text();
    expect(html).toMatch(
      /contrast of 3\.4 to 1, and 4\.5 is needed: behind white text the site makes it #297bbb\./,
    );
    await submitted("/studio/throw-away/sutton/council", {});
  });

  test("puts any amount or term of the council into a text by its name, as one that the check knows", async () => {
    const { workspace } = studio;
    const [file, address] = ["sutton/teams/adolescent-team.mdx", "/studio/edit/sutton/teams/adolescent-team"];
    const begun = workspace.textOf(file) ?? "";
    const sutton = workspace.shown()?.councils.find(({ slug }) => slug === "sutton");
    const marks = sutton === undefined ? [] : marksOf(sutton);
    workspace.write(file, `${begun}\n${marks.map(({ mark }) => mark).join(" ")}\n`);
    const { issues } = workspace.drafted().checked;
    expect(issues.filter(({ rule }) => /^unknown-/.test(rule))).toEqual([]);
    workspace.write(file, begun);
    const mark = "up to £49,083: Highest salary a year, Grade 8";
    await submitted(address, { "choice.mark": mark, "put-in": "yes" });
    expect(workspace.textOf(file)).toBe(`${begun.trimEnd()} <Figure of="grade-8.maximum" />\n`);
    expect((await submitted(address, { "choice.mark": "£1", "put-in": "yes" })).status).toBe(422);
    workspace.options.drafts.drop(file);
  });

  test("shows the page beside the form as on the day that somebody asks for, with the pay of that day", async () => {
    const rise = original.slice(original.indexOf("  - from:"), original.indexOf("reviewed:"));
    const later = rise.replace(/from: .*/, "from: 2027-04-01").replace("49083", "50550");
    studio.workspace.write(GRADE, original.replace(rise, rise + later));
    const answer = await submitted(FORM, { next: "stay", on: "2027-04-01" });
    expect(answer.headers.get("location")).toBe(`${FORM}?on=2027-04-01`);
    const form = await (await studio.ask(`${FORM}?on=2027-04-01`)).text();
    expect(form).toMatch(/<iframe src="\/sutton\/[^"]*\?on=2027-04-01/);
    const paid = async (address: string) =>
      /<h1[\s\S]*?£([\d,]+)/.exec(await asked(`/sutton/roles/social-worker${address}`))?.[1];
    expect([await paid(""), await paid("?on=2027-04-01"), await paid("?on=soon")]).toEqual([
      "49,083",
      "50,550",
      "49,083",
    ]);
    studio.workspace.options.drafts.drop(GRADE);
  });

  test("shows a mistake at its field, in the check's words, and publishes nothing meanwhile", async () => {
    await submitted(FORM, { "values.0.maximum": "about 49" });
    expect(await asked(FORM)).toMatch(/id="mistake-values\.0\.maximum"[\s\S]*about 49/);
    const refused = await submitted("/studio/publish", PERSON);
    expect(await refused.text()).toContain("Nothing was published, and nothing is lost.");
    expect(published()).toBe(original);
    await submitted("/studio/throw-away/sutton/grades/grade-8", {});
  });

  test("answers the form as it is typed with every mistake at its field, and keeps it as a draft", async () => {
    const typed = await submitted(FORM, { "values.0.maximum": "4908x", next: "typing" });
    expect(typed.status).toBe(200);
    const html = await typed.text();
    expect(html).toMatch(/<p [^>]*id="mistake-values\.0\.maximum"[^>]*><span>[\s\S]*4908x/);
    expect(html).toMatch(/data-says="The check finds 1 mistake\.\n[^"]*4908x/);
    expect(studio.workspace.textOf(GRADE)).toContain("maximum: 4908x");
    const mended = await submitted(FORM, { "values.0.maximum": "49083", next: "typing" });
    expect(await mended.text()).toContain('data-says="The check finds no mistake in this."');
    expect(studio.workspace.options.drafts.all()).toEqual([]);
  });

  test("keeps a draft across a crash, shows it in the page, and says for whom it is", async () => {
    const saved = await submitted(FORM, { "values.0.maximum": "£49,500", next: "review" });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, "/studio/review"]);
    expect(published()).toBe(original);
    studio.start();
    expect(await asked("/sutton/roles/social-worker")).toContain("£49,500");
    const review = await asked("/studio/review");
    expect(review).toMatch(
      /<th scope="row">Pay from one day on 1: Maximum<\/th><td[^>]*>£49,083<\/td><td[^>]*>£49,500<\/td>/,
    );
    expect(review).toMatch(/Gain: [^<]*Social Worker/);
    const sheet = await asked(/href="(\/studio\/sheet[^"]*)"/.exec(review)?.[1] ?? "");
    expect(sheet).toMatch(/Gain: [^<]*Social Worker[\s\S]*Agreed by/);
    expect(sheet).not.toMatch(/<form|<a /);
  });

  test("keeps what somebody else has changed since in another field, and asks which is to hold in the same one", async () => {
    const theirs = original.replace("newly qualified or not", "new or not");
    writeFileSync(path.join(directory, GRADE), theirs);
    expect(await asked("/studio/review")).not.toContain("was changed by somebody else");
    expect(studio.workspace.textOf(GRADE)).toBe(theirs.replace("49083", "49500"));
    writeFileSync(path.join(directory, GRADE), original.replace("49083", "49600"));
    expect(await asked("/studio/review")).toMatch(/Yours: £49,500[\s\S]*Start: £49,600/);
    expect((await submitted("/studio/publish", PERSON)).status).toBe(422);
    const choice = { file: GRADE, '["values",0,"maximum"]': "mine" };
    await submitted("/studio/settle", choice);
    expect(await asked("/studio/review")).not.toContain("was changed by somebody else");
    // They take it back, which is another change of the same field.
    writeFileSync(path.join(directory, GRADE), original);
    await submitted("/studio/settle", choice);
    expect(studio.workspace.textOf(GRADE)).toBe(original.replace("49083", "49500"));
  });

  test("loses nothing where Git refuses, and says what Git says", async () => {
    writeFileSync(path.join(folder, ".git", "hooks", "pre-commit"), "#!/bin/sh\necho full >&2\nexit 1\n", {
      mode: 0o755,
    });
    expect(await (await submitted("/studio/publish", PERSON)).text()).toContain("Git says: full");
    rmSync(path.join(folder, ".git", "hooks", "pre-commit"));
    expect(published()).toBe(original);
    expect(git("status", "--porcelain", "--", "content")).toBe("");
    expect(studio.workspace.options.drafts.all()).toHaveLength(1);
  });

  test("publishes one line as one commit, in the person's name and on their branch", async () => {
    const [team, other] = ["adolescent-team", "leaving-care-team"].map((one) => `sutton/teams/${one}.mdx`);
    for (const file of [team ?? "", other ?? ""])
      studio.workspace.write(
        file,
        studio.workspace.textOf(file)?.replace(/^summary: .*$/m, "summary: Short."),
      );
    studio.workspace.write(
      other ?? "",
      studio.workspace.textOf(other ?? "")?.replace(/^order: .*$/m, "order: x"),
    );
    expect(await asked("/studio/review")).toMatch(/Leaving Care Team \(the check finds a mistake in it\)/);
    const some = await asked(`/studio/review?only=${GRADE}`);
    expect(some).toContain("1 of 3 drafts goes to the site with this; the others stay drafts.");
    expect(some).not.toContain("Short.");
    expect((await submitted("/studio/publish", PERSON)).status).toBe(422);
    expect((await submitted("/studio/publish", { ...PERSON, only: GRADE })).status).toBe(303);
    expect(studio.workspace.options.drafts.all().map(({ file }) => file)).toEqual([team, other]);
    for (const file of [team ?? "", other ?? ""]) studio.workspace.options.drafts.drop(file);
    expect(published()).toBe(original.replace("49083", "49500"));
    expect(git("log", "-1", "--format=%an <%ae> %cn%n%s%n%n%b").trim()).toBe(
      "Jo Editor <jo@example.org> Jo Editor\nRaise grade 8\n\nPay list of April",
    );
    expect(git("show", "--format=", "--numstat").trim()).toBe(`1\t1\tcontent/${GRADE}`);
    expect(git("branch", "--show-current").trim()).toBe("studio/jo-editor");
  });
});
